// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumCIDRGroupFields } from './cilium-cidr-group.types.ts';

export type CiliumCIDRGroupProps = { readonly metadata: ClusterMetadata } & CiliumCIDRGroupFields;

export type CiliumCIDRGroup = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumCIDRGroup' } & CiliumCIDRGroupProps;

/** CiliumCIDRGroup of cilium.io/v2, cluster-scoped. */
export function ciliumCIDRGroup(props: CiliumCIDRGroupProps): CiliumCIDRGroup {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumCIDRGroup', ...props };
}

// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumIdentityFields } from './cilium-identity.types.ts';

export type CiliumIdentityProps = { readonly metadata: ClusterMetadata } & CiliumIdentityFields;

export type CiliumIdentity = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumIdentity' } & CiliumIdentityProps;

/** CiliumIdentity of cilium.io/v2, cluster-scoped. */
export function ciliumIdentity(props: CiliumIdentityProps): CiliumIdentity {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumIdentity', ...props };
}

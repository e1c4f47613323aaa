// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumBGPNodeConfigOverrideFields } from './cilium-bgp-node-config-override.types.ts';

export type CiliumBGPNodeConfigOverrideProps = { readonly metadata: ClusterMetadata } & CiliumBGPNodeConfigOverrideFields;

export type CiliumBGPNodeConfigOverride = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumBGPNodeConfigOverride' } & CiliumBGPNodeConfigOverrideProps;

/** CiliumBGPNodeConfigOverride of cilium.io/v2, cluster-scoped. */
export function ciliumBGPNodeConfigOverride(props: CiliumBGPNodeConfigOverrideProps): CiliumBGPNodeConfigOverride {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumBGPNodeConfigOverride', ...props };
}

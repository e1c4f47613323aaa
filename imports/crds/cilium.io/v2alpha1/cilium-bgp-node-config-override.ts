// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumBGPNodeConfigOverrideFields } from './cilium-bgp-node-config-override.types.ts';

export type CiliumBGPNodeConfigOverrideProps = { readonly metadata: ClusterMetadata } & CiliumBGPNodeConfigOverrideFields;

export type CiliumBGPNodeConfigOverride = { readonly apiVersion: 'cilium.io/v2alpha1'; readonly kind: 'CiliumBGPNodeConfigOverride' } & CiliumBGPNodeConfigOverrideProps;

/** CiliumBGPNodeConfigOverride of cilium.io/v2alpha1, cluster-scoped. */
export function ciliumBGPNodeConfigOverride(props: CiliumBGPNodeConfigOverrideProps): CiliumBGPNodeConfigOverride {
  return { apiVersion: 'cilium.io/v2alpha1', kind: 'CiliumBGPNodeConfigOverride', ...props };
}

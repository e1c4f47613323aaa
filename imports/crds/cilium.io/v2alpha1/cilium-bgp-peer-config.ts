// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumBGPPeerConfigFields } from './cilium-bgp-peer-config.types.ts';

export type CiliumBGPPeerConfigProps = { readonly metadata: ClusterMetadata } & CiliumBGPPeerConfigFields;

export type CiliumBGPPeerConfig = { readonly apiVersion: 'cilium.io/v2alpha1'; readonly kind: 'CiliumBGPPeerConfig' } & CiliumBGPPeerConfigProps;

/** CiliumBGPPeerConfig of cilium.io/v2alpha1, cluster-scoped. */
export function ciliumBGPPeerConfig(props: CiliumBGPPeerConfigProps): CiliumBGPPeerConfig {
  return { apiVersion: 'cilium.io/v2alpha1', kind: 'CiliumBGPPeerConfig', ...props };
}

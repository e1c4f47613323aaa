// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumBGPClusterConfigFields } from './cilium-bgp-cluster-config.types.ts';

export type CiliumBGPClusterConfigProps = { readonly metadata: ClusterMetadata } & CiliumBGPClusterConfigFields;

export type CiliumBGPClusterConfig = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumBGPClusterConfig' } & CiliumBGPClusterConfigProps;

/** CiliumBGPClusterConfig of cilium.io/v2, cluster-scoped. */
export function ciliumBGPClusterConfig(props: CiliumBGPClusterConfigProps): CiliumBGPClusterConfig {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumBGPClusterConfig', ...props };
}

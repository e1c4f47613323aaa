// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumBGPNodeConfigFields } from './cilium-bgp-node-config.types.ts';

export type CiliumBGPNodeConfigProps = { readonly metadata: ClusterMetadata } & CiliumBGPNodeConfigFields;

export type CiliumBGPNodeConfig = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumBGPNodeConfig' } & CiliumBGPNodeConfigProps;

/** CiliumBGPNodeConfig of cilium.io/v2, cluster-scoped. */
export function ciliumBGPNodeConfig(props: CiliumBGPNodeConfigProps): CiliumBGPNodeConfig {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumBGPNodeConfig', ...props };
}

// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumClusterwideEnvoyConfigFields } from './cilium-clusterwide-envoy-config.types.ts';

export type CiliumClusterwideEnvoyConfigProps = { readonly metadata: ClusterMetadata } & CiliumClusterwideEnvoyConfigFields;

export type CiliumClusterwideEnvoyConfig = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumClusterwideEnvoyConfig' } & CiliumClusterwideEnvoyConfigProps;

/** CiliumClusterwideEnvoyConfig of cilium.io/v2, cluster-scoped. */
export function ciliumClusterwideEnvoyConfig(props: CiliumClusterwideEnvoyConfigProps): CiliumClusterwideEnvoyConfig {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumClusterwideEnvoyConfig', ...props };
}

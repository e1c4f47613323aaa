// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { CiliumEnvoyConfigFields } from './cilium-envoy-config.types.ts';

export type CiliumEnvoyConfigProps = { readonly metadata: NamespacedMetadata } & CiliumEnvoyConfigFields;

export type CiliumEnvoyConfig = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumEnvoyConfig' } & CiliumEnvoyConfigProps;

/** CiliumEnvoyConfig of cilium.io/v2, namespaced. */
export function ciliumEnvoyConfig(props: CiliumEnvoyConfigProps): CiliumEnvoyConfig {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumEnvoyConfig', ...props };
}

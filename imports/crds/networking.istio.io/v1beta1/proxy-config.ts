// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ProxyConfigFields } from './proxy-config.types.ts';

export type ProxyConfigProps = { readonly metadata: NamespacedMetadata } & ProxyConfigFields;

export type ProxyConfig = { readonly apiVersion: 'networking.istio.io/v1beta1'; readonly kind: 'ProxyConfig' } & ProxyConfigProps;

/** ProxyConfig of networking.istio.io/v1beta1, namespaced. */
export function proxyConfig(props: ProxyConfigProps): ProxyConfig {
  return { apiVersion: 'networking.istio.io/v1beta1', kind: 'ProxyConfig', ...props };
}

// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { EnvoyFilterFields } from './envoy-filter.types.ts';

export type EnvoyFilterProps = { readonly metadata: NamespacedMetadata } & EnvoyFilterFields;

export type EnvoyFilter = { readonly apiVersion: 'networking.istio.io/v1alpha3'; readonly kind: 'EnvoyFilter' } & EnvoyFilterProps;

/** EnvoyFilter of networking.istio.io/v1alpha3, namespaced. */
export function envoyFilter(props: EnvoyFilterProps): EnvoyFilter {
  return { apiVersion: 'networking.istio.io/v1alpha3', kind: 'EnvoyFilter', ...props };
}

// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ServiceEntryFields } from './service-entry.types.ts';

export type ServiceEntryProps = { readonly metadata: NamespacedMetadata } & ServiceEntryFields;

export type ServiceEntry = { readonly apiVersion: 'networking.istio.io/v1'; readonly kind: 'ServiceEntry' } & ServiceEntryProps;

/** ServiceEntry of networking.istio.io/v1, namespaced. */
export function serviceEntry(props: ServiceEntryProps): ServiceEntry {
  return { apiVersion: 'networking.istio.io/v1', kind: 'ServiceEntry', ...props };
}

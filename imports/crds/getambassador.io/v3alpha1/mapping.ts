// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { MappingFields } from './mapping.types.ts';

export type MappingProps = { readonly metadata: NamespacedMetadata } & MappingFields;

export type Mapping = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'Mapping' } & MappingProps;

/** Mapping of getambassador.io/v3alpha1, namespaced. */
export function mapping(props: MappingProps): Mapping {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'Mapping', ...props };
}

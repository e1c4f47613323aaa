// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { UUIDFields } from './uuid.types.ts';

export type UUIDProps = { readonly metadata: NamespacedMetadata } & UUIDFields;

export type UUID = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'UUID' } & UUIDProps;

/** UUID of generators.external-secrets.io/v1alpha1, namespaced. */
export function uuid(props: UUIDProps): UUID {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'UUID', ...props };
}

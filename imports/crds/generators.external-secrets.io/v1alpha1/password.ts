// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PasswordFields } from './password.types.ts';

export type PasswordProps = { readonly metadata: NamespacedMetadata } & PasswordFields;

export type Password = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'Password' } & PasswordProps;

/** Password of generators.external-secrets.io/v1alpha1, namespaced. */
export function password(props: PasswordProps): Password {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'Password', ...props };
}

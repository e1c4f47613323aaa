// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ExternalSecretFields } from './external-secret.types.ts';

export type ExternalSecretProps = { readonly metadata: NamespacedMetadata } & ExternalSecretFields;

export type ExternalSecret = { readonly apiVersion: 'external-secrets.io/v1'; readonly kind: 'ExternalSecret' } & ExternalSecretProps;

/** ExternalSecret of external-secrets.io/v1, namespaced. */
export function externalSecret(props: ExternalSecretProps): ExternalSecret {
  return { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', ...props };
}

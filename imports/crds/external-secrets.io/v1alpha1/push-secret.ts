// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PushSecretFields } from './push-secret.types.ts';

export type PushSecretProps = { readonly metadata: NamespacedMetadata } & PushSecretFields;

export type PushSecret = { readonly apiVersion: 'external-secrets.io/v1alpha1'; readonly kind: 'PushSecret' } & PushSecretProps;

/** PushSecret of external-secrets.io/v1alpha1, namespaced. */
export function pushSecret(props: PushSecretProps): PushSecret {
  return { apiVersion: 'external-secrets.io/v1alpha1', kind: 'PushSecret', ...props };
}

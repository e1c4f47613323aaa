// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { SealedSecretFields } from './sealed-secret.types.ts';

export type SealedSecretProps = { readonly metadata: NamespacedMetadata } & SealedSecretFields;

export type SealedSecret = { readonly apiVersion: 'bitnami.com/v1alpha1'; readonly kind: 'SealedSecret' } & SealedSecretProps;

/** SealedSecret of bitnami.com/v1alpha1, namespaced. */
export function sealedSecret(props: SealedSecretProps): SealedSecret {
  return { apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', ...props };
}

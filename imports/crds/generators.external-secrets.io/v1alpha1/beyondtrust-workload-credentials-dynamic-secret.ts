// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { BeyondtrustWorkloadCredentialsDynamicSecretFields } from './beyondtrust-workload-credentials-dynamic-secret.types.ts';

export type BeyondtrustWorkloadCredentialsDynamicSecretProps = { readonly metadata: NamespacedMetadata } & BeyondtrustWorkloadCredentialsDynamicSecretFields;

export type BeyondtrustWorkloadCredentialsDynamicSecret = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'BeyondtrustWorkloadCredentialsDynamicSecret' } & BeyondtrustWorkloadCredentialsDynamicSecretProps;

/** BeyondtrustWorkloadCredentialsDynamicSecret of generators.external-secrets.io/v1alpha1, namespaced. */
export function beyondtrustWorkloadCredentialsDynamicSecret(props: BeyondtrustWorkloadCredentialsDynamicSecretProps): BeyondtrustWorkloadCredentialsDynamicSecret {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'BeyondtrustWorkloadCredentialsDynamicSecret', ...props };
}

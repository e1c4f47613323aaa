// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { VaultDynamicSecretFields } from './vault-dynamic-secret.types.ts';

export type VaultDynamicSecretProps = { readonly metadata: NamespacedMetadata } & VaultDynamicSecretFields;

export type VaultDynamicSecret = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'VaultDynamicSecret' } & VaultDynamicSecretProps;

/** VaultDynamicSecret of generators.external-secrets.io/v1alpha1, namespaced. */
export function vaultDynamicSecret(props: VaultDynamicSecretProps): VaultDynamicSecret {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'VaultDynamicSecret', ...props };
}

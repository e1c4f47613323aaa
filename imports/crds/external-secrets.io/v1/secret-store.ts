// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { SecretStoreFields } from './secret-store.types.ts';

export type SecretStoreProps = { readonly metadata: NamespacedMetadata } & SecretStoreFields;

export type SecretStore = { readonly apiVersion: 'external-secrets.io/v1'; readonly kind: 'SecretStore' } & SecretStoreProps;

/** SecretStore of external-secrets.io/v1, namespaced. */
export function secretStore(props: SecretStoreProps): SecretStore {
  return { apiVersion: 'external-secrets.io/v1', kind: 'SecretStore', ...props };
}

// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { ClusterSecretStoreFields } from './cluster-secret-store.types.ts';

export type ClusterSecretStoreProps = { readonly metadata: ClusterMetadata } & ClusterSecretStoreFields;

export type ClusterSecretStore = { readonly apiVersion: 'external-secrets.io/v1'; readonly kind: 'ClusterSecretStore' } & ClusterSecretStoreProps;

/** ClusterSecretStore of external-secrets.io/v1, cluster-scoped. */
export function clusterSecretStore(props: ClusterSecretStoreProps): ClusterSecretStore {
  return { apiVersion: 'external-secrets.io/v1', kind: 'ClusterSecretStore', ...props };
}

// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { ClusterExternalSecretFields } from './cluster-external-secret.types.ts';

export type ClusterExternalSecretProps = { readonly metadata: ClusterMetadata } & ClusterExternalSecretFields;

export type ClusterExternalSecret = { readonly apiVersion: 'external-secrets.io/v1'; readonly kind: 'ClusterExternalSecret' } & ClusterExternalSecretProps;

/** ClusterExternalSecret of external-secrets.io/v1, cluster-scoped. */
export function clusterExternalSecret(props: ClusterExternalSecretProps): ClusterExternalSecret {
  return { apiVersion: 'external-secrets.io/v1', kind: 'ClusterExternalSecret', ...props };
}

// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { ClusterPushSecretFields } from './cluster-push-secret.types.ts';

export type ClusterPushSecretProps = { readonly metadata: ClusterMetadata } & ClusterPushSecretFields;

export type ClusterPushSecret = { readonly apiVersion: 'external-secrets.io/v1alpha1'; readonly kind: 'ClusterPushSecret' } & ClusterPushSecretProps;

/** ClusterPushSecret of external-secrets.io/v1alpha1, cluster-scoped. */
export function clusterPushSecret(props: ClusterPushSecretProps): ClusterPushSecret {
  return { apiVersion: 'external-secrets.io/v1alpha1', kind: 'ClusterPushSecret', ...props };
}

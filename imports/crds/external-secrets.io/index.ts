// Made by "strata import crd". Do not edit.
export { clusterExternalSecret, type ClusterExternalSecret, type ClusterExternalSecretProps } from './v1/cluster-external-secret.ts';
export { clusterPushSecret, type ClusterPushSecret, type ClusterPushSecretProps } from './v1alpha1/cluster-push-secret.ts';
export { clusterSecretStore, type ClusterSecretStore, type ClusterSecretStoreProps } from './v1/cluster-secret-store.ts';
export { externalSecret, type ExternalSecret, type ExternalSecretProps } from './v1/external-secret.ts';
export { pushSecret, type PushSecret, type PushSecretProps } from './v1alpha1/push-secret.ts';
export { secretStore, type SecretStore, type SecretStoreProps } from './v1/secret-store.ts';

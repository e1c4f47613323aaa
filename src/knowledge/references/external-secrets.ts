import type { ReferenceRule } from '../reference-rule.ts';
import { rulesFor } from '../reference-rule.ts';

const group = 'external-secrets.io';
const stores = [`${group}/SecretStore`, `${group}/ClusterSecretStore`];
const store = {
  to: {
    kind: 'kind',
    kinds: { SecretStore: `${group}/SecretStore`, ClusterSecretStore: `${group}/ClusterSecretStore` },
    defaultKind: 'SecretStore',
  },
  name: 'name',
  edge: 'secret-store',
  strength: 'start',
} as const;
const secretKey = {
  to: '/Secret',
  name: 'name',
  namespace: 'namespace',
  keys: ['key'],
  edge: 'secret',
  strength: 'start',
} as const;
const serviceAccount = {
  to: '/ServiceAccount',
  name: 'name',
  namespace: 'namespace',
  edge: 'service-account',
  strength: 'start',
} as const;
const certificates = { kind: 'type', kinds: { Secret: '/Secret', ConfigMap: '/ConfigMap' } };

/** Fields of External Secrets 2.9 (external-secrets.io/v1; PushSecret v1alpha1). */
export const externalSecretsReferences: readonly ReferenceRule[] = [
  ...rulesFor(`${group}/ExternalSecret`, store, [
    'spec.secretStoreRef',
    'spec.data[].sourceRef.storeRef',
    'spec.dataFrom[].sourceRef.storeRef',
  ]),
  ...rulesFor(`${group}/ClusterExternalSecret`, store, ['spec.externalSecretSpec.secretStoreRef']),
  ...rulesFor(`${group}/PushSecret`, store, ['spec.secretStoreRefs[]']),
  {
    of: [`${group}/ExternalSecret`],
    path: 'spec.dataFrom[].sourceRef.generatorRef',
    to: { kind: 'kind', group: 'apiVersion', defaultGroup: 'generators.external-secrets.io' },
    name: 'name',
    edge: 'reference',
    strength: 'start',
  },
  {
    of: [`${group}/ExternalSecret`],
    path: 'spec.target.template.templateFrom[].configMap',
    to: '/ConfigMap',
    name: 'name',
    keys: ['items[].key'],
    edge: 'configmap',
    strength: 'start',
  },
  {
    of: [`${group}/ExternalSecret`],
    path: 'spec.target.template.templateFrom[].secret',
    to: '/Secret',
    name: 'name',
    keys: ['items[].key'],
    edge: 'secret',
    strength: 'start',
  },
  // It is not Ready before the Secret is there that it adds to.
  {
    of: [`${group}/ExternalSecret`],
    path: 'spec.target',
    to: '/Secret',
    name: 'name',
    where: { creationPolicy: 'Merge' },
    edge: 'secret',
    strength: 'start',
  },
  { of: [`${group}/PushSecret`], path: 'spec.selector.secret.name', to: '/Secret', edge: 'secret', strength: 'start' },
  {
    of: stores,
    path: 'spec.provider.vault.server',
    to: '/Service',
    format: 'address',
    edge: 'service',
    strength: 'start',
  },
  {
    of: stores,
    path: 'spec.provider.vault.caProvider',
    to: certificates,
    name: 'name',
    namespace: 'namespace',
    keys: ['key'],
    edge: 'secret',
    strength: 'start',
  },
  {
    of: stores,
    path: 'spec.provider.kubernetes.server.caProvider',
    to: certificates,
    name: 'name',
    namespace: 'namespace',
    keys: ['key'],
    edge: 'secret',
    strength: 'start',
  },
  ...rulesFor(stores, serviceAccount, [
    'spec.provider.aws.auth.jwt.serviceAccountRef',
    'spec.provider.gcpsm.auth.workloadIdentity.serviceAccountRef',
    'spec.provider.kubernetes.auth.serviceAccount',
    'spec.provider.vault.auth.jwt.kubernetesServiceAccountToken.serviceAccountRef',
    'spec.provider.vault.auth.kubernetes.serviceAccountRef',
  ]),
  ...rulesFor(stores, secretKey, [
    'spec.provider.akeyless.authSecretRef.secretRef.accessID',
    'spec.provider.aws.auth.secretRef.accessKeyIDSecretRef',
    'spec.provider.aws.auth.secretRef.secretAccessKeySecretRef',
    'spec.provider.azurekv.authSecretRef.clientId',
    'spec.provider.azurekv.authSecretRef.clientSecret',
    'spec.provider.doppler.auth.secretRef.dopplerToken',
    'spec.provider.gcpsm.auth.secretRef.secretAccessKeySecretRef',
    'spec.provider.gitlab.auth.SecretRef.accessToken',
    'spec.provider.kubernetes.auth.token.bearerToken',
    'spec.provider.onepassword.auth.secretRef.connectTokenSecretRef',
    'spec.provider.vault.auth.appRole.secretRef',
    'spec.provider.vault.auth.cert.clientCert',
    'spec.provider.vault.auth.cert.secretRef',
    'spec.provider.vault.auth.jwt.secretRef',
    'spec.provider.vault.auth.kubernetes.secretRef',
    'spec.provider.vault.auth.ldap.secretRef',
    'spec.provider.vault.auth.tokenSecretRef',
    'spec.provider.vault.auth.userPass.secretRef',
  ]),
];

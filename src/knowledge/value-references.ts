import type { EdgeKind } from '../model/edge.ts';

/** What a key of chart values names, by a convention that most charts follow. */
export interface ValueReference {
  readonly group: string;
  readonly kind: string;
  readonly isNamespaced: boolean;
  readonly edge: EdgeKind;
}

const secret: ValueReference = { group: '', kind: 'Secret', isNamespaced: true, edge: 'secret' };
const configMap: ValueReference = { group: '', kind: 'ConfigMap', isNamespaced: true, edge: 'configmap' };
const claim: ValueReference = { group: '', kind: 'PersistentVolumeClaim', isNamespaced: true, edge: 'volume-claim' };
const storageClass: ValueReference = {
  group: 'storage.k8s.io',
  kind: 'StorageClass',
  isNamespaced: false,
  edge: 'storage-class',
};
const priorityClass: ValueReference = {
  group: 'scheduling.k8s.io',
  kind: 'PriorityClass',
  isNamespaced: false,
  edge: 'priority-class',
};

/**
 * Keys whose text is the name of an object beside the release: the conventions of `helm create` (Helm 4.2), of the
 * kube-prometheus-stack, Grafana, Loki and Vault charts and of Bitnami's common library. A convention proves nothing, so such a
 * key counts only where an object of that name is known. Only what keeps pods from starting is listed.
 */
const references: ReadonlyMap<string, ValueReference> = new Map([
  ...[
    'existingSecret',
    'existingSecretName',
    'secretName',
    'secretRef',
    'credentialsSecret',
    'authSecret',
    'imagePullSecrets',
    'pullSecrets',
  ].map((key) => [key, secret] as const),
  ...['existingConfigMap', 'existingConfigmap', 'configMapName', 'configMapRef'].map(
    (key) => [key, configMap] as const,
  ),
  ['existingClaim', claim],
  ...['storageClass', 'storageClassName'].map((key) => [key, storageClass] as const),
  ['priorityClassName', priorityClass],
]);

/** Keys below which nothing keeps a pod from starting: a route without its certificate is a route, and Ready. */
export const softKeys: ReadonlySet<string> = new Set([
  'gateway',
  'httpRoute',
  'ingress',
  'ingresses',
  'route',
  'routes',
]);

/** What a key of chart values names; `undefined` for a key without such a convention. */
export function tryFindValueReference(key: string): ValueReference | undefined {
  return references.get(key);
}

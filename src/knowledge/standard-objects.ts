import type { ObjectFacts } from '../model/object-facts.ts';
import type { Target } from '../model/target.ts';
import { fluxKinds } from './flux-kinds.ts';
import { tryFindServedVersions } from './served-versions.ts';

const rbac = 'rbac.authorization.k8s.io/v1';

/**
 * What the API server makes by itself: namespaces, priority classes ("Pod Priority and Preemption") and the roles for users
 * ("Using RBAC Authorization"). Roles of its own components start with `system:` and are not listed.
 */
export const apiServerObjects: readonly ObjectFacts[] = [
  ...['default', 'kube-node-lease', 'kube-public', 'kube-system'].map((name) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    name,
    namespace: '',
    labels: { 'kubernetes.io/metadata.name': name },
  })),
  ...['system-cluster-critical', 'system-node-critical'].map((name) => ({
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    name,
    namespace: '',
  })),
  ...['admin', 'cluster-admin', 'edit', 'view'].map((name) => ({
    apiVersion: rbac,
    kind: 'ClusterRole',
    name,
    namespace: '',
  })),
  {
    apiVersion: 'v1',
    kind: 'Service',
    name: 'kubernetes',
    namespace: 'default',
    service: {
      type: 'ClusterIP',
      headless: false,
      ports: [{ name: 'https', port: 443, targetPort: 6443, protocol: 'TCP' }],
    },
  },
];

/**
 * Whether Kubernetes makes a role for its own components: by its reserved prefix, or the one that servers of aggregated APIs are bound to
 * (bootstrap policy of kube-apiserver 1.36, `rbac/bootstrappolicy/namespace_policy.go`).
 */
export function isSystemRole(kind: string, name: string): boolean {
  if (kind === 'Role' && name === 'extension-apiserver-authentication-reader') return true;
  return (kind === 'ClusterRole' || kind === 'Role') && name.startsWith('system:');
}

/** What Kubernetes' controllers put into every namespace: the default account and the cluster's own certificate authority. */
export function objectsOfEveryNamespace(namespace: string): readonly ObjectFacts[] {
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', name: 'default', namespace },
    { apiVersion: 'v1', kind: 'ConfigMap', name: 'kube-root-ca.crt', namespace, keys: ['ca.crt'] },
  ];
}

const controllers: Readonly<Record<string, readonly number[]>> = {
  'helm-controller': [],
  'image-automation-controller': [],
  'image-reflector-controller': [],
  'kustomize-controller': [],
  'notification-controller': [9090, 9292],
  'source-controller': [9090],
};

/**
 * What `flux bootstrap` leaves in the cluster (manifests of Flux 2.9 with the image automation components): CRDs, controllers
 * with their accounts and Services, the Git source and its Secret, the Kustomization that reads the tree.
 */
export function engineObjects(target: Target): readonly ObjectFacts[] {
  if (target.engine.type !== 'flux') return [];
  const { namespace } = target.engine;
  const object = (apiVersion: string, kind: string, name: string): ObjectFacts => ({
    apiVersion,
    kind,
    name,
    namespace,
  });
  return [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      name: namespace,
      namespace: '',
      labels: { 'kubernetes.io/metadata.name': namespace },
    },
    ...fluxDefinitions(target),
    ...Object.entries(controllers).flatMap(([name, ports]) => [
      object('v1', 'ServiceAccount', name),
      { ...object('apps/v1', 'Deployment', name), pods: controllerPods(name, ports) },
    ]),
    ...controllerServices(namespace),
    ...['crd-controller', 'flux-edit', 'flux-view'].map((name) => ({
      ...object(rbac, 'ClusterRole', `${name}-${namespace}`),
      namespace: '',
    })),
    object('v1', 'Secret', namespace),
    object('source.toolkit.fluxcd.io/v1', 'GitRepository', namespace),
    object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', namespace),
  ];
}

function fluxDefinitions(target: Target): readonly ObjectFacts[] {
  return fluxKinds.map(({ group, kind, plural }) => {
    const versions = tryFindServedVersions(target, group, kind)?.versions ?? [];
    return {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      name: `${plural}.${group}`,
      namespace: '',
      crd: { group, kind, plural, scope: 'Namespaced', versions, storage: versions[0] ?? '' },
    };
  });
}

/** Every controller serves metrics on 8080 (`http-prom`) and health on 9440. */
function controllerPods(name: string, ports: readonly number[]): ObjectFacts['pods'] {
  return {
    labels: { app: name, 'app.kubernetes.io/part-of': 'flux' },
    serviceAccount: name,
    replicas: 1,
    images: [],
    ports: [
      { name: 'http-prom', port: 8080, protocol: 'TCP' },
      { name: 'healthz', port: 9440, protocol: 'TCP' },
      ...ports.map((port) => ({ port, protocol: 'TCP' as const })),
    ],
    hostNetwork: false,
    podSecurity: { level: 'restricted', spoilers: [] },
    needs: { secrets: [], configMaps: [], claims: [] },
    claims: [],
  };
}

function controllerServices(namespace: string): readonly ObjectFacts[] {
  const service = (name: string, app: string, targetPort: number): ObjectFacts => ({
    apiVersion: 'v1',
    kind: 'Service',
    name,
    namespace,
    service: {
      type: 'ClusterIP',
      headless: false,
      selector: { app },
      ports: [{ name: 'http', port: 80, targetPort, protocol: 'TCP' }],
    },
  });
  return [
    service('notification-controller', 'notification-controller', 9090),
    service('source-controller', 'source-controller', 9090),
    service('webhook-receiver', 'notification-controller', 9292),
  ];
}

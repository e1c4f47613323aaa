import type { ReferenceRule } from '../reference-rule.ts';

/** Kinds that hold a pod template, and where. */
export const podTemplates: Readonly<Record<string, string>> = {
  '/Pod': 'spec',
  '/ReplicationController': 'spec.template.spec',
  'apps/DaemonSet': 'spec.template.spec',
  'apps/Deployment': 'spec.template.spec',
  'apps/ReplicaSet': 'spec.template.spec',
  'apps/StatefulSet': 'spec.template.spec',
  'batch/Job': 'spec.template.spec',
  'batch/CronJob': 'spec.jobTemplate.spec.template.spec',
};

const containerLists = ['containers', 'initContainers'];

type PodRule = Omit<ReferenceRule, 'of' | 'strength'>;

/** Fields of a container: `Container` in the API reference of core/v1. */
const containerRules: readonly PodRule[] = [
  {
    path: 'env[].valueFrom.secretKeyRef',
    to: '/Secret',
    name: 'name',
    keys: ['key'],
    optional: 'optional',
    edge: 'secret',
  },
  {
    path: 'env[].valueFrom.configMapKeyRef',
    to: '/ConfigMap',
    name: 'name',
    keys: ['key'],
    optional: 'optional',
    edge: 'configmap',
  },
  { path: 'envFrom[].secretRef', to: '/Secret', name: 'name', optional: 'optional', edge: 'secret' },
  { path: 'envFrom[].configMapRef', to: '/ConfigMap', name: 'name', optional: 'optional', edge: 'configmap' },
];

/** Fields of a pod: `PodSpec` in the API reference of core/v1. */
const podRules: readonly PodRule[] = [
  {
    path: 'volumes[].secret',
    to: '/Secret',
    name: 'secretName',
    keys: ['items[].key'],
    optional: 'optional',
    edge: 'secret',
  },
  {
    path: 'volumes[].configMap',
    to: '/ConfigMap',
    name: 'name',
    keys: ['items[].key'],
    optional: 'optional',
    edge: 'configmap',
  },
  {
    path: 'volumes[].projected.sources[].secret',
    to: '/Secret',
    name: 'name',
    keys: ['items[].key'],
    optional: 'optional',
    edge: 'secret',
  },
  {
    path: 'volumes[].projected.sources[].configMap',
    to: '/ConfigMap',
    name: 'name',
    keys: ['items[].key'],
    optional: 'optional',
    edge: 'configmap',
  },
  { path: 'volumes[].persistentVolumeClaim.claimName', to: '/PersistentVolumeClaim', edge: 'volume-claim' },
  { path: 'imagePullSecrets[]', to: '/Secret', name: 'name', fixedKeys: ['.dockerconfigjson'], edge: 'secret' },
  { path: 'serviceAccountName', to: '/ServiceAccount', edge: 'service-account' },
  { path: 'priorityClassName', to: 'scheduling.k8s.io/PriorityClass', edge: 'priority-class' },
  { path: 'runtimeClassName', to: 'node.k8s.io/RuntimeClass', edge: 'runtime-class' },
  {
    path: 'resourceClaims[].resourceClaimTemplateName',
    to: 'resource.k8s.io/ResourceClaimTemplate',
    edge: 'reference',
  },
  ...containerLists.flatMap((list) => containerRules.map((rule) => ({ ...rule, path: `${list}[].${rule.path}` }))),
];

/** Without these the admission of a pod fails: a bare pod is refused, a workload is accepted and makes none. */
const admissionFields = new Set(['serviceAccountName', 'priorityClassName', 'runtimeClassName']);

/** What pods need, under every kind that makes pods. */
export const podReferences: readonly ReferenceRule[] = Object.entries(podTemplates).flatMap(([kind, prefix]) =>
  podRules.map((rule): ReferenceRule => ({
    ...rule,
    of: [kind],
    path: `${prefix}.${rule.path}`,
    strength: kind === '/Pod' && admissionFields.has(rule.path) ? 'apply' : 'start',
  })),
);

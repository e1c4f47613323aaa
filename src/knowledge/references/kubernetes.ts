import type { ReferenceRule } from '../reference-rule.ts';

const storageClass = { to: 'storage.k8s.io/StorageClass', edge: 'storage-class', strength: 'start' } as const;
const roles = {
  kind: 'kind',
  kinds: { Role: 'rbac.authorization.k8s.io/Role', ClusterRole: 'rbac.authorization.k8s.io/ClusterRole' },
};
const bindings = ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'];
const webhookConfigurations = [
  'admissionregistration.k8s.io/MutatingWebhookConfiguration',
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
];
const bindingOfPolicy = { edge: 'reference', strength: 'start' } as const;

/** Fields of Kubernetes' own kinds beside pods: the Kubernetes 1.36 API reference. */
export const kubernetesReferences: readonly ReferenceRule[] = [
  { of: ['/PersistentVolumeClaim'], path: 'spec.storageClassName', ...storageClass },
  {
    of: ['/PersistentVolumeClaim'],
    path: 'spec.volumeAttributesClassName',
    to: 'storage.k8s.io/VolumeAttributesClass',
    edge: 'storage-class',
    strength: 'start',
  },
  { of: ['apps/StatefulSet'], path: 'spec.volumeClaimTemplates[].spec.storageClassName', ...storageClass },
  { of: ['apps/StatefulSet'], path: 'spec.serviceName', to: '/Service', edge: 'service', strength: 'none' },
  {
    of: ['/ServiceAccount'],
    path: 'imagePullSecrets[].name',
    to: '/Secret',
    fixedKeys: ['.dockerconfigjson'],
    edge: 'secret',
    strength: 'start',
  },
  {
    of: ['/Secret'],
    path: 'metadata.annotations["kubernetes.io/service-account.name"]',
    to: '/ServiceAccount',
    edge: 'service-account',
    strength: 'start',
  },
  {
    of: ['autoscaling/HorizontalPodAutoscaler'],
    path: 'spec.scaleTargetRef',
    to: { kind: 'kind', group: 'apiVersion' },
    name: 'name',
    edge: 'scale-target',
    strength: 'prefer',
  },
  { of: bindings, path: 'roleRef', to: roles, name: 'name', edge: 'role', strength: 'prefer' },
  {
    of: bindings,
    path: 'subjects[]',
    to: { kind: 'kind', kinds: { ServiceAccount: '/ServiceAccount' } },
    name: 'name',
    namespace: 'namespace',
    edge: 'service-account',
    strength: 'none',
  },
  {
    of: ['networking.k8s.io/Ingress'],
    path: 'spec.ingressClassName',
    to: 'networking.k8s.io/IngressClass',
    edge: 'ingress-class',
    strength: 'prefer',
  },
  {
    of: ['networking.k8s.io/Ingress'],
    path: 'metadata.annotations["kubernetes.io/ingress.class"]',
    to: 'networking.k8s.io/IngressClass',
    edge: 'ingress-class',
    strength: 'prefer',
  },
  {
    of: ['networking.k8s.io/Ingress'],
    path: 'spec.tls[].secretName',
    to: '/Secret',
    fixedKeys: ['tls.crt', 'tls.key'],
    edge: 'secret',
    strength: 'prefer',
  },
  {
    of: ['networking.k8s.io/Ingress'],
    path: 'spec.defaultBackend.service.name',
    to: '/Service',
    edge: 'service',
    strength: 'prefer',
  },
  {
    of: ['networking.k8s.io/Ingress'],
    path: 'spec.rules[].http.paths[].backend.service.name',
    to: '/Service',
    edge: 'service',
    strength: 'prefer',
  },
  {
    of: ['networking.k8s.io/IngressClass'],
    path: 'spec.parameters',
    to: { kind: 'kind', group: 'apiGroup' },
    name: 'name',
    namespace: 'namespace',
    edge: 'reference',
    strength: 'prefer',
  },
  {
    of: webhookConfigurations,
    path: 'webhooks[].clientConfig.service',
    to: '/Service',
    name: 'name',
    namespace: 'namespace',
    edge: 'service',
    strength: 'none',
  },
  {
    of: ['apiregistration.k8s.io/APIService'],
    path: 'spec.service',
    to: '/Service',
    name: 'name',
    namespace: 'namespace',
    edge: 'service',
    strength: 'start',
  },
  {
    of: ['apiextensions.k8s.io/CustomResourceDefinition'],
    path: 'spec.conversion.webhook.clientConfig.service',
    to: '/Service',
    name: 'name',
    namespace: 'namespace',
    edge: 'service',
    strength: 'none',
  },
  {
    of: ['admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding'],
    path: 'spec.policyName',
    to: 'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
    ...bindingOfPolicy,
  },
  {
    of: ['admissionregistration.k8s.io/MutatingAdmissionPolicyBinding'],
    path: 'spec.policyName',
    to: 'admissionregistration.k8s.io/MutatingAdmissionPolicy',
    ...bindingOfPolicy,
  },
  {
    of: ['snapshot.storage.k8s.io/VolumeSnapshot'],
    path: 'spec.volumeSnapshotClassName',
    to: 'snapshot.storage.k8s.io/VolumeSnapshotClass',
    edge: 'reference',
    strength: 'start',
  },
  {
    of: ['snapshot.storage.k8s.io/VolumeSnapshot'],
    path: 'spec.source.persistentVolumeClaimName',
    to: '/PersistentVolumeClaim',
    edge: 'volume-claim',
    strength: 'start',
  },
];

/** A kind that the Kubernetes API server knows by itself. */
export interface KubernetesKind {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly scope: 'Namespaced' | 'Cluster';
  /**
   * Version to the minor releases of Kubernetes 1.x that serve it by default: `[first, last]`, open where it lasts beyond the
   * table.
   */
  readonly served: Readonly<Record<string, readonly [first: number, last?: number]>>;
}

type Row = readonly [kind: string, plural: string, scope: 'N' | 'C', served?: KubernetesKind['served']];

/** Served by every release that the table knows of. */
const always = (...versions: string[]): KubernetesKind['served'] =>
  Object.fromEntries(versions.map((version) => [version, [0]]));

/**
 * Groups, kinds and versions of Kubernetes 1.33 to 1.36 as their OpenAPI documents list them (`api/openapi-spec` of each release)
 * and as the deprecation guide dates them. Beta versions that are switched off by default do not count as served.
 */
const rows: Readonly<Record<string, readonly Row[]>> = {
  '': [
    ['ConfigMap', 'configmaps', 'N'],
    ['Endpoints', 'endpoints', 'N'],
    ['Event', 'events', 'N'],
    ['LimitRange', 'limitranges', 'N'],
    ['Namespace', 'namespaces', 'C'],
    ['Node', 'nodes', 'C'],
    ['PersistentVolume', 'persistentvolumes', 'C'],
    ['PersistentVolumeClaim', 'persistentvolumeclaims', 'N'],
    ['Pod', 'pods', 'N'],
    ['PodTemplate', 'podtemplates', 'N'],
    ['ReplicationController', 'replicationcontrollers', 'N'],
    ['ResourceQuota', 'resourcequotas', 'N'],
    ['Secret', 'secrets', 'N'],
    ['Service', 'services', 'N'],
    ['ServiceAccount', 'serviceaccounts', 'N'],
  ],
  'admissionregistration.k8s.io': [
    ['MutatingWebhookConfiguration', 'mutatingwebhookconfigurations', 'C'],
    ['ValidatingWebhookConfiguration', 'validatingwebhookconfigurations', 'C'],
    ['ValidatingAdmissionPolicy', 'validatingadmissionpolicies', 'C'],
    ['ValidatingAdmissionPolicyBinding', 'validatingadmissionpolicybindings', 'C'],
    ['MutatingAdmissionPolicy', 'mutatingadmissionpolicies', 'C', { v1: [36] }],
    ['MutatingAdmissionPolicyBinding', 'mutatingadmissionpolicybindings', 'C', { v1: [36] }],
  ],
  'apiextensions.k8s.io': [['CustomResourceDefinition', 'customresourcedefinitions', 'C']],
  'apiregistration.k8s.io': [['APIService', 'apiservices', 'C']],
  apps: [
    ['ControllerRevision', 'controllerrevisions', 'N'],
    ['DaemonSet', 'daemonsets', 'N'],
    ['Deployment', 'deployments', 'N'],
    ['ReplicaSet', 'replicasets', 'N'],
    ['StatefulSet', 'statefulsets', 'N'],
  ],
  'authentication.k8s.io': [
    ['TokenReview', 'tokenreviews', 'C'],
    ['SelfSubjectReview', 'selfsubjectreviews', 'C'],
  ],
  'authorization.k8s.io': [
    ['LocalSubjectAccessReview', 'localsubjectaccessreviews', 'N'],
    ['SelfSubjectAccessReview', 'selfsubjectaccessreviews', 'C'],
    ['SelfSubjectRulesReview', 'selfsubjectrulesreviews', 'C'],
    ['SubjectAccessReview', 'subjectaccessreviews', 'C'],
  ],
  autoscaling: [['HorizontalPodAutoscaler', 'horizontalpodautoscalers', 'N', always('v1', 'v2')]],
  batch: [
    ['CronJob', 'cronjobs', 'N'],
    ['Job', 'jobs', 'N'],
  ],
  'certificates.k8s.io': [['CertificateSigningRequest', 'certificatesigningrequests', 'C']],
  'coordination.k8s.io': [['Lease', 'leases', 'N']],
  'discovery.k8s.io': [['EndpointSlice', 'endpointslices', 'N']],
  'events.k8s.io': [['Event', 'events', 'N']],
  'flowcontrol.apiserver.k8s.io': [
    ['FlowSchema', 'flowschemas', 'C'],
    ['PriorityLevelConfiguration', 'prioritylevelconfigurations', 'C'],
  ],
  'networking.k8s.io': [
    ['Ingress', 'ingresses', 'N'],
    ['IngressClass', 'ingressclasses', 'C'],
    ['IPAddress', 'ipaddresses', 'C'],
    ['NetworkPolicy', 'networkpolicies', 'N'],
    ['ServiceCIDR', 'servicecidrs', 'C'],
  ],
  'node.k8s.io': [['RuntimeClass', 'runtimeclasses', 'C']],
  policy: [['PodDisruptionBudget', 'poddisruptionbudgets', 'N']],
  'rbac.authorization.k8s.io': [
    ['ClusterRole', 'clusterroles', 'C'],
    ['ClusterRoleBinding', 'clusterrolebindings', 'C'],
    ['Role', 'roles', 'N'],
    ['RoleBinding', 'rolebindings', 'N'],
  ],
  'resource.k8s.io': [
    ['DeviceClass', 'deviceclasses', 'C', { v1: [34] }],
    ['ResourceClaim', 'resourceclaims', 'N', { v1: [34] }],
    ['ResourceClaimTemplate', 'resourceclaimtemplates', 'N', { v1: [34] }],
    ['ResourceSlice', 'resourceslices', 'C', { v1: [34] }],
  ],
  'scheduling.k8s.io': [['PriorityClass', 'priorityclasses', 'C']],
  'storage.k8s.io': [
    ['CSIDriver', 'csidrivers', 'C'],
    ['CSINode', 'csinodes', 'C'],
    ['CSIStorageCapacity', 'csistoragecapacities', 'N'],
    ['StorageClass', 'storageclasses', 'C'],
    ['VolumeAttachment', 'volumeattachments', 'C'],
    ['VolumeAttributesClass', 'volumeattributesclasses', 'C', { v1: [34] }],
  ],
};

/** Every kind of the API server itself, in the order of groups. */
export const kubernetesKinds: readonly KubernetesKind[] = Object.entries(rows).flatMap(([group, kinds]) =>
  kinds.map(([kind, plural, scope, served]) => ({
    group,
    kind,
    plural,
    scope: scope === 'C' ? 'Cluster' : 'Namespaced',
    served: served ?? always('v1'),
  })),
);

const byKind = new Map(kubernetesKinds.map((known) => [`${known.group}/${known.kind}`, known]));
/** Groups that Kubernetes owns without serving a kind of them by default: retired ones, and those of beta features. */
const otherGroups = ['extensions', 'internal.apiserver.k8s.io', 'storagemigration.k8s.io'];

const groups = new Set([...kubernetesKinds.map(({ group }) => group), ...otherGroups]);

/** A kind of the API server by its group and name. */
export function tryFindKubernetesKind(group: string, kind: string): KubernetesKind | undefined {
  return byKind.get(`${group}/${kind}`);
}

/** Whether the API server itself owns the group: no CRD can bring a kind of it. */
export function isKubernetesGroup(group: string): boolean {
  return groups.has(group);
}

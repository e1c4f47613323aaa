/**
 * Kinds whose name alone says what they are, with the group that owns the name. A kind that stands here under another group, or
 * not at all, carries its group in the name of its file. Names that several well-known groups share (Gateway, Cluster, Backup,
 * Ingress of the old groups, Service of Knative...) stand here only for the group of Kubernetes itself, if it has one.
 * A new entry renames files, but no object: add one only with a line in the changelog.
 */
export const shortKinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': 'ConfigMap Endpoints LimitRange Namespace PersistentVolume PersistentVolumeClaim Pod ReplicationController ResourceQuota Secret Service ServiceAccount',
    'admissionregistration.k8s.io': `MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration
    ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration`,
    'apiextensions.k8s.io': 'CustomResourceDefinition',
    'apiregistration.k8s.io': 'APIService',
    apps: 'DaemonSet Deployment ReplicaSet StatefulSet',
    autoscaling: 'HorizontalPodAutoscaler',
    batch: 'CronJob Job',
    'discovery.k8s.io': 'EndpointSlice',
    'networking.k8s.io': 'Ingress IngressClass NetworkPolicy',
    'node.k8s.io': 'RuntimeClass',
    policy: 'PodDisruptionBudget',
    'rbac.authorization.k8s.io': 'ClusterRole ClusterRoleBinding Role RoleBinding',
    'scheduling.k8s.io': 'PriorityClass',
    'snapshot.storage.k8s.io': 'VolumeSnapshot VolumeSnapshotClass',
    'storage.k8s.io': 'CSIDriver StorageClass',
    'gateway.networking.k8s.io': 'GatewayClass GRPCRoute HTTPRoute ReferenceGrant TLSRoute',

    'helm.toolkit.fluxcd.io': 'HelmRelease',
    'image.toolkit.fluxcd.io': 'ImagePolicy ImageRepository ImageUpdateAutomation',
    'kustomize.toolkit.fluxcd.io': 'Kustomization',
    'source.toolkit.fluxcd.io': 'GitRepository HelmChart HelmRepository OCIRepository',
    'argoproj.io': 'Application ApplicationSet AppProject',

    'bitnami.com': 'SealedSecret',
    'cert-manager.io': 'Certificate ClusterIssuer Issuer',
    'cilium.io': `CiliumBGPClusterConfig CiliumCIDRGroup CiliumClusterwideNetworkPolicy CiliumL2AnnouncementPolicy CiliumLoadBalancerIPPool
    CiliumNetworkPolicy`,
    'external-secrets.io': 'ClusterExternalSecret ClusterSecretStore ExternalSecret PushSecret SecretStore',
    'metallb.io': 'IPAddressPool L2Advertisement',
    'monitoring.coreos.com':
      'Alertmanager AlertmanagerConfig PodMonitor Probe Prometheus PrometheusRule ScrapeConfig ServiceMonitor',
  }).flatMap(([group, kinds]) => kinds.split(/\s+/).map((kind) => [kind, group] as const)),
);

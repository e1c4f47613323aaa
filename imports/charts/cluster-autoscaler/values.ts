// Made by "strata import" (see 'cluster-autoscaler' in imports.lock.json). Do not edit.
export interface ClusterAutoscalerValues {
  global?: {
    [k: string]: unknown;
  } | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  additionalLabels?: {
    [k: string]: unknown;
  } | null;
  autoDiscovery?: {
    clusterName?: unknown;
    namespace?: unknown;
    tags?: string[] | null;
    roles?: string[] | null;
    labels?: unknown[] | null;
  } | null;
  autoscalingGroups?: unknown[] | null;
  autoscalingGroupsnamePrefix?: unknown[] | null;
  awsAccessKeyID?: string | null;
  awsRegion?: string | null;
  awsSecretAccessKey?: string | null;
  azureClientID?: string | null;
  azureClientSecret?: string | null;
  azureResourceGroup?: string | null;
  azureSubscriptionID?: string | null;
  azureTenantID?: string | null;
  azureUseManagedIdentityExtension?: boolean | null;
  azureUserAssignedIdentityID?: string | null;
  azureUseWorkloadIdentityExtension?: boolean | null;
  azureVMType?: string | null;
  azureEnableForceDelete?: boolean | null;
  azureEnableVMSSEtag?: boolean | null;
  civoApiUrl?: string | null;
  civoApiKey?: string | null;
  civoClusterID?: string | null;
  civoRegion?: string | null;
  cloudConfigPath?: string | null;
  cloudProvider?: string | null;
  clusterAPICloudConfigPath?: string | null;
  clusterAPIConfigMapsNamespace?: string | null;
  clusterAPIKubeconfigSecret?: string | null;
  clusterAPIMode?: string | null;
  clusterAPIWorkloadKubeconfigPath?: string | null;
  containerSecurityContext?: {
    [k: string]: unknown;
  } | null;
  deployment?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    selector?: {
      [k: string]: unknown;
    } | null;
  } | null;
  dnsConfig?: {
    [k: string]: unknown;
  } | null;
  dnsPolicy?: string | null;
  envFromConfigMap?: string | null;
  envFromSecret?: string | null;
  expanderPriorities?: {
    [k: string]: unknown;
  } | null;
  extraArgs?: {
    'write-status-configmap'?: unknown;
    'status-config-map-name'?: unknown;
    'leader-elect'?: unknown;
    'leader-elect-resource-lock'?: unknown;
    'skip-nodes-with-local-storage'?: unknown;
    expander?: unknown;
    'scale-down-enabled'?: unknown;
    'balance-similar-node-groups'?: unknown;
    'min-replica-count'?: unknown;
    'scale-down-utilization-threshold'?: unknown;
    'scale-down-non-empty-candidates-count'?: unknown;
    'max-node-provision-time'?: unknown;
    'scan-interval'?: unknown;
    'scale-down-delay-after-add'?: unknown;
    'scale-down-delay-after-delete'?: unknown;
    'scale-down-delay-after-failure'?: unknown;
    'scale-down-unneeded-time'?: unknown;
    'node-deletion-delay-timeout'?: unknown;
    'node-deletion-batcher-interval'?: unknown;
    'skip-nodes-with-system-pods'?: unknown;
    'balancing-ignore-label_1'?: unknown;
    'balancing-ignore-label_2'?: unknown;
    logtostderr?: boolean | null;
    stderrthreshold?: string | null;
    v?: number | string | null;
    [k: string]: unknown;
  } | null;
  customArgs?: unknown[] | null;
  extraEnv?: {
    [k: string]: unknown;
  } | null;
  extraEnvConfigMaps?: {
    [k: string]: unknown;
  } | null;
  extraEnvSecrets?: {
    [k: string]: unknown;
  } | null;
  extraObjects?: unknown[] | null;
  extraVolumeMounts?: unknown[] | null;
  extraVolumes?: unknown[] | null;
  extraVolumeSecrets?: {
    [k: string]: unknown;
  } | null;
  initContainers?: unknown[] | null;
  fullnameOverride?: string | null;
  hostNetwork?: boolean | null;
  image?: {
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
    pullSecrets?: unknown[] | null;
  } | null;
  kubeTargetVersionOverride?: string | null;
  kwokConfigMapName?: string | null;
  magnumCABundlePath?: string | null;
  magnumClusterName?: string | null;
  nameOverride?: string | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podDisruptionBudget?: {
    minAvailable?: unknown;
    annotations?: {
      [k: string]: unknown;
    } | null;
    selector?: {
      [k: string]: unknown;
    } | null;
    maxUnavailable?: number | string | null;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  priorityClassName?: string | null;
  priorityConfigMapAnnotations?: {
    [k: string]: unknown;
  } | null;
  prometheusRule?: {
    enabled?: boolean | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    namespace?: string | null;
    interval?: unknown;
    rules?: unknown[] | null;
  } | null;
  rbac?: {
    create?: boolean | null;
    pspEnabled?: boolean | null;
    clusterScoped?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      create?: boolean | null;
      name?: string | boolean | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    additionalRules?: unknown[] | null;
  } | null;
  replicaCount?: number | string | null;
  resources?: {
    [k: string]: unknown;
  } | null;
  revisionHistoryLimit?: number | string | null;
  securityContext?: {
    [k: string]: unknown;
  } | null;
  service?: {
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    externalIPs?: unknown[] | null;
    selector?: {
      [k: string]: unknown;
    } | null;
    clusterIP?: string | null;
    loadBalancerIP?: string | null;
    loadBalancerSourceRanges?: unknown[] | null;
    servicePort?: number | string | null;
    portName?: string | null;
    type?: string | null;
  } | null;
  serviceMonitor?: {
    enabled?: boolean | null;
    interval?: string | number | null;
    namespace?: string | null;
    selector?: {
      release?: string | null;
      [k: string]: unknown;
    } | null;
    path?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    relabelings?: {
      [k: string]: unknown;
    } | null;
    metricRelabelings?: {
      [k: string]: unknown;
    } | null;
  } | null;
  tolerations?: unknown[] | null;
  topologySpreadConstraints?: unknown[] | null;
  updateStrategy?: {
    [k: string]: unknown;
  } | null;
  vpa?: {
    enabled?: boolean | null;
    updateMode?: string | null;
    containerPolicy?: {
      [k: string]: unknown;
    } | null;
    recommender?: string | null;
  } | null;
  secretKeyRefNameOverride?: string | null;
}

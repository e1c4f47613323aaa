// Made by "strata import" (see 'cluster-autoscaler' in imports.lock.json). Do not edit.
export interface ClusterAutoscalerValues {
  global?: {
    [k: string]: unknown;
  };
  affinity?: {
    [k: string]: unknown;
  };
  additionalLabels?: {
    [k: string]: unknown;
  };
  autoDiscovery?: {
    clusterName?: unknown;
    namespace?: unknown;
    tags?: string[];
    roles?: string[];
    labels?: unknown[];
  };
  autoscalingGroups?: unknown[];
  autoscalingGroupsnamePrefix?: unknown[];
  awsAccessKeyID?: string;
  awsRegion?: string;
  awsSecretAccessKey?: string;
  azureClientID?: string;
  azureClientSecret?: string;
  azureResourceGroup?: string;
  azureSubscriptionID?: string;
  azureTenantID?: string;
  azureUseManagedIdentityExtension?: boolean;
  azureUserAssignedIdentityID?: string;
  azureUseWorkloadIdentityExtension?: boolean;
  azureVMType?: string;
  azureEnableForceDelete?: boolean;
  azureEnableVMSSEtag?: boolean;
  civoApiUrl?: string;
  civoApiKey?: string;
  civoClusterID?: string;
  civoRegion?: string;
  cloudConfigPath?: string;
  cloudProvider?: string;
  clusterAPICloudConfigPath?: string;
  clusterAPIConfigMapsNamespace?: string;
  clusterAPIKubeconfigSecret?: string;
  clusterAPIMode?: string;
  clusterAPIWorkloadKubeconfigPath?: string;
  containerSecurityContext?: {
    [k: string]: unknown;
  };
  deployment?: {
    annotations?: {
      [k: string]: unknown;
    };
    selector?: {
      [k: string]: unknown;
    };
  };
  dnsConfig?: {
    [k: string]: unknown;
  };
  dnsPolicy?: string;
  envFromConfigMap?: string;
  envFromSecret?: string;
  expanderPriorities?: {
    [k: string]: unknown;
  };
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
    logtostderr?: boolean;
    stderrthreshold?: string;
    v?: number;
    [k: string]: unknown;
  };
  customArgs?: unknown[];
  extraEnv?: {
    [k: string]: unknown;
  };
  extraEnvConfigMaps?: {
    [k: string]: unknown;
  };
  extraEnvSecrets?: {
    [k: string]: unknown;
  };
  extraObjects?: unknown[];
  extraVolumeMounts?: unknown[];
  extraVolumes?: unknown[];
  extraVolumeSecrets?: {
    [k: string]: unknown;
  };
  initContainers?: unknown[];
  fullnameOverride?: string;
  hostNetwork?: boolean;
  image?: {
    repository?: string;
    tag?: string;
    pullPolicy?: string;
    pullSecrets?: unknown[];
  };
  kubeTargetVersionOverride?: string;
  kwokConfigMapName?: string;
  magnumCABundlePath?: string;
  magnumClusterName?: string;
  nameOverride?: string;
  nodeSelector?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podDisruptionBudget?: {
    minAvailable?: unknown;
    annotations?: {
      [k: string]: unknown;
    };
    selector?: {
      [k: string]: unknown;
    };
    maxUnavailable?: number | string;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  priorityClassName?: string;
  priorityConfigMapAnnotations?: {
    [k: string]: unknown;
  };
  prometheusRule?: {
    enabled?: boolean;
    additionalLabels?: {
      [k: string]: unknown;
    };
    namespace?: string;
    interval?: unknown;
    rules?: unknown[];
  };
  rbac?: {
    create?: boolean;
    pspEnabled?: boolean;
    clusterScoped?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      };
      create?: boolean;
      name?: string;
      automountServiceAccountToken?: boolean;
    };
    additionalRules?: unknown[];
  };
  replicaCount?: number;
  resources?: {
    [k: string]: unknown;
  };
  revisionHistoryLimit?: number;
  securityContext?: {
    [k: string]: unknown;
  };
  service?: {
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    externalIPs?: unknown[];
    selector?: {
      [k: string]: unknown;
    };
    clusterIP?: string;
    loadBalancerIP?: string;
    loadBalancerSourceRanges?: unknown[];
    servicePort?: number;
    portName?: string;
    type?: string;
  };
  serviceMonitor?: {
    enabled?: boolean;
    interval?: string;
    namespace?: string;
    selector?: {
      release?: string;
      [k: string]: unknown;
    };
    path?: string;
    annotations?: {
      [k: string]: unknown;
    };
    relabelings?: {
      [k: string]: unknown;
    };
    metricRelabelings?: {
      [k: string]: unknown;
    };
  };
  tolerations?: unknown[];
  topologySpreadConstraints?: unknown[];
  updateStrategy?: {
    [k: string]: unknown;
  };
  vpa?: {
    enabled?: boolean;
    updateMode?: string;
    containerPolicy?: {
      [k: string]: unknown;
    };
    recommender?: string;
  };
  secretKeyRefNameOverride?: string;
}

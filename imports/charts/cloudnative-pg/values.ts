// Made by "strata import" (see 'cloudnative-pg' in imports.lock.json). Do not edit.
export interface CloudnativePgValues {
  monitoring?: {
    grafanaDashboard?: {
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      configMapName?: string;
      labels?: {
        [k: string]: unknown;
      };
      namespace?: string;
      sidecarLabel?: string;
      sidecarLabelValue?: string;
    };
    fullnameOverride?: string;
    nameOverride?: string;
    global?: {
      [k: string]: unknown;
    };
    podMonitorAdditionalLabels?: {
      [k: string]: unknown;
    };
    podMonitorEnabled?: boolean;
    podMonitorMetricRelabelings?: unknown[];
    podMonitorRelabelings?: unknown[];
  };
  global?: {
    [k: string]: unknown;
  };
  additionalArgs?: unknown[];
  additionalEnv?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  commonAnnotations?: {
    [k: string]: unknown;
  };
  config?: {
    clusterWide?: boolean;
    create?: boolean;
    data?: {
      [k: string]: unknown;
    };
    maxConcurrentReconciles?: number;
    name?: string;
    secret?: boolean;
    [k: string]: unknown;
  };
  containerSecurityContext?: {
    allowPrivilegeEscalation?: boolean;
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    readOnlyRootFilesystem?: boolean;
    runAsGroup?: number;
    runAsUser?: number;
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  crds?: {
    create?: boolean;
  };
  dnsPolicy?: string;
  fullnameOverride?: string;
  hostNetwork?: boolean;
  image?: {
    pullPolicy?: string;
    repository?: string;
    tag?: string;
  };
  imagePullSecrets?: unknown[];
  monitoringQueriesConfigMap?: {
    name?: string;
    queries?: string;
    [k: string]: unknown;
  };
  nameOverride?: string;
  namespaceOverride?: string;
  nodeSelector?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    runAsNonRoot?: boolean;
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    fsGroup?: unknown;
    [k: string]: unknown;
  };
  priorityClassName?: string;
  rbac?: {
    aggregateClusterRoles?: boolean;
    create?: boolean;
    annotations?: unknown;
  };
  replicaCount?: number;
  resources?: {
    [k: string]: unknown;
  };
  service?: {
    ipFamilies?: unknown[];
    ipFamilyPolicy?: string;
    name?: string;
    port?: number;
    type?: string;
  };
  serviceAccount?: {
    create?: boolean;
    name?: string;
  };
  tolerations?: unknown[];
  topologySpreadConstraints?: unknown[];
  updateStrategy?: {
    [k: string]: unknown;
  };
  webhook?: {
    livenessProbe?: {
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    mutating?: {
      create?: boolean;
      failurePolicy?: string;
    };
    port?: number;
    readinessProbe?: {
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    startupProbe?: {
      failureThreshold?: number;
      periodSeconds?: number;
      [k: string]: unknown;
    };
    validating?: {
      create?: boolean;
      failurePolicy?: string;
    };
  };
}

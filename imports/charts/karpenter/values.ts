// Made by "strata import" (see 'karpenter' in imports.lock.json). Do not edit.
export interface KarpenterValues {
  global?: {
    [k: string]: unknown;
  };
  app?: unknown;
  nameOverride?: string;
  fullnameOverride?: string;
  additionalLabels?: {
    [k: string]: unknown;
  };
  additionalAnnotations?: {
    [k: string]: unknown;
  };
  imagePullPolicy?: string;
  imagePullSecrets?: unknown[];
  service?: {
    annotations?: {
      [k: string]: unknown;
    };
  };
  serviceAccount?: {
    create?: boolean;
    name?: string;
    annotations?: {
      [k: string]: unknown;
    };
  };
  additionalClusterRoleRules?: unknown[];
  serviceMonitor?: {
    enabled?: boolean;
    additionalLabels?: {
      [k: string]: unknown;
    };
    relabelings?: unknown[];
    metricRelabelings?: unknown[];
    endpointConfig?: {
      [k: string]: unknown;
    };
    sampleLimit?: unknown;
  };
  replicas?: number;
  revisionHistoryLimit?: number;
  strategy?: {
    rollingUpdate?: {
      maxUnavailable?: number | string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podDisruptionBudget?: {
    name?: string;
    maxUnavailable?: number | string;
  };
  podSecurityContext?: {
    fsGroup?: number;
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  priorityClassName?: string;
  terminationGracePeriodSeconds?: unknown;
  hostNetwork?: boolean;
  schedulerName?: string;
  dnsPolicy?: string;
  dnsConfig?: {
    [k: string]: unknown;
  };
  initContainers?: {
    [k: string]: unknown;
  };
  nodeSelector?: {
    'kubernetes.io/os'?: string;
    [k: string]: unknown;
  };
  affinity?: {
    nodeAffinity?: {
      requiredDuringSchedulingIgnoredDuringExecution?: {
        nodeSelectorTerms?: {
          matchExpressions?: {
            key?: string;
            operator?: string;
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    podAntiAffinity?: {
      requiredDuringSchedulingIgnoredDuringExecution?: {
        topologyKey?: string;
        [k: string]: unknown;
      }[];
      [k: string]: unknown;
    };
    podAffinity?: unknown;
    [k: string]: unknown;
  };
  topologySpreadConstraints?: {
    maxSkew?: number;
    topologyKey?: string;
    whenUnsatisfiable?: string;
    [k: string]: unknown;
  }[];
  tolerations?: {
    key?: string;
    operator?: string;
    [k: string]: unknown;
  }[];
  extraVolumes?: unknown[];
  controller?: {
    containerName?: string;
    image?: {
      repository?: string;
      tag?: string;
      digest?: string;
    };
    env?: unknown[];
    envFrom?: unknown[];
    securityContext?: {
      appArmorProfile?: {
        [k: string]: unknown;
      };
      seLinuxOptions?: {
        [k: string]: unknown;
      };
      seccompProfile?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    extraVolumeMounts?: unknown[];
    sidecarContainer?: unknown[];
    sidecarVolumeMounts?: unknown[];
    metrics?: {
      port?: number;
    };
    healthProbe?: {
      port?: number;
      [k: string]: unknown;
    };
  };
  logLevel?: string;
  logOutputPaths?: string[];
  logErrorOutputPaths?: string[];
  settings?: {
    batchMaxDuration?: string;
    batchIdleDuration?: string;
    preferencePolicy?: 'Ignore' | 'Respect';
    minValuesPolicy?: string;
    clusterCABundle?: string;
    clusterName?: string;
    clusterEndpoint?: string;
    isolatedVPC?: boolean;
    eksControlPlane?: boolean;
    vmMemoryOverheadPercent?: number;
    interruptionQueue?: string;
    enableZonalShift?: boolean;
    reservedENIs?: string;
    ignoreDRARequests?: boolean;
    disableClusterStateObservability?: boolean;
    disableDryRun?: boolean;
    amiRefreshInterval?: string;
    subnetRefreshInterval?: string;
    featureGates?: {
      nodeRepair?: boolean;
      nodeOverlay?: boolean;
      reservedCapacity?: boolean;
      spotToSpotConsolidation?: boolean;
      staticCapacity?: boolean;
      capacityBuffer?: boolean;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
}

// Made by "strata import" (see 'redis-replication' in imports.lock.json). Do not edit.
export interface RedisReplicationValues {
  global?: {
    [k: string]: unknown;
  };
  name?: unknown;
  redisReplication?: {
    name?: string;
    clusterSize?: number;
    image?: string;
    tag?: string;
    imagePullPolicy?: string;
    imagePullSecrets?: unknown[];
    redisSecret?: {
      secretName?: string;
      secretKey?: string;
    };
    serviceType?: string;
    resources?: {
      [k: string]: unknown;
    };
    ignoreAnnotations?: unknown[];
    minReadySeconds?: number;
    recreateStatefulSetOnUpdateInvalid?: boolean;
    maxMemoryPercentOfLimit?: number;
    dynamicConfig?: unknown[];
    persistentVolumeClaimRetentionPolicy?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    readinessProbe?: {
      [k: string]: unknown;
    };
  };
  labels?: {
    [k: string]: unknown;
  };
  annotations?: {
    [k: string]: unknown;
  };
  externalConfig?: {
    enabled?: boolean;
    data?: string;
    [k: string]: unknown;
  };
  externalService?: {
    annotations?: unknown;
    nodePort?: unknown;
    enabled?: boolean;
    serviceType?: string;
    port?: number;
  };
  serviceMonitor?: {
    enabled?: boolean;
    interval?: string;
    scrapeTimeout?: string;
    namespace?: string;
    extraLabels?: {
      [k: string]: unknown;
    };
  };
  redisExporter?: {
    enabled?: boolean;
    image?: string;
    tag?: string;
    imagePullPolicy?: string;
    resources?: {
      [k: string]: unknown;
    };
    env?: unknown[];
    securityContext?: {
      [k: string]: unknown;
    };
  };
  initContainer?: {
    enabled?: boolean;
    image?: string;
    imagePullPolicy?: string;
    resources?: {
      [k: string]: unknown;
    };
    env?: unknown[];
    command?: unknown[];
    args?: unknown[];
  };
  sidecars?: unknown[];
  priorityClassName?: string;
  nodeSelector?: {
    [k: string]: unknown;
  };
  storageSpec?: {
    volumeClaimTemplate?: {
      spec?: {
        accessModes?: string[];
        resources?: {
          requests?: {
            storage?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  podSecurityContext?: {
    runAsUser?: number;
    fsGroup?: number;
    [k: string]: unknown;
  };
  securityContext?: {
    [k: string]: unknown;
  };
  affinity?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  topologySpreadConstraints?: unknown[];
  serviceAccountName?: string;
  TLS?: {
    ca?: string;
    cert?: string;
    key?: string;
    secret?: {
      secretName?: string;
    };
  };
  acl?: {
    persistentVolumeClaim?: unknown;
    secret?: {
      secretName?: string;
    };
  };
  env?: unknown[];
  pdb?: {
    enabled?: boolean;
    minAvailable?: number | string;
    maxUnavailable?: unknown;
  };
  podManagementPolicy?: string;
  sentinel?: {
    additionalSentinelConfig?: unknown;
    enabled?: boolean;
    image?: string;
    tag?: string;
    imagePullPolicy?: string;
    size?: number;
    resources?: {
      [k: string]: unknown;
    };
    redisSecret?: {
      secretName?: string;
      secretKey?: string;
    };
    ignoreAnnotations?: unknown[];
    minReadySeconds?: number;
    persistentVolumeClaimRetentionPolicy?: {
      [k: string]: unknown;
    };
    parallelSyncs?: string;
    failoverTimeout?: string;
    downAfterMilliseconds?: string;
    resolveHostnames?: string;
    announceHostnames?: string;
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    podSecurityContext?: {
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    priorityClassName?: string;
    terminationGracePeriodSeconds?: unknown;
    serviceAccountName?: string;
  };
  xxx?: {
    name?: unknown;
    serviceType?: unknown;
    [k: string]: unknown;
  };
}

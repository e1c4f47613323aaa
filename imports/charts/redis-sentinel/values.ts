// Made by "strata import" (see 'redis-sentinel' in imports.lock.json). Do not edit.
export interface RedisSentinelValues {
  global?: {
    [k: string]: unknown;
  };
  name?: unknown;
  redisSentinel?: {
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
    persistentVolumeClaimRetentionPolicy?: {
      [k: string]: unknown;
    };
  };
  labels?: {
    [k: string]: unknown;
  };
  annotations?: {
    [k: string]: unknown;
  };
  redisSentinelConfig?: {
    redisReplicationName?: string;
    redisReplicationPassword?: {
      secretName?: string;
      secretKey?: string;
      [k: string]: unknown;
    };
    masterGroupName?: string;
    resolveHostnames?: string;
    announceHostnames?: string;
    redisPort?: string;
    quorum?: string;
    parallelSyncs?: string;
    failoverTimeout?: string;
    downAfterMilliseconds?: string;
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
  pdb?: {
    enabled?: boolean;
    minAvailable?: number | string;
    maxUnavailable?: unknown;
  };
  livenessProbe?: {
    failureThreshold?: number;
    initialDelaySeconds?: number;
    periodSeconds?: number;
    successThreshold?: number;
    timeoutSeconds?: number;
    [k: string]: unknown;
  };
  readinessProbe?: {
    failureThreshold?: number;
    initialDelaySeconds?: number;
    periodSeconds?: number;
    successThreshold?: number;
    timeoutSeconds?: number;
    [k: string]: unknown;
  };
  env?: unknown[];
  podManagementPolicy?: string;
  xxx?: {
    name?: unknown;
    serviceType?: unknown;
    [k: string]: unknown;
  };
}

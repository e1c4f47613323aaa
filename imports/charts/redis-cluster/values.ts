// Made by "strata import" (see 'redis-cluster' in imports.lock.json). Do not edit.
export interface RedisClusterValues {
  global?: {
    [k: string]: unknown;
  };
  serviceAccountName?: string;
  redisCluster?: {
    name?: string;
    clusterSize?: number;
    clusterVersion?: string;
    persistenceEnabled?: boolean;
    image?: string;
    tag?: string;
    imagePullPolicy?: string;
    imagePullSecrets?: {
      [k: string]: unknown;
    };
    serviceType?: string;
    redisSecret?: {
      secretName?: string;
      secretKey?: string;
    };
    resources?: {
      [k: string]: unknown;
    };
    minReadySeconds?: number;
    recreateStatefulSetOnUpdateInvalid?: boolean;
    maxMemoryPercentOfLimit?: number;
    dynamicConfig?: unknown[];
    persistentVolumeClaimRetentionPolicy?: {
      [k: string]: unknown;
    };
    enableMasterSlaveAntiAffinity?: boolean;
    leader?: {
      replicas?: number;
      serviceType?: string;
      affinity?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      nodeSelector?: unknown;
      securityContext?: {
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      pdb?: {
        enabled?: boolean;
        maxUnavailable?: number | string;
        minAvailable?: number | string;
      };
      livenessProbe?: {
        [k: string]: unknown;
      };
      readinessProbe?: {
        [k: string]: unknown;
      };
    };
    follower?: {
      replicas?: number;
      serviceType?: string;
      affinity?: unknown;
      tolerations?: unknown[];
      nodeSelector?: unknown;
      securityContext?: {
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      pdb?: {
        enabled?: boolean;
        maxUnavailable?: number | string;
        minAvailable?: number | string;
      };
      livenessProbe?: {
        [k: string]: unknown;
      };
      readinessProbe?: {
        [k: string]: unknown;
      };
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
  sidecars?: unknown[];
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
  priorityClassName?: string;
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
    nodeConfVolume?: boolean;
    nodeConfVolumeClaimTemplate?: {
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
  podManagementPolicy?: string;
  xxx?: {
    name?: unknown;
    serviceType?: unknown;
    [k: string]: unknown;
  };
}

// Made by "strata import" (see 'redis-cluster' in imports.lock.json). Do not edit.
export interface RedisClusterValues {
  global?: {
    [k: string]: unknown;
  } | null;
  serviceAccountName?: string | null;
  redisCluster?: {
    name?: string | null;
    clusterSize?: number | string | null;
    clusterVersion?: string | null;
    persistenceEnabled?: boolean | null;
    image?: string | null;
    tag?: string | null;
    imagePullPolicy?: string | null;
    imagePullSecrets?: {
      [k: string]: unknown;
    } | null;
    serviceType?: string | null;
    redisSecret?: {
      secretName?: string | null;
      secretKey?: string | null;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    minReadySeconds?: number | string | null;
    recreateStatefulSetOnUpdateInvalid?: boolean | null;
    maxMemoryPercentOfLimit?: number | string | null;
    dynamicConfig?: unknown[] | null;
    persistentVolumeClaimRetentionPolicy?: {
      [k: string]: unknown;
    } | null;
    enableMasterSlaveAntiAffinity?: boolean | null;
    leader?: {
      replicas?: number | string | null;
      serviceType?: string | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      nodeSelector?: unknown;
      securityContext?: {
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      pdb?: {
        enabled?: boolean | null;
        maxUnavailable?: number | string | null;
        minAvailable?: number | string | null;
      } | null;
      livenessProbe?: {
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        [k: string]: unknown;
      } | null;
    } | null;
    follower?: {
      replicas?: number | string | null;
      serviceType?: string | null;
      affinity?: unknown;
      tolerations?: unknown[] | null;
      nodeSelector?: unknown;
      securityContext?: {
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      pdb?: {
        enabled?: boolean | null;
        maxUnavailable?: number | string | null;
        minAvailable?: number | string | null;
      } | null;
      livenessProbe?: {
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  labels?: {
    [k: string]: unknown;
  } | null;
  annotations?: {
    [k: string]: unknown;
  } | null;
  externalConfig?: {
    enabled?: boolean | null;
    data?: string | null;
    [k: string]: unknown;
  } | null;
  externalService?: {
    annotations?: unknown;
    enabled?: boolean | null;
    serviceType?: string | null;
    port?: number | string | null;
  } | null;
  serviceMonitor?: {
    enabled?: boolean | null;
    interval?: string | number | null;
    scrapeTimeout?: string | number | null;
    namespace?: string | null;
    extraLabels?:
      | {
          [k: string]: unknown;
        }
      | boolean
      | null;
  } | null;
  redisExporter?: {
    enabled?: boolean | null;
    image?: string | null;
    tag?: string | null;
    imagePullPolicy?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    env?: unknown[] | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
  } | null;
  sidecars?: unknown[] | null;
  initContainer?: {
    enabled?: boolean | null;
    image?: string | null;
    imagePullPolicy?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    env?: unknown[] | null;
    command?: unknown[] | null;
    args?: unknown[] | null;
  } | null;
  priorityClassName?: string | null;
  storageSpec?: {
    volumeClaimTemplate?: {
      spec?: {
        accessModes?: string[] | null;
        resources?: {
          requests?: {
            storage?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    nodeConfVolume?: boolean | null;
    nodeConfVolumeClaimTemplate?: {
      spec?: {
        accessModes?: string[] | null;
        resources?: {
          requests?: {
            storage?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    runAsUser?: number | string | null;
    fsGroup?: number | string | null;
    [k: string]: unknown;
  } | null;
  TLS?: {
    ca?: string | null;
    cert?: string | null;
    key?: string | null;
    secret?: {
      secretName?: string | null;
    } | null;
  } | null;
  acl?: {
    persistentVolumeClaim?: unknown;
    secret?: {
      secretName?: string | null;
    } | null;
  } | null;
  env?: unknown[] | null;
  podManagementPolicy?: string | null;
  xxx?: {
    name?: unknown;
    serviceType?: unknown;
    [k: string]: unknown;
  } | null;
}

// Made by "strata import" (see 'redis' in imports.lock.json). Do not edit.
export interface RedisValues {
  global?: {
    [k: string]: unknown;
  } | null;
  redisStandalone?: {
    name?: string | null;
    image?: string | null;
    tag?: string | null;
    imagePullPolicy?: string | null;
    imagePullSecrets?: unknown[] | null;
    redisSecret?: {
      secretName?: string | null;
      secretKey?: string | null;
    } | null;
    serviceType?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    ignoreAnnotations?: unknown[] | null;
    minReadySeconds?: number | string | null;
    recreateStatefulSetOnUpdateInvalid?: boolean | null;
    maxMemoryPercentOfLimit?: number | string | null;
    dynamicConfig?: unknown[] | null;
    persistentVolumeClaimRetentionPolicy?: {
      [k: string]: unknown;
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
    nodePort?: unknown;
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
  sidecars?: unknown[] | null;
  priorityClassName?: string | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
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
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    runAsUser?: number | string | null;
    fsGroup?: number | string | null;
    [k: string]: unknown;
  } | null;
  securityContext?: {
    [k: string]: unknown;
  } | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  topologySpreadConstraints?: unknown[] | null;
  serviceAccountName?: string | null;
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
  xxx?: {
    name?: unknown;
    serviceType?: unknown;
    [k: string]: unknown;
  } | null;
}

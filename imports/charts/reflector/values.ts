// Made by "strata import" (see 'reflector' in imports.lock.json). Do not edit.
export interface ReflectorValues {
  global?: {
    [k: string]: unknown;
  } | null;
  replicaCount?: number | string | null;
  image?: {
    repository?: string | null;
    pullPolicy?: string | null;
    tag?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  nameOverride?: string | null;
  namespaceOverride?: string | null;
  fullnameOverride?: string | null;
  cron?: {
    enabled?: boolean | null;
    schedule?: string | null;
    activeDeadlineSeconds?: number | string | null;
    securityContext?: {
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      [k: string]: unknown;
    } | null;
    apiVersion?: unknown;
    concurrencyPolicy?: unknown;
    failedJobsHistoryLimit?: unknown;
    restartPolicy?: unknown;
    startingDeadlineSeconds?: unknown;
    successfulJobsHistoryLimit?: unknown;
    suspend?: unknown;
  } | null;
  configuration?: {
    logging?: {
      minimumLevel?: string | null;
      [k: string]: unknown;
    } | null;
    watcher?: {
      timeout?: string | null;
      excludedNamespaces?: string | null;
      [k: string]: unknown;
    } | null;
    kubernetes?: {
      skipTlsVerify?: boolean | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  rbac?: {
    enabled?: boolean | null;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    name?: string | boolean | null;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  extraEnv?: unknown[] | null;
  podSecurityContext?: {
    fsGroup?: number | string | null;
    [k: string]: unknown;
  } | null;
  securityContext?: {
    capabilities?: {
      drop?: string[] | null;
      [k: string]: unknown;
    } | null;
    readOnlyRootFilesystem?: boolean | null;
    runAsNonRoot?: boolean | null;
    runAsUser?: number | string | null;
    [k: string]: unknown;
  } | null;
  livenessProbe?: {
    httpGet?: {
      path?: string | null;
      port?: string | null;
      [k: string]: unknown;
    } | null;
    timeoutSeconds?: number | string | null;
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    failureThreshold?: number | string | null;
    [k: string]: unknown;
  } | null;
  readinessProbe?: {
    httpGet?: {
      path?: string | null;
      port?: string | null;
      [k: string]: unknown;
    } | null;
    timeoutSeconds?: number | string | null;
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    failureThreshold?: number | string | null;
    [k: string]: unknown;
  } | null;
  startupProbe?: {
    httpGet?: {
      path?: string | null;
      port?: string | null;
      [k: string]: unknown;
    } | null;
    timeoutSeconds?: number | string | null;
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    failureThreshold?: number | string | null;
    [k: string]: unknown;
  } | null;
  resources?: {
    [k: string]: unknown;
  } | null;
  autoscaling?: {
    targetMemoryUtilizationPercentage?: unknown;
    enabled?: boolean | null;
    minReplicas?: number | string | null;
    maxReplicas?: number | string | null;
    targetCPUUtilizationPercentage?: number | string | null;
  } | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  topologySpreadConstraints?: unknown[] | null;
  priorityClassName?: string | null;
  volumes?: unknown[] | null;
  volumeMounts?: unknown[] | null;
}

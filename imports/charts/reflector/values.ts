// Made by "strata import" (see 'reflector' in imports.lock.json). Do not edit.
export interface ReflectorValues {
  global?: {
    [k: string]: unknown;
  };
  replicaCount?: number;
  image?: {
    repository?: string;
    pullPolicy?: string;
    tag?: string;
  };
  imagePullSecrets?: unknown[];
  nameOverride?: string;
  namespaceOverride?: string;
  fullnameOverride?: string;
  cron?: {
    enabled?: boolean;
    schedule?: string;
    activeDeadlineSeconds?: number;
    securityContext?: {
      runAsNonRoot?: boolean;
      runAsUser?: number;
      [k: string]: unknown;
    };
    apiVersion?: unknown;
    concurrencyPolicy?: unknown;
    failedJobsHistoryLimit?: unknown;
    restartPolicy?: unknown;
    startingDeadlineSeconds?: unknown;
    successfulJobsHistoryLimit?: unknown;
    suspend?: unknown;
  };
  configuration?: {
    logging?: {
      minimumLevel?: string;
      [k: string]: unknown;
    };
    watcher?: {
      timeout?: string;
      excludedNamespaces?: string;
      [k: string]: unknown;
    };
    kubernetes?: {
      skipTlsVerify?: boolean;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  rbac?: {
    enabled?: boolean;
  };
  serviceAccount?: {
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    name?: string;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  extraEnv?: unknown[];
  podSecurityContext?: {
    fsGroup?: number;
    [k: string]: unknown;
  };
  securityContext?: {
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    readOnlyRootFilesystem?: boolean;
    runAsNonRoot?: boolean;
    runAsUser?: number;
    [k: string]: unknown;
  };
  livenessProbe?: {
    httpGet?: {
      path?: string;
      port?: string;
      [k: string]: unknown;
    };
    timeoutSeconds?: number;
    initialDelaySeconds?: number;
    periodSeconds?: number;
    failureThreshold?: number;
    [k: string]: unknown;
  };
  readinessProbe?: {
    httpGet?: {
      path?: string;
      port?: string;
      [k: string]: unknown;
    };
    timeoutSeconds?: number;
    initialDelaySeconds?: number;
    periodSeconds?: number;
    failureThreshold?: number;
    [k: string]: unknown;
  };
  startupProbe?: {
    httpGet?: {
      path?: string;
      port?: string;
      [k: string]: unknown;
    };
    timeoutSeconds?: number;
    initialDelaySeconds?: number;
    periodSeconds?: number;
    failureThreshold?: number;
    [k: string]: unknown;
  };
  resources?: {
    [k: string]: unknown;
  };
  autoscaling?: {
    targetMemoryUtilizationPercentage?: unknown;
    enabled?: boolean;
    minReplicas?: number;
    maxReplicas?: number;
    targetCPUUtilizationPercentage?: number;
  };
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  topologySpreadConstraints?: unknown[];
  priorityClassName?: string;
  volumes?: unknown[];
  volumeMounts?: unknown[];
}

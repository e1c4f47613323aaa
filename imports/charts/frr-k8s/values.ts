// Made by "strata import" (see 'frr-k8s' in imports.lock.json). Do not edit.
export interface FrrK8sValues {
  crds?: {
    enabled?: boolean | null;
    global?: {
      [k: string]: unknown;
    } | null;
    validationFailurePolicy?: string | null;
    [k: string]: unknown;
  } | null;
  global?: {
    [k: string]: unknown;
  } | null;
  imagePullSecrets?:
    | {
        name?: string | null;
      }[]
    | null;
  nameOverride?: string | null;
  fullNameOverride?: string | null;
  tls?: {
    cipherSuites?: string | null;
    curvePreferences?: string | null;
    minVersion?: string | null;
    metricsTLSSecret?: string | null;
  } | null;
  rbac?: {
    create?: boolean | null;
  } | null;
  prometheus?: {
    scrapeAnnotations?: boolean | null;
    secureMetricsPort?: number | null;
    rbacPrometheus?: boolean | null;
    serviceAccount?: string | null;
    namespace?: string | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      jobLabel?: string | null;
      interval?: number | null;
      metricRelabelings?:
        | {
            [k: string]: unknown;
          }[]
        | null;
      relabelings?:
        | {
            [k: string]: unknown;
          }[]
        | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      tlsConfig?: {
        insecureSkipVerify?: boolean | null;
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  frrk8s?: {
    enabled?: boolean | null;
    logLevel?: 'all' | 'debug' | 'info' | 'warn' | 'error' | 'none' | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    priorityClassName?: string | null;
    runtimeClassName?: string | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    command?: string | null;
    webhookMode?: string | null;
    secretName?: unknown;
    tolerateMaster?: boolean | null;
    updateStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    labels?: {
      app?: string | null;
      [k: string]: unknown;
    } | null;
    webhookPort?: number | string | null;
    startupProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | string | null;
      periodSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    alwaysBlock?: string | null;
    bgpDebounceTimeout?: number | string | null;
    disableCertRotation?: boolean | null;
    restartOnRotatorSecretRefresh?: boolean | null;
    frr?: {
      image?: {
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: unknown;
      } | null;
      metricsBindAddress?: string | null;
      metricsPort?: number | string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      secureMetricsPort?: number | string | null;
      acceptIncomingBGPConnections?: boolean | null;
    } | null;
    reloader?: {
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    frrMetrics?: {
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    frrStatus?: {
      pollInterval?: string | number | null;
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  fullnameOverride?: string | null;
}

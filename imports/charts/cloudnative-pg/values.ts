// Made by "strata import" (see 'cloudnative-pg' in imports.lock.json). Do not edit.
export interface CloudnativePgValues {
  monitoring?: {
    grafanaDashboard?: {
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      configMapName?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      namespace?: string | null;
      sidecarLabel?: string | null;
      sidecarLabelValue?: string | null;
    } | null;
    fullnameOverride?: string | null;
    nameOverride?: string | null;
    global?: {
      [k: string]: unknown;
    } | null;
    podMonitorAdditionalLabels?: {
      [k: string]: unknown;
    } | null;
    podMonitorEnabled?: boolean | null;
    podMonitorMetricRelabelings?: unknown[] | null;
    podMonitorRelabelings?: unknown[] | null;
  } | null;
  global?: {
    [k: string]: unknown;
  } | null;
  additionalArgs?: unknown[] | null;
  additionalEnv?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  commonAnnotations?: {
    [k: string]: unknown;
  } | null;
  config?: {
    clusterWide?: boolean | null;
    create?: boolean | null;
    data?: {
      [k: string]: unknown;
    } | null;
    maxConcurrentReconciles?: number | null;
    name?: string | null;
    secret?: boolean | null;
    [k: string]: unknown;
  } | null;
  containerSecurityContext?: {
    allowPrivilegeEscalation?: boolean | null;
    capabilities?: {
      drop?: string[] | null;
      [k: string]: unknown;
    } | null;
    readOnlyRootFilesystem?: boolean | null;
    runAsGroup?: number | null;
    runAsUser?: number | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  crds?: {
    create?: boolean | null;
  } | null;
  dnsPolicy?: string | null;
  fullnameOverride?: string | null;
  hostNetwork?: boolean | null;
  image?: {
    pullPolicy?: string | null;
    repository?: string | null;
    tag?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  monitoringQueriesConfigMap?: {
    name?: string | null;
    queries?: string | null;
    [k: string]: unknown;
  } | null;
  nameOverride?: string | null;
  namespaceOverride?: string | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    runAsNonRoot?: boolean | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    fsGroup?: unknown;
    [k: string]: unknown;
  } | null;
  priorityClassName?: string | null;
  rbac?: {
    aggregateClusterRoles?: boolean | null;
    create?: boolean | null;
    annotations?: unknown;
  } | null;
  replicaCount?: number | null;
  resources?: {
    [k: string]: unknown;
  } | null;
  service?: {
    ipFamilies?: unknown[] | null;
    ipFamilyPolicy?: string | null;
    name?: string | null;
    port?: number | null;
    type?: string | null;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    name?: string | null;
  } | null;
  tolerations?: unknown[] | null;
  topologySpreadConstraints?: unknown[] | null;
  updateStrategy?: {
    [k: string]: unknown;
  } | null;
  webhook?: {
    livenessProbe?: {
      initialDelaySeconds?: number | null;
      [k: string]: unknown;
    } | null;
    mutating?: {
      create?: boolean | null;
      failurePolicy?: string | null;
    } | null;
    port?: number | null;
    readinessProbe?: {
      initialDelaySeconds?: number | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      failureThreshold?: number | null;
      periodSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    validating?: {
      create?: boolean | null;
      failurePolicy?: string | null;
    } | null;
  } | null;
}

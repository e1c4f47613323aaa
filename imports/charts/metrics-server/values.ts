// Made by "strata import" (see 'metrics-server' in imports.lock.json). Do not edit.
export interface MetricsServerValues {
  global?: {
    [k: string]: unknown;
  } | null;
  image?: {
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  serviceAccount?: {
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    name?: string | boolean | null;
    secrets?: unknown[] | null;
  } | null;
  rbac?: {
    create?: boolean | null;
    pspEnabled?: boolean | null;
  } | null;
  apiService?: {
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    insecureSkipTLSVerify?: boolean | null;
    caBundle?: string | null;
  } | null;
  commonLabels?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    [k: string]: unknown;
  } | null;
  securityContext?: {
    allowPrivilegeEscalation?: boolean | null;
    readOnlyRootFilesystem?: boolean | null;
    runAsNonRoot?: boolean | null;
    runAsUser?: number | string | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    capabilities?: {
      drop?: string[] | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  priorityClassName?: string | null;
  containerPort?: number | string | null;
  hostNetwork?: {
    enabled?: boolean | null;
  } | null;
  replicas?: number | string | null;
  revisionHistoryLimit?: unknown;
  updateStrategy?: {
    [k: string]: unknown;
  } | null;
  podDisruptionBudget?: {
    enabled?: boolean | null;
    minAvailable?: unknown;
    maxUnavailable?: unknown;
    unhealthyPodEvictionPolicy?: unknown;
  } | null;
  defaultArgs?: string[] | null;
  args?: unknown[] | null;
  livenessProbe?: {
    httpGet?: {
      path?: string | null;
      port?: string | null;
      scheme?: string | null;
      [k: string]: unknown;
    } | null;
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    failureThreshold?: number | string | null;
    [k: string]: unknown;
  } | null;
  readinessProbe?: {
    httpGet?: {
      path?: string | null;
      port?: string | null;
      scheme?: string | null;
      [k: string]: unknown;
    } | null;
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    failureThreshold?: number | string | null;
    [k: string]: unknown;
  } | null;
  service?: {
    type?: string | null;
    port?: number | string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
  } | null;
  addonResizer?: {
    enabled?: boolean | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
    } | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      limits?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    nanny?: {
      cpu?: string | number | null;
      extraCpu?: string | number | null;
      memory?: string | number | null;
      extraMemory?: string | number | null;
      minClusterSize?: number | string | null;
      pollPeriod?: number | string | null;
      threshold?: number | string | null;
    } | null;
  } | null;
  metrics?: {
    enabled?: boolean | null;
  } | null;
  serviceMonitor?: {
    enabled?: boolean | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    interval?: string | number | null;
    scrapeTimeout?: string | number | null;
    metricRelabelings?: unknown[] | null;
    relabelings?: unknown[] | null;
  } | null;
  resources?: {
    requests?: {
      limits?: unknown;
      cpu?: string | number | null;
      memory?: string | number | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  extraVolumeMounts?: unknown[] | null;
  extraVolumes?: unknown[] | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  topologySpreadConstraints?: unknown[] | null;
  dnsConfig?: {
    [k: string]: unknown;
  } | null;
  deploymentAnnotations?: {
    [k: string]: unknown;
  } | null;
  schedulerName?: string | null;
  tmpVolume?: {
    emptyDir?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  tls?: {
    type?: string | null;
    clusterDomain?: string | null;
    certManager?: {
      addInjectorAnnotations?: boolean | null;
      existingIssuer?: {
        enabled?: boolean | null;
        kind?: string | null;
        name?: string | null;
      } | null;
      duration?: string | null;
      renewBefore?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    helm?: {
      lookup?: boolean | null;
      certDurationDays?: number | string | null;
    } | null;
    existingSecret?: {
      name?: string | null;
      lookup?: boolean | null;
    } | null;
  } | null;
  additionalAnnotations?: unknown;
}

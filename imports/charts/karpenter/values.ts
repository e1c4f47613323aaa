// Made by "strata import" (see 'karpenter' in imports.lock.json). Do not edit.
export interface KarpenterValues {
  global?: {
    [k: string]: unknown;
  } | null;
  app?: unknown;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  additionalLabels?: {
    [k: string]: unknown;
  } | null;
  additionalAnnotations?: {
    [k: string]: unknown;
  } | null;
  imagePullPolicy?: string | null;
  imagePullSecrets?: unknown[] | null;
  service?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    name?: string | boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
  } | null;
  additionalClusterRoleRules?: unknown[] | null;
  serviceMonitor?: {
    enabled?: boolean | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    relabelings?: unknown[] | null;
    metricRelabelings?: unknown[] | null;
    endpointConfig?: {
      [k: string]: unknown;
    } | null;
    sampleLimit?: unknown;
  } | null;
  replicas?: number | string | null;
  revisionHistoryLimit?: number | string | null;
  strategy?: {
    rollingUpdate?: {
      maxUnavailable?: number | string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podDisruptionBudget?: {
    name?: string | null;
    maxUnavailable?: number | string | null;
  } | null;
  podSecurityContext?: {
    fsGroup?: number | string | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  priorityClassName?: string | null;
  terminationGracePeriodSeconds?: unknown;
  hostNetwork?: boolean | null;
  schedulerName?: string | null;
  dnsPolicy?: string | null;
  dnsConfig?: {
    [k: string]: unknown;
  } | null;
  initContainers?: {
    [k: string]: unknown;
  } | null;
  nodeSelector?: {
    'kubernetes.io/os'?: string | null;
    [k: string]: unknown;
  } | null;
  affinity?: {
    nodeAffinity?: {
      requiredDuringSchedulingIgnoredDuringExecution?: {
        nodeSelectorTerms?:
          | {
              matchExpressions?:
                | {
                    key?: string | null;
                    operator?: string | null;
                    [k: string]: unknown;
                  }[]
                | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    podAntiAffinity?: {
      requiredDuringSchedulingIgnoredDuringExecution?:
        | {
            topologyKey?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      [k: string]: unknown;
    } | null;
    podAffinity?: unknown;
    [k: string]: unknown;
  } | null;
  topologySpreadConstraints?:
    | {
        maxSkew?: number | string | null;
        topologyKey?: string | null;
        whenUnsatisfiable?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  tolerations?:
    | {
        key?: string | null;
        operator?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  extraVolumes?: unknown[] | null;
  controller?: {
    containerName?: string | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      digest?: string | null;
    } | null;
    env?: unknown[] | null;
    envFrom?: unknown[] | null;
    securityContext?: {
      appArmorProfile?: {
        [k: string]: unknown;
      } | null;
      seLinuxOptions?: {
        [k: string]: unknown;
      } | null;
      seccompProfile?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraVolumeMounts?: unknown[] | null;
    sidecarContainer?: unknown[] | boolean | null;
    sidecarVolumeMounts?: unknown[] | null;
    metrics?: {
      port?: number | string | null;
    } | null;
    healthProbe?: {
      port?: number | string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  logLevel?: string | null;
  logOutputPaths?: string[] | null;
  logErrorOutputPaths?: string[] | null;
  settings?: {
    batchMaxDuration?: string | number | null;
    batchIdleDuration?: string | number | null;
    preferencePolicy?: 'Ignore' | 'Respect' | null;
    minValuesPolicy?: string | null;
    clusterCABundle?: string | null;
    clusterName?: string | null;
    clusterEndpoint?: string | null;
    isolatedVPC?: boolean | null;
    eksControlPlane?: boolean | null;
    vmMemoryOverheadPercent?: number | string | null;
    interruptionQueue?: string | null;
    enableZonalShift?: boolean | null;
    reservedENIs?: string | number | null;
    ignoreDRARequests?: boolean | null;
    disableClusterStateObservability?: boolean | null;
    disableDryRun?: boolean | null;
    amiRefreshInterval?: string | number | null;
    subnetRefreshInterval?: string | number | null;
    featureGates?: {
      nodeRepair?: boolean | null;
      nodeOverlay?: boolean | null;
      reservedCapacity?: boolean | null;
      spotToSpotConsolidation?: boolean | null;
      staticCapacity?: boolean | null;
      capacityBuffer?: boolean | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
}

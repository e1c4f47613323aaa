// Made by "strata import" (see 'alloy' in imports.lock.json). Do not edit.
export interface AlloyValues {
  crds?: {
    create?: boolean | null;
    global?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  global?: {
    image?: {
      registry?: string | null;
      pullSecrets?: unknown[] | null;
      pullPolicy?: string | null;
    } | null;
    podSecurityContext?: {
      [k: string]: unknown;
    } | null;
  } | null;
  nameOverride?: unknown;
  namespaceOverride?: unknown;
  fullnameOverride?: unknown;
  alloy?: {
    configMap?: {
      create?: boolean | null;
      content?: string | null;
      name?: unknown;
      key?: unknown;
      [k: string]: unknown;
    } | null;
    clustering?: {
      enabled?: boolean | null;
      name?: string | null;
      portName?: string | null;
    } | null;
    stabilityLevel?: 'experimental' | 'public-preview' | 'generally-available' | null;
    storagePath?: string | null;
    enableHttpServerPort?: boolean | null;
    listenAddr?: string | null;
    listenPort?: number | string | null;
    listenScheme?: string | null;
    initialDelaySeconds?: number | string | null;
    timeoutSeconds?: number | string | null;
    uiPathPrefix?: string | null;
    enableReporting?: boolean | null;
    extraEnv?: unknown[] | null;
    envFrom?: unknown[] | null;
    command?: unknown[] | null;
    extraArgs?: unknown[] | null;
    extraPorts?: unknown[] | null;
    hostAliases?: unknown[] | null;
    mounts?: {
      varlog?: boolean | null;
      dockercontainers?: boolean | null;
      extra?: unknown[] | null;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        cpu?: unknown;
        memory?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
  } | null;
  image?: {
    registry?: string | null;
    repository?: string | null;
    tag?: string | null;
    digest?: unknown;
    pullPolicy?: string | null;
    pullSecrets?: unknown[] | null;
  } | null;
  rbac?: {
    create?: boolean | null;
    namespaces?: unknown[] | null;
    rules?:
      | {
          apiGroups?: string[] | null;
          resources?: string[] | null;
          verbs?: string[] | null;
          [k: string]: unknown;
        }[]
      | null;
    clusterRules?:
      | {
          apiGroups?: string[] | null;
          resources?: string[] | null;
          verbs?: string[] | null;
          nonResourceURLs?: string[] | null;
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    name?: unknown;
    automountServiceAccountToken?: boolean | null;
  } | null;
  configReloader?: {
    enabled?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      digest?: string | null;
      pullPolicy?: string | null;
    } | null;
    customArgs?: unknown[] | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
  } | null;
  controller?: {
    type?: 'daemonset' | 'deployment' | 'statefulset' | null;
    replicas?: number | string | null;
    extraLabels?: {
      [k: string]: unknown;
    } | null;
    extraAnnotations?: {
      [k: string]: unknown;
    } | null;
    parallelRollout?: boolean | null;
    minReadySeconds?: number | string | null;
    hostNetwork?: boolean | null;
    hostPID?: boolean | null;
    dnsPolicy?: string | null;
    terminationGracePeriodSeconds?: unknown;
    revisionHistoryLimit?: number | string | null;
    updateStrategy?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
    priorityClassName?: string | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      minAvailable?: unknown;
      maxUnavailable?: unknown;
    } | null;
    enableStatefulSetAutoDeletePVC?: boolean | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: number | string | null;
      scaleDown?: {
        policies?: unknown[] | null;
        selectPolicy?: string | null;
        stabilizationWindowSeconds?: number | string | null;
      } | null;
      scaleUp?: {
        policies?: unknown[] | null;
        selectPolicy?: string | null;
        stabilizationWindowSeconds?: number | string | null;
      } | null;
      horizontal?: {
        enabled?: boolean | null;
        externalHPA?: boolean | null;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        targetCPUUtilizationPercentage?: number | string | null;
        targetMemoryUtilizationPercentage?: number | string | null;
        scaleDown?: {
          policies?: unknown[] | null;
          selectPolicy?: string | null;
          stabilizationWindowSeconds?: number | string | null;
        } | null;
        scaleUp?: {
          policies?: unknown[] | null;
          selectPolicy?: string | null;
          stabilizationWindowSeconds?: number | string | null;
        } | null;
      } | null;
      vertical?: {
        recommenders?: unknown[] | null;
        enabled?: boolean | null;
        resourcePolicy?: {
          containerPolicies?:
            | {
                containerName?: string | null;
                controlledResources?: string[] | null;
                controlledValues?: string | null;
                maxAllowed?: {
                  [k: string]: unknown;
                } | null;
                minAllowed?: {
                  [k: string]: unknown;
                } | null;
                [k: string]: unknown;
              }[]
            | null;
        } | null;
        updatePolicy?: unknown;
      } | null;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    volumes?: {
      extra?: unknown[] | null;
      [k: string]: unknown;
    } | null;
    volumeClaimTemplates?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
  } | null;
  networkPolicy?: {
    enabled?: boolean | null;
    flavor?: string | null;
    policyTypes?: string[] | null;
    ingress?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    egress?:
      | {
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  service?: {
    enabled?: boolean | null;
    type?: string | null;
    nodePort?: number | string | null;
    clusterIP?: string | null;
    internalTrafficPolicy?: string | null;
    externalTrafficPolicy?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
  } | null;
  serviceMonitor?: {
    enabled?: boolean | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    interval?: string | null;
    metricRelabelings?: unknown[] | null;
    tlsConfig?: {
      [k: string]: unknown;
    } | null;
    relabelings?: unknown[] | null;
  } | null;
  ingress?: {
    ingressClassName?: unknown;
    enabled?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?:
      | {
          [k: string]: unknown;
        }
      | boolean
      | null;
    path?: string | null;
    faroPort?: number | string | null;
    pathType?: string | null;
    hosts?: string[] | null;
    extraPaths?: unknown[] | null;
    tls?: unknown[] | null;
  } | null;
  extraObjects?: unknown[] | null;
  agent?: unknown;
  enableStatefulSetAutoDeletePVC?: unknown;
}

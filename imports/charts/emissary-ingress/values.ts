// Made by "strata import" (see 'emissary-ingress' in imports.lock.json). Do not edit.
export interface EmissaryIngressValues {
  global?: {
    [k: string]: unknown;
  } | null;
  envRaw?: {
    [k: string]: unknown;
  } | null;
  periodSeconds?: unknown;
  failureThreshold?: unknown;
  securityContext?: unknown;
  defaultImageRepository?: string | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  namespaceOverride?: string | null;
  replicaCount?: number | string | null;
  daemonSet?: boolean | null;
  barePod?: boolean | null;
  test?: {
    enabled?: boolean | null;
    image?: string | null;
  } | null;
  canary?: {
    enabled?: boolean | null;
    mixPods?: boolean | null;
    replicaCount?: number | string | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
    } | null;
    envRaw?: {
      [k: string]: unknown;
    } | null;
  } | null;
  ingressClassResource?: {
    enabled?: boolean | null;
    name?: string | null;
    default?: boolean | null;
    controllerValue?: string | null;
  } | null;
  autoscaling?:
    | {
        enabled?: boolean | null;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        metrics?:
          | {
              type?: string | null;
              resource?: {
                name?: string | null;
                target?: {
                  type?: string | null;
                  averageUtilization?: number | string | null;
                } | null;
              } | null;
              [k: string]: unknown;
            }[]
          | null;
        behavior?: {
          [k: string]: unknown;
        } | null;
      }
    | boolean
    | null;
  podDisruptionBudget?: {
    [k: string]: unknown;
  } | null;
  namespace?: {
    name?: unknown;
  } | null;
  env?:
    | {
        AMBASSADOR_ID?: unknown;
        [k: string]: unknown;
      }
    | boolean
    | null;
  imagePullSecrets?: unknown[] | null;
  security?: {
    podSecurityContext?: {
      runAsUser?: number | string | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      [k: string]: unknown;
    } | null;
    podSecurityPolicy?: {
      annotations?: unknown;
      spec?: unknown;
      [k: string]: unknown;
    } | null;
  } | null;
  image?: {
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
    fullImageOverride?: unknown;
  } | null;
  dnsPolicy?: string | null;
  hostNetwork?: boolean | null;
  service?: {
    loadBalancerClass?: unknown;
    type?: string | null;
    ports?:
      | {
          name?: string | null;
          port?: number | string | null;
          targetPort?: number | string | null;
          [k: string]: unknown;
        }[]
      | null;
    portsRaw?: string | null;
    externalTrafficPolicy?: unknown;
    sessionAffinity?: unknown;
    sessionAffinityConfig?: unknown;
    externalIPs?: unknown[] | null;
    ipFamilies?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    loadBalancerSourceRanges?: unknown;
    nameOverride?: unknown;
    loadBalancerIP?: unknown;
    port?: unknown;
    selector?: unknown;
  } | null;
  adminService?: {
    create?: boolean | null;
    type?: string | null;
    port?: number | string | null;
    snapshotPort?: number | string | null;
    nodePort?: unknown;
    annotations?: {
      [k: string]: unknown;
    } | null;
    loadBalancerIP?: unknown;
    loadBalancerSourceRanges?: unknown;
  } | null;
  rbac?: {
    create?: boolean | null;
    podSecurityPolicies?: unknown[] | null;
    nameOverride?: unknown;
  } | null;
  scope?: {
    singleNamespace?: boolean | null;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    name?: unknown;
    extra?: string | null;
  } | null;
  deploymentStrategy?: {
    type?: string | null;
    [k: string]: unknown;
  } | null;
  progressDeadlines?: {
    ambassador?: number | string | null;
  } | null;
  restartPolicy?: unknown;
  terminationGracePeriodSeconds?: unknown;
  waitForApiext?: {
    enabled?: boolean | null;
    deploymentName?: string | null;
    deploymentNamespace?: string | null;
    createRoles?: boolean | null;
    securityContext?: {
      runAsUser?: number | string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  initContainers?: unknown[] | null;
  sidecarContainers?: unknown[] | null;
  livenessProbe?: {
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    failureThreshold?: number | string | null;
    [k: string]: unknown;
  } | null;
  readinessProbe?: {
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    failureThreshold?: number | string | null;
    [k: string]: unknown;
  } | null;
  startupProbe?: {
    [k: string]: unknown;
  } | null;
  volumes?: unknown[] | null;
  volumeMounts?: unknown[] | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  podAnnotations?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  deploymentLabels?: {
    [k: string]: unknown;
  } | null;
  deploymentAnnotations?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  resources?: {
    limits?: {
      memory?: string | number | null;
      [k: string]: unknown;
    } | null;
    requests?: {
      cpu?: string | number | null;
      memory?: string | number | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  priorityClassName?: string | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  topologySpreadConstraints?: unknown[] | null;
  ambassadorConfig?: string | null;
  metrics?: {
    serviceMonitor?: {
      interval?: unknown;
      scrapeTimeout?: unknown;
      selector?: unknown;
      enabled?: boolean | null;
    } | null;
  } | null;
  resolvers?: {
    endpoint?: {
      create?: boolean | null;
      name?: string | null;
    } | null;
    consul?: {
      create?: boolean | null;
      name?: string | null;
      spec?: {
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  module?:
    | {
        enabled?: boolean | null;
        diagnostics?: {
          enabled?: boolean | null;
          allow_non_local?: boolean | null;
        } | null;
        [k: string]: unknown;
      }
    | boolean
    | null;
  prometheusExporter?: {
    configuration?: unknown;
    enabled?: boolean | null;
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
  } | null;
  deploymentTool?: string | null;
  docker?: {
    imagePullSecretName?: unknown;
    useImagePullSecret?: unknown;
    [k: string]: unknown;
  } | null;
  createNamespace?: boolean | null;
  createDefaultListeners?: boolean | null;
  lifecycle?: unknown;
  containerNameOverride?: unknown;
  deploymentNameOverride?: unknown;
  volumeMountsRaw?: unknown;
  volumesRaw?: unknown;
}

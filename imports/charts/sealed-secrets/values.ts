// Made by "strata import" (see 'sealed-secrets' in imports.lock.json). Do not edit.
export interface SealedSecretsValues {
  global?: {
    kubeVersion?: unknown;
    [k: string]: unknown;
  } | null;
  kubeVersion?: string | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  namespace?: string | null;
  extraDeploy?: unknown[] | null;
  commonAnnotations?: {
    [k: string]: unknown;
  } | null;
  commonLabels?: {
    [k: string]: unknown;
  } | null;
  image?: {
    registry?: string | null;
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
    pullSecrets?: unknown[] | null;
  } | null;
  revisionHistoryLimit?: string | null;
  createController?: boolean | null;
  secretName?: string | null;
  updateStatus?: boolean | null;
  skipRecreate?: boolean | null;
  keyrenewperiod?: string | null;
  keyttl?: string | null;
  keycutofftime?: string | null;
  rateLimit?: string | null;
  rateLimitBurst?: string | null;
  additionalNamespaces?: unknown[] | null;
  privateKeyAnnotations?: {
    [k: string]: unknown;
  } | null;
  privateKeyLabels?: {
    [k: string]: unknown;
  } | null;
  logInfoStdout?: boolean | null;
  logLevel?: string | null;
  logFormat?: string | null;
  maxRetries?: string | null;
  watchForSecrets?: boolean | null;
  kubeClientQPS?: string | null;
  kubeClientBurst?: string | null;
  command?: unknown[] | null;
  args?: unknown[] | null;
  livenessProbe?: {
    enabled?: boolean | null;
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    timeoutSeconds?: number | string | null;
    failureThreshold?: number | string | null;
    successThreshold?: number | string | null;
    [k: string]: unknown;
  } | null;
  readinessProbe?: {
    enabled?: boolean | null;
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    timeoutSeconds?: number | string | null;
    failureThreshold?: number | string | null;
    successThreshold?: number | string | null;
    [k: string]: unknown;
  } | null;
  startupProbe?: {
    enabled?: boolean | null;
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    timeoutSeconds?: number | string | null;
    failureThreshold?: number | string | null;
    successThreshold?: number | string | null;
    [k: string]: unknown;
  } | null;
  customLivenessProbe?: {
    [k: string]: unknown;
  } | null;
  customReadinessProbe?: {
    [k: string]: unknown;
  } | null;
  customStartupProbe?: {
    [k: string]: unknown;
  } | null;
  resources?: {
    limits?: {
      [k: string]: unknown;
    } | null;
    requests?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    enabled?: boolean | null;
    fsGroup?: number | string | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  containerSecurityContext?: {
    enabled?: boolean | null;
    readOnlyRootFilesystem?: boolean | null;
    runAsNonRoot?: boolean | null;
    runAsUser?: number | string | null;
    allowPrivilegeEscalation?: boolean | null;
    capabilities?: {
      drop?: string[] | null;
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
  priorityClassName?: string | null;
  runtimeClassName?: string | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  additionalVolumes?:
    | unknown[]
    | {
        [k: string]: unknown;
      }
    | null;
  additionalVolumeMounts?:
    | unknown[]
    | {
        [k: string]: unknown;
      }
    | null;
  hostNetwork?: boolean | null;
  containerPorts?: {
    http?: number | string | null;
    metrics?: number | string | null;
  } | null;
  hostPorts?:
    | {
        http?: string | null;
        metrics?: string | null;
      }
    | boolean
    | null;
  dnsPolicy?: string | null;
  service?: {
    type?: string | null;
    loadBalancerClass?: string | null;
    port?: number | string | null;
    nodePort?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: unknown;
  } | null;
  ingress?: {
    enabled?: boolean | null;
    pathType?: string | null;
    apiVersion?: string | null;
    ingressClassName?: string | null;
    hostname?: string | null;
    path?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    tls?: boolean | null;
    selfSigned?: boolean | null;
    extraHosts?: unknown[] | null;
    extraPaths?: unknown[] | null;
    extraTls?: unknown[] | null;
    secrets?: unknown[] | null;
  } | null;
  networkPolicy?: {
    enabled?: boolean | null;
    egress?: {
      enabled?: boolean | null;
      kubeapiCidr?: string | null;
      kubeapiPort?: string | null;
    } | null;
  } | null;
  serviceAccount?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    create?: boolean | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    name?: string | boolean | null;
  } | null;
  rbac?: {
    create?: boolean | null;
    clusterRole?: boolean | null;
    clusterRoleName?: string | null;
    namespacedRoles?: boolean | null;
    namespacedRolesName?: string | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    pspEnabled?: boolean | null;
    serviceProxier?: {
      create?: boolean | null;
      bind?: boolean | null;
      subjects?: string | null;
    } | null;
  } | null;
  metrics?: {
    prometheusRule?: {
      enabled?: boolean | null;
      namespace?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      groups?:
        | {
            name?: string | null;
            rules?:
              | {
                  alert?: string | null;
                  expr?: string | null;
                  for?: string | number | null;
                  labels?: {
                    severity?: string | null;
                    [k: string]: unknown;
                  } | null;
                  annotations?: {
                    summary?: string | null;
                    description?: string | null;
                    [k: string]: unknown;
                  } | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      namespace?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      interval?: string | null;
      scrapeTimeout?: string | null;
      honorLabels?: boolean | null;
      metricRelabelings?: unknown[] | null;
      relabelings?: unknown[] | null;
    } | null;
    dashboards?: {
      create?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      namespace?: string | null;
      [k: string]: unknown;
    } | null;
    service?: {
      type?: string | null;
      loadBalancerClass?: string | null;
      port?: number | string | null;
      nodePort?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: unknown;
    } | null;
  } | null;
  pdb?: {
    create?: boolean | null;
    minAvailable?: number | string | null;
    maxUnavailable?: number | string | null;
  } | null;
  path?: {
    to?: {
      the?: {
        Value?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
}

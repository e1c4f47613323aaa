// Made by "strata import" (see 'cert-manager' in imports.lock.json). Do not edit.
export interface CertManagerValues {
  global?: {
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    hostUsers?: boolean | null;
    imagePullSecrets?: unknown[] | null;
    leaderElection?: {
      leaseDuration?: string | null;
      namespace?: string | null;
      renewDeadline?: string | null;
      retryPeriod?: string | null;
    } | null;
    logLevel?: number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podSecurityPolicy?: {
      enabled?: boolean | null;
      useAppArmor?: boolean | null;
    } | null;
    priorityClassName?: string | null;
    rbac?: {
      aggregateClusterRoles?: boolean | null;
      create?: boolean | null;
    } | null;
    revisionHistoryLimit?: number | null;
    runtimeClassName?: string | null;
  } | null;
  acmesolver?: {
    image?: {
      digest?: string | null;
      name?: string | null;
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    runtimeClassName?: string | null;
  } | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  approveSignerNames?: string[] | null;
  automountServiceAccountToken?: boolean | null;
  cainjector?: {
    affinity?: {
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
    config?: {
      metricsTLSConfig?: {
        dynamic?: {
          secretName?: unknown;
          secretNamespace?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      [k: string]: unknown;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    enableServiceLinks?: boolean | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    featureGates?: string | null;
    image?: {
      digest?: string | null;
      name?: string | null;
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    networkPolicy?: {
      egress?:
        | {
            ports?:
              | {
                  port?: number | string | null;
                  protocol?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
      enabled?: boolean | null;
      ingress?:
        | {
            ports?:
              | {
                  port?: string | null;
                  protocol?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      maxUnavailable?: unknown;
      minAvailable?: unknown;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    replicaCount?: number | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    runtimeClassName?: string | null;
    securityContext?: {
      runAsNonRoot?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    strategy?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
  } | null;
  clusterResourceNamespace?: string | null;
  config?: {
    [k: string]: unknown;
  } | null;
  containerSecurityContext?: {
    allowPrivilegeEscalation?: boolean | null;
    capabilities?: {
      drop?: string[] | null;
      [k: string]: unknown;
    } | null;
    readOnlyRootFilesystem?: boolean | null;
    [k: string]: unknown;
  } | null;
  crds?: {
    enabled?: boolean | null;
    keep?: boolean | null;
  } | null;
  creator?: string | null;
  deploymentAnnotations?: {
    [k: string]: unknown;
  } | null;
  disableAutoApproval?: boolean | null;
  dns01RecursiveNameservers?: string | null;
  dns01RecursiveNameserversOnly?: boolean | null;
  enableCertificateOwnerRef?: boolean | null;
  enableServiceLinks?: boolean | null;
  enabled?: boolean | null;
  extraArgs?: unknown[] | null;
  extraContainers?: unknown[] | null;
  extraEnv?: unknown[] | null;
  extraObjects?: unknown[] | null;
  featureGates?: string | null;
  fullnameOverride?: string | null;
  hostAliases?: unknown[] | null;
  http_proxy?: string | null;
  https_proxy?: string | null;
  image?: {
    digest?: string | null;
    name?: string | null;
    pullPolicy?: string | null;
    registry?: string | null;
    repository?: string | null;
    tag?: string | null;
  } | null;
  imageNamespace?: string | null;
  imageRegistry?: string | null;
  ingressShim?: {
    defaultIssuerGroup?: string | null;
    defaultIssuerKind?: string | null;
    defaultIssuerName?: string | null;
  } | null;
  installCRDs?: boolean | null;
  livenessProbe?: {
    enabled?: boolean | null;
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    timeoutSeconds?: number | string | null;
    successThreshold?: number | string | null;
    failureThreshold?: number | string | null;
    [k: string]: unknown;
  } | null;
  maxConcurrentChallenges?: number | null;
  nameOverride?: string | null;
  namespace?: string | null;
  networkPolicy?: {
    egress?:
      | {
          ports?:
            | {
                port?: number | string | null;
                protocol?: string | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        }[]
      | null;
    enabled?: boolean | null;
    ingress?:
      | {
          ports?:
            | {
                port?: string | null;
                protocol?: string | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  no_proxy?: string | null;
  nodeSelector?: {
    'kubernetes.io/os'?: string | null;
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podDisruptionBudget?: {
    enabled?: boolean | null;
    maxUnavailable?: unknown;
    minAvailable?: unknown;
    unhealthyPodEvictionPolicy?: string | null;
  } | null;
  podDnsConfig?: {
    [k: string]: unknown;
  } | null;
  podDnsPolicy?: string | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  prometheus?: {
    enabled?: boolean | null;
    podmonitor?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      endpointAdditionalProperties?: {
        [k: string]: unknown;
      } | null;
      honorLabels?: boolean | null;
      interval?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      namespace?: string | null;
      prometheusInstance?: string | null;
      scrapeTimeout?: string | null;
    } | null;
    servicemonitor?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      endpointAdditionalProperties?: {
        [k: string]: unknown;
      } | null;
      honorLabels?: boolean | null;
      interval?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      namespace?: string | null;
      prometheusInstance?: string | null;
      scrapeTimeout?: string | null;
    } | null;
  } | null;
  replicaCount?: number | null;
  resources?: {
    [k: string]: unknown;
  } | null;
  runtimeClassName?: string | null;
  securityContext?: {
    runAsNonRoot?: boolean | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  serviceAccount?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
    create?: boolean | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    name?: string | null;
  } | null;
  serviceAnnotations?: {
    [k: string]: unknown;
  } | null;
  serviceIPFamilies?: unknown[] | null;
  serviceIPFamilyPolicy?: string | null;
  serviceLabels?: {
    [k: string]: unknown;
  } | null;
  startupapicheck?: {
    affinity?: {
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
    backoffLimit?: number | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      [k: string]: unknown;
    } | null;
    enableServiceLinks?: boolean | null;
    enabled?: boolean | null;
    extraArgs?: string[] | null;
    extraEnv?: unknown[] | null;
    image?: {
      digest?: string | null;
      name?: string | null;
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    jobAnnotations?: {
      'helm.sh/hook'?: string | null;
      'helm.sh/hook-weight'?: string | number | null;
      'helm.sh/hook-delete-policy'?: string | null;
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    rbac?: {
      annotations?: {
        'helm.sh/hook'?: string | null;
        'helm.sh/hook-weight'?: string | number | null;
        'helm.sh/hook-delete-policy'?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    runtimeClassName?: string | null;
    securityContext?: {
      runAsNonRoot?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      annotations?: {
        'helm.sh/hook'?: string | null;
        'helm.sh/hook-weight'?: string | number | null;
        'helm.sh/hook-delete-policy'?: string | null;
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      name?: string | null;
    } | null;
    timeout?: string | null;
    tolerations?: unknown[] | null;
    ttlSecondsAfterFinished?: unknown;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
  } | null;
  strategy?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  topologySpreadConstraints?: unknown[] | null;
  volumeMounts?: unknown[] | null;
  volumes?: unknown[] | null;
  webhook?: {
    affinity?: {
      [k: string]: unknown;
    } | null;
    apiserverClientCertSubjects?: string | null;
    automountServiceAccountToken?: boolean | null;
    clientCAFile?: string | null;
    config?: {
      metricsTLSConfig?: unknown;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      [k: string]: unknown;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    enableClientVerification?: boolean | null;
    enableServiceLinks?: boolean | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    featureGates?: string | null;
    hostNetwork?: boolean | null;
    image?: {
      digest?: string | null;
      name?: string | null;
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    livenessProbe?: {
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    loadBalancerIP?: string | null;
    mutatingWebhookConfiguration?: {
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
    } | null;
    mutatingWebhookConfigurationAnnotations?: {
      [k: string]: unknown;
    } | null;
    networkPolicy?: {
      egress?:
        | {
            ports?:
              | {
                  port?: number | string | null;
                  protocol?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
      enabled?: boolean | null;
      ingress?:
        | {
            ports?:
              | {
                  port?: string | null;
                  protocol?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      maxUnavailable?: unknown;
      minAvailable?: unknown;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    replicaCount?: number | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    runtimeClassName?: string | null;
    securePort?: number | null;
    securityContext?: {
      runAsNonRoot?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceIPFamilies?: unknown[] | null;
    serviceIPFamilyPolicy?: string | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceType?: string | null;
    strategy?: {
      [k: string]: unknown;
    } | null;
    timeoutSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
    url?: {
      host?: unknown;
      [k: string]: unknown;
    } | null;
    validatingWebhookConfiguration?: {
      namespaceSelector?: {
        matchExpressions?:
          | {
              key?: string | null;
              operator?: string | null;
              values?: string[] | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
    } | null;
    validatingWebhookConfigurationAnnotations?: {
      [k: string]: unknown;
    } | null;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
  } | null;
}

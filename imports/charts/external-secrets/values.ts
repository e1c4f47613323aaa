// Made by "strata import" (see 'external-secrets' in imports.lock.json). Do not edit.
export interface ExternalSecretsValues {
  'bitwarden-sdk-server'?: {
    enabled?: boolean | null;
    replicaCount?: number | string | null;
    image?: {
      repository?: string | null;
      pullPolicy?: string | null;
      tag?: string | null;
      tls?: {
        enabled?: boolean | null;
        secretName?: string | null;
        volumes?: unknown[] | null;
        volumeMounts?: unknown[] | null;
      } | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    namespaceOverride?: string | null;
    extraEnv?: {
      [k: string]: unknown;
    } | null;
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      name?: string | boolean | null;
    } | null;
    podDnsPolicy?: string | null;
    podDnsConfig?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    deploymentLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    service?: {
      type?: string | null;
      port?: number | string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    ingress?: {
      enabled?: boolean | null;
      className?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      hosts?:
        | {
            host?: string | null;
            paths?:
              | {
                  path?: string | null;
                  pathType?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | boolean
        | null;
      tls?: unknown[] | null;
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
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  global?: {
    affinity?: {
      [k: string]: unknown;
    } | null;
    compatibility?: {
      openshift?: {
        adaptSecurityContext?: string | null;
      } | null;
    } | null;
    hostAliases?: unknown[] | null;
    imagePullSecrets?: unknown[] | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    repository?: string | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
  } | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  certController?: {
    affinity?: {
      [k: string]: unknown;
    } | null;
    create?: boolean | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    enablePartialCache?: boolean | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraEnv?: unknown[] | null;
    extraInitContainers?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostNetwork?: boolean | null;
    hostUsers?: boolean | null;
    image?: {
      flavour?: string | null;
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    livenessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      port?: string | number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    log?: {
      level?: string | null;
      timeEncoding?: string | null;
    } | null;
    metrics?: {
      listen?: {
        auth?: {
          enabled?: boolean | null;
        } | null;
        port?: number | null;
        secure?: {
          certDir?: string | null;
          certFile?: string | null;
          enabled?: boolean | null;
          keyFile?: string | null;
        } | null;
      } | null;
      service?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        port?: number | null;
      } | null;
    } | null;
    networkPolicy?: {
      egress?: unknown[] | null;
      enabled?: boolean | null;
      ingress?:
        | {
            ports?:
              | {
                  port?: string | number | null;
                  protocol?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      minAvailable?: number | string | null;
      nameOverride?: string | null;
      maxUnavailable?: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    rbac?: {
      create?: boolean | null;
    } | null;
    readinessProbe?: {
      address?: string | null;
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      port?: string | number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    replicaCount?: number | null;
    requeueInterval?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    revisionHistoryLimit?: number | null;
    runtimeClassName?: string | null;
    schedulerName?: string | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | null;
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
      automount?: boolean | null;
      create?: boolean | null;
      extraLabels?: {
        [k: string]: unknown;
      } | null;
      name?: string | null;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
  } | null;
  commonLabels?: {
    [k: string]: unknown;
  } | null;
  concurrent?: number | null;
  controllerClass?: string | null;
  crds?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    conversion?: {
      enabled?: boolean | null;
    } | null;
    createClusterExternalSecret?: boolean | null;
    createClusterGenerator?: boolean | null;
    createClusterPushSecret?: boolean | null;
    createClusterSecretStore?: boolean | null;
    createPushSecret?: boolean | null;
    createSecretStore?: boolean | null;
    unsafeServeV1Beta1?: boolean | null;
  } | null;
  createOperator?: boolean | null;
  deploymentAnnotations?: {
    [k: string]: unknown;
  } | null;
  dnsConfig?: {
    [k: string]: unknown;
  } | null;
  dnsPolicy?: string | null;
  enableHTTP2?: boolean | null;
  extendedMetricLabels?: boolean | null;
  extraArgs?: {
    [k: string]: unknown;
  } | null;
  extraContainers?: unknown[] | null;
  extraEnv?: unknown[] | null;
  extraInitContainers?: unknown[] | null;
  extraObjects?: unknown[] | null;
  extraVolumeMounts?: unknown[] | null;
  extraVolumes?: unknown[] | null;
  fullnameOverride?: string | null;
  genericTargets?: {
    enabled?: boolean | null;
    resources?: unknown[] | null;
  } | null;
  grafanaDashboard?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraLabels?: {
      [k: string]: unknown;
    } | null;
    sidecarLabel?: string | null;
    sidecarLabelValue?: string | null;
  } | null;
  hostAliases?: unknown[] | null;
  hostNetwork?: boolean | null;
  hostUsers?: boolean | null;
  image?: {
    flavour?: string | null;
    pullPolicy?: string | null;
    repository?: string | null;
    tag?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  installCRDs?: boolean | null;
  leaderElect?: boolean | null;
  leaderElectionID?: string | null;
  leaderElectionLeaseDuration?: string | null;
  leaderElectionRenewDeadline?: string | null;
  leaderElectionRetryPeriod?: string | null;
  livenessProbe?: {
    enabled?: boolean | null;
    spec?: {
      address?: string | null;
      failureThreshold?: number | null;
      httpGet?: {
        path?: string | null;
        port?: string | number | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      port?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  log?: {
    level?: string | null;
    timeEncoding?: string | null;
  } | null;
  metrics?: {
    listen?: {
      auth?: {
        enabled?: boolean | null;
      } | null;
      port?: number | null;
      secure?: {
        certDir?: string | null;
        certFile?: string | null;
        enabled?: boolean | null;
        keyFile?: string | null;
      } | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      port?: number | null;
    } | null;
  } | null;
  nameOverride?: string | null;
  namespaceOverride?: string | null;
  networkPolicy?: {
    egress?: unknown[] | null;
    enabled?: boolean | null;
    ingress?:
      | {
          ports?:
            | {
                port?: string | number | null;
                protocol?: string | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  openshiftFinalizers?: boolean | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podDisruptionBudget?: {
    enabled?: boolean | null;
    minAvailable?: number | string | null;
    nameOverride?: string | null;
    maxUnavailable?: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    enabled?: boolean | null;
    fsGroup?: unknown;
    [k: string]: unknown;
  } | null;
  podSpecExtra?: {
    [k: string]: unknown;
  } | null;
  priorityClassName?: string | null;
  processClusterExternalSecret?: boolean | null;
  processClusterGenerator?: boolean | null;
  processClusterPushSecret?: boolean | null;
  processClusterStore?: boolean | null;
  processPushSecret?: boolean | null;
  processSecretStore?: boolean | null;
  rbac?: {
    aggregateToAdmin?: boolean | null;
    aggregateToEdit?: boolean | null;
    aggregateToView?: boolean | null;
    create?: boolean | null;
    serviceAccountTokenCreate?: boolean | null;
    servicebindings?: {
      create?: boolean | null;
    } | null;
  } | null;
  readinessProbe?: {
    enabled?: boolean | null;
    spec?: {
      failureThreshold?: number | null;
      httpGet?: {
        path?: string | null;
        port?: string | number | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  replicaCount?: number | null;
  resources?: {
    [k: string]: unknown;
  } | null;
  revisionHistoryLimit?: number | null;
  runtimeClassName?: string | null;
  schedulerName?: string | null;
  scopedNamespace?: string | null;
  scopedRBAC?: boolean | null;
  securityContext?: {
    allowPrivilegeEscalation?: boolean | null;
    capabilities?: {
      drop?: string[] | null;
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    readOnlyRootFilesystem?: boolean | null;
    runAsNonRoot?: boolean | null;
    runAsUser?: number | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  service?: {
    ipFamilies?: unknown[] | null;
    ipFamilyPolicy?: string | null;
  } | null;
  serviceAccount?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    automount?: boolean | null;
    create?: boolean | null;
    extraLabels?: {
      [k: string]: unknown;
    } | null;
    name?: string | null;
  } | null;
  serviceMonitor?: {
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    honorLabels?: boolean | null;
    interval?: string | null;
    metricRelabelings?: unknown[] | null;
    namespace?: string | null;
    relabelings?: unknown[] | null;
    renderMode?: 'skipIfMissing' | 'failIfMissing' | 'alwaysRender' | null;
    scrapeTimeout?: string | null;
    enum?: unknown;
  } | null;
  storeRequeueInterval?: string | null;
  strategy?: {
    [k: string]: unknown;
  } | null;
  systemAuthDelegator?: boolean | null;
  tolerations?: unknown[] | null;
  topologySpreadConstraints?: unknown[] | null;
  vault?: {
    enableTokenCache?: boolean | null;
    tokenCacheSize?: number | null;
  } | null;
  webhook?: {
    affinity?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    certCheckInterval?: string | null;
    certDir?: string | null;
    certManager?: {
      addInjectorAnnotations?: boolean | null;
      cert?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        create?: boolean | null;
        duration?: string | null;
        issuerRef?: {
          group?: string | null;
          kind?: string | null;
          name?: string | null;
          [k: string]: unknown;
        } | null;
        privateKey?: {
          [k: string]: unknown;
        } | null;
        renewBefore?: string | null;
        revisionHistoryLimit?: number | null;
        signatureAlgorithm?: string | null;
      } | null;
      enabled?: boolean | null;
    } | null;
    create?: boolean | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraEnv?: unknown[] | null;
    extraInitContainers?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    failurePolicy?: string | null;
    hostAliases?: unknown[] | null;
    hostNetwork?: boolean | null;
    hostUsers?: boolean | null;
    image?: {
      flavour?: string | null;
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    livenessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      port?: string | number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    log?: {
      level?: string | null;
      timeEncoding?: string | null;
    } | null;
    lookaheadInterval?: string | null;
    metrics?: {
      listen?: {
        auth?: {
          enabled?: boolean | null;
        } | null;
        port?: number | null;
        secure?: {
          certDir?: string | null;
          certFile?: string | null;
          enabled?: boolean | null;
          keyFile?: string | null;
        } | null;
      } | null;
      service?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        port?: number | null;
      } | null;
    } | null;
    networkPolicy?: {
      egress?: unknown[] | null;
      enabled?: boolean | null;
      ingress?:
        | {
            ports?:
              | {
                  port?: string | number | null;
                  protocol?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      minAvailable?: number | string | null;
      nameOverride?: string | null;
      maxUnavailable?: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    port?: number | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      address?: string | null;
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      port?: string | number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    replicaCount?: number | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    revisionHistoryLimit?: number | null;
    runtimeClassName?: string | null;
    schedulerName?: string | null;
    secretAnnotations?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      loadBalancerIP?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      extraLabels?: {
        [k: string]: unknown;
      } | null;
      name?: string | null;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
  } | null;
}

// Made by "strata import" (see 'gitlab-runner' in imports.lock.json). Do not edit.
export interface GitlabRunnerValues {
  global?: {
    [k: string]: unknown;
  } | null;
  imagePullSecrets?: unknown;
  probeTimeoutSeconds?: unknown;
  replicas?: unknown;
  revisionHistoryLimit?: unknown;
  gitlabUrl?: unknown;
  runnerToken?: unknown;
  certsSecretName?: unknown;
  logLevel?: unknown;
  logFormat?: unknown;
  sentryDsn?: unknown;
  connectionMaxAge?: unknown;
  preEntrypointScript?: unknown;
  schedulerName?: unknown;
  envVars?: unknown;
  hostname?: unknown;
  hpa?: {
    maxReplicas?: unknown;
    metrics?: unknown;
    minReplicas?: unknown;
    [k: string]: unknown;
  } | null;
  automountServiceAccountToken?: unknown;
  image?: {
    tag?: unknown;
    registry?: string | null;
    image?: string | null;
  } | null;
  useTini?: boolean | null;
  imagePullPolicy?: string | null;
  livenessProbe?: {
    failureThreshold?: unknown;
    initialDelaySeconds?: unknown;
    periodSeconds?: unknown;
    successThreshold?: unknown;
    terminationGracePeriodSeconds?: unknown;
    [k: string]: unknown;
  } | null;
  readinessProbe?: {
    failureThreshold?: unknown;
    initialDelaySeconds?: unknown;
    periodSeconds?: unknown;
    successThreshold?: unknown;
    [k: string]: unknown;
  } | null;
  unregisterRunners?: boolean | null;
  terminationGracePeriodSeconds?: number | string | null;
  concurrent?: number | string | null;
  shutdown_timeout?: number | string | null;
  checkInterval?: number | string | null;
  sessionServer?:
    | {
        annotations?: unknown;
        timeout?: unknown;
        internalPort?: unknown;
        externalPort?: unknown;
        nodePort?: unknown;
        publicIP?: unknown;
        loadBalancerSourceRanges?: unknown;
        externalTrafficPolicy?: unknown;
        internalTrafficPolicy?: unknown;
        enabled?: boolean | null;
        serviceType?: string | null;
        ingress?: {
          enabled?: boolean | null;
          className?: string | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          tls?:
            | {
                secretName?: string | null;
                [k: string]: unknown;
              }[]
            | null;
        } | null;
      }
    | boolean
    | null;
  rbac?: {
    serviceAccountName?: unknown;
    create?: boolean | null;
    generatedServiceAccountName?: string | boolean | null;
    rules?: unknown[] | null;
    clusterWideAccess?: boolean | null;
    serviceAccountAnnotations?: {
      [k: string]: unknown;
    } | null;
    podSecurityPolicy?: {
      enabled?: boolean | null;
      resourceNames?: string[] | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
  } | null;
  serviceAccount?: {
    name?: string | boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    imagePullSecrets?: unknown[] | null;
    create?: unknown;
  } | null;
  metrics?: {
    enabled?: boolean | null;
    portName?: string | null;
    port?: number | string | null;
    serviceMonitor?: {
      interval?: unknown;
      scheme?: unknown;
      tlsConfig?: unknown;
      path?: unknown;
      metricRelabelings?: unknown;
      enabled?: boolean | null;
      namespace?: string | null;
      annotations?: unknown;
      jobLabel?: unknown;
      labels?: unknown;
      relabelings?: unknown;
    } | null;
    podMonitor?: {
      interval?: unknown;
      scheme?: unknown;
      tlsConfig?: unknown;
      path?: unknown;
      metricRelabelings?: unknown;
      enabled?: boolean | null;
      namespace?: string | null;
      annotations?: unknown;
      jobLabel?: unknown;
      labels?: unknown;
      relabelings?: unknown;
    } | null;
  } | null;
  service?: {
    labels?: unknown;
    annotations?: unknown;
    clusterIP?: unknown;
    externalIPs?: unknown;
    loadBalancerIP?: unknown;
    loadBalancerSourceRanges?: unknown;
    metrics?: {
      nodePort?: unknown;
      [k: string]: unknown;
    } | null;
    nodePort?: unknown;
    additionalPorts?: unknown;
    externalTrafficPolicy?: unknown;
    internalTrafficPolicy?: unknown;
    enabled?: boolean | null;
    type?: string | null;
  } | null;
  runners?: {
    executor?: unknown;
    name?: unknown;
    secret?: unknown;
    config?: string | null;
    configPath?: string | null;
    cache?: {
      secretName?: unknown;
      [k: string]: unknown;
    } | null;
    jobNamespace?: unknown;
    locked?: unknown;
    maximumTimeout?: unknown;
    namespace?: unknown;
    protected?: unknown;
    runUntagged?: unknown;
    tags?: unknown;
  } | null;
  securityContext?: {
    allowPrivilegeEscalation?: boolean | null;
    readOnlyRootFilesystem?: boolean | null;
    runAsNonRoot?: boolean | null;
    privileged?: boolean | null;
    capabilities?: {
      drop?: string[] | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  strategy?: {
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    runAsGroup?: unknown;
    supplementalGroups?: unknown;
    runAsUser?: number | string | null;
    fsGroup?: number | string | null;
    [k: string]: unknown;
  } | null;
  resources?: {
    [k: string]: unknown;
  } | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  topologySpreadConstraints?: {
    [k: string]: unknown;
  } | null;
  runtimeClassName?: string | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  extraEnv?: {
    [k: string]: unknown;
  } | null;
  extraEnvFrom?: {
    [k: string]: unknown;
  } | null;
  extraEnvFromRefs?: unknown[] | null;
  hostAliases?: unknown[] | null;
  deploymentAnnotations?: {
    [k: string]: unknown;
  } | null;
  deploymentLabels?: {
    [k: string]: unknown;
  } | null;
  deploymentLifecycle?: {
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  priorityClassName?: string | null;
  secrets?: unknown[] | null;
  configMaps?: {
    [k: string]: unknown;
  } | null;
  volumeMounts?: unknown[] | null;
  volumes?: unknown[] | null;
  extraObjects?: unknown[] | null;
  extraContainers?: unknown[] | boolean | null;
  fullnameOverride?: unknown;
  nameOverride?: unknown;
  namespace?: unknown;
  runnerRegistrationToken?: unknown;
}

// Made by "strata import" (see 'gitlab-runner' in imports.lock.json). Do not edit.
export interface GitlabRunnerValues {
  global?: {
    [k: string]: unknown;
  };
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
  };
  automountServiceAccountToken?: unknown;
  image?: {
    tag?: unknown;
    registry?: string;
    image?: string;
  };
  useTini?: boolean;
  imagePullPolicy?: string;
  livenessProbe?: {
    failureThreshold?: unknown;
    initialDelaySeconds?: unknown;
    periodSeconds?: unknown;
    successThreshold?: unknown;
    terminationGracePeriodSeconds?: unknown;
    [k: string]: unknown;
  };
  readinessProbe?: {
    failureThreshold?: unknown;
    initialDelaySeconds?: unknown;
    periodSeconds?: unknown;
    successThreshold?: unknown;
    [k: string]: unknown;
  };
  unregisterRunners?: boolean;
  terminationGracePeriodSeconds?: number;
  concurrent?: number;
  shutdown_timeout?: number;
  checkInterval?: number;
  sessionServer?: {
    annotations?: unknown;
    timeout?: unknown;
    internalPort?: unknown;
    externalPort?: unknown;
    nodePort?: unknown;
    publicIP?: unknown;
    loadBalancerSourceRanges?: unknown;
    externalTrafficPolicy?: unknown;
    internalTrafficPolicy?: unknown;
    enabled?: boolean;
    serviceType?: string;
    ingress?: {
      enabled?: boolean;
      className?: string;
      annotations?: {
        [k: string]: unknown;
      };
      tls?: {
        secretName?: string;
        [k: string]: unknown;
      }[];
    };
  };
  rbac?: {
    serviceAccountName?: unknown;
    create?: boolean;
    generatedServiceAccountName?: string;
    rules?: unknown[];
    clusterWideAccess?: boolean;
    serviceAccountAnnotations?: {
      [k: string]: unknown;
    };
    podSecurityPolicy?: {
      enabled?: boolean;
      resourceNames?: string[];
    };
    imagePullSecrets?: unknown[];
  };
  serviceAccount?: {
    name?: string;
    annotations?: {
      [k: string]: unknown;
    };
    imagePullSecrets?: unknown[];
    create?: unknown;
  };
  metrics?: {
    enabled?: boolean;
    portName?: string;
    port?: number;
    serviceMonitor?: {
      interval?: unknown;
      scheme?: unknown;
      tlsConfig?: unknown;
      path?: unknown;
      metricRelabelings?: unknown;
      enabled?: boolean;
      namespace?: string;
      annotations?: unknown;
      jobLabel?: unknown;
      labels?: unknown;
      relabelings?: unknown;
    };
    podMonitor?: {
      interval?: unknown;
      scheme?: unknown;
      tlsConfig?: unknown;
      path?: unknown;
      metricRelabelings?: unknown;
      enabled?: boolean;
      namespace?: string;
      annotations?: unknown;
      jobLabel?: unknown;
      labels?: unknown;
      relabelings?: unknown;
    };
  };
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
    };
    nodePort?: unknown;
    additionalPorts?: unknown;
    externalTrafficPolicy?: unknown;
    internalTrafficPolicy?: unknown;
    enabled?: boolean;
    type?: string;
  };
  runners?: {
    executor?: unknown;
    name?: unknown;
    secret?: unknown;
    config?: string;
    configPath?: string;
    cache?: {
      secretName?: unknown;
      [k: string]: unknown;
    };
    jobNamespace?: unknown;
    locked?: unknown;
    maximumTimeout?: unknown;
    namespace?: unknown;
    protected?: unknown;
    runUntagged?: unknown;
    tags?: unknown;
  };
  securityContext?: {
    allowPrivilegeEscalation?: boolean;
    readOnlyRootFilesystem?: boolean;
    runAsNonRoot?: boolean;
    privileged?: boolean;
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  strategy?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    runAsGroup?: unknown;
    supplementalGroups?: unknown;
    runAsUser?: number;
    fsGroup?: number;
    [k: string]: unknown;
  };
  resources?: {
    [k: string]: unknown;
  };
  affinity?: {
    [k: string]: unknown;
  };
  topologySpreadConstraints?: {
    [k: string]: unknown;
  };
  runtimeClassName?: string;
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  extraEnv?: {
    [k: string]: unknown;
  };
  extraEnvFrom?: {
    [k: string]: unknown;
  };
  extraEnvFromRefs?: unknown[];
  hostAliases?: unknown[];
  deploymentAnnotations?: {
    [k: string]: unknown;
  };
  deploymentLabels?: {
    [k: string]: unknown;
  };
  deploymentLifecycle?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  priorityClassName?: string;
  secrets?: unknown[];
  configMaps?: {
    [k: string]: unknown;
  };
  volumeMounts?: unknown[];
  volumes?: unknown[];
  extraObjects?: unknown[];
  extraContainers?: unknown[];
  fullnameOverride?: unknown;
  nameOverride?: unknown;
  namespace?: unknown;
  runnerRegistrationToken?: unknown;
}

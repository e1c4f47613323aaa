// Made by "strata import" (see 'strimzi-kafka-operator' in imports.lock.json). Do not edit.
export interface StrimziKafkaOperatorValues {
  global?: {
    [k: string]: unknown;
  } | null;
  extraEnvs?: unknown[] | null;
  replicas?: number | string | null;
  watchNamespaces?: unknown[] | null;
  watchAnyNamespace?: boolean | null;
  defaultImageRegistry?: string | null;
  defaultImageRepository?: string | null;
  defaultImageTag?: string | null;
  image?: {
    imagePullSecrets?: unknown;
    registry?: string | null;
    repository?: string | null;
    name?: string | null;
    tag?: string | null;
    imagePullPolicy?: unknown;
    operatorNamespaceLabels?: unknown;
  } | null;
  logVolume?: string | null;
  logConfigMap?: string | null;
  logConfiguration?: string | null;
  logLevel?: string | null;
  fullReconciliationIntervalMs?: number | string | null;
  operationTimeoutMs?: number | string | null;
  kubernetesServiceDnsDomain?: string | null;
  featureGates?: string | null;
  tmpDirSizeLimit?: string | number | null;
  tolerations?: unknown[] | null;
  topologySpreadConstraints?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  annotations?: {
    [k: string]: unknown;
  } | null;
  labels?: {
    [k: string]: unknown;
  } | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  deploymentAnnotations?: {
    [k: string]: unknown;
  } | null;
  deploymentLabels?: {
    [k: string]: unknown;
  } | null;
  deploymentStrategy?: {
    [k: string]: unknown;
  } | null;
  priorityClassName?: string | null;
  hostUsers?: unknown;
  enableServiceLinks?: unknown;
  podSecurityContext?: {
    [k: string]: unknown;
  } | null;
  securityContext?: {
    allowPrivilegeEscalation?: boolean | null;
    runAsNonRoot?: boolean | null;
    readOnlyRootFilesystem?: boolean | null;
    capabilities?: {
      drop?: string[] | null;
      [k: string]: unknown;
    } | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  rbac?: {
    create?: string | null;
  } | null;
  serviceAccountCreate?: string | null;
  serviceAccount?: string | null;
  leaderElection?: {
    enable?: boolean | null;
  } | null;
  podDisruptionBudget?: {
    enabled?: boolean | null;
    minAvailable?: number | string | null;
    maxUnavailable?: unknown;
    unhealthyPodEvictionPolicy?: string | null;
  } | null;
  operatorNetworkPolicy?: {
    enabled?: boolean | null;
    ingress?:
      | {
          ports?:
            | {
                protocol?: string | null;
                port?: string | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        }[]
      | null;
    egress?:
      | {
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  dashboards?: {
    enabled?: boolean | null;
    namespace?: unknown;
    label?: string | null;
    labelValue?: string | number | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    extraLabels?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  kafka?: {
    image?: {
      registry?: string | null;
      repository?: string | null;
      name?: string | null;
      tagPrefix?: string | null;
    } | null;
  } | null;
  kafkaConnect?: {
    image?: {
      registry?: string | null;
      repository?: string | null;
      name?: string | null;
      tagPrefix?: string | null;
    } | null;
  } | null;
  topicOperator?: {
    image?: {
      registry?: string | null;
      repository?: string | null;
      name?: string | null;
      tag?: string | null;
    } | null;
  } | null;
  userOperator?: {
    image?: {
      registry?: unknown;
      repository?: unknown;
      name?: string | null;
      tag?: string | null;
    } | null;
  } | null;
  kafkaInit?: {
    image?: {
      registry?: string | null;
      repository?: string | null;
      name?: string | null;
      tag?: string | null;
    } | null;
  } | null;
  kafkaBridge?: {
    image?: {
      registry?: string | null;
      repository?: unknown;
      name?: string | null;
      tag?: string | null;
    } | null;
  } | null;
  kafkaExporter?: {
    image?: {
      registry?: string | null;
      repository?: string | null;
      name?: string | null;
      tagPrefix?: string | null;
    } | null;
  } | null;
  kafkaMirrorMaker2?: {
    image?: {
      registry?: string | null;
      repository?: string | null;
      name?: string | null;
      tagPrefix?: string | null;
    } | null;
  } | null;
  cruiseControl?: {
    image?: {
      registry?: string | null;
      repository?: string | null;
      name?: string | null;
      tagPrefix?: string | null;
    } | null;
  } | null;
  kanikoExecutor?: {
    image?: {
      registry?: string | null;
      repository?: string | null;
      name?: string | null;
      tag?: string | null;
    } | null;
  } | null;
  buildah?: {
    image?: {
      registry?: string | null;
      repository?: string | null;
      name?: string | null;
      tag?: string | null;
    } | null;
  } | null;
  mavenBuilder?: {
    image?: {
      registry?: string | null;
      repository?: string | null;
      name?: string | null;
      tag?: string | null;
    } | null;
  } | null;
  resources?: {
    limits?: {
      memory?: string | number | null;
      cpu?: string | number | null;
      [k: string]: unknown;
    } | null;
    requests?: {
      memory?: string | number | null;
      cpu?: string | number | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  livenessProbe?: {
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    [k: string]: unknown;
  } | null;
  readinessProbe?: {
    initialDelaySeconds?: number | string | null;
    periodSeconds?: number | string | null;
    [k: string]: unknown;
  } | null;
  createGlobalResources?: boolean | null;
  createAggregateRoles?: boolean | null;
  labelsExclusionPattern?: string | null;
  generateNetworkPolicy?: boolean | null;
  connectBuildTimeoutMs?: number | string | null;
  generatePodDisruptionBudget?: boolean | null;
  defaultImageName?: unknown;
  fullnameOverride?: unknown;
  logLevelOverride?: unknown;
  nameOverride?: unknown;
  revisionHistoryLimit?: unknown;
}

// Made by "strata import" (see 'strimzi-kafka-operator' in imports.lock.json). Do not edit.
export interface StrimziKafkaOperatorValues {
  global?: {
    [k: string]: unknown;
  };
  extraEnvs?: unknown[];
  replicas?: number;
  watchNamespaces?: unknown[];
  watchAnyNamespace?: boolean;
  defaultImageRegistry?: string;
  defaultImageRepository?: string;
  defaultImageTag?: string;
  image?: {
    imagePullSecrets?: unknown;
    registry?: string;
    repository?: string;
    name?: string;
    tag?: string;
    imagePullPolicy?: unknown;
    operatorNamespaceLabels?: unknown;
  };
  logVolume?: string;
  logConfigMap?: string;
  logConfiguration?: string;
  logLevel?: string;
  fullReconciliationIntervalMs?: number;
  operationTimeoutMs?: number;
  kubernetesServiceDnsDomain?: string;
  featureGates?: string;
  tmpDirSizeLimit?: string;
  tolerations?: unknown[];
  topologySpreadConstraints?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  annotations?: {
    [k: string]: unknown;
  };
  labels?: {
    [k: string]: unknown;
  };
  nodeSelector?: {
    [k: string]: unknown;
  };
  deploymentAnnotations?: {
    [k: string]: unknown;
  };
  deploymentLabels?: {
    [k: string]: unknown;
  };
  deploymentStrategy?: {
    [k: string]: unknown;
  };
  priorityClassName?: string;
  hostUsers?: unknown;
  enableServiceLinks?: unknown;
  podSecurityContext?: {
    [k: string]: unknown;
  };
  securityContext?: {
    allowPrivilegeEscalation?: boolean;
    runAsNonRoot?: boolean;
    readOnlyRootFilesystem?: boolean;
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  rbac?: {
    create?: string;
  };
  serviceAccountCreate?: string;
  serviceAccount?: string;
  leaderElection?: {
    enable?: boolean;
  };
  podDisruptionBudget?: {
    enabled?: boolean;
    minAvailable?: number | string;
    maxUnavailable?: unknown;
    unhealthyPodEvictionPolicy?: string;
  };
  operatorNetworkPolicy?: {
    enabled?: boolean;
    ingress?: {
      ports?: {
        protocol?: string;
        port?: string;
        [k: string]: unknown;
      }[];
      [k: string]: unknown;
    }[];
    egress?: {
      [k: string]: unknown;
    }[];
  };
  dashboards?: {
    enabled?: boolean;
    namespace?: unknown;
    label?: string;
    labelValue?: string;
    annotations?: {
      [k: string]: unknown;
    };
    extraLabels?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  kafka?: {
    image?: {
      registry?: string;
      repository?: string;
      name?: string;
      tagPrefix?: string;
    };
  };
  kafkaConnect?: {
    image?: {
      registry?: string;
      repository?: string;
      name?: string;
      tagPrefix?: string;
    };
  };
  topicOperator?: {
    image?: {
      registry?: string;
      repository?: string;
      name?: string;
      tag?: string;
    };
  };
  userOperator?: {
    image?: {
      registry?: unknown;
      repository?: unknown;
      name?: string;
      tag?: string;
    };
  };
  kafkaInit?: {
    image?: {
      registry?: string;
      repository?: string;
      name?: string;
      tag?: string;
    };
  };
  kafkaBridge?: {
    image?: {
      registry?: string;
      repository?: unknown;
      name?: string;
      tag?: string;
    };
  };
  kafkaExporter?: {
    image?: {
      registry?: string;
      repository?: string;
      name?: string;
      tagPrefix?: string;
    };
  };
  kafkaMirrorMaker2?: {
    image?: {
      registry?: string;
      repository?: string;
      name?: string;
      tagPrefix?: string;
    };
  };
  cruiseControl?: {
    image?: {
      registry?: string;
      repository?: string;
      name?: string;
      tagPrefix?: string;
    };
  };
  kanikoExecutor?: {
    image?: {
      registry?: string;
      repository?: string;
      name?: string;
      tag?: string;
    };
  };
  buildah?: {
    image?: {
      registry?: string;
      repository?: string;
      name?: string;
      tag?: string;
    };
  };
  mavenBuilder?: {
    image?: {
      registry?: string;
      repository?: string;
      name?: string;
      tag?: string;
    };
  };
  resources?: {
    limits?: {
      memory?: string;
      cpu?: string;
      [k: string]: unknown;
    };
    requests?: {
      memory?: string;
      cpu?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  livenessProbe?: {
    initialDelaySeconds?: number;
    periodSeconds?: number;
    [k: string]: unknown;
  };
  readinessProbe?: {
    initialDelaySeconds?: number;
    periodSeconds?: number;
    [k: string]: unknown;
  };
  createGlobalResources?: boolean;
  createAggregateRoles?: boolean;
  labelsExclusionPattern?: string;
  generateNetworkPolicy?: boolean;
  connectBuildTimeoutMs?: number;
  generatePodDisruptionBudget?: boolean;
  defaultImageName?: unknown;
  fullnameOverride?: unknown;
  logLevelOverride?: unknown;
  nameOverride?: unknown;
  revisionHistoryLimit?: unknown;
}

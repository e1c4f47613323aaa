// Made by "strata import" (see 'emissary-ingress' in imports.lock.json). Do not edit.
export interface EmissaryIngressValues {
  global?: {
    [k: string]: unknown;
  };
  envRaw?: {
    [k: string]: unknown;
  };
  periodSeconds?: unknown;
  failureThreshold?: unknown;
  securityContext?: unknown;
  defaultImageRepository?: string;
  nameOverride?: string;
  fullnameOverride?: string;
  namespaceOverride?: string;
  replicaCount?: number;
  daemonSet?: boolean;
  barePod?: boolean;
  test?: {
    enabled?: boolean;
    image?: string;
  };
  canary?: {
    enabled?: boolean;
    mixPods?: boolean;
    replicaCount?: number;
    image?: {
      repository?: string;
      tag?: string;
    };
    envRaw?: {
      [k: string]: unknown;
    };
  };
  ingressClassResource?: {
    enabled?: boolean;
    name?: string;
    default?: boolean;
    controllerValue?: string;
  };
  autoscaling?: {
    enabled?: boolean;
    minReplicas?: number;
    maxReplicas?: number;
    metrics?: {
      type?: string;
      resource?: {
        name?: string;
        target?: {
          type?: string;
          averageUtilization?: number;
        };
      };
      [k: string]: unknown;
    }[];
    behavior?: {
      [k: string]: unknown;
    };
  };
  podDisruptionBudget?: {
    [k: string]: unknown;
  };
  namespace?: {
    name?: unknown;
  };
  env?: {
    AMBASSADOR_ID?: unknown;
    [k: string]: unknown;
  };
  imagePullSecrets?: unknown[];
  security?: {
    podSecurityContext?: {
      runAsUser?: number;
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      [k: string]: unknown;
    };
    podSecurityPolicy?: {
      annotations?: unknown;
      spec?: unknown;
      [k: string]: unknown;
    };
  };
  image?: {
    repository?: string;
    tag?: string;
    pullPolicy?: string;
    fullImageOverride?: unknown;
  };
  dnsPolicy?: string;
  hostNetwork?: boolean;
  service?: {
    loadBalancerClass?: unknown;
    type?: string;
    ports?: {
      name?: string;
      port?: number;
      targetPort?: number | string;
      [k: string]: unknown;
    }[];
    portsRaw?: string;
    externalTrafficPolicy?: unknown;
    sessionAffinity?: unknown;
    sessionAffinityConfig?: unknown;
    externalIPs?: unknown[];
    ipFamilies?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    loadBalancerSourceRanges?: unknown;
    nameOverride?: unknown;
    loadBalancerIP?: unknown;
    port?: unknown;
    selector?: unknown;
  };
  adminService?: {
    create?: boolean;
    type?: string;
    port?: number;
    snapshotPort?: number;
    nodePort?: unknown;
    annotations?: {
      [k: string]: unknown;
    };
    loadBalancerIP?: unknown;
    loadBalancerSourceRanges?: unknown;
  };
  rbac?: {
    create?: boolean;
    podSecurityPolicies?: unknown[];
    nameOverride?: unknown;
  };
  scope?: {
    singleNamespace?: boolean;
  };
  serviceAccount?: {
    create?: boolean;
    name?: unknown;
    extra?: string;
  };
  deploymentStrategy?: {
    type?: string;
    [k: string]: unknown;
  };
  progressDeadlines?: {
    ambassador?: number;
  };
  restartPolicy?: unknown;
  terminationGracePeriodSeconds?: unknown;
  waitForApiext?: {
    enabled?: boolean;
    deploymentName?: string;
    deploymentNamespace?: string;
    createRoles?: boolean;
    securityContext?: {
      runAsUser?: number;
      [k: string]: unknown;
    };
  };
  initContainers?: unknown[];
  sidecarContainers?: unknown[];
  livenessProbe?: {
    initialDelaySeconds?: number;
    periodSeconds?: number;
    failureThreshold?: number;
    [k: string]: unknown;
  };
  readinessProbe?: {
    initialDelaySeconds?: number;
    periodSeconds?: number;
    failureThreshold?: number;
    [k: string]: unknown;
  };
  startupProbe?: {
    [k: string]: unknown;
  };
  volumes?: unknown[];
  volumeMounts?: unknown[];
  podLabels?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  deploymentLabels?: {
    [k: string]: unknown;
  };
  deploymentAnnotations?: {
    [k: string]: unknown;
  };
  resources?: {
    limits?: {
      memory?: string;
      [k: string]: unknown;
    };
    requests?: {
      cpu?: string;
      memory?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  priorityClassName?: string;
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  topologySpreadConstraints?: unknown[];
  ambassadorConfig?: string;
  metrics?: {
    serviceMonitor?: {
      interval?: unknown;
      scrapeTimeout?: unknown;
      selector?: unknown;
      enabled?: boolean;
    };
  };
  resolvers?: {
    endpoint?: {
      create?: boolean;
      name?: string;
    };
    consul?: {
      create?: boolean;
      name?: string;
      spec?: {
        [k: string]: unknown;
      };
    };
  };
  module?: {
    enabled?: boolean;
    diagnostics?: {
      enabled?: boolean;
      allow_non_local?: boolean;
    };
    [k: string]: unknown;
  };
  prometheusExporter?: {
    configuration?: unknown;
    enabled?: boolean;
    repository?: string;
    tag?: string;
    pullPolicy?: string;
    resources?: {
      [k: string]: unknown;
    };
  };
  deploymentTool?: string;
  docker?: {
    imagePullSecretName?: unknown;
    useImagePullSecret?: unknown;
    [k: string]: unknown;
  };
  createNamespace?: boolean;
  createDefaultListeners?: boolean;
  lifecycle?: unknown;
  containerNameOverride?: unknown;
  deploymentNameOverride?: unknown;
  volumeMountsRaw?: unknown;
  volumesRaw?: unknown;
}

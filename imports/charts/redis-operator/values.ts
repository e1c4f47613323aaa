// Made by "strata import" (see 'redis-operator' in imports.lock.json). Do not edit.
export interface RedisOperatorValues {
  global?: {
    [k: string]: unknown;
  };
  redisOperator?: {
    strategy?: {
      [k: string]: unknown;
    };
    name?: string;
    imageName?: string;
    imageTag?: string;
    initContainerImageTag?: string;
    imagePullPolicy?: string;
    imagePullSecrets?: unknown[];
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    watchNamespace?: string;
    serviceDNSDomain?: string;
    env?: unknown[];
    webhook?: boolean;
    automountServiceAccountToken?: boolean;
    pprof?: {
      enabled?: boolean;
      bindAddress?: string;
    };
    metrics?: {
      enabled?: boolean;
      bindAddress?: string;
    };
  };
  resources?: {
    limits?: {
      cpu?: string;
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
  replicas?: number;
  rbac?: {
    enabled?: boolean;
    scope?: string;
  };
  serviceAccountName?: string;
  serviceAccount?: {
    automountServiceAccountToken?: boolean;
  };
  service?: {
    name?: string;
    namespace?: string;
  };
  certificate?: {
    name?: string;
    secretName?: string;
  };
  issuer?: {
    create?: boolean;
    kind?: string;
    type?: string;
    name?: string;
    email?: string;
    server?: string;
    privateKeySecretName?: string;
    solver?: {
      enabled?: boolean;
      ingressClass?: string;
    };
  };
  certmanager?: {
    enabled?: boolean;
    apiVersion?: string;
  };
  priorityClassName?: string;
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerateAllTaints?: boolean;
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    [k: string]: unknown;
  };
  securityContext?: {
    [k: string]: unknown;
  };
  featureGates?: {
    [k: string]: unknown;
  };
  manager?: {
    config?: {
      kubeClientTimeout?: string;
      kubeClientQPS?: number;
      maxConcurrentReconciles?: number;
      execCommandTimeout?: string;
      [k: string]: unknown;
    };
  };
}

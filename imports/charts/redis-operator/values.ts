// Made by "strata import" (see 'redis-operator' in imports.lock.json). Do not edit.
export interface RedisOperatorValues {
  global?: {
    [k: string]: unknown;
  } | null;
  redisOperator?: {
    strategy?: {
      [k: string]: unknown;
    } | null;
    name?: string | null;
    imageName?: string | null;
    imageTag?: string | null;
    initContainerImageTag?: string | null;
    imagePullPolicy?: string | null;
    imagePullSecrets?: unknown[] | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    watchNamespace?: string | null;
    serviceDNSDomain?: string | null;
    env?: unknown[] | null;
    webhook?: boolean | null;
    automountServiceAccountToken?: boolean | null;
    pprof?: {
      enabled?: boolean | null;
      bindAddress?: string | null;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      bindAddress?: string | null;
    } | null;
  } | null;
  resources?: {
    limits?: {
      cpu?: string | number | null;
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
  replicas?: number | string | null;
  rbac?: {
    enabled?: boolean | null;
    scope?: string | null;
  } | null;
  serviceAccountName?: string | null;
  serviceAccount?: {
    automountServiceAccountToken?: boolean | null;
  } | null;
  service?: {
    name?: string | null;
    namespace?: string | null;
  } | null;
  certificate?: {
    name?: string | null;
    secretName?: string | null;
  } | null;
  issuer?: {
    create?: boolean | null;
    kind?: string | null;
    type?: string | null;
    name?: string | null;
    email?: string | null;
    server?: string | null;
    privateKeySecretName?: string | null;
    solver?: {
      enabled?: boolean | null;
      ingressClass?: string | null;
    } | null;
  } | null;
  certmanager?: {
    enabled?: boolean | null;
    apiVersion?: string | null;
  } | null;
  priorityClassName?: string | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerateAllTaints?: boolean | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    [k: string]: unknown;
  } | null;
  securityContext?: {
    [k: string]: unknown;
  } | null;
  featureGates?: {
    [k: string]: unknown;
  } | null;
  manager?: {
    config?: {
      kubeClientTimeout?: string | number | null;
      kubeClientQPS?: number | string | null;
      maxConcurrentReconciles?: number | string | null;
      execCommandTimeout?: string | null;
      [k: string]: unknown;
    } | null;
  } | null;
}

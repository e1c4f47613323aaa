// Made by "strata import" (see 'rollout-operator' in imports.lock.json). Do not edit.
export interface RolloutOperatorValues {
  crds?: {
    enabled?: boolean | null;
    global?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  global?: {
    commonLabels?: {
      [k: string]: unknown;
    } | null;
  } | null;
  revisionHistoryLimit?: number | string | null;
  image?: {
    repository?: string | null;
    registry?: string | null;
    pullPolicy?: string | null;
    tag?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  hostAliases?: unknown[] | null;
  hostNetwork?: boolean | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  serviceAccount?: {
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    name?: string | boolean | null;
  } | null;
  annotations?: {
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    [k: string]: unknown;
  } | null;
  securityContext?: {
    [k: string]: unknown;
  } | null;
  extraArgs?: unknown[] | null;
  extraEnv?: unknown[] | null;
  extraEnvFrom?: unknown[] | null;
  resources?: {
    limits?: {
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
  minReadySeconds?: number | string | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  priorityClassName?: string | null;
  serviceMonitor?: {
    enabled?: boolean | null;
    namespace?: unknown;
    namespaceSelector?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    interval?: unknown;
    scrapeTimeout?: unknown;
    relabelings?: unknown[] | null;
  } | null;
  webhooks?: {
    enabled?: boolean | null;
    timeoutSeconds?: number | string | null;
    failurePolicy?: string | null;
    selfSignedCertSecretName?: string | null;
    objectSelector?: {
      [k: string]: unknown;
    } | null;
  } | null;
  namespaceSelector?: {
    matchExpressions?: unknown[] | null;
    matchLabels?: unknown;
    [k: string]: unknown;
  } | null;
}

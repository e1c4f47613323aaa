// Made by "strata import" (see 'rollout-operator' in imports.lock.json). Do not edit.
export interface RolloutOperatorValues {
  crds?: {
    enabled?: boolean;
    global?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  global?: {
    commonLabels?: {
      [k: string]: unknown;
    };
  };
  revisionHistoryLimit?: number;
  image?: {
    repository?: string;
    registry?: string;
    pullPolicy?: string;
    tag?: string;
  };
  imagePullSecrets?: unknown[];
  hostAliases?: unknown[];
  hostNetwork?: boolean;
  nameOverride?: string;
  fullnameOverride?: string;
  serviceAccount?: {
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    name?: string;
  };
  annotations?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    [k: string]: unknown;
  };
  securityContext?: {
    [k: string]: unknown;
  };
  extraArgs?: unknown[];
  extraEnv?: unknown[];
  extraEnvFrom?: unknown[];
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
  minReadySeconds?: number;
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  priorityClassName?: string;
  serviceMonitor?: {
    enabled?: boolean;
    namespace?: unknown;
    namespaceSelector?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    interval?: unknown;
    scrapeTimeout?: unknown;
    relabelings?: unknown[];
  };
  webhooks?: {
    enabled?: boolean;
    timeoutSeconds?: number;
    failurePolicy?: string;
    selfSignedCertSecretName?: string;
    objectSelector?: {
      [k: string]: unknown;
    };
  };
  namespaceSelector?: {
    matchExpressions?: unknown[];
    matchLabels?: unknown;
    [k: string]: unknown;
  };
}

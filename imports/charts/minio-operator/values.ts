// Made by "strata import" (see 'minio-operator' in imports.lock.json). Do not edit.
export interface MinioOperatorValues {
  global?: {
    [k: string]: unknown;
  };
  operator?: {
    env?: {
      name?: string;
      value?: string;
      [k: string]: unknown;
    }[];
    serviceAccountAnnotations?: unknown[];
    additionalLabels?: {
      [k: string]: unknown;
    };
    image?: {
      repository?: string;
      tag?: string;
      pullPolicy?: string;
      digest?: unknown;
    };
    sidecarImage?: {
      digest?: unknown;
      repository?: unknown;
      tag?: unknown;
      [k: string]: unknown;
    };
    imagePullSecrets?: unknown[];
    runtimeClassName?: unknown;
    initContainers?: unknown[];
    replicaCount?: number;
    securityContext?: {
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      fsGroup?: number;
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      allowPrivilegeEscalation?: boolean;
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
    volumes?: unknown[];
    volumeMounts?: unknown[];
    nodeSelector?: {
      [k: string]: unknown;
    };
    priorityClassName?: string;
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchExpressions?: {
              key?: string;
              operator?: string;
              values?: string[];
              [k: string]: unknown;
            }[];
            [k: string]: unknown;
          };
          topologyKey?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        'ephemeral-storage'?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
  };
}

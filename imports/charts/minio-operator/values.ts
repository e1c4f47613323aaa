// Made by "strata import" (see 'minio-operator' in imports.lock.json). Do not edit.
export interface MinioOperatorValues {
  global?: {
    [k: string]: unknown;
  } | null;
  operator?: {
    env?:
      | {
          name?: string | null;
          value?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    serviceAccountAnnotations?: unknown[] | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
      digest?: unknown;
    } | null;
    sidecarImage?: {
      digest?: unknown;
      repository?: unknown;
      tag?: unknown;
      [k: string]: unknown;
    } | null;
    imagePullSecrets?: unknown[] | null;
    runtimeClassName?: unknown;
    initContainers?: unknown[] | null;
    replicaCount?: number | string | null;
    securityContext?: {
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
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
    volumes?: unknown[] | null;
    volumeMounts?: unknown[] | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchExpressions?:
                  | {
                      key?: string | null;
                      operator?: string | null;
                      values?: string[] | null;
                      [k: string]: unknown;
                    }[]
                  | null;
                [k: string]: unknown;
              } | null;
              topologyKey?: string | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        'ephemeral-storage'?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
  } | null;
}

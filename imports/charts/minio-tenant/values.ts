// Made by "strata import" (see 'minio-tenant' in imports.lock.json). Do not edit.
export interface MinioTenantValues {
  global?: {
    [k: string]: unknown;
  } | null;
  extraResources?: unknown;
  tenant?: {
    kes?: {
      configuration?: unknown;
      [k: string]: unknown;
    } | null;
    name?: string | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
    } | null;
    imagePullSecret?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    scheduler?: {
      [k: string]: unknown;
    } | null;
    configSecret?: {
      existingSecret?: unknown;
      name?: string | null;
      accessKey?: string | null;
      secretKey?: string | null;
    } | null;
    poolsMetadata?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    pools?:
      | {
          servers?: number | string | null;
          name?: string | null;
          volumesPerServer?: number | string | null;
          size?: string | number | null;
          storageAnnotations?: {
            [k: string]: unknown;
          } | null;
          storageLabels?: {
            [k: string]: unknown;
          } | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          tolerations?: unknown[] | null;
          nodeSelector?: {
            [k: string]: unknown;
          } | null;
          affinity?: {
            [k: string]: unknown;
          } | null;
          resources?: {
            [k: string]: unknown;
          } | null;
          securityContext?: {
            runAsUser?: number | string | null;
            runAsGroup?: number | string | null;
            fsGroup?: number | string | null;
            fsGroupChangePolicy?: string | null;
            runAsNonRoot?: boolean | null;
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
          topologySpreadConstraints?: unknown[] | null;
          [k: string]: unknown;
        }[]
      | boolean
      | null;
    mountPath?: string | null;
    subPath?: string | null;
    metrics?: {
      enabled?: boolean | null;
      port?: number | string | null;
      protocol?: string | null;
    } | null;
    certificate?: {
      certExpiryAlertThreshold?: unknown;
      externalCaCertSecret?: unknown[] | null;
      externalCertSecret?: unknown[] | boolean | null;
      requestAutoCert?: boolean | null;
      certConfig?:
        | {
            [k: string]: unknown;
          }
        | boolean
        | null;
    } | null;
    features?: {
      bucketDNS?: boolean | null;
      domains?: {
        [k: string]: unknown;
      } | null;
      enableSFTP?: boolean | null;
    } | null;
    buckets?: unknown[] | boolean | null;
    users?: unknown[] | null;
    podManagementPolicy?: string | null;
    liveness?: {
      [k: string]: unknown;
    } | null;
    readiness?: {
      [k: string]: unknown;
    } | null;
    startup?: {
      [k: string]: unknown;
    } | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    exposeServices?:
      | {
          [k: string]: unknown;
        }
      | boolean
      | null;
    serviceAccountName?: string | null;
    prometheusOperator?: boolean | null;
    logging?: {
      [k: string]: unknown;
    } | null;
    serviceMetadata?: {
      [k: string]: unknown;
    } | null;
    env?: unknown[] | null;
    priorityClassName?: string | null;
    additionalVolumes?: unknown[] | null;
    additionalVolumeMounts?: unknown[] | null;
  } | null;
  ingress?: {
    api?: {
      enabled?: boolean | null;
      ingressClassName?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      tls?: unknown[] | null;
      host?: string | null;
      path?: string | null;
      pathType?: string | null;
    } | null;
    console?: {
      enabled?: boolean | null;
      ingressClassName?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      tls?: unknown[] | null;
      host?: string | null;
      path?: string | null;
      pathType?: string | null;
    } | null;
  } | null;
  path?: {
    to?: {
      the?: {
        Value?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  secrets?: unknown;
}

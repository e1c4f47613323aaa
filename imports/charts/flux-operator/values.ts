// Made by "strata import" (see 'flux-operator' in imports.lock.json). Do not edit.
export interface FluxOperatorValues {
  global?: {
    [k: string]: unknown;
  } | null;
  affinity?: {
    nodeAffinity?: {
      requiredDuringSchedulingIgnoredDuringExecution?: {
        nodeSelectorTerms?:
          | {
              matchExpressions?:
                | {
                    key?: string | null;
                    operator?: string | null;
                    values?: string[] | null;
                    [k: string]: unknown;
                  }[]
                | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  apiPriority?: {
    enabled?: boolean | null;
    extraServiceAccounts?: unknown[] | null;
    level?: string | null;
  } | null;
  commonAnnotations?: {
    [k: string]: unknown;
  } | null;
  commonLabels?: {
    [k: string]: unknown;
  } | null;
  extraArgs?: string[] | null;
  extraEnvs?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  extraVolumeMounts?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  extraVolumes?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  fullnameOverride?: string | null;
  hostNetwork?: boolean | null;
  image?: {
    imagePullPolicy?: 'IfNotPresent' | 'Always' | 'Never' | null;
    pullSecrets?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    repository?: string | null;
    tag?: string | null;
  } | null;
  installCRDs?: boolean | null;
  livenessProbe?: {
    httpGet?: {
      path?: string | null;
      port?: number | null;
      [k: string]: unknown;
    } | null;
    initialDelaySeconds?: number | null;
    periodSeconds?: number | null;
    [k: string]: unknown;
  } | null;
  logLevel?: 'debug' | 'info' | 'error' | null;
  marketplace?: {
    account?: string | null;
    license?: string | null;
    type?: string | null;
  } | null;
  multitenancy?: {
    defaultServiceAccount?: string | null;
    defaultWorkloadIdentityServiceAccount?: string | null;
    enabled?: boolean | null;
    enabledForWorkloadIdentity?: boolean | null;
  } | null;
  nameOverride?: string | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    [k: string]: unknown;
  } | null;
  priorityClassName?: string | null;
  rbac?: {
    create?: boolean | null;
    createAggregation?: boolean | null;
  } | null;
  readinessProbe?: {
    httpGet?: {
      path?: string | null;
      port?: number | null;
      [k: string]: unknown;
    } | null;
    initialDelaySeconds?: number | null;
    periodSeconds?: number | null;
    [k: string]: unknown;
  } | null;
  reporting?: {
    interval?: string | null;
  } | null;
  resources?: {
    limits?: {
      cpu?: string | null;
      memory?: string | null;
      [k: string]: unknown;
    } | null;
    requests?: {
      cpu?: string | null;
      memory?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  securityContext?: {
    allowPrivilegeEscalation?: boolean | null;
    capabilities?: {
      drop?: string[] | null;
      [k: string]: unknown;
    } | null;
    readOnlyRootFilesystem?: boolean | null;
    runAsNonRoot?: boolean | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  service?: {
    ipFamilyPolicy?: '' | 'SingleStack' | 'PreferDualStack' | 'RequireDualStack' | null;
  } | null;
  serviceAccount?: {
    automount?: boolean | null;
    create?: boolean | null;
    name?: string | null;
  } | null;
  serviceMonitor?: {
    create?: boolean | null;
    interval?: string | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    scrapeTimeout?: string | null;
  } | null;
  tolerations?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  web?: {
    config?: {
      [k: string]: unknown;
    } | null;
    configSecretName?: string | null;
    enabled?: boolean | null;
    httpRoute?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      hostnames?: string[] | null;
      parentRefs?:
        | {
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    ingress?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      className?: string | null;
      enabled?: boolean | null;
      hosts?:
        | {
            [k: string]: unknown;
          }[]
        | null;
      tls?:
        | {
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    networkPolicy?: {
      create?: boolean | null;
    } | null;
    rbac?: {
      createAggregation?: boolean | null;
      createRoles?: boolean | null;
    } | null;
    serverOnly?: boolean | null;
    serverReplicas?: number | null;
  } | null;
}

// Made by "strata import" (see 'external-dns' in imports.lock.json). Do not edit.
export interface ExternalDnsValues {
  global?: {
    imagePullSecrets?:
      | {
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  annotationFilter?: string | null;
  annotationPrefix?: string | null;
  automountServiceAccountToken?: boolean | null;
  commonLabels?: {
    [k: string]: unknown;
  } | null;
  deploymentAnnotations?: {
    [k: string]: unknown;
  } | null;
  deploymentStrategy?: {
    type?: 'Recreate' | 'RollingUpdate' | null;
    [k: string]: unknown;
  } | null;
  dnsConfig?: {
    [k: string]: unknown;
  } | null;
  dnsPolicy?: string | null;
  domainFilters?: unknown[] | null;
  enableGatewayListenerSets?: boolean | null;
  enabled?: boolean | null;
  env?: unknown[] | null;
  excludeDomains?: unknown[] | null;
  extraArgs?:
    | string[]
    | null
    | {
        [k: string]: unknown;
      };
  extraContainers?: unknown[] | null;
  extraVolumeMounts?: unknown[] | null;
  extraVolumes?: unknown[] | null;
  fullnameOverride?: string | null;
  gatewayNamespace?: string | null;
  image?: {
    pullPolicy?: 'IfNotPresent' | 'Always' | null;
    repository?: string | null;
    tag?: string | null;
  } | null;
  imagePullSecrets?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  initContainers?: unknown[] | null;
  interval?: string | null;
  labelFilter?: string | null;
  livenessProbe?: {
    failureThreshold?: number | null;
    httpGet?: {
      path?: string | null;
      port?: string | null;
      [k: string]: unknown;
    } | null;
    initialDelaySeconds?: number | null;
    periodSeconds?: number | null;
    successThreshold?: number | null;
    timeoutSeconds?: number | null;
    [k: string]: unknown;
  } | null;
  logFormat?: 'text' | 'json' | null;
  logLevel?: 'panic' | 'debug' | 'info' | 'warning' | 'error' | 'fatal' | null;
  managedRecordTypes?: string[] | null;
  nameOverride?: string | null;
  namespaceOverride?: string | null;
  namespaced?: boolean | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    fsGroup?: number | null;
    runAsNonRoot?: boolean | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  policy?: 'create-only' | 'sync' | 'upsert-only' | null;
  priorityClassName?: string | null;
  provider?:
    | {
        name?: string | null;
        webhook?: {
          args?: unknown[] | null;
          env?: unknown[] | null;
          extraVolumeMounts?: unknown[] | null;
          image?: {
            pullPolicy?: string | null;
            repository?: string | null;
            tag?: string | null;
          } | null;
          limits?: {
            cpu?: string | null;
            memory?: string | null;
            [k: string]: unknown;
          } | null;
          livenessProbe?: {
            failureThreshold?: number | null;
            httpGet?: {
              path?: string | null;
              port?: number | string | null;
              [k: string]: unknown;
            } | null;
            initialDelaySeconds?: number | null;
            periodSeconds?: number | null;
            successThreshold?: number | null;
            timeoutSeconds?: number | null;
            [k: string]: unknown;
          } | null;
          readinessProbe?: {
            failureThreshold?: number | null;
            httpGet?: {
              path?: string | null;
              port?: number | string | null;
              [k: string]: unknown;
            } | null;
            initialDelaySeconds?: number | null;
            periodSeconds?: number | null;
            successThreshold?: number | null;
            timeoutSeconds?: number | null;
            [k: string]: unknown;
          } | null;
          requests?: {
            cpu?: string | null;
            memory?: string | null;
            [k: string]: unknown;
          } | null;
          resources?: {
            [k: string]: unknown;
          } | null;
          securityContext?: {
            [k: string]: unknown;
          } | null;
          service?: {
            port?: number | null;
          } | null;
          serviceMonitor?: {
            bearerTokenFile?: string | null;
            interval?: string | null;
            metricRelabelings?: unknown[] | null;
            relabelings?: unknown[] | null;
            scheme?: string | null;
            scrapeTimeout?: string | null;
            tlsConfig?: {
              [k: string]: unknown;
            } | null;
          } | null;
        } | null;
      }
    | string
    | null;
  rbac?: {
    additionalPermissions?: unknown[] | null;
    create?: boolean | null;
    [k: string]: unknown;
  } | null;
  readinessProbe?: {
    failureThreshold?: number | null;
    httpGet?: {
      path?: string | null;
      port?: string | null;
      [k: string]: unknown;
    } | null;
    initialDelaySeconds?: number | null;
    periodSeconds?: number | null;
    successThreshold?: number | null;
    timeoutSeconds?: number | null;
    [k: string]: unknown;
  } | null;
  registry?: 'txt' | 'aws-sd' | 'dynamodb' | 'noop' | null;
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
  revisionHistoryLimit?: number | null;
  secretConfiguration?: {
    data?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    mountPath?: string | null;
    subPath?: string | null;
    [k: string]: unknown;
  } | null;
  securityContext?: {
    allowPrivilegeEscalation?: boolean | null;
    capabilities?: {
      drop?: string[] | null;
      [k: string]: unknown;
    } | null;
    privileged?: boolean | null;
    readOnlyRootFilesystem?: boolean | null;
    runAsGroup?: number | null;
    runAsNonRoot?: boolean | null;
    runAsUser?: number | null;
    [k: string]: unknown;
  } | null;
  service?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    ipFamilies?: ('IPv4' | 'IPv6')[] | null;
    ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack' | null;
    port?: number | null;
  } | null;
  serviceAccount?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
    create?: boolean | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    name?: string | null;
  } | null;
  serviceMonitor?: {
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    bearerTokenFile?: string | null;
    enabled?: boolean | null;
    interval?: string | null;
    metricRelabelings?: unknown[] | null;
    namespace?: string | null;
    relabelings?: unknown[] | null;
    scheme?: string | null;
    scrapeTimeout?: string | null;
    targetLabels?: unknown[] | null;
    tlsConfig?: {
      [k: string]: unknown;
    } | null;
  } | null;
  shareProcessNamespace?: boolean | null;
  sourceNamespace?: string | null;
  sources?: string[] | null;
  terminationGracePeriodSeconds?: number | null;
  tolerations?: unknown[] | null;
  topologySpreadConstraints?: unknown[] | null;
  triggerLoopOnEvent?: boolean | null;
  txtOwnerId?: string | null;
  txtPrefix?: string | null;
  txtSuffix?: string | null;
  [k: string]: unknown;
}

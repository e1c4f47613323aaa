// Made by "strata import" (see 'tempo' in imports.lock.json). Do not edit.
export interface TempoValues {
  global?: {
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    imageRegistry?: unknown;
  } | null;
  revisionHistoryLimit?: unknown;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  replicas?: number | string | null;
  labels?: {
    [k: string]: unknown;
  } | null;
  annotations?: {
    [k: string]: unknown;
  } | null;
  tempo?: {
    pullSecrets?: unknown;
    registry?: string | null;
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
    updateStrategy?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    streamOverHttpEnabled?: boolean | null;
    memBallastSizeMbs?: number | string | null;
    multitenancyEnabled?: boolean | null;
    reportingEnabled?: boolean | null;
    metricsGenerator?: {
      enabled?: boolean | null;
      remoteWriteUrl?: string | null;
      processor?: {
        [k: string]: unknown;
      } | null;
      registry?:
        | {
            [k: string]: unknown;
          }
        | boolean
        | null;
      storage?: {
        path?: string | null;
        remote_write?: unknown[] | null;
      } | null;
      traces_storage?: {
        path?: string | null;
      } | null;
    } | null;
    ingester?: {
      [k: string]: unknown;
    } | null;
    querier?: {
      [k: string]: unknown;
    } | null;
    queryFrontend?: {
      [k: string]: unknown;
    } | null;
    retention?: string | number | null;
    overrides?: {
      defaults?: {
        [k: string]: unknown;
      } | null;
      per_tenant_override_config?: string | null;
      [k: string]: unknown;
    } | null;
    per_tenant_overrides?: {
      [k: string]: unknown;
    } | null;
    server?: {
      http_listen_port?: number | string | null;
    } | null;
    livenessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: number | string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: number | string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    storage?: {
      trace?: {
        backend?: string | boolean | null;
        local?: {
          path?: string | null;
        } | null;
        wal?: {
          path?: string | null;
        } | null;
      } | null;
    } | null;
    receivers?: {
      jaeger?: {
        protocols?: {
          grpc?: {
            endpoint?: string | null;
          } | null;
          thrift_binary?: {
            endpoint?: string | null;
          } | null;
          thrift_compact?: {
            endpoint?: string | null;
          } | null;
          thrift_http?: {
            endpoint?: string | null;
          } | null;
        } | null;
      } | null;
      otlp?: {
        protocols?: {
          grpc?: {
            endpoint?: string | null;
          } | null;
          http?: {
            endpoint?: string | null;
          } | null;
        } | null;
      } | null;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    extraArgs?:
      | {
          [k: string]: unknown;
        }
      | boolean
      | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
  } | null;
  config?: string | null;
  tempoQuery?: {
    pullSecrets?: unknown;
    repository?: string | null;
    tag?: unknown;
    pullPolicy?: string | null;
    enabled?: boolean | null;
    service?: {
      port?: number | string | null;
    } | null;
    ingress?: {
      ingressClassName?: unknown;
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?:
        | {
            [k: string]: unknown;
          }
        | boolean
        | null;
      path?: string | null;
      pathType?: string | null;
      hosts?: string[] | null;
      extraPaths?: unknown[] | null;
      tls?: unknown[] | null;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraEnv?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    securityContext?:
      | {
          [k: string]: unknown;
        }
      | boolean
      | null;
  } | null;
  securityContext?: {
    runAsUser?: number | string | null;
    runAsGroup?: number | string | null;
    fsGroup?: number | string | null;
    runAsNonRoot?: boolean | null;
    [k: string]: unknown;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    name?: unknown;
    imagePullSecrets?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
  } | null;
  service?: {
    type?: string | null;
    clusterIP?: string | null;
    loadBalancerIP?: string | null;
    protocol?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    targetPort?: number | string | null;
    externalIPs?: unknown;
    loadBalancerSourceRanges?: unknown;
  } | null;
  serviceMonitor?: {
    scrapeTimeout?: unknown;
    enabled?: boolean | null;
    interval?: string | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
  } | null;
  persistence?: {
    storageClassName?: unknown;
    enabled?: boolean | null;
    enableStatefulSetAutoDeletePVC?: boolean | null;
    accessModes?: string[] | null;
    size?: string | number | null;
    annotations?: unknown;
    selector?: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  extraLabels?: {
    [k: string]: unknown;
  } | null;
  initContainers?: unknown[] | null;
  extraContainers?: unknown[] | null;
  extraVolumes?: unknown[] | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  priorityClassName?: unknown;
  hostAliases?: unknown[] | null;
  networkPolicy?: {
    enabled?: boolean | null;
    ingress?: boolean | null;
    allowExternal?: boolean | null;
    explicitNamespacesSelector?: {
      [k: string]: unknown;
    } | null;
    egress?: {
      enabled?: boolean | null;
      blockDNSResolution?: boolean | null;
      ports?: unknown[] | null;
      to?: unknown[] | null;
    } | null;
  } | null;
  image?: {
    tag?: unknown;
    [k: string]: unknown;
  } | null;
}

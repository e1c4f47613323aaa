// Made by "strata import" (see 'tempo' in imports.lock.json). Do not edit.
export interface TempoValues {
  global?: {
    commonLabels?: {
      [k: string]: unknown;
    };
    imageRegistry?: unknown;
  };
  revisionHistoryLimit?: unknown;
  nameOverride?: string;
  fullnameOverride?: string;
  replicas?: number;
  labels?: {
    [k: string]: unknown;
  };
  annotations?: {
    [k: string]: unknown;
  };
  tempo?: {
    pullSecrets?: unknown;
    registry?: string;
    repository?: string;
    tag?: string;
    pullPolicy?: string;
    updateStrategy?: string;
    resources?: {
      [k: string]: unknown;
    };
    streamOverHttpEnabled?: boolean;
    memBallastSizeMbs?: number;
    multitenancyEnabled?: boolean;
    reportingEnabled?: boolean;
    metricsGenerator?: {
      enabled?: boolean;
      remoteWriteUrl?: string;
      processor?: {
        [k: string]: unknown;
      };
      registry?: {
        [k: string]: unknown;
      };
      storage?: {
        path?: string;
        remote_write?: unknown[];
      };
      traces_storage?: {
        path?: string;
      };
    };
    ingester?: {
      [k: string]: unknown;
    };
    querier?: {
      [k: string]: unknown;
    };
    queryFrontend?: {
      [k: string]: unknown;
    };
    retention?: string;
    overrides?: {
      defaults?: {
        [k: string]: unknown;
      };
      per_tenant_override_config?: string;
      [k: string]: unknown;
    };
    per_tenant_overrides?: {
      [k: string]: unknown;
    };
    server?: {
      http_listen_port?: number;
    };
    livenessProbe?: {
      httpGet?: {
        path?: string;
        port?: number;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: number;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    storage?: {
      trace?: {
        backend?: string;
        local?: {
          path?: string;
        };
        wal?: {
          path?: string;
        };
      };
    };
    receivers?: {
      jaeger?: {
        protocols?: {
          grpc?: {
            endpoint?: string;
          };
          thrift_binary?: {
            endpoint?: string;
          };
          thrift_compact?: {
            endpoint?: string;
          };
          thrift_http?: {
            endpoint?: string;
          };
        };
      };
      otlp?: {
        protocols?: {
          grpc?: {
            endpoint?: string;
          };
          http?: {
            endpoint?: string;
          };
        };
      };
    };
    securityContext?: {
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
  };
  config?: string;
  tempoQuery?: {
    pullSecrets?: unknown;
    repository?: string;
    tag?: unknown;
    pullPolicy?: string;
    enabled?: boolean;
    service?: {
      port?: number;
    };
    ingress?: {
      ingressClassName?: unknown;
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      path?: string;
      pathType?: string;
      hosts?: string[];
      extraPaths?: unknown[];
      tls?: unknown[];
    };
    resources?: {
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraEnv?: unknown[];
    extraVolumeMounts?: unknown[];
    securityContext?: {
      [k: string]: unknown;
    };
  };
  securityContext?: {
    runAsUser?: number;
    runAsGroup?: number;
    fsGroup?: number;
    runAsNonRoot?: boolean;
    [k: string]: unknown;
  };
  serviceAccount?: {
    create?: boolean;
    name?: unknown;
    imagePullSecrets?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
  };
  service?: {
    type?: string;
    clusterIP?: string;
    loadBalancerIP?: string | null;
    protocol?: string;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    targetPort?: number | string;
    externalIPs?: unknown;
    loadBalancerSourceRanges?: unknown;
  };
  serviceMonitor?: {
    scrapeTimeout?: unknown;
    enabled?: boolean;
    interval?: string;
    additionalLabels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
  };
  persistence?: {
    storageClassName?: unknown;
    enabled?: boolean;
    enableStatefulSetAutoDeletePVC?: boolean;
    accessModes?: string[];
    size?: string;
    annotations?: unknown;
    selector?: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  extraLabels?: {
    [k: string]: unknown;
  };
  initContainers?: unknown[];
  extraContainers?: unknown[];
  extraVolumes?: unknown[];
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  priorityClassName?: unknown;
  hostAliases?: unknown[];
  networkPolicy?: {
    enabled?: boolean;
    ingress?: boolean;
    allowExternal?: boolean;
    explicitNamespacesSelector?: {
      [k: string]: unknown;
    };
    egress?: {
      enabled?: boolean;
      blockDNSResolution?: boolean;
      ports?: unknown[];
      to?: unknown[];
    };
  };
  image?: {
    tag?: unknown;
    [k: string]: unknown;
  };
}

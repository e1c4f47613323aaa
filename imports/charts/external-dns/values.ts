// Made by "strata import" (see 'external-dns' in imports.lock.json). Do not edit.
export interface ExternalDnsValues {
  global?: {
    imagePullSecrets?: {
      [k: string]: unknown;
    }[];
  };
  affinity?: {
    [k: string]: unknown;
  };
  annotationFilter?: string | null;
  annotationPrefix?: string | null;
  automountServiceAccountToken?: boolean;
  commonLabels?: {
    [k: string]: unknown;
  };
  deploymentAnnotations?: {
    [k: string]: unknown;
  };
  deploymentStrategy?: {
    type?: 'Recreate' | 'RollingUpdate';
    [k: string]: unknown;
  };
  dnsConfig?: {
    [k: string]: unknown;
  } | null;
  dnsPolicy?: string | null;
  domainFilters?: unknown[];
  enableGatewayListenerSets?: boolean;
  enabled?: boolean | null;
  env?: unknown[];
  excludeDomains?: unknown[];
  extraArgs?:
    | string[]
    | null
    | {
        [k: string]: unknown;
      };
  extraContainers?: unknown[];
  extraVolumeMounts?: unknown[];
  extraVolumes?: unknown[];
  fullnameOverride?: string | null;
  gatewayNamespace?: string | null;
  image?: {
    pullPolicy?: 'IfNotPresent' | 'Always';
    repository?: string;
    tag?: string | null;
  };
  imagePullSecrets?: {
    [k: string]: unknown;
  }[];
  initContainers?: unknown[];
  interval?: string;
  labelFilter?: string | null;
  livenessProbe?: {
    failureThreshold?: number;
    httpGet?: {
      path?: string;
      port?: string;
      [k: string]: unknown;
    };
    initialDelaySeconds?: number;
    periodSeconds?: number;
    successThreshold?: number;
    timeoutSeconds?: number;
    [k: string]: unknown;
  };
  logFormat?: 'text' | 'json';
  logLevel?: 'panic' | 'debug' | 'info' | 'warning' | 'error' | 'fatal';
  managedRecordTypes?: string[] | null;
  nameOverride?: string | null;
  namespaceOverride?: string | null;
  namespaced?: boolean;
  nodeSelector?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    fsGroup?: number;
    runAsNonRoot?: boolean;
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  policy?: 'create-only' | 'sync' | 'upsert-only';
  priorityClassName?: string | null;
  provider?:
    | {
        name?: string;
        webhook?: {
          args?: unknown[];
          env?: unknown[];
          extraVolumeMounts?: unknown[];
          image?: {
            pullPolicy?: string;
            repository?: string | null;
            tag?: string | null;
          };
          limits?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          livenessProbe?: {
            failureThreshold?: number | null;
            httpGet?: {
              path?: string | null;
              port?: number | string;
              [k: string]: unknown;
            };
            initialDelaySeconds?: number | null;
            periodSeconds?: number | null;
            successThreshold?: number | null;
            timeoutSeconds?: number | null;
            [k: string]: unknown;
          };
          readinessProbe?: {
            failureThreshold?: number | null;
            httpGet?: {
              path?: string | null;
              port?: number | string;
              [k: string]: unknown;
            };
            initialDelaySeconds?: number | null;
            periodSeconds?: number | null;
            successThreshold?: number | null;
            timeoutSeconds?: number | null;
            [k: string]: unknown;
          };
          requests?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          resources?: {
            [k: string]: unknown;
          };
          securityContext?: {
            [k: string]: unknown;
          };
          service?: {
            port?: number;
          };
          serviceMonitor?: {
            bearerTokenFile?: string | null;
            interval?: string | null;
            metricRelabelings?: unknown[];
            relabelings?: unknown[];
            scheme?: string | null;
            scrapeTimeout?: string | null;
            tlsConfig?: {
              [k: string]: unknown;
            };
          };
        };
      }
    | string;
  rbac?: {
    additionalPermissions?: unknown[];
    create?: boolean;
    [k: string]: unknown;
  };
  readinessProbe?: {
    failureThreshold?: number;
    httpGet?: {
      path?: string;
      port?: string;
      [k: string]: unknown;
    };
    initialDelaySeconds?: number;
    periodSeconds?: number;
    successThreshold?: number;
    timeoutSeconds?: number;
    [k: string]: unknown;
  };
  registry?: 'txt' | 'aws-sd' | 'dynamodb' | 'noop';
  resources?: {
    limits?: {
      cpu?: string;
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
  revisionHistoryLimit?: number | null;
  secretConfiguration?: {
    data?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    mountPath?: string | null;
    subPath?: string | null;
    [k: string]: unknown;
  };
  securityContext?: {
    allowPrivilegeEscalation?: boolean;
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    privileged?: boolean;
    readOnlyRootFilesystem?: boolean;
    runAsGroup?: number;
    runAsNonRoot?: boolean;
    runAsUser?: number;
    [k: string]: unknown;
  };
  service?: {
    annotations?: {
      [k: string]: unknown;
    };
    ipFamilies?: ('IPv4' | 'IPv6')[] | null;
    ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack' | null;
    port?: number;
  };
  serviceAccount?: {
    annotations?: {
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
    create?: boolean;
    labels?: {
      [k: string]: unknown;
    };
    name?: string | null;
  };
  serviceMonitor?: {
    additionalLabels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    bearerTokenFile?: string | null;
    enabled?: boolean;
    interval?: string | null;
    metricRelabelings?: unknown[];
    namespace?: string | null;
    relabelings?: unknown[];
    scheme?: string | null;
    scrapeTimeout?: string | null;
    targetLabels?: unknown[];
    tlsConfig?: {
      [k: string]: unknown;
    };
  };
  shareProcessNamespace?: boolean;
  sourceNamespace?: string | null;
  sources?: string[];
  terminationGracePeriodSeconds?: number | null;
  tolerations?: unknown[];
  topologySpreadConstraints?: unknown[];
  triggerLoopOnEvent?: boolean;
  txtOwnerId?: string | null;
  txtPrefix?: string | null;
  txtSuffix?: string | null;
  [k: string]: unknown;
}

// Made by "strata import" (see 'sealed-secrets' in imports.lock.json). Do not edit.
export interface SealedSecretsValues {
  global?: {
    kubeVersion?: unknown;
    [k: string]: unknown;
  };
  kubeVersion?: string;
  nameOverride?: string;
  fullnameOverride?: string;
  namespace?: string;
  extraDeploy?: unknown[];
  commonAnnotations?: {
    [k: string]: unknown;
  };
  commonLabels?: {
    [k: string]: unknown;
  };
  image?: {
    registry?: string;
    repository?: string;
    tag?: string;
    pullPolicy?: string;
    pullSecrets?: unknown[];
  };
  revisionHistoryLimit?: string;
  createController?: boolean;
  secretName?: string;
  updateStatus?: boolean;
  skipRecreate?: boolean;
  keyrenewperiod?: string;
  keyttl?: string;
  keycutofftime?: string;
  rateLimit?: string;
  rateLimitBurst?: string;
  additionalNamespaces?: unknown[];
  privateKeyAnnotations?: {
    [k: string]: unknown;
  };
  privateKeyLabels?: {
    [k: string]: unknown;
  };
  logInfoStdout?: boolean;
  logLevel?: string;
  logFormat?: string;
  maxRetries?: string;
  watchForSecrets?: boolean;
  kubeClientQPS?: string;
  kubeClientBurst?: string;
  command?: unknown[];
  args?: unknown[];
  livenessProbe?: {
    enabled?: boolean;
    initialDelaySeconds?: number;
    periodSeconds?: number;
    timeoutSeconds?: number;
    failureThreshold?: number;
    successThreshold?: number;
    [k: string]: unknown;
  };
  readinessProbe?: {
    enabled?: boolean;
    initialDelaySeconds?: number;
    periodSeconds?: number;
    timeoutSeconds?: number;
    failureThreshold?: number;
    successThreshold?: number;
    [k: string]: unknown;
  };
  startupProbe?: {
    enabled?: boolean;
    initialDelaySeconds?: number;
    periodSeconds?: number;
    timeoutSeconds?: number;
    failureThreshold?: number;
    successThreshold?: number;
    [k: string]: unknown;
  };
  customLivenessProbe?: {
    [k: string]: unknown;
  };
  customReadinessProbe?: {
    [k: string]: unknown;
  };
  customStartupProbe?: {
    [k: string]: unknown;
  };
  resources?: {
    limits?: {
      [k: string]: unknown;
    };
    requests?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  podSecurityContext?: {
    enabled?: boolean;
    fsGroup?: number;
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  containerSecurityContext?: {
    enabled?: boolean;
    readOnlyRootFilesystem?: boolean;
    runAsNonRoot?: boolean;
    runAsUser?: number;
    allowPrivilegeEscalation?: boolean;
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  priorityClassName?: string;
  runtimeClassName?: string;
  affinity?: {
    [k: string]: unknown;
  };
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  additionalVolumes?:
    | unknown[]
    | {
        [k: string]: unknown;
      };
  additionalVolumeMounts?:
    | unknown[]
    | {
        [k: string]: unknown;
      };
  hostNetwork?: boolean;
  containerPorts?: {
    http?: number;
    metrics?: number;
  };
  hostPorts?: {
    http?: string;
    metrics?: string;
  };
  dnsPolicy?: string;
  service?: {
    type?: string;
    loadBalancerClass?: string;
    port?: number;
    nodePort?: string;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: unknown;
  };
  ingress?: {
    enabled?: boolean;
    pathType?: string;
    apiVersion?: string;
    ingressClassName?: string;
    hostname?: string;
    path?: string;
    annotations?: {
      [k: string]: unknown;
    };
    tls?: boolean;
    selfSigned?: boolean;
    extraHosts?: unknown[];
    extraPaths?: unknown[];
    extraTls?: unknown[];
    secrets?: unknown[];
  };
  networkPolicy?: {
    enabled?: boolean;
    egress?: {
      enabled?: boolean;
      kubeapiCidr?: string;
      kubeapiPort?: string;
    };
  };
  serviceAccount?: {
    annotations?: {
      [k: string]: unknown;
    };
    create?: boolean;
    labels?: {
      [k: string]: unknown;
    };
    name?: string;
  };
  rbac?: {
    create?: boolean;
    clusterRole?: boolean;
    clusterRoleName?: string;
    namespacedRoles?: boolean;
    namespacedRolesName?: string;
    labels?: {
      [k: string]: unknown;
    };
    pspEnabled?: boolean;
    serviceProxier?: {
      create?: boolean;
      bind?: boolean;
      subjects?: string;
    };
  };
  metrics?: {
    prometheusRule?: {
      enabled?: boolean;
      namespace?: string;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      groups?: {
        name?: string;
        rules?: {
          alert?: string;
          expr?: string;
          for?: string;
          labels?: {
            severity?: string;
            [k: string]: unknown;
          };
          annotations?: {
            summary?: string;
            description?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
    };
    serviceMonitor?: {
      enabled?: boolean;
      namespace?: string;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      interval?: string;
      scrapeTimeout?: string;
      honorLabels?: boolean;
      metricRelabelings?: unknown[];
      relabelings?: unknown[];
    };
    dashboards?: {
      create?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      namespace?: string;
      [k: string]: unknown;
    };
    service?: {
      type?: string;
      loadBalancerClass?: string;
      port?: number;
      nodePort?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: unknown;
    };
  };
  pdb?: {
    create?: boolean;
    minAvailable?: number | string;
    maxUnavailable?: number | string;
  };
  path?: {
    to?: {
      the?: {
        Value?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
}

// Made by "strata import" (see 'metrics-server' in imports.lock.json). Do not edit.
export interface MetricsServerValues {
  global?: {
    [k: string]: unknown;
  };
  image?: {
    repository?: string;
    tag?: string;
    pullPolicy?: string;
  };
  imagePullSecrets?: unknown[];
  nameOverride?: string;
  fullnameOverride?: string;
  serviceAccount?: {
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    name?: string;
    secrets?: unknown[];
  };
  rbac?: {
    create?: boolean;
    pspEnabled?: boolean;
  };
  apiService?: {
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    insecureSkipTLSVerify?: boolean;
    caBundle?: string;
  };
  commonLabels?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    [k: string]: unknown;
  };
  securityContext?: {
    allowPrivilegeEscalation?: boolean;
    readOnlyRootFilesystem?: boolean;
    runAsNonRoot?: boolean;
    runAsUser?: number;
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  priorityClassName?: string;
  containerPort?: number;
  hostNetwork?: {
    enabled?: boolean;
  };
  replicas?: number;
  revisionHistoryLimit?: unknown;
  updateStrategy?: {
    [k: string]: unknown;
  };
  podDisruptionBudget?: {
    enabled?: boolean;
    minAvailable?: unknown;
    maxUnavailable?: unknown;
    unhealthyPodEvictionPolicy?: unknown;
  };
  defaultArgs?: string[];
  args?: unknown[];
  livenessProbe?: {
    httpGet?: {
      path?: string;
      port?: string;
      scheme?: string;
      [k: string]: unknown;
    };
    initialDelaySeconds?: number;
    periodSeconds?: number;
    failureThreshold?: number;
    [k: string]: unknown;
  };
  readinessProbe?: {
    httpGet?: {
      path?: string;
      port?: string;
      scheme?: string;
      [k: string]: unknown;
    };
    initialDelaySeconds?: number;
    periodSeconds?: number;
    failureThreshold?: number;
    [k: string]: unknown;
  };
  service?: {
    type?: string;
    port?: number;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
  };
  addonResizer?: {
    enabled?: boolean;
    image?: {
      repository?: string;
      tag?: string;
    };
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      limits?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    nanny?: {
      cpu?: string;
      extraCpu?: string;
      memory?: string;
      extraMemory?: string;
      minClusterSize?: number;
      pollPeriod?: number;
      threshold?: number;
    };
  };
  metrics?: {
    enabled?: boolean;
  };
  serviceMonitor?: {
    enabled?: boolean;
    additionalLabels?: {
      [k: string]: unknown;
    };
    interval?: string;
    scrapeTimeout?: string;
    metricRelabelings?: unknown[];
    relabelings?: unknown[];
  };
  resources?: {
    requests?: {
      limits?: unknown;
      cpu?: string;
      memory?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  extraVolumeMounts?: unknown[];
  extraVolumes?: unknown[];
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  topologySpreadConstraints?: unknown[];
  dnsConfig?: {
    [k: string]: unknown;
  };
  deploymentAnnotations?: {
    [k: string]: unknown;
  };
  schedulerName?: string;
  tmpVolume?: {
    emptyDir?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  tls?: {
    type?: string;
    clusterDomain?: string;
    certManager?: {
      addInjectorAnnotations?: boolean;
      existingIssuer?: {
        enabled?: boolean;
        kind?: string;
        name?: string;
      };
      duration?: string;
      renewBefore?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
    helm?: {
      lookup?: boolean;
      certDurationDays?: number;
    };
    existingSecret?: {
      name?: string;
      lookup?: boolean;
    };
  };
  additionalAnnotations?: unknown;
}

// Made by "strata import" (see 'frr-k8s' in imports.lock.json). Do not edit.
export interface FrrK8sValues {
  crds?: {
    enabled?: boolean;
    global?: {
      [k: string]: unknown;
    };
    validationFailurePolicy?: string;
    [k: string]: unknown;
  };
  global?: {
    [k: string]: unknown;
  };
  imagePullSecrets?: {
    name?: string;
  }[];
  nameOverride?: string;
  fullNameOverride?: string;
  tls?: {
    cipherSuites?: string;
    curvePreferences?: string;
    minVersion?: string;
    metricsTLSSecret?: string;
  };
  rbac?: {
    create?: boolean;
  };
  prometheus?: {
    scrapeAnnotations?: boolean;
    secureMetricsPort?: number;
    rbacPrometheus?: boolean;
    serviceAccount?: string;
    namespace?: string;
    serviceMonitor?: {
      enabled?: boolean;
      jobLabel?: string;
      interval?: number | null;
      metricRelabelings?: {
        [k: string]: unknown;
      }[];
      relabelings?: {
        [k: string]: unknown;
      }[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      tlsConfig?: {
        insecureSkipVerify?: boolean;
        [k: string]: unknown;
      };
    };
  };
  frrk8s?: {
    enabled?: boolean;
    logLevel?: 'all' | 'debug' | 'info' | 'warn' | 'error' | 'none';
    image?: {
      repository?: string;
      tag?: string | null;
      pullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | null;
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
    };
    resources?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: {
      [k: string]: unknown;
    }[];
    priorityClassName?: string;
    runtimeClassName?: string;
    affinity?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    strategy?: {
      type?: string;
      [k: string]: unknown;
    };
    command?: string;
    webhookMode?: string;
    secretName?: unknown;
    tolerateMaster?: boolean;
    updateStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    labels?: {
      app?: string;
      [k: string]: unknown;
    };
    webhookPort?: number;
    startupProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      periodSeconds?: number;
      [k: string]: unknown;
    };
    alwaysBlock?: string;
    bgpDebounceTimeout?: number | null;
    disableCertRotation?: boolean;
    restartOnRotatorSecretRefresh?: boolean;
    frr?: {
      image?: {
        repository?: string;
        tag?: string;
        pullPolicy?: unknown;
      };
      metricsBindAddress?: string;
      metricsPort?: number;
      resources?: {
        [k: string]: unknown;
      };
      secureMetricsPort?: number;
      acceptIncomingBGPConnections?: boolean;
    };
    reloader?: {
      resources?: {
        [k: string]: unknown;
      };
    };
    frrMetrics?: {
      resources?: {
        [k: string]: unknown;
      };
    };
    frrStatus?: {
      pollInterval?: string;
      resources?: {
        [k: string]: unknown;
      };
    };
  };
  fullnameOverride?: string;
}

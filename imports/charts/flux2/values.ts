// Made by "strata import" (see 'flux2' in imports.lock.json). Do not edit.
export interface Flux2Values {
  global?: {
    [k: string]: unknown;
  };
  installCRDs?: boolean;
  crds?: {
    annotations?: {
      [k: string]: unknown;
    };
    migration?: {
      enabled?: boolean;
      timeout?: string;
      resources?: {
        cpu?: unknown;
        memory?: unknown;
        limits?: {
          [k: string]: unknown;
        };
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      affinity?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      annotations?: {
        [k: string]: unknown;
      };
      securityContext?: unknown;
      volumeMounts?: unknown;
      volumes?: unknown;
    };
  };
  multitenancy?: {
    enabled?: boolean;
    defaultServiceAccount?: string;
    privileged?: boolean;
  };
  clusterDomain?: string;
  cli?: {
    image?: string;
    tag?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    serviceAccount?: {
      automount?: boolean;
    };
    resources?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  };
  helmController?: {
    create?: boolean;
    image?: string;
    tag?: string;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      };
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: string;
    annotations?: {
      'prometheus.io/port'?: string;
      'prometheus.io/scrape'?: string;
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    container?: {
      additionalArgs?: unknown[];
    };
    extraEnv?: unknown[];
    serviceAccount?: {
      create?: boolean;
      automount?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    imagePullPolicy?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    initContainers?: unknown;
    podSecurityContext?: unknown;
    replicas?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  };
  imageAutomationController?: {
    create?: boolean;
    image?: string;
    tag?: string;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      };
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: string;
    annotations?: {
      'prometheus.io/port'?: string;
      'prometheus.io/scrape'?: string;
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    container?: {
      additionalArgs?: unknown[];
    };
    extraEnv?: unknown[];
    serviceAccount?: {
      create?: boolean;
      automount?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    imagePullPolicy?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    initContainers?: unknown;
    podSecurityContext?: unknown;
    replicas?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  };
  imageReflectionController?: {
    create?: boolean;
    image?: string;
    tag?: string;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      };
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: string;
    annotations?: {
      'prometheus.io/port'?: string;
      'prometheus.io/scrape'?: string;
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    container?: {
      additionalArgs?: unknown[];
    };
    extraEnv?: unknown[];
    serviceAccount?: {
      create?: boolean;
      automount?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    imagePullPolicy?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    initContainers?: unknown;
    podSecurityContext?: unknown;
    replicas?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  };
  kustomizeController?: {
    create?: boolean;
    image?: string;
    tag?: string;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      };
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: string;
    annotations?: {
      'prometheus.io/port'?: string;
      'prometheus.io/scrape'?: string;
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    container?: {
      additionalArgs?: unknown[];
    };
    extraEnv?: unknown[];
    serviceAccount?: {
      create?: boolean;
      automount?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    imagePullPolicy?: string;
    secret?: {
      create?: boolean;
      name?: string;
      data?: {
        [k: string]: unknown;
      };
    };
    envFrom?: {
      map?: {
        name?: string;
      };
      secret?: {
        name?: string;
      };
    };
    extraSecretMounts?: unknown[];
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    initContainers?: unknown;
    podSecurityContext?: unknown;
    replicas?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  };
  notificationController?: {
    create?: boolean;
    image?: string;
    tag?: string;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      };
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: string;
    annotations?: {
      'prometheus.io/port'?: string;
      'prometheus.io/scrape'?: string;
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    container?: {
      additionalArgs?: unknown[];
    };
    extraEnv?: unknown[];
    serviceAccount?: {
      create?: boolean;
      automount?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    imagePullPolicy?: string;
    service?: {
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      ports?: unknown;
    };
    webhookReceiver?: {
      service?: {
        labels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
      ingress?: {
        ingressClassName?: unknown;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        hosts?: {
          host?: string;
          paths?: {
            path?: string;
            pathType?: string;
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        }[];
        tls?: unknown[];
      };
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    initContainers?: unknown;
    podSecurityContext?: unknown;
    replicas?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  };
  sourceController?: {
    create?: boolean;
    image?: string;
    tag?: string;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      };
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: string;
    annotations?: {
      'prometheus.io/port'?: string;
      'prometheus.io/scrape'?: string;
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    container?: {
      additionalArgs?: unknown[];
    };
    serviceAccount?: {
      create?: boolean;
      automount?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    imagePullPolicy?: string;
    service?: {
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      ports?: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    extraEnv?: unknown[];
    initContainers?: unknown;
    podSecurityContext?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  };
  sourceWatcher?: {
    create?: boolean;
    image?: string;
    tag?: string;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      };
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: string;
    annotations?: {
      'prometheus.io/port'?: string;
      'prometheus.io/scrape'?: string;
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    container?: {
      additionalArgs?: unknown[];
    };
    serviceAccount?: {
      create?: boolean;
      automount?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    imagePullPolicy?: string;
    service?: {
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      ports?: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    extraEnv?: unknown[];
    initContainers?: unknown;
    podSecurityContext?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  };
  policies?: {
    create?: boolean;
  };
  rbac?: {
    create?: boolean;
    createAggregation?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    roleRef?: {
      name?: string;
    };
  };
  logLevel?: string;
  watchAllNamespaces?: boolean;
  imagePullSecrets?: unknown[];
  extraObjects?: unknown[];
  prometheus?: {
    podMonitor?: {
      create?: boolean;
      podMetricsEndpoints?: {
        port?: string;
        relabelings?: {
          sourceLabels?: string[];
          action?: string;
          regex?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
      additionalLabels?: unknown;
    };
  };
  distro?: {
    openshift?: boolean;
  };
}

// Made by "strata import" (see 'metallb' in imports.lock.json). Do not edit.
export interface MetallbValues {
  frrk8s?: {
    enabled?: boolean;
    external?: boolean;
    namespace?: string;
  };
  crds?: {
    enabled?: boolean;
    global?: {
      [k: string]: unknown;
    };
    validationFailurePolicy?: 'Ignore' | 'Fail';
    [k: string]: unknown;
  };
  'frr-k8s'?: {
    crds?: {
      enabled?: boolean;
      global?: {
        [k: string]: unknown;
      };
      validationFailurePolicy?: string;
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
    global?: {
      [k: string]: unknown;
    };
  };
  global?: {
    [k: string]: unknown;
  };
  imagePullSecrets?: {
    name?: string;
  }[];
  nameOverride?: string;
  fullNameOverride?: string;
  configInLine?: {
    [k: string]: unknown;
  };
  loadBalancerClass?: string;
  rbac?: {
    create?: boolean;
  };
  prometheus?: {
    scrapeAnnotations?: boolean;
    metricsPort?: number;
    secureMetricsPort?: number;
    rbacPrometheus?: boolean;
    serviceAccount?: string;
    namespace?: string;
    podMonitor?: {
      enabled?: boolean;
      additionalMonitors?: {
        [k: string]: unknown;
      };
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
    };
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
      speaker?: {
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
      controller?: {
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
    prometheusRule?: {
      enabled?: boolean;
      additionalMonitors?: {
        [k: string]: unknown;
      };
      staleConfig?: {
        enabled?: boolean;
        labels?: {
          severity?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      configNotLoaded?: {
        enabled?: boolean;
        labels?: {
          severity?: string;
          [k: string]: unknown;
        };
      };
      addressPoolExhausted?: {
        enabled?: boolean;
        labels?: {
          severity?: string;
          [k: string]: unknown;
        };
        excludePools?: string;
      };
      addressPoolUsage?: {
        enabled?: boolean;
        thresholds?: {
          percent?: number;
          labels?: {
            severity?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        }[];
        excludePools?: string;
      };
      bgpSessionDown?: {
        enabled?: boolean;
        labels?: {
          severity?: string;
          [k: string]: unknown;
        };
      };
      extraAlerts?: {
        [k: string]: unknown;
      }[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
    };
  };
  controller?: {
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
      port?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      port?: number;
      [k: string]: unknown;
    };
    strategy?: {
      type?: string;
      [k: string]: unknown;
    };
    command?: string;
    webhookMode?: string;
    extraContainers?: {
      [k: string]: unknown;
    }[];
    securityContext?: {
      runAsNonRoot?: boolean;
      runAsUser?: number;
      fsGroup?: number;
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
  };
  speaker?: {
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
      port?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      port?: number;
      [k: string]: unknown;
    };
    tolerateMaster?: boolean;
    memberlist?: {
      enabled?: boolean;
      mlBindPort?: number;
      mlBindAddrOverride?: string;
      mlSecretKeyPath?: string;
    };
    excludeInterfaces?: {
      enabled?: boolean;
    };
    ignoreExcludeLB?: boolean;
    bgpDebounceTimeout?: number | null;
    updateStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    secretName?: string;
    frr?: {
      enabled?: boolean;
      image?: {
        repository?: string;
        tag?: string | null;
        pullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | null;
      };
      metricsPort?: number;
      secureMetricsPort?: number;
      'resources:'?: {
        [k: string]: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
    };
    command?: string;
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
    initContainers?: {
      cpFrrFiles?: {
        resources?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      cpReloader?: {
        resources?: {
          [k: string]: unknown;
        };
      };
      cpMetrics?: {
        resources?: {
          [k: string]: unknown;
        };
      };
    };
    extraContainers?: {
      [k: string]: unknown;
    }[];
    labels?: {
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      periodSeconds?: number;
      [k: string]: unknown;
    };
    wanConfig?: unknown;
  };
  fullnameOverride?: string;
  tls?: {
    cipherSuites?: string;
    curvePreferences?: string;
    minVersion?: string;
    controllerMetricsTLSSecret?: string;
    speakerMetricsTLSSecret?: string;
  };
  networkpolicies?: {
    enabled?: boolean;
    defaultDeny?: boolean;
    apiPort?: number;
  };
  configInline?: unknown;
}

// Made by "strata import" (see 'amazon-cloudwatch-observability' in imports.lock.json). Do not edit.
export interface AmazonCloudwatchObservabilityValues {
  global?: {
    [k: string]: unknown;
  };
  replicaCount?: number;
  nameOverride?: string;
  clusterName?: unknown;
  adcEndpointOverrides?: {
    'us-iso-east-1'?: string;
    'us-iso-west-1'?: string;
    'us-isob-east-1'?: string;
    'us-isof-south-1'?: string;
    'eu-isoe-west-1'?: string;
    'eusc-de-east-1'?: string;
    [k: string]: unknown;
  };
  region?: unknown;
  k8sMode?: string;
  roleArn?: unknown;
  useDualstackEndpoint?: boolean;
  tolerations?: {
    operator?: string;
    [k: string]: unknown;
  }[];
  containerLogs?: {
    enabled?: boolean;
    fluentBit?: {
      tolerations?: unknown;
      image?: {
        repository?: string;
        tag?: string;
        tagWindows?: string;
        repositoryDomainMap?: {
          public?: string;
          'cn-north-1'?: string;
          'cn-northwest-1'?: string;
          'us-gov-east-1'?: string;
          'us-gov-west-1'?: string;
        };
      };
      securityContext?: {
        [k: string]: unknown;
      };
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
      priorityClassName?: string;
      updateStrategy?: {
        type?: string;
        rollingUpdate?: {
          maxUnavailable?: number | string;
          maxSurge?: number | string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      config?: {
        service?: string;
        customParsers?: string;
        extraFiles?: {
          'application-log.conf'?: string;
          'dataplane-log.conf'?: string;
          'host-log.conf'?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      configWindows?: {
        service?: string;
        customParsers?: string;
        extraFiles?: {
          'application-log.conf'?: string;
          'dataplane-log.conf'?: string;
          'host-log.conf'?: string;
          [k: string]: unknown;
        };
      };
      affinity?: {
        nodeAffinity?: {
          requiredDuringSchedulingIgnoredDuringExecution?: {
            nodeSelectorTerms?: {
              matchExpressions?: {
                key?: string;
                operator?: string;
                values?: string[];
                [k: string]: unknown;
              }[];
              [k: string]: unknown;
            }[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      nodeSelector?: {
        'kubernetes.io/os'?: string;
        [k: string]: unknown;
      };
    };
  };
  manager?: {
    name?: unknown;
    image?: {
      repository?: string;
      tag?: string;
      repositoryDomainMap?: {
        public?: string;
        'cn-north-1'?: string;
        'cn-northwest-1'?: string;
        'us-gov-east-1'?: string;
        'us-gov-west-1'?: string;
      };
    };
    autoInstrumentationImage?: {
      java?: {
        repositoryDomain?: string;
        repository?: string;
        tag?: string;
      };
      python?: {
        repositoryDomain?: string;
        repository?: string;
        tag?: string;
      };
      dotnet?: {
        repositoryDomain?: string;
        repository?: string;
        tag?: string;
      };
      nodejs?: {
        repositoryDomain?: string;
        repository?: string;
        tag?: string;
      };
    };
    applicationSignals?: {
      autoMonitor?: {
        languages?: string[];
        restartPods?: boolean;
        exclude?: {
          java?: {
            namespaces?: unknown[];
            deployments?: unknown[];
            daemonsets?: unknown[];
            statefulsets?: unknown[];
          };
          python?: {
            namespaces?: unknown[];
            deployments?: unknown[];
            daemonsets?: unknown[];
            statefulsets?: unknown[];
          };
          dotnet?: {
            namespaces?: unknown[];
            deployments?: unknown[];
            daemonsets?: unknown[];
            statefulsets?: unknown[];
          };
          nodejs?: {
            namespaces?: unknown[];
            deployments?: unknown[];
            daemonsets?: unknown[];
            statefulsets?: unknown[];
          };
        };
        customSelector?: {
          java?: {
            namespaces?: unknown[];
            deployments?: unknown[];
            daemonsets?: unknown[];
            statefulsets?: unknown[];
            [k: string]: unknown;
          };
          python?: {
            namespaces?: unknown[];
            deployments?: unknown[];
            daemonsets?: unknown[];
            statefulsets?: unknown[];
            [k: string]: unknown;
          };
          dotnet?: {
            namespaces?: unknown[];
            deployments?: unknown[];
            daemonsets?: unknown[];
            statefulsets?: unknown[];
            [k: string]: unknown;
          };
          nodejs?: {
            namespaces?: unknown[];
            deployments?: unknown[];
            daemonsets?: unknown[];
            statefulsets?: unknown[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
    };
    autoInstrumentationConfiguration?: {
      java?: {
        service_events?: unknown;
        dynamic_instrumentation?: unknown;
        runtime_metrics?: {
          enabled?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      python?: {
        service_events?: unknown;
        dynamic_instrumentation?: unknown;
        runtime_metrics?: {
          enabled?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      dotnet?: {
        runtime_metrics?: {
          enabled?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      nodejs?: unknown;
      [k: string]: unknown;
    };
    autoInstrumentationResources?: {
      java?: {
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
      python?: {
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
      dotnet?: {
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
      nodejs?: {
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
      [k: string]: unknown;
    };
    autoAnnotateAutoInstrumentation?: {
      java?: {
        namespaces?: unknown[];
        deployments?: unknown[];
        daemonsets?: unknown[];
        statefulsets?: unknown[];
      };
      python?: {
        namespaces?: unknown[];
        deployments?: unknown[];
        daemonsets?: unknown[];
        statefulsets?: unknown[];
      };
      dotnet?: {
        namespaces?: unknown[];
        deployments?: unknown[];
        daemonsets?: unknown[];
        statefulsets?: unknown[];
      };
      nodejs?: {
        namespaces?: unknown[];
        deployments?: unknown[];
        daemonsets?: unknown[];
        statefulsets?: unknown[];
      };
      [k: string]: unknown;
    };
    ports?: {
      containerPort?: number;
      metricsPort?: number;
      webhookPort?: number;
      healthzPort?: number;
    };
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    env?: {
      ENABLE_WEBHOOKS?: string;
      [k: string]: unknown;
    };
    serviceAccount?: {
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      name?: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    service?: {
      name?: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    rolling?: boolean;
  };
  admissionWebhooks?: {
    create?: boolean;
    failurePolicy?: string;
    secretName?: string;
    agents?: {
      failurePolicy?: unknown;
      namespaceSelector?: unknown;
    };
    instrumentations?: {
      failurePolicy?: unknown;
      namespaceSelector?: unknown;
    };
    pods?: {
      failurePolicy?: string;
      namespaceSelector?: unknown;
    };
    workloads?: {
      failurePolicy?: unknown;
      namespaceSelector?: unknown;
    };
    namespaces?: {
      failurePolicy?: unknown;
      namespaceSelector?: unknown;
    };
    namePrefix?: string;
    timeoutSeconds?: number;
    namespaceSelector?: {
      [k: string]: unknown;
    };
    objectSelector?: {
      [k: string]: unknown;
    };
    autoGenerateCert?: {
      enabled?: boolean;
      expiryDays?: number;
      recreate?: boolean;
    };
    certManager?: {
      kind?: unknown;
      name?: unknown;
      enabled?: boolean;
      issuerRef?: {
        [k: string]: unknown;
      };
      certificateAnnotations?: {
        [k: string]: unknown;
      };
      issuerAnnotations?: {
        [k: string]: unknown;
      };
    };
    secretAnnotations?: {
      [k: string]: unknown;
    };
    secretLabels?: {
      [k: string]: unknown;
    };
  };
  agents?: {
    name?: string;
    mode?: string;
    config?: string;
    [k: string]: unknown;
  }[];
  agent?: {
    tolerations?: unknown;
    name?: unknown;
    mode?: string;
    replicas?: number;
    image?: {
      repository?: string;
      tag?: string;
      repositoryDomainMap?: {
        public?: string;
        'cn-north-1'?: string;
        'cn-northwest-1'?: string;
        'us-gov-east-1'?: string;
        'us-gov-west-1'?: string;
      };
    };
    enabled?: boolean;
    hostNetwork?: boolean;
    env?: unknown[];
    priorityClassName?: string;
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?: {
            matchExpressions?: {
              key?: string;
              operator?: string;
              values?: string[];
              [k: string]: unknown;
            }[];
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        memory?: string;
        cpu?: string;
        [k: string]: unknown;
      };
      limits?: {
        memory?: string;
        cpu?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: unknown;
        maxSurge?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    autoGenerateCert?: {
      enabled?: boolean;
      expiryDays?: number;
    };
    certManager?: {
      kind?: unknown;
      name?: unknown;
      enabled?: boolean;
      issuerRef?: {
        [k: string]: unknown;
      };
      certificateAnnotations?: {
        [k: string]: unknown;
      };
      issuerAnnotations?: {
        [k: string]: unknown;
      };
    };
    serviceAccount?: {
      name?: unknown;
    };
    config?: unknown;
    otelConfig?: unknown;
    prometheus?: {
      config?: unknown;
      targetAllocator?: {
        enabled?: boolean;
        image?: {
          repository?: string;
          tag?: string;
          repositoryDomainMap?: {
            public?: string;
            'cn-north-1'?: string;
            'cn-northwest-1'?: string;
            'us-gov-east-1'?: string;
            'us-gov-west-1'?: string;
          };
        };
        prometheusCR?: {
          enabled?: boolean;
        };
      };
    };
  };
  dcgmExporter?: {
    tolerations?: unknown;
    enabled?: boolean;
    name?: unknown;
    image?: {
      repository?: string;
      tag?: string;
      repositoryDomainMap?: {
        public?: string;
        'cn-north-1'?: string;
        'cn-northwest-1'?: string;
        'us-gov-east-1'?: string;
        'us-gov-west-1'?: string;
      };
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
    configmap?: string;
    arguments?: string[];
    service?: {
      enable?: boolean;
      type?: string;
      port?: number;
      address?: string;
    };
    kubeletPath?: string;
    serviceAccount?: {
      name?: unknown;
    };
    securityContext?: {
      capabilities?: {
        add?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?: {
            matchExpressions?: {
              key?: string;
              operator?: string;
              values?: string[];
              [k: string]: unknown;
            }[];
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
  };
  neuronMonitor?: {
    tolerations?: unknown;
    enabled?: boolean;
    name?: unknown;
    image?: {
      repository?: string;
      tag?: string;
      repositoryDomainMap?: {
        public?: string;
      };
    };
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
    configmap?: string;
    service?: {
      enable?: boolean;
      type?: string;
      port?: number;
      address?: string;
    };
    securityContext?: {
      runAsNonRoot?: boolean;
      runAsUser?: number;
      capabilities?: {
        add?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    serviceAccount?: {
      name?: unknown;
    };
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?: {
            matchExpressions?: {
              key?: string;
              operator?: string;
              values?: string[];
              [k: string]: unknown;
            }[];
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
  };
  kubeStateMetrics?: {
    tolerations?: unknown;
    enabled?: boolean;
    name?: unknown;
    image?: {
      repository?: string;
      tag?: string;
      repositoryDomainMap?: {
        public?: string;
        'cn-north-1'?: string;
        'cn-northwest-1'?: string;
        'us-gov-east-1'?: string;
        'us-gov-west-1'?: string;
      };
      restrictedRepository?: string;
      restrictedTag?: string;
    };
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
    securityContext?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    service?: {
      type?: string;
      port?: number;
    };
    serviceAccount?: {
      name?: unknown;
    };
  };
  nodeExporter?: {
    tolerations?: unknown;
    enabled?: boolean;
    name?: unknown;
    image?: {
      repository?: string;
      tag?: string;
      repositoryDomainMap?: {
        public?: string;
        'cn-north-1'?: string;
        'cn-northwest-1'?: string;
        'us-gov-east-1'?: string;
        'us-gov-west-1'?: string;
      };
      restrictedRepository?: string;
      restrictedTag?: string;
    };
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
    securityContext?: {
      [k: string]: unknown;
    };
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?: {
            matchExpressions?: {
              key?: string;
              operator?: string;
              values?: string[];
              [k: string]: unknown;
            }[];
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    service?: {
      [k: string]: unknown;
    };
    serviceAccount?: {
      name?: unknown;
    };
  };
  containerInsights?: {
    enabled?: boolean;
    targetAgent?: string;
  };
  applicationSignals?: {
    enabled?: boolean;
    targetAgent?: string;
  };
  otelContainerInsights?: {
    enabled?: boolean;
    logs?: {
      enabled?: boolean;
    };
    targetAgent?: string;
    clusterScraperAgent?: string;
    metricResolution?: string;
    cloudwatchMetricsEndpoint?: string;
    cloudwatchLogsEndpoint?: string;
  };
}

// Made by "strata import" (see 'opentelemetry-collector' in imports.lock.json). Do not edit.
export interface OpentelemetryCollectorValues {
  global?: {
    [k: string]: unknown;
  };
  enabled?: boolean;
  nameOverride?: string;
  fullnameOverride?: string;
  mode?: 'daemonset' | 'deployment' | 'statefulset' | '';
  apiVersion?: string;
  namespaceOverride?: string;
  rewriteDeprecatedComponentNames?: boolean;
  presets?: {
    logsCollection?: {
      enabled?: boolean;
      includeCollectorLogs?: boolean;
      storeCheckpoints?: boolean;
      maxRecombineLogSize?: number;
    };
    hostMetrics?: {
      enabled?: boolean;
    };
    kubeletMetrics?: {
      enabled?: boolean;
    };
    kubernetesAttributes?: {
      enabled?: boolean;
      extractAllPodLabels?: boolean;
      extractAllPodAnnotations?: boolean;
    };
    kubernetesEvents?: {
      enabled?: boolean;
      useK8sEventsReceiver?: boolean;
    };
    kubernetesObjects?: {
      enabled?: boolean;
      disableLeaderElection?: boolean;
      watch?: boolean;
      core?: {
        enabled?: boolean;
      };
      rbac?: {
        enabled?: boolean;
      };
      storage?: {
        enabled?: boolean;
      };
      networking?: {
        enabled?: boolean;
      };
      autoscaling?: {
        enabled?: boolean;
        vpa?: {
          enabled?: boolean;
        };
      };
      policy?: {
        enabled?: boolean;
      };
      apiExtensions?: {
        enabled?: boolean;
      };
      events?: {
        enabled?: boolean;
      };
    };
    clusterMetrics?: {
      enabled?: boolean;
      disableLeaderElection?: boolean;
    };
    annotationDiscovery?: {
      logs?: {
        enabled?: boolean;
      };
      metrics?: {
        enabled?: boolean;
      };
    };
    resourceDetection?: {
      enabled?: boolean;
      env?: {
        enabled?: boolean;
      };
      k8s_api?: {
        enabled?: boolean;
      };
      k8snode?: {
        enabled?: boolean;
      };
      eks?: {
        enabled?: boolean;
      };
      aks?: {
        enabled?: boolean;
      };
      gcp?: {
        enabled?: boolean;
      };
    };
    profiling?: {
      enabled?: boolean;
    };
  };
  configMap?: {
    create?: boolean;
    existingName?: string;
    existingPath?: string;
    [k: string]: unknown;
  };
  alternateConfig?: {
    [k: string]: unknown;
  };
  config?: {
    exporters?: {
      debug?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extensions?: {
      health_check?: {
        endpoint?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    processors?: {
      batch?: {
        [k: string]: unknown;
      };
      memory_limiter?: {
        check_interval?: string;
        limit_percentage?: number;
        spike_limit_percentage?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    receivers?: {
      jaeger?: {
        protocols?: {
          grpc?: {
            endpoint?: string;
            [k: string]: unknown;
          };
          thrift_http?: {
            endpoint?: string;
            [k: string]: unknown;
          };
          thrift_compact?: {
            endpoint?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      otlp?: {
        protocols?: {
          grpc?: {
            endpoint?: string;
            [k: string]: unknown;
          };
          http?: {
            endpoint?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      prometheus?: {
        config?: {
          scrape_configs?: {
            job_name?: string;
            scrape_interval?: string;
            static_configs?: {
              targets?: string[];
              [k: string]: unknown;
            }[];
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      zipkin?: {
        endpoint?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    service?: {
      telemetry?: {
        resource?: {
          'k8s.namespace.name'?: string;
          'k8s.node.name'?: string;
          'k8s.node.ip'?: string;
          'k8s.pod.name'?: string;
          'k8s.pod.ip'?: string;
          'host.name'?: string;
          [k: string]: unknown;
        };
        metrics?: {
          readers?: {
            pull?: {
              exporter?: {
                prometheus?: {
                  host?: string;
                  port?: number;
                  [k: string]: unknown;
                };
                [k: string]: unknown;
              };
              [k: string]: unknown;
            };
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      extensions?: string[];
      pipelines?: {
        logs?: {
          exporters?: string[];
          processors?: string[];
          receivers?: string[];
          [k: string]: unknown;
        };
        metrics?: {
          exporters?: string[];
          processors?: string[];
          receivers?: string[];
          [k: string]: unknown;
        };
        traces?: {
          exporters?: string[];
          processors?: string[];
          receivers?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  image?: {
    registry?: string;
    repository?: string;
    tag?: string;
    digest?: string;
    pullPolicy?: 'IfNotPresent' | 'Always' | 'Never';
  };
  imagePullSecrets?: {
    [k: string]: unknown;
  }[];
  command?: {
    name?: string;
    extraArgs?: string[];
  };
  serviceAccount?: {
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    name?: string;
    automountServiceAccountToken?: boolean;
  };
  clusterRole?: {
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    name?: string;
    rules?: {
      [k: string]: unknown;
    }[];
    clusterRoleBinding?: {
      annotations?: {
        [k: string]: unknown;
      };
      name?: string;
    };
  };
  podSecurityContext?: {
    runAsNonRoot?: unknown;
    [k: string]: unknown;
  };
  securityContext?: {
    [k: string]: unknown;
  };
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: {
    [k: string]: unknown;
  }[];
  affinity?: {
    [k: string]: unknown;
  };
  topologySpreadConstraints?: {
    [k: string]: unknown;
  }[];
  priorityClassName?: string;
  runtimeClassName?: string;
  extraContainers?: {
    name?: string;
    [k: string]: unknown;
  }[];
  initContainers?: {
    name?: string;
    [k: string]: unknown;
  }[];
  extraEnvs?: {
    [k: string]: unknown;
  }[];
  extraEnvsFrom?: {
    [k: string]: unknown;
  }[];
  extraVolumes?: {
    [k: string]: unknown;
  }[];
  extraVolumeMounts?: {
    [k: string]: unknown;
  }[];
  extraManifests?: {
    [k: string]: unknown;
  }[];
  ports?: {
    otlp?: {
      nodePort?: unknown;
      enabled?: boolean;
      containerPort?: number;
      servicePort?: number;
      hostPort?: number;
      protocol?: string;
      appProtocol?: string;
    };
    'otlp-http'?: {
      enabled?: boolean;
      containerPort?: number;
      servicePort?: number;
      hostPort?: number;
      protocol?: string;
    };
    'jaeger-compact'?: {
      enabled?: boolean;
      containerPort?: number;
      servicePort?: number;
      hostPort?: number;
      protocol?: string;
    };
    'jaeger-thrift'?: {
      enabled?: boolean;
      containerPort?: number;
      servicePort?: number;
      hostPort?: number;
      protocol?: string;
    };
    'jaeger-grpc'?: {
      enabled?: boolean;
      containerPort?: number;
      servicePort?: number;
      hostPort?: number;
      protocol?: string;
    };
    zipkin?: {
      enabled?: boolean;
      containerPort?: number;
      servicePort?: number;
      hostPort?: number;
      protocol?: string;
    };
    metrics?: {
      enabled?: boolean;
      containerPort?: number;
      servicePort?: number;
      protocol?: string;
    };
    [k: string]: unknown;
  };
  resizePolicy?: {
    resourceName?: string;
    restartPolicy?: 'NotRequired' | 'RestartContainer';
  }[];
  resources?: {
    limits?: {
      cpu?: string | number;
      'ephemeral-storage'?: string;
      memory?: string;
    };
    requests?: {
      cpu?: string | number;
      'ephemeral-storage'?: string;
      memory?: string;
    };
  };
  lifecycleHooks?: {
    postStart?: {
      exec?: {
        command?: string[];
      };
      httpGet?: {
        host?: string;
        httpHeaders?: unknown[];
        path?: string;
        port?: number;
        scheme?: string;
      };
    };
    preStop?: {
      exec?: {
        command?: string[];
      };
      httpGet?: {
        host?: string;
        httpHeaders?: unknown[];
        path?: string;
        port?: number;
        scheme?: string;
      };
      sleep?: {
        seconds?: number;
      };
    };
  };
  livenessProbe?: {
    initialDelaySeconds?: number;
    periodSeconds?: number;
    timeoutSeconds?: number;
    failureThreshold?: number;
    terminationGracePeriodSeconds?: number;
    httpGet?: {
      port?: number;
      path?: string;
    };
  };
  readinessProbe?: {
    initialDelaySeconds?: number;
    periodSeconds?: number;
    timeoutSeconds?: number;
    successThreshold?: number;
    failureThreshold?: number;
    httpGet?: {
      port?: number;
      path?: string;
    };
  };
  startupProbe?: {
    initialDelaySeconds?: number;
    periodSeconds?: number;
    timeoutSeconds?: number;
    failureThreshold?: number;
    terminationGracePeriodSeconds?: number;
    httpGet?: {
      port?: number;
      path?: string;
    };
  };
  enableConfigChecksumAnnotation?: boolean;
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  additionalLabels?: {
    [k: string]: unknown;
  };
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostAliases?: {
    [k: string]: unknown;
  }[];
  dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None' | '';
  dnsConfig?: {
    [k: string]: unknown;
  };
  schedulerName?: string;
  replicaCount?: number;
  revisionHistoryLimit?: number;
  annotations?: {
    [k: string]: unknown;
  };
  service?: {
    enabled?: boolean;
    trafficDistribution?: 'PreferClose' | 'PreferSameZone' | 'PreferSameNode';
    type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName';
    clusterIP?: string;
    loadBalancerIP?: string;
    loadBalancerSourceRanges?: string[];
    annotations?: {
      [k: string]: unknown;
    };
    internalTrafficPolicy?: 'Cluster' | 'Local' | '';
    externalTrafficPolicy?: 'Cluster' | 'Local' | '';
  };
  ingress?: {
    enabled?: boolean;
    ingressClassName?: string;
    annotations?: {
      [k: string]: unknown;
    };
    hosts?: {
      host?: string;
      paths?: {
        path?: string;
        pathType?: 'Exact' | 'Prefix' | 'ImplementationSpecific';
        port?: number;
      }[];
    }[];
    tls?: {
      secretName?: string;
      hosts?: string[];
    }[];
    additionalIngresses?: {
      name?: string;
      ingressClassName?: string;
      annotations?: {
        [k: string]: unknown;
      };
      hosts?: {
        host?: string;
        paths?: {
          path?: string;
          pathType?: 'Exact' | 'Prefix' | 'ImplementationSpecific';
          port?: number;
        }[];
      }[];
      tls?: {
        secretName?: string;
        hosts?: string[];
      }[];
    }[];
  };
  httproute?: {
    enabled?: boolean;
    apiVersion?: string;
    annotations?: {
      [k: string]: unknown;
    };
    parentRefs?: {
      [k: string]: unknown;
    }[];
    hostnames?: string[];
    rules?: {
      matches?: {
        [k: string]: unknown;
      }[];
      backendRefs?: {
        name?: string;
        port?: number;
        weight?: number;
      }[];
      filters?: {
        [k: string]: unknown;
      }[];
    }[];
  };
  podMonitor?: {
    enabled?: boolean;
    metricsEndpoints?: {
      port?: string;
      [k: string]: unknown;
    }[];
    extraLabels?: {
      [k: string]: unknown;
    };
  };
  serviceMonitor?: {
    enabled?: boolean;
    metricsEndpoints?: {
      port?: string;
      [k: string]: unknown;
    }[];
    extraLabels?: {
      [k: string]: unknown;
    };
    relabelings?: unknown[];
    metricRelabelings?: unknown[];
    sampleLimit?: number;
  };
  podDisruptionBudget?: {
    enabled?: boolean;
    maxUnavailable?: unknown;
    minAvailable?: unknown;
  };
  autoscaling?: {
    enabled?: boolean;
    minReplicas?: number;
    maxReplicas?: number;
    behavior?: {
      [k: string]: unknown;
    };
    targetCPUUtilizationPercentage?: number;
    additionalMetrics?: {
      [k: string]: unknown;
    }[];
    targetMemoryUtilizationPercentage?: unknown;
  };
  rollout?: {
    rollingUpdate?: {
      maxSurge?: string | number;
      maxUnavailable?: string | number;
      [k: string]: unknown;
    };
    strategy?: 'OnDelete' | 'Recreate' | 'RollingUpdate';
    maxSurge?: unknown;
    maxUnavailable?: unknown;
  };
  prometheusRule?: {
    enabled?: boolean;
    groups?: {
      [k: string]: unknown;
    }[];
    defaultRules?: {
      enabled?: boolean;
      additionalRuleLabels?: {
        [k: string]: unknown;
      };
      additionalRuleAnnotations?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraLabels?: {
      [k: string]: unknown;
    };
  };
  statefulset?: {
    volumeClaimTemplates?: {
      [k: string]: unknown;
    }[];
    podManagementPolicy?: string;
    persistentVolumeClaimRetentionPolicy?: {
      enabled?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
  };
  networkPolicy?: {
    enabled?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    allowIngressFrom?: {
      [k: string]: unknown;
    }[];
    extraIngressRules?: {
      [k: string]: unknown;
    }[];
    egressRules?: {
      [k: string]: unknown;
    }[];
  };
  internalTelemetryViaOTLP?: {
    endpoint?: string;
    headers?: {
      name?: string;
      [k: string]: unknown;
    }[];
    traces?: {
      enabled?: boolean;
      endpoint?: string;
      headers?: {
        name?: string;
        [k: string]: unknown;
      }[];
    };
    metrics?: {
      enabled?: boolean;
      endpoint?: string;
      headers?: {
        name?: string;
        [k: string]: unknown;
      }[];
    };
    logs?: {
      enabled?: boolean;
      endpoint?: string;
      headers?: {
        name?: string;
        [k: string]: unknown;
      }[];
    };
  };
  useGOMEMLIMIT?: boolean;
  shareProcessNamespace?: boolean;
  terminationGracePeriodSeconds?: number;
}

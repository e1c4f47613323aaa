// Made by "strata import" (see 'opentelemetry-collector' in imports.lock.json). Do not edit.
export interface OpentelemetryCollectorValues {
  global?: {
    [k: string]: unknown;
  } | null;
  enabled?: boolean | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  mode?: 'daemonset' | 'deployment' | 'statefulset' | '' | null;
  apiVersion?: string | null;
  namespaceOverride?: string | null;
  rewriteDeprecatedComponentNames?: boolean | null;
  presets?: {
    logsCollection?: {
      enabled?: boolean | null;
      includeCollectorLogs?: boolean | null;
      storeCheckpoints?: boolean | null;
      maxRecombineLogSize?: number | null;
    } | null;
    hostMetrics?: {
      enabled?: boolean | null;
    } | null;
    kubeletMetrics?: {
      enabled?: boolean | null;
    } | null;
    kubernetesAttributes?: {
      enabled?: boolean | null;
      extractAllPodLabels?: boolean | null;
      extractAllPodAnnotations?: boolean | null;
    } | null;
    kubernetesEvents?: {
      enabled?: boolean | null;
      useK8sEventsReceiver?: boolean | null;
    } | null;
    kubernetesObjects?: {
      enabled?: boolean | null;
      disableLeaderElection?: boolean | null;
      watch?: boolean | null;
      core?: {
        enabled?: boolean | null;
      } | null;
      rbac?: {
        enabled?: boolean | null;
      } | null;
      storage?: {
        enabled?: boolean | null;
      } | null;
      networking?: {
        enabled?: boolean | null;
      } | null;
      autoscaling?: {
        enabled?: boolean | null;
        vpa?: {
          enabled?: boolean | null;
        } | null;
      } | null;
      policy?: {
        enabled?: boolean | null;
      } | null;
      apiExtensions?: {
        enabled?: boolean | null;
      } | null;
      events?: {
        enabled?: boolean | null;
      } | null;
    } | null;
    clusterMetrics?: {
      enabled?: boolean | null;
      disableLeaderElection?: boolean | null;
    } | null;
    annotationDiscovery?: {
      logs?: {
        enabled?: boolean | null;
      } | null;
      metrics?: {
        enabled?: boolean | null;
      } | null;
    } | null;
    resourceDetection?: {
      enabled?: boolean | null;
      env?: {
        enabled?: boolean | null;
      } | null;
      k8s_api?: {
        enabled?: boolean | null;
      } | null;
      k8snode?: {
        enabled?: boolean | null;
      } | null;
      eks?: {
        enabled?: boolean | null;
      } | null;
      aks?: {
        enabled?: boolean | null;
      } | null;
      gcp?: {
        enabled?: boolean | null;
      } | null;
    } | null;
    profiling?: {
      enabled?: boolean | null;
    } | null;
  } | null;
  configMap?: {
    create?: boolean | null;
    existingName?: string | null;
    existingPath?: string | null;
    [k: string]: unknown;
  } | null;
  alternateConfig?: {
    [k: string]: unknown;
  } | null;
  config?: {
    exporters?: {
      debug?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extensions?: {
      health_check?: {
        endpoint?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    processors?: {
      batch?: {
        [k: string]: unknown;
      } | null;
      memory_limiter?: {
        check_interval?: string | number | null;
        limit_percentage?: number | string | null;
        spike_limit_percentage?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    receivers?: {
      jaeger?: {
        protocols?: {
          grpc?: {
            endpoint?: string | null;
            [k: string]: unknown;
          } | null;
          thrift_http?: {
            endpoint?: string | null;
            [k: string]: unknown;
          } | null;
          thrift_compact?: {
            endpoint?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      otlp?: {
        protocols?: {
          grpc?: {
            endpoint?: string | null;
            [k: string]: unknown;
          } | null;
          http?: {
            endpoint?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      prometheus?: {
        config?: {
          scrape_configs?:
            | {
                job_name?: string | null;
                scrape_interval?: string | number | null;
                static_configs?:
                  | {
                      targets?: string[] | null;
                      [k: string]: unknown;
                    }[]
                  | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      zipkin?: {
        endpoint?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    service?: {
      telemetry?: {
        resource?: {
          'k8s.namespace.name'?: string | null;
          'k8s.node.name'?: string | null;
          'k8s.node.ip'?: string | null;
          'k8s.pod.name'?: string | null;
          'k8s.pod.ip'?: string | null;
          'host.name'?: string | null;
          [k: string]: unknown;
        } | null;
        metrics?: {
          readers?:
            | {
                pull?: {
                  exporter?: {
                    prometheus?: {
                      host?: string | null;
                      port?: number | string | null;
                      [k: string]: unknown;
                    } | null;
                    [k: string]: unknown;
                  } | null;
                  [k: string]: unknown;
                } | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      extensions?: string[] | null;
      pipelines?: {
        logs?: {
          exporters?: string[] | null;
          processors?: string[] | null;
          receivers?: string[] | null;
          [k: string]: unknown;
        } | null;
        metrics?: {
          exporters?: string[] | null;
          processors?: string[] | null;
          receivers?: string[] | null;
          [k: string]: unknown;
        } | null;
        traces?: {
          exporters?: string[] | null;
          processors?: string[] | null;
          receivers?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  image?: {
    registry?: string | null;
    repository?: string | null;
    tag?: string | null;
    digest?: string | null;
    pullPolicy?: 'IfNotPresent' | 'Always' | 'Never' | null;
  } | null;
  imagePullSecrets?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  command?: {
    name?: string | null;
    extraArgs?: string[] | null;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    name?: string | null;
    automountServiceAccountToken?: boolean | null;
  } | null;
  clusterRole?: {
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    name?: string | null;
    rules?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    clusterRoleBinding?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      name?: string | null;
    } | null;
  } | null;
  podSecurityContext?: {
    runAsNonRoot?: unknown;
    [k: string]: unknown;
  } | null;
  securityContext?: {
    [k: string]: unknown;
  } | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  topologySpreadConstraints?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  priorityClassName?: string | null;
  runtimeClassName?: string | null;
  extraContainers?:
    | {
        name?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  initContainers?:
    | {
        name?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  extraEnvs?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  extraEnvsFrom?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  extraVolumes?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  extraVolumeMounts?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  extraManifests?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  ports?: {
    otlp?: {
      nodePort?: unknown;
      enabled?: boolean | null;
      containerPort?: number | string | null;
      servicePort?: number | string | null;
      hostPort?: number | string | null;
      protocol?: string | null;
      appProtocol?: string | null;
    } | null;
    'otlp-http'?: {
      enabled?: boolean | null;
      containerPort?: number | string | null;
      servicePort?: number | string | null;
      hostPort?: number | string | null;
      protocol?: string | null;
    } | null;
    'jaeger-compact'?: {
      enabled?: boolean | null;
      containerPort?: number | string | null;
      servicePort?: number | string | null;
      hostPort?: number | string | null;
      protocol?: string | null;
    } | null;
    'jaeger-thrift'?: {
      enabled?: boolean | null;
      containerPort?: number | string | null;
      servicePort?: number | string | null;
      hostPort?: number | string | null;
      protocol?: string | null;
    } | null;
    'jaeger-grpc'?: {
      enabled?: boolean | null;
      containerPort?: number | string | null;
      servicePort?: number | string | null;
      hostPort?: number | string | null;
      protocol?: string | null;
    } | null;
    zipkin?: {
      enabled?: boolean | null;
      containerPort?: number | string | null;
      servicePort?: number | string | null;
      hostPort?: number | string | null;
      protocol?: string | null;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      containerPort?: number | string | null;
      servicePort?: number | string | null;
      protocol?: string | null;
    } | null;
    [k: string]: unknown;
  } | null;
  resizePolicy?:
    | {
        resourceName?: string | null;
        restartPolicy?: 'NotRequired' | 'RestartContainer' | null;
      }[]
    | null;
  resources?: {
    limits?: {
      cpu?: string | number | null;
      'ephemeral-storage'?: string | null;
      memory?: string | null;
    } | null;
    requests?: {
      cpu?: string | number | null;
      'ephemeral-storage'?: string | null;
      memory?: string | null;
    } | null;
  } | null;
  lifecycleHooks?: {
    postStart?: {
      exec?: {
        command?: string[] | null;
      } | null;
      httpGet?: {
        host?: string | null;
        httpHeaders?: unknown[] | null;
        path?: string | null;
        port?: number | null;
        scheme?: string | null;
      } | null;
    } | null;
    preStop?: {
      exec?: {
        command?: string[] | null;
      } | null;
      httpGet?: {
        host?: string | null;
        httpHeaders?: unknown[] | null;
        path?: string | null;
        port?: number | null;
        scheme?: string | null;
      } | null;
      sleep?: {
        seconds?: number | null;
      } | null;
    } | null;
  } | null;
  livenessProbe?: {
    initialDelaySeconds?: number | null;
    periodSeconds?: number | null;
    timeoutSeconds?: number | null;
    failureThreshold?: number | null;
    terminationGracePeriodSeconds?: number | null;
    httpGet?: {
      port?: number | null;
      path?: string | null;
    } | null;
  } | null;
  readinessProbe?: {
    initialDelaySeconds?: number | null;
    periodSeconds?: number | null;
    timeoutSeconds?: number | null;
    successThreshold?: number | null;
    failureThreshold?: number | null;
    httpGet?: {
      port?: number | null;
      path?: string | null;
    } | null;
  } | null;
  startupProbe?: {
    initialDelaySeconds?: number | null;
    periodSeconds?: number | null;
    timeoutSeconds?: number | null;
    failureThreshold?: number | null;
    terminationGracePeriodSeconds?: number | null;
    httpGet?: {
      port?: number | null;
      path?: string | null;
    } | null;
  } | null;
  enableConfigChecksumAnnotation?: boolean | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  additionalLabels?: {
    [k: string]: unknown;
  } | null;
  hostNetwork?: boolean | null;
  hostPID?: boolean | null;
  hostAliases?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None' | '' | null;
  dnsConfig?: {
    [k: string]: unknown;
  } | null;
  schedulerName?: string | null;
  replicaCount?: number | null;
  revisionHistoryLimit?: number | null;
  annotations?: {
    [k: string]: unknown;
  } | null;
  service?: {
    enabled?: boolean | null;
    trafficDistribution?: 'PreferClose' | 'PreferSameZone' | 'PreferSameNode' | null;
    type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName' | null;
    clusterIP?: string | null;
    loadBalancerIP?: string | null;
    loadBalancerSourceRanges?: string[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    internalTrafficPolicy?: 'Cluster' | 'Local' | '' | null;
    externalTrafficPolicy?: 'Cluster' | 'Local' | '' | null;
  } | null;
  ingress?: {
    enabled?: boolean | null;
    ingressClassName?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    hosts?:
      | {
          host?: string | null;
          paths?:
            | {
                path?: string | null;
                pathType?: 'Exact' | 'Prefix' | 'ImplementationSpecific' | null;
                port?: number | null;
              }[]
            | null;
        }[]
      | null;
    tls?:
      | {
          secretName?: string | null;
          hosts?: string[] | null;
        }[]
      | null;
    additionalIngresses?:
      | {
          name?: string | null;
          ingressClassName?: string | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          hosts?:
            | {
                host?: string | null;
                paths?:
                  | {
                      path?: string | null;
                      pathType?: 'Exact' | 'Prefix' | 'ImplementationSpecific' | null;
                      port?: number | null;
                    }[]
                  | null;
              }[]
            | null;
          tls?:
            | {
                secretName?: string | null;
                hosts?: string[] | null;
              }[]
            | null;
        }[]
      | null;
  } | null;
  httproute?: {
    enabled?: boolean | null;
    apiVersion?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    parentRefs?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    hostnames?: string[] | null;
    rules?:
      | {
          matches?:
            | {
                [k: string]: unknown;
              }[]
            | null;
          backendRefs?:
            | {
                name?: string | null;
                port?: number | null;
                weight?: number | null;
              }[]
            | null;
          filters?:
            | {
                [k: string]: unknown;
              }[]
            | null;
        }[]
      | null;
  } | null;
  podMonitor?: {
    enabled?: boolean | null;
    metricsEndpoints?:
      | {
          port?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    extraLabels?: {
      [k: string]: unknown;
    } | null;
  } | null;
  serviceMonitor?: {
    enabled?: boolean | null;
    metricsEndpoints?:
      | {
          port?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    extraLabels?: {
      [k: string]: unknown;
    } | null;
    relabelings?: unknown[] | null;
    metricRelabelings?: unknown[] | null;
    sampleLimit?: number | string | null;
  } | null;
  podDisruptionBudget?: {
    enabled?: boolean | null;
    maxUnavailable?: unknown;
    minAvailable?: unknown;
  } | null;
  autoscaling?: {
    enabled?: boolean | null;
    minReplicas?: number | null;
    maxReplicas?: number | null;
    behavior?: {
      [k: string]: unknown;
    } | null;
    targetCPUUtilizationPercentage?: number | null;
    additionalMetrics?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    targetMemoryUtilizationPercentage?: unknown;
  } | null;
  rollout?: {
    rollingUpdate?: {
      maxSurge?: string | number | null;
      maxUnavailable?: string | number | null;
      [k: string]: unknown;
    } | null;
    strategy?: 'OnDelete' | 'Recreate' | 'RollingUpdate' | null;
    maxSurge?: unknown;
    maxUnavailable?: unknown;
  } | null;
  prometheusRule?: {
    enabled?: boolean | null;
    groups?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    defaultRules?: {
      enabled?: boolean | null;
      additionalRuleLabels?: {
        [k: string]: unknown;
      } | null;
      additionalRuleAnnotations?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraLabels?: {
      [k: string]: unknown;
    } | null;
  } | null;
  statefulset?: {
    volumeClaimTemplates?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    podManagementPolicy?: string | null;
    persistentVolumeClaimRetentionPolicy?: {
      enabled?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
  } | null;
  networkPolicy?: {
    enabled?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    allowIngressFrom?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    extraIngressRules?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    egressRules?:
      | {
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  internalTelemetryViaOTLP?: {
    endpoint?: string | null;
    headers?:
      | {
          name?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    traces?: {
      enabled?: boolean | null;
      endpoint?: string | null;
      headers?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      endpoint?: string | null;
      headers?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    logs?: {
      enabled?: boolean | null;
      endpoint?: string | null;
      headers?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
  } | null;
  useGOMEMLIMIT?: boolean | null;
  shareProcessNamespace?: boolean | null;
  terminationGracePeriodSeconds?: number | null;
}

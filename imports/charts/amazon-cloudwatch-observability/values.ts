// Made by "strata import" (see 'amazon-cloudwatch-observability' in imports.lock.json). Do not edit.
export interface AmazonCloudwatchObservabilityValues {
  global?: {
    [k: string]: unknown;
  } | null;
  replicaCount?: number | string | null;
  nameOverride?: string | null;
  clusterName?: unknown;
  adcEndpointOverrides?: {
    'us-iso-east-1'?: string | null;
    'us-iso-west-1'?: string | null;
    'us-isob-east-1'?: string | null;
    'us-isof-south-1'?: string | null;
    'eu-isoe-west-1'?: string | null;
    'eusc-de-east-1'?: string | null;
    [k: string]: unknown;
  } | null;
  region?: unknown;
  k8sMode?: string | null;
  roleArn?: unknown;
  useDualstackEndpoint?: boolean | null;
  tolerations?:
    | {
        operator?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  containerLogs?: {
    enabled?: boolean | null;
    fluentBit?: {
      tolerations?: unknown;
      image?: {
        repository?: string | null;
        tag?: string | null;
        tagWindows?: string | null;
        repositoryDomainMap?: {
          public?: string | null;
          'cn-north-1'?: string | null;
          'cn-northwest-1'?: string | null;
          'us-gov-east-1'?: string | null;
          'us-gov-west-1'?: string | null;
        } | null;
      } | null;
      securityContext?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        limits?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      updateStrategy?: {
        type?: string | null;
        rollingUpdate?: {
          maxUnavailable?: number | string | null;
          maxSurge?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      config?: {
        service?: string | null;
        customParsers?: string | null;
        extraFiles?: {
          'application-log.conf'?: string | null;
          'dataplane-log.conf'?: string | null;
          'host-log.conf'?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      configWindows?: {
        service?: string | null;
        customParsers?: string | null;
        extraFiles?: {
          'application-log.conf'?: string | null;
          'dataplane-log.conf'?: string | null;
          'host-log.conf'?: string | null;
          [k: string]: unknown;
        } | null;
      } | null;
      affinity?: {
        nodeAffinity?: {
          requiredDuringSchedulingIgnoredDuringExecution?: {
            nodeSelectorTerms?:
              | {
                  matchExpressions?:
                    | {
                        key?: string | null;
                        operator?: string | null;
                        values?: string[] | null;
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
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        'kubernetes.io/os'?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  manager?: {
    name?: unknown;
    image?: {
      repository?: string | null;
      tag?: string | null;
      repositoryDomainMap?: {
        public?: string | null;
        'cn-north-1'?: string | null;
        'cn-northwest-1'?: string | null;
        'us-gov-east-1'?: string | null;
        'us-gov-west-1'?: string | null;
      } | null;
    } | null;
    autoInstrumentationImage?: {
      java?: {
        repositoryDomain?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
      python?: {
        repositoryDomain?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
      dotnet?: {
        repositoryDomain?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
      nodejs?: {
        repositoryDomain?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
    } | null;
    applicationSignals?: {
      autoMonitor?: {
        languages?: string[] | boolean | null;
        restartPods?: boolean | null;
        exclude?: {
          java?: {
            namespaces?: unknown[] | null;
            deployments?: unknown[] | null;
            daemonsets?: unknown[] | null;
            statefulsets?: unknown[] | null;
          } | null;
          python?: {
            namespaces?: unknown[] | null;
            deployments?: unknown[] | null;
            daemonsets?: unknown[] | null;
            statefulsets?: unknown[] | null;
          } | null;
          dotnet?: {
            namespaces?: unknown[] | null;
            deployments?: unknown[] | null;
            daemonsets?: unknown[] | null;
            statefulsets?: unknown[] | null;
          } | null;
          nodejs?: {
            namespaces?: unknown[] | null;
            deployments?: unknown[] | null;
            daemonsets?: unknown[] | null;
            statefulsets?: unknown[] | null;
          } | null;
        } | null;
        customSelector?: {
          java?: {
            namespaces?: unknown[] | null;
            deployments?: unknown[] | null;
            daemonsets?: unknown[] | null;
            statefulsets?: unknown[] | null;
            [k: string]: unknown;
          } | null;
          python?: {
            namespaces?: unknown[] | null;
            deployments?: unknown[] | null;
            daemonsets?: unknown[] | null;
            statefulsets?: unknown[] | null;
            [k: string]: unknown;
          } | null;
          dotnet?: {
            namespaces?: unknown[] | null;
            deployments?: unknown[] | null;
            daemonsets?: unknown[] | null;
            statefulsets?: unknown[] | null;
            [k: string]: unknown;
          } | null;
          nodejs?: {
            namespaces?: unknown[] | null;
            deployments?: unknown[] | null;
            daemonsets?: unknown[] | null;
            statefulsets?: unknown[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    autoInstrumentationConfiguration?: {
      java?: {
        service_events?: unknown;
        dynamic_instrumentation?: unknown;
        runtime_metrics?: {
          enabled?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      python?:
        | {
            service_events?: unknown;
            dynamic_instrumentation?: unknown;
            runtime_metrics?: {
              enabled?: string | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          }
        | boolean
        | null;
      dotnet?:
        | {
            runtime_metrics?: {
              enabled?: string | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          }
        | boolean
        | null;
      nodejs?: unknown;
      [k: string]: unknown;
    } | null;
    autoInstrumentationResources?:
      | {
          java?: {
            limits?: {
              cpu?: string | number | null;
              memory?: string | number | null;
              [k: string]: unknown;
            } | null;
            requests?: {
              cpu?: string | number | null;
              memory?: string | number | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          python?: {
            limits?: {
              cpu?: string | number | null;
              memory?: string | number | null;
              [k: string]: unknown;
            } | null;
            requests?: {
              cpu?: string | number | null;
              memory?: string | number | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          dotnet?: {
            limits?: {
              cpu?: string | number | null;
              memory?: string | number | null;
              [k: string]: unknown;
            } | null;
            requests?: {
              cpu?: string | number | null;
              memory?: string | number | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          nodejs?: {
            limits?: {
              cpu?: string | number | null;
              memory?: string | number | null;
              [k: string]: unknown;
            } | null;
            requests?: {
              cpu?: string | number | null;
              memory?: string | number | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        }
      | boolean
      | null;
    autoAnnotateAutoInstrumentation?: {
      java?: {
        namespaces?: unknown[] | null;
        deployments?: unknown[] | null;
        daemonsets?: unknown[] | null;
        statefulsets?: unknown[] | null;
      } | null;
      python?: {
        namespaces?: unknown[] | null;
        deployments?: unknown[] | null;
        daemonsets?: unknown[] | null;
        statefulsets?: unknown[] | null;
      } | null;
      dotnet?: {
        namespaces?: unknown[] | null;
        deployments?: unknown[] | null;
        daemonsets?: unknown[] | null;
        statefulsets?: unknown[] | null;
      } | null;
      nodejs?: {
        namespaces?: unknown[] | null;
        deployments?: unknown[] | null;
        daemonsets?: unknown[] | null;
        statefulsets?: unknown[] | null;
      } | null;
      [k: string]: unknown;
    } | null;
    ports?: {
      containerPort?: number | string | null;
      metricsPort?: number | string | null;
      webhookPort?: number | string | null;
      healthzPort?: number | string | null;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    env?: {
      ENABLE_WEBHOOKS?: string | null;
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      name?: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    service?: {
      name?: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    rolling?: boolean | null;
  } | null;
  admissionWebhooks?: {
    create?: boolean | null;
    failurePolicy?: string | null;
    secretName?: string | null;
    agents?: {
      failurePolicy?: unknown;
      namespaceSelector?: unknown;
    } | null;
    instrumentations?: {
      failurePolicy?: unknown;
      namespaceSelector?: unknown;
    } | null;
    pods?: {
      failurePolicy?: string | boolean | null;
      namespaceSelector?: unknown;
    } | null;
    workloads?: {
      failurePolicy?: unknown;
      namespaceSelector?: unknown;
    } | null;
    namespaces?: {
      failurePolicy?: unknown;
      namespaceSelector?: unknown;
    } | null;
    namePrefix?: string | null;
    timeoutSeconds?: number | string | null;
    namespaceSelector?: {
      [k: string]: unknown;
    } | null;
    objectSelector?: {
      [k: string]: unknown;
    } | null;
    autoGenerateCert?: {
      enabled?: boolean | null;
      expiryDays?: number | string | null;
      recreate?: boolean | null;
    } | null;
    certManager?: {
      kind?: unknown;
      name?: unknown;
      enabled?: boolean | null;
      issuerRef?: {
        [k: string]: unknown;
      } | null;
      certificateAnnotations?: {
        [k: string]: unknown;
      } | null;
      issuerAnnotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    secretAnnotations?: {
      [k: string]: unknown;
    } | null;
    secretLabels?: {
      [k: string]: unknown;
    } | null;
  } | null;
  agents?:
    | {
        name?: string | null;
        mode?: string | null;
        config?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  agent?: {
    tolerations?: unknown;
    name?: unknown;
    mode?: string | null;
    replicas?: number | string | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      repositoryDomainMap?: {
        public?: string | null;
        'cn-north-1'?: string | null;
        'cn-northwest-1'?: string | null;
        'us-gov-east-1'?: string | null;
        'us-gov-west-1'?: string | null;
      } | null;
    } | null;
    enabled?: boolean | null;
    hostNetwork?: boolean | null;
    env?: unknown[] | null;
    priorityClassName?: string | null;
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?:
            | {
                matchExpressions?:
                  | {
                      key?: string | null;
                      operator?: string | null;
                      values?: string[] | null;
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
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        memory?: string | number | null;
        cpu?: string | number | null;
        [k: string]: unknown;
      } | null;
      limits?: {
        memory?: string | number | null;
        cpu?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: unknown;
        maxSurge?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    autoGenerateCert?: {
      enabled?: boolean | null;
      expiryDays?: number | string | null;
    } | null;
    certManager?: {
      kind?: unknown;
      name?: unknown;
      enabled?: boolean | null;
      issuerRef?: {
        [k: string]: unknown;
      } | null;
      certificateAnnotations?: {
        [k: string]: unknown;
      } | null;
      issuerAnnotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    serviceAccount?: {
      name?: unknown;
    } | null;
    config?: unknown;
    otelConfig?: unknown;
    prometheus?: {
      config?: unknown;
      targetAllocator?: {
        enabled?: boolean | null;
        image?: {
          repository?: string | null;
          tag?: string | null;
          repositoryDomainMap?: {
            public?: string | null;
            'cn-north-1'?: string | null;
            'cn-northwest-1'?: string | null;
            'us-gov-east-1'?: string | null;
            'us-gov-west-1'?: string | null;
          } | null;
        } | null;
        prometheusCR?: {
          enabled?: boolean | null;
        } | null;
      } | null;
    } | null;
  } | null;
  dcgmExporter?: {
    tolerations?: unknown;
    enabled?: boolean | null;
    name?: unknown;
    image?: {
      repository?: string | null;
      tag?: string | null;
      repositoryDomainMap?: {
        public?: string | null;
        'cn-north-1'?: string | null;
        'cn-northwest-1'?: string | null;
        'us-gov-east-1'?: string | null;
        'us-gov-west-1'?: string | null;
      } | null;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      limits?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    configmap?: string | null;
    arguments?: string[] | null;
    service?: {
      enable?: boolean | null;
      type?: string | null;
      port?: number | string | null;
      address?: string | null;
    } | null;
    kubeletPath?: string | null;
    serviceAccount?: {
      name?: unknown;
    } | null;
    securityContext?: {
      capabilities?: {
        add?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?:
            | {
                matchExpressions?:
                  | {
                      key?: string | null;
                      operator?: string | null;
                      values?: string[] | null;
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
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  neuronMonitor?: {
    tolerations?: unknown;
    enabled?: boolean | null;
    name?: unknown;
    image?: {
      repository?: string | null;
      tag?: string | null;
      repositoryDomainMap?: {
        public?: string | null;
      } | null;
    } | null;
    resources?: {
      limits?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    configmap?: string | null;
    service?: {
      enable?: boolean | null;
      type?: string | null;
      port?: number | string | null;
      address?: string | null;
    } | null;
    securityContext?: {
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      capabilities?: {
        add?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      name?: unknown;
    } | null;
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?:
            | {
                matchExpressions?:
                  | {
                      key?: string | null;
                      operator?: string | null;
                      values?: string[] | null;
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
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  kubeStateMetrics?: {
    tolerations?: unknown;
    enabled?: boolean | null;
    name?: unknown;
    image?: {
      repository?: string | null;
      tag?: string | null;
      repositoryDomainMap?: {
        public?: string | null;
        'cn-north-1'?: string | null;
        'cn-northwest-1'?: string | null;
        'us-gov-east-1'?: string | null;
        'us-gov-west-1'?: string | null;
      } | null;
      restrictedRepository?: string | null;
      restrictedTag?: string | null;
    } | null;
    resources?: {
      limits?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    service?: {
      type?: string | null;
      port?: number | string | null;
    } | null;
    serviceAccount?: {
      name?: unknown;
    } | null;
  } | null;
  nodeExporter?: {
    tolerations?: unknown;
    enabled?: boolean | null;
    name?: unknown;
    image?: {
      repository?: string | null;
      tag?: string | null;
      repositoryDomainMap?: {
        public?: string | null;
        'cn-north-1'?: string | null;
        'cn-northwest-1'?: string | null;
        'us-gov-east-1'?: string | null;
        'us-gov-west-1'?: string | null;
      } | null;
      restrictedRepository?: string | null;
      restrictedTag?: string | null;
    } | null;
    resources?: {
      limits?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?:
            | {
                matchExpressions?:
                  | {
                      key?: string | null;
                      operator?: string | null;
                      values?: string[] | null;
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
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    service?: {
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      name?: unknown;
    } | null;
  } | null;
  containerInsights?:
    | {
        enabled?: boolean | null;
        targetAgent?: string | null;
      }
    | boolean
    | null;
  applicationSignals?: {
    enabled?: boolean | null;
    targetAgent?: string | null;
  } | null;
  otelContainerInsights?:
    | {
        enabled?: boolean | null;
        logs?:
          | {
              enabled?: boolean | null;
            }
          | boolean
          | null;
        targetAgent?: string | null;
        clusterScraperAgent?: string | null;
        metricResolution?: string | number | null;
        cloudwatchMetricsEndpoint?: string | null;
        cloudwatchLogsEndpoint?: string | null;
      }
    | boolean
    | null;
}

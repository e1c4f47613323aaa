// Made by "strata import" (see 'metallb' in imports.lock.json). Do not edit.
export interface MetallbValues {
  frrk8s?: {
    enabled?: boolean | null;
    external?: boolean | null;
    namespace?: string | null;
  } | null;
  crds?: {
    enabled?: boolean | null;
    global?: {
      [k: string]: unknown;
    } | null;
    validationFailurePolicy?: 'Ignore' | 'Fail' | null;
    [k: string]: unknown;
  } | null;
  'frr-k8s'?: {
    crds?: {
      enabled?: boolean | null;
      global?: {
        [k: string]: unknown;
      } | null;
      validationFailurePolicy?: string | null;
      [k: string]: unknown;
    } | null;
    imagePullSecrets?:
      | {
          name?: string | null;
        }[]
      | null;
    nameOverride?: string | null;
    fullNameOverride?: string | null;
    tls?: {
      cipherSuites?: string | null;
      curvePreferences?: string | null;
      minVersion?: string | null;
      metricsTLSSecret?: string | null;
    } | null;
    rbac?: {
      create?: boolean | null;
    } | null;
    prometheus?: {
      scrapeAnnotations?: boolean | null;
      secureMetricsPort?: number | null;
      rbacPrometheus?: boolean | null;
      serviceAccount?: string | null;
      namespace?: string | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        jobLabel?: string | null;
        interval?: number | null;
        metricRelabelings?:
          | {
              [k: string]: unknown;
            }[]
          | null;
        relabelings?:
          | {
              [k: string]: unknown;
            }[]
          | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        tlsConfig?: {
          insecureSkipVerify?: boolean | null;
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    frrk8s?: {
      enabled?: boolean | null;
      logLevel?: 'all' | 'debug' | 'info' | 'warn' | 'error' | 'none' | null;
      image?: {
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | null;
      } | null;
      serviceAccount?: {
        create?: boolean | null;
        name?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      resources?: {
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
      priorityClassName?: string | null;
      runtimeClassName?: string | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        enabled?: boolean | null;
        failureThreshold?: number | null;
        initialDelaySeconds?: number | null;
        periodSeconds?: number | null;
        successThreshold?: number | null;
        timeoutSeconds?: number | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        enabled?: boolean | null;
        failureThreshold?: number | null;
        initialDelaySeconds?: number | null;
        periodSeconds?: number | null;
        successThreshold?: number | null;
        timeoutSeconds?: number | null;
        [k: string]: unknown;
      } | null;
      strategy?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      command?: string | null;
      webhookMode?: string | null;
      secretName?: unknown;
      tolerateMaster?: boolean | null;
      updateStrategy?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      labels?: {
        app?: string | null;
        [k: string]: unknown;
      } | null;
      webhookPort?: number | string | null;
      startupProbe?: {
        enabled?: boolean | null;
        failureThreshold?: number | string | null;
        periodSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      alwaysBlock?: string | null;
      bgpDebounceTimeout?: number | string | null;
      disableCertRotation?: boolean | null;
      restartOnRotatorSecretRefresh?: boolean | null;
      frr?: {
        image?: {
          repository?: string | null;
          tag?: string | null;
          pullPolicy?: unknown;
        } | null;
        metricsBindAddress?: string | null;
        metricsPort?: number | string | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        secureMetricsPort?: number | string | null;
        acceptIncomingBGPConnections?: boolean | null;
      } | null;
      reloader?: {
        resources?: {
          [k: string]: unknown;
        } | null;
      } | null;
      frrMetrics?: {
        resources?: {
          [k: string]: unknown;
        } | null;
      } | null;
      frrStatus?: {
        pollInterval?: string | number | null;
        resources?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    fullnameOverride?: string | null;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  global?: {
    [k: string]: unknown;
  } | null;
  imagePullSecrets?:
    | {
        name?: string | null;
      }[]
    | null;
  nameOverride?: string | null;
  fullNameOverride?: string | null;
  configInLine?: {
    [k: string]: unknown;
  } | null;
  loadBalancerClass?: string | null;
  rbac?: {
    create?: boolean | null;
  } | null;
  prometheus?: {
    scrapeAnnotations?: boolean | null;
    metricsPort?: number | null;
    secureMetricsPort?: number | null;
    rbacPrometheus?: boolean | null;
    serviceAccount?: string | null;
    namespace?: string | null;
    podMonitor?: {
      enabled?: boolean | null;
      additionalMonitors?: {
        [k: string]: unknown;
      } | null;
      jobLabel?: string | null;
      interval?: number | null;
      metricRelabelings?:
        | {
            [k: string]: unknown;
          }[]
        | null;
      relabelings?:
        | {
            [k: string]: unknown;
          }[]
        | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      jobLabel?: string | null;
      interval?: number | null;
      metricRelabelings?:
        | {
            [k: string]: unknown;
          }[]
        | null;
      relabelings?:
        | {
            [k: string]: unknown;
          }[]
        | null;
      speaker?: {
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        tlsConfig?: {
          insecureSkipVerify?: boolean | null;
          [k: string]: unknown;
        } | null;
      } | null;
      controller?: {
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        tlsConfig?: {
          insecureSkipVerify?: boolean | null;
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    prometheusRule?: {
      enabled?: boolean | null;
      additionalMonitors?: {
        [k: string]: unknown;
      } | null;
      staleConfig?: {
        enabled?: boolean | null;
        labels?: {
          severity?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      configNotLoaded?: {
        enabled?: boolean | null;
        labels?: {
          severity?: string | null;
          [k: string]: unknown;
        } | null;
      } | null;
      addressPoolExhausted?: {
        enabled?: boolean | null;
        labels?: {
          severity?: string | null;
          [k: string]: unknown;
        } | null;
        excludePools?: string | null;
      } | null;
      addressPoolUsage?: {
        enabled?: boolean | null;
        thresholds?:
          | {
              percent?: number | null;
              labels?: {
                severity?: string | null;
                [k: string]: unknown;
              } | null;
              [k: string]: unknown;
            }[]
          | null;
        excludePools?: string | null;
      } | null;
      bgpSessionDown?: {
        enabled?: boolean | null;
        labels?: {
          severity?: string | null;
          [k: string]: unknown;
        } | null;
      } | null;
      extraAlerts?:
        | {
            [k: string]: unknown;
          }[]
        | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  controller?: {
    enabled?: boolean | null;
    logLevel?: 'all' | 'debug' | 'info' | 'warn' | 'error' | 'none' | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    resources?: {
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
    priorityClassName?: string | null;
    runtimeClassName?: string | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      port?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      port?: number | string | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    command?: string | null;
    webhookMode?: string | null;
    extraContainers?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    securityContext?: {
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
  } | null;
  speaker?: {
    enabled?: boolean | null;
    logLevel?: 'all' | 'debug' | 'info' | 'warn' | 'error' | 'none' | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    resources?: {
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
    priorityClassName?: string | null;
    runtimeClassName?: string | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      port?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      port?: number | string | null;
      [k: string]: unknown;
    } | null;
    tolerateMaster?: boolean | null;
    memberlist?: {
      enabled?: boolean | null;
      mlBindPort?: number | null;
      mlBindAddrOverride?: string | null;
      mlSecretKeyPath?: string | null;
    } | null;
    excludeInterfaces?: {
      enabled?: boolean | null;
    } | null;
    ignoreExcludeLB?: boolean | null;
    bgpDebounceTimeout?: number | null;
    updateStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    secretName?: string | null;
    frr?: {
      enabled?: boolean | null;
      image?: {
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | null;
      } | null;
      metricsPort?: number | null;
      secureMetricsPort?: number | null;
      'resources:'?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    command?: string | null;
    reloader?: {
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    frrMetrics?: {
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    initContainers?: {
      cpFrrFiles?: {
        resources?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      cpReloader?: {
        resources?: {
          [k: string]: unknown;
        } | null;
      } | null;
      cpMetrics?: {
        resources?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    extraContainers?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | string | null;
      periodSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    wanConfig?: unknown;
  } | null;
  fullnameOverride?: string | null;
  tls?: {
    cipherSuites?: string | null;
    curvePreferences?: string | null;
    minVersion?: string | null;
    controllerMetricsTLSSecret?: string | null;
    speakerMetricsTLSSecret?: string | null;
  } | null;
  networkpolicies?: {
    enabled?: boolean | null;
    defaultDeny?: boolean | null;
    apiPort?: number | string | null;
  } | null;
  configInline?: unknown;
}

// Made by "strata import" (see 'vault' in imports.lock.json). Do not edit.
export interface VaultValues {
  global?: {
    enabled?: boolean | null;
    externalVaultAddr?: string | null;
    imagePullSecrets?: unknown[] | null;
    namespace?: string | null;
    openshift?: boolean | null;
    psp?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      enable?: boolean | null;
    } | null;
    serverTelemetry?: {
      prometheusOperator?: boolean | null;
    } | null;
    tlsDisable?: boolean | null;
  } | null;
  csi?: {
    agent?: {
      enabled?: boolean | null;
      extraArgs?: unknown[] | null;
      image?: {
        pullPolicy?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
      logFormat?: string | null;
      logLevel?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        container?:
          | {
              allowPrivilegeEscalation?: boolean | null;
              capabilities?: {
                drop?: string[] | null;
                [k: string]: unknown;
              } | null;
              readOnlyRootFilesystem?: boolean | null;
              runAsNonRoot?: boolean | null;
              runAsUser?: number | string | null;
              runAsGroup?: number | string | null;
              [k: string]: unknown;
            }
          | string
          | null;
        [k: string]: unknown;
      } | null;
    } | null;
    daemonSet?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      extraLabels?: {
        [k: string]: unknown;
      } | null;
      kubeletRootDir?: string | null;
      providersDir?: string | null;
      securityContext?: {
        container?:
          | {
              [k: string]: unknown;
            }
          | string
          | null;
        pod?:
          | {
              [k: string]: unknown;
            }
          | string
          | null;
        [k: string]: unknown;
      } | null;
      updateStrategy?: {
        maxUnavailable?: string | null;
        type?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    debug?: boolean | null;
    enabled?: boolean | string | null;
    extraArgs?: unknown[] | null;
    hmacSecretName?: string | null;
    hostNetwork?: boolean | null;
    image?: {
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    livenessProbe?: {
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    logLevel?: string | null;
    pod?: {
      affinity?:
        | null
        | {
            [k: string]: unknown;
          }
        | string;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      extraLabels?: {
        [k: string]: unknown;
      } | null;
      nodeSelector?:
        | null
        | {
            [k: string]: unknown;
          }
        | string;
      tolerations?: null | unknown[] | string;
    } | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      extraLabels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    volumeMounts?: null | unknown[];
    volumes?: null | unknown[];
  } | null;
  injector?: {
    affinity?:
      | {
          [k: string]: unknown;
        }
      | string
      | null;
    agentDefaults?: {
      cpuLimit?: string | null;
      cpuRequest?: string | null;
      memLimit?: string | null;
      memRequest?: string | null;
      ephemeralLimit?: string | null;
      ephemeralRequest?: string | null;
      template?: string | null;
      templateConfig?: {
        exitOnRetryFailure?: boolean | null;
        staticSecretRenderInterval?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    agentImage?: {
      repository?: string | null;
      tag?: string | null;
    } | null;
    annotations?:
      | {
          [k: string]: unknown;
        }
      | string
      | null;
    authPath?: string | null;
    certs?: {
      caBundle?: string | null;
      certName?: string | null;
      keyName?: string | null;
      secretName?: null | string;
    } | null;
    enabled?: boolean | string | null;
    externalVaultAddr?: string | null;
    extraEnvironmentVars?: {
      [k: string]: unknown;
    } | null;
    extraLabels?: {
      [k: string]: unknown;
    } | null;
    failurePolicy?: string | null;
    hostNetwork?: boolean | null;
    image?: {
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    leaderElector?: {
      enabled?: boolean | null;
    } | null;
    livenessProbe?: {
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    logFormat?: string | null;
    logLevel?: string | null;
    metrics?: {
      enabled?: boolean | null;
    } | null;
    namespaceSelector?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?:
      | null
      | {
          [k: string]: unknown;
        }
      | string;
    objectSelector?:
      | {
          [k: string]: unknown;
        }
      | string
      | null;
    podDisruptionBudget?: {
      [k: string]: unknown;
    } | null;
    port?: number | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    replicas?: number | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    revokeOnShutdown?: boolean | null;
    securityContext?: {
      container?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      pod?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
    } | null;
    serviceAccount?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
    } | null;
    startupProbe?: {
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    strategy?:
      | {
          [k: string]: unknown;
        }
      | string
      | null;
    tolerations?: null | unknown[] | string;
    topologySpreadConstraints?: null | unknown[] | string;
    webhook?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      failurePolicy?: string | null;
      matchPolicy?: string | null;
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
      objectSelector?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      timeoutSeconds?: number | null;
    } | null;
    webhookAnnotations?:
      | {
          [k: string]: unknown;
        }
      | string
      | null;
    gid?: unknown;
    uid?: unknown;
  } | null;
  server?: {
    affinity?:
      | {
          [k: string]: unknown;
        }
      | string
      | null;
    annotations?:
      | {
          [k: string]: unknown;
        }
      | string
      | null;
    auditStorage?: {
      accessMode?: string | null;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      enabled?: boolean | string | null;
      labels?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      mountPath?: string | null;
      size?: string | null;
      storageClass?: null | string;
    } | null;
    authDelegator?: {
      enabled?: boolean | null;
    } | null;
    dataStorage?: {
      accessMode?: string | null;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      enabled?: boolean | string | null;
      labels?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      mountPath?: string | null;
      size?: string | null;
      storageClass?: null | string;
    } | null;
    dev?: {
      devRootToken?: string | null;
      enabled?: boolean | null;
    } | null;
    enabled?: boolean | string | null;
    enterpriseLicense?: {
      secretKey?: string | null;
      secretName?: string | null;
    } | null;
    extraArgs?: string | null;
    extraContainers?: null | unknown[];
    extraEnvironmentVars?: {
      [k: string]: unknown;
    } | null;
    extraInitContainers?: null | unknown[];
    extraLabels?: {
      [k: string]: unknown;
    } | null;
    extraPorts?: null | unknown[];
    extraSecretEnvironmentVars?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    ha?: {
      apiAddr?: null | string;
      clusterAddr?: null | string;
      config?:
        | string
        | {
            [k: string]: unknown;
          }
        | null;
      disruptionBudget?: {
        enabled?: boolean | null;
        maxUnavailable?: null | number;
      } | null;
      enabled?: boolean | null;
      raft?: {
        config?:
          | string
          | {
              [k: string]: unknown;
            }
          | null;
        enabled?: boolean | null;
        setNodeId?: boolean | null;
        redundancyZones?: {
          enabled?: boolean | null;
        } | null;
      } | null;
      replicas?: number | null;
    } | null;
    hostAliases?: unknown[] | null;
    hostNetwork?: boolean | null;
    httproute?: {
      activeService?: boolean | null;
      additionalRules?: unknown[] | null;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      enabled?: boolean | null;
      filters?: unknown[] | null;
      hostnames?: unknown[] | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      matches?:
        | {
            path?: {
              type?: string | null;
              value?: string | null;
            } | null;
            [k: string]: unknown;
          }[]
        | null;
      parentRefs?: unknown[] | null;
    } | null;
    image?: {
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    includeConfigAnnotation?: boolean | null;
    ingress?: {
      activeService?: boolean | null;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      enabled?: boolean | null;
      extraPaths?: unknown[] | null;
      hosts?:
        | {
            host?: string | null;
            paths?: unknown[] | null;
            [k: string]: unknown;
          }[]
        | null;
      ingressClassName?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      pathType?: string | null;
      tls?: unknown[] | null;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      execCommand?: unknown[] | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      path?: string | null;
      periodSeconds?: number | null;
      port?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    logFormat?: string | null;
    logLevel?: string | null;
    networkPolicy?: {
      egress?: unknown[] | null;
      enabled?: boolean | null;
      ingress?:
        | {
            from?:
              | {
                  namespaceSelector?: {
                    [k: string]: unknown;
                  } | null;
                  [k: string]: unknown;
                }[]
              | null;
            ports?:
              | {
                  port?: number | string | null;
                  protocol?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    nodeSelector?:
      | null
      | {
          [k: string]: unknown;
        }
      | string;
    persistentVolumeClaimRetentionPolicy?: {
      whenDeleted?: string | null;
      whenScaled?: string | null;
      [k: string]: unknown;
    } | null;
    postStart?: unknown[] | null;
    preStopSleepSeconds?: number | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      port?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      path?: unknown;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    route?: {
      activeService?: boolean | null;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      enabled?: boolean | null;
      host?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      tls?: {
        termination?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    serviceCA?: {
      enabled?: boolean | null;
      secretName?: string | null;
      configMapName?: string | null;
    } | null;
    service?: {
      active?: {
        annotations?:
          | {
              [k: string]: unknown;
            }
          | string
          | null;
        enabled?: boolean | null;
      } | null;
      activeNodePort?: number | null;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      enabled?: boolean | null;
      externalTrafficPolicy?: string | null;
      instanceSelector?: {
        enabled?: boolean | null;
        [k: string]: unknown;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      nodePort?: number | null;
      port?: number | null;
      publishNotReadyAddresses?: boolean | null;
      standby?: {
        annotations?:
          | {
              [k: string]: unknown;
            }
          | string
          | null;
        enabled?: boolean | null;
      } | null;
      standbyNodePort?: number | null;
      targetPort?: number | null;
      clusterIP?: unknown;
      type?: unknown;
    } | null;
    serviceAccount?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      create?: boolean | null;
      createSecret?: boolean | null;
      extraLabels?: {
        [k: string]: unknown;
      } | null;
      name?: string | null;
      serviceDiscovery?: {
        enabled?: boolean | null;
      } | null;
    } | null;
    shareProcessNamespace?: boolean | null;
    standalone?: {
      config?:
        | string
        | {
            [k: string]: unknown;
          }
        | null;
      enabled?: string | boolean | null;
    } | null;
    statefulSet?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      securityContext?: {
        container?:
          | {
              [k: string]: unknown;
            }
          | string
          | null;
        pod?:
          | {
              [k: string]: unknown;
            }
          | string
          | null;
        [k: string]: unknown;
      } | null;
      pod?: unknown;
      container?: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: null | unknown[] | string;
    topologySpreadConstraints?: null | unknown[] | string;
    updateStrategyType?: string | null;
    volumeMounts?: null | unknown[];
    volumes?: null | unknown[];
    preStop?: unknown[] | null;
    gid?: unknown;
    uid?: unknown;
  } | null;
  serverTelemetry?: {
    prometheusRules?: {
      enabled?: boolean | null;
      rules?: unknown[] | null;
      selectors?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceMonitor?: {
      authorization?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      interval?: string | null;
      metricRelabelings?: unknown[] | null;
      scrapeTimeout?: string | null;
      selectors?: {
        [k: string]: unknown;
      } | null;
      tlsConfig?: {
        [k: string]: unknown;
      } | null;
      matchLabels?:
        | {
            [k: string]: unknown;
          }
        | boolean
        | null;
    } | null;
  } | null;
  ui?: {
    activeVaultPodOnly?: boolean | null;
    annotations?:
      | {
          [k: string]: unknown;
        }
      | string
      | null;
    enabled?: boolean | string | null;
    externalPort?: number | null;
    externalTrafficPolicy?: string | null;
    publishNotReadyAddresses?: boolean | null;
    serviceIPFamilies?: unknown[] | null;
    serviceIPFamilyPolicy?: string | null;
    serviceNodePort?: null | number;
    serviceType?: string | null;
    targetPort?: number | null;
    loadBalancerSourceRanges?: unknown;
    loadBalancerIP?: unknown;
  } | null;
  fullnameOverride?: unknown;
  nameOverride?: unknown;
}

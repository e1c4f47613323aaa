// Made by "strata import" (see 'openbao' in imports.lock.json). Do not edit.
export interface OpenbaoValues {
  global?: {
    enabled?: boolean | null;
    namespace?: string | null;
    externalVaultAddr?: string | null;
    externalBaoAddr?: string | null;
    imagePullSecrets?: unknown[] | null;
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
    tlsDisable?: boolean | null;
    serverTelemetry?: {
      prometheusOperator?: boolean | null;
    } | null;
  } | null;
  csi?: {
    agent?: {
      enabled?: boolean | null;
      extraArgs?: unknown[] | null;
      image?: {
        pullPolicy?: string | null;
        repository?: string | null;
        tag?: string | null;
        registry?: string | null;
      } | null;
      logFormat?: string | null;
      logLevel?: string | null;
      resources?: {
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
      endpoint?: string | null;
    } | null;
    debug?: boolean | null;
    enabled?: boolean | string | null;
    extraArgs?: unknown[] | null;
    image?: {
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
      registry?: string | null;
    } | null;
    livenessProbe?: {
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
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
    hmacSecretName?: string | null;
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
      registry?: string | null;
      pullPolicy?: string | null;
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
      registry?: string | null;
    } | null;
    leaderElector?: {
      enabled?: boolean | null;
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
      extraLabels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    serviceAccount?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
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
      matchConditions?: unknown[] | null;
    } | null;
    webhookAnnotations?:
      | {
          [k: string]: unknown;
        }
      | string
      | null;
    externalBaoAddr?: string | null;
    livenessProbe?: {
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
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
      labels?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      enabled?: boolean | string | null;
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
      labels?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      enabled?: boolean | string | null;
      mountPath?: string | null;
      size?: string | null;
      storageClass?: null | string;
    } | null;
    persistentVolumeClaimRetentionPolicy?: {
      whenDeleted?: string | null;
      whenScaled?: string | null;
      [k: string]: unknown;
    } | null;
    dev?: {
      devRootToken?: string | null;
      enabled?: boolean | null;
    } | null;
    enabled?: boolean | string | null;
    extraArgs?: string | null;
    extraPorts?: null | unknown[];
    extraContainers?: null | unknown[];
    extraEnvironmentVars?: {
      [k: string]: unknown;
    } | null;
    extraInitContainers?: null | unknown[];
    extraLabels?: {
      [k: string]: unknown;
    } | null;
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
      } | null;
      replicas?: number | null;
    } | null;
    hostAliases?: unknown[] | null;
    image?: {
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
      registry?: string | null;
    } | null;
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
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      path?: string | null;
      port?: number | null;
      execCommand?: unknown[] | null;
      periodSeconds?: number | null;
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
    postStart?: unknown[] | null;
    preStopSleepSeconds?: number | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      path?: unknown;
      port?: number | string | null;
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
    service?: {
      active?: {
        enabled?: boolean | null;
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
      port?: number | null;
      publishNotReadyAddresses?: boolean | null;
      standby?: {
        enabled?: boolean | null;
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
      targetPort?: number | null;
      nodePort?: number | null;
      activeNodePort?: number | null;
      standbyNodePort?: number | null;
      ipFamilyPolicy?: string | null;
      ipFamilies?: unknown[] | null;
      clusterIP?: unknown;
      type?: unknown;
      headless?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      extraPorts?: unknown[] | null;
      extraLabels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    serviceAccount?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string
        | null;
      create?: boolean | null;
      extraLabels?: {
        [k: string]: unknown;
      } | null;
      createSecret?: boolean | null;
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
    hostNetwork?: boolean | null;
    podManagementPolicy?: string | null;
    gateway?: {
      tlsRoute?: {
        traffic?: unknown;
        enabled?: boolean | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        hosts?: unknown[] | null;
        apiVersion?: string | null;
        activeService?: boolean | null;
        parentRefs?: unknown[] | null;
      } | null;
      httpRoute?: {
        traffic?: unknown;
        enabled?: boolean | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        hosts?: string[] | null;
        apiVersion?: string | null;
        activeService?: boolean | null;
        parentRefs?: unknown[] | null;
        matches?: {
          path?: {
            type?: string | null;
            value?: string | null;
            [k: string]: unknown;
          } | null;
        } | null;
        timeouts?: {
          [k: string]: unknown;
        } | null;
        filters?: unknown[] | null;
      } | null;
      tlsPolicy?: {
        traffic?: unknown;
        caCertificateRefs?: unknown;
        enabled?: boolean | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        apiVersion?: string | null;
        activeService?: boolean | null;
        targetRefs?: unknown[] | null;
        validation?: {
          hostname?: unknown;
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    configAnnotation?: boolean | null;
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
    serviceMonitor?:
      | {
          enabled?: boolean | null;
          selectors?: {
            [k: string]: unknown;
          } | null;
          port?: string | null;
          scheme?: string | null;
          interval?: string | number | null;
          scrapeTimeout?: string | number | null;
          tlsConfig?: {
            [k: string]: unknown;
          } | null;
          authorization?: {
            [k: string]: unknown;
          } | null;
          bearerTokenFile?: unknown;
          scrapeClass?: string | null;
        }
      | boolean
      | null;
    grafanaDashboard?: {
      enabled?: boolean | null;
      namespace?: string | null;
      defaultLabel?: boolean | null;
      extraLabel?: {
        [k: string]: unknown;
      } | null;
      extraAnnotations?: {
        [k: string]: unknown;
      } | null;
      extraLabels?: unknown;
    } | null;
  } | null;
  ui?: {
    activeOpenbaoPodOnly?: boolean | null;
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
    serviceNodePort?: null | number;
    serviceType?: string | null;
    targetPort?: number | null;
    serviceIPFamilyPolicy?: string | null;
    serviceIPFamilies?: unknown[] | null;
    loadBalancerSourceRanges?: unknown;
    loadBalancerIP?: unknown;
    extraLabels?: {
      [k: string]: unknown;
    } | null;
  } | null;
  extraObjects?: unknown[] | null;
  snapshotAgent?: {
    enabled?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    schedule?: string | null;
    restartPolicy?: string | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      extraLabels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
    } | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    s3CredentialsSecret?: string | null;
    config?: {
      s3Host?: string | null;
      s3Bucket?: string | null;
      s3Uri?: string | null;
      s3ExpireDays?: string | number | null;
      s3cmdExtraFlag?: string | null;
      baoAuthPath?: string | null;
      baoRole?: string | null;
      baoNamespace?: string | null;
      baoAuthNamespace?: string | null;
      baoSecretPath?: string | null;
      tokenPath?: string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraEnvironmentVars?: {
      [k: string]: unknown;
    } | null;
    extraSecretEnvironmentVars?: unknown[] | null;
    securityContext?:
      | {
          pod?: {
            [k: string]: unknown;
          } | null;
          container?: {
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        }
      | boolean
      | null;
    tolerations?: unknown[] | null;
    gid?: unknown;
    uid?: unknown;
  } | null;
  fullnameOverride?: unknown;
  nameOverride?: unknown;
}

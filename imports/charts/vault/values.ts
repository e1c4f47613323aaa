// Made by "strata import" (see 'vault' in imports.lock.json). Do not edit.
export interface VaultValues {
  global?: {
    enabled?: boolean;
    externalVaultAddr?: string;
    imagePullSecrets?: unknown[];
    namespace?: string;
    openshift?: boolean;
    psp?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      enable?: boolean;
    };
    serverTelemetry?: {
      prometheusOperator?: boolean;
    };
    tlsDisable?: boolean;
  };
  csi?: {
    agent?: {
      enabled?: boolean;
      extraArgs?: unknown[];
      image?: {
        pullPolicy?: string;
        repository?: string;
        tag?: string;
      };
      logFormat?: string;
      logLevel?: string;
      resources?: {
        [k: string]: unknown;
      };
      securityContext?: {
        container?:
          | {
              allowPrivilegeEscalation?: boolean;
              capabilities?: {
                drop?: string[];
                [k: string]: unknown;
              };
              readOnlyRootFilesystem?: boolean;
              runAsNonRoot?: boolean;
              runAsUser?: number;
              runAsGroup?: number;
              [k: string]: unknown;
            }
          | string;
        [k: string]: unknown;
      };
    };
    daemonSet?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      extraLabels?: {
        [k: string]: unknown;
      };
      kubeletRootDir?: string;
      providersDir?: string;
      securityContext?: {
        container?:
          | {
              [k: string]: unknown;
            }
          | string;
        pod?:
          | {
              [k: string]: unknown;
            }
          | string;
        [k: string]: unknown;
      };
      updateStrategy?: {
        maxUnavailable?: string;
        type?: string;
        [k: string]: unknown;
      };
    };
    debug?: boolean;
    enabled?: boolean | string;
    extraArgs?: unknown[];
    hmacSecretName?: string;
    hostNetwork?: boolean;
    image?: {
      pullPolicy?: string;
      repository?: string;
      tag?: string;
    };
    livenessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    logLevel?: string;
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
        | string;
      extraLabels?: {
        [k: string]: unknown;
      };
      nodeSelector?:
        | null
        | {
            [k: string]: unknown;
          }
        | string;
      tolerations?: null | unknown[] | string;
    };
    priorityClassName?: string;
    readinessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    serviceAccount?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      extraLabels?: {
        [k: string]: unknown;
      };
    };
    volumeMounts?: null | unknown[];
    volumes?: null | unknown[];
  };
  injector?: {
    affinity?:
      | {
          [k: string]: unknown;
        }
      | string;
    agentDefaults?: {
      cpuLimit?: string;
      cpuRequest?: string;
      memLimit?: string;
      memRequest?: string;
      ephemeralLimit?: string;
      ephemeralRequest?: string;
      template?: string;
      templateConfig?: {
        exitOnRetryFailure?: boolean;
        staticSecretRenderInterval?: string;
        [k: string]: unknown;
      };
    };
    agentImage?: {
      repository?: string;
      tag?: string;
    };
    annotations?:
      | {
          [k: string]: unknown;
        }
      | string;
    authPath?: string;
    certs?: {
      caBundle?: string;
      certName?: string;
      keyName?: string;
      secretName?: null | string;
    };
    enabled?: boolean | string;
    externalVaultAddr?: string;
    extraEnvironmentVars?: {
      [k: string]: unknown;
    };
    extraLabels?: {
      [k: string]: unknown;
    };
    failurePolicy?: string;
    hostNetwork?: boolean;
    image?: {
      pullPolicy?: string;
      repository?: string;
      tag?: string;
    };
    leaderElector?: {
      enabled?: boolean;
    };
    livenessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    logFormat?: string;
    logLevel?: string;
    metrics?: {
      enabled?: boolean;
    };
    namespaceSelector?: {
      [k: string]: unknown;
    };
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
      | string;
    podDisruptionBudget?: {
      [k: string]: unknown;
    };
    port?: number;
    priorityClassName?: string;
    readinessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    replicas?: number;
    resources?: {
      [k: string]: unknown;
    };
    revokeOnShutdown?: boolean;
    securityContext?: {
      container?:
        | {
            [k: string]: unknown;
          }
        | string;
      pod?:
        | {
            [k: string]: unknown;
          }
        | string;
      [k: string]: unknown;
    };
    service?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
    };
    serviceAccount?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
    };
    startupProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    strategy?:
      | {
          [k: string]: unknown;
        }
      | string;
    tolerations?: null | unknown[] | string;
    topologySpreadConstraints?: null | unknown[] | string;
    webhook?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      failurePolicy?: string;
      matchPolicy?: string;
      namespaceSelector?: {
        [k: string]: unknown;
      };
      objectSelector?:
        | {
            [k: string]: unknown;
          }
        | string;
      timeoutSeconds?: number;
    };
    webhookAnnotations?:
      | {
          [k: string]: unknown;
        }
      | string;
    gid?: unknown;
    uid?: unknown;
  };
  server?: {
    affinity?:
      | {
          [k: string]: unknown;
        }
      | string;
    annotations?:
      | {
          [k: string]: unknown;
        }
      | string;
    auditStorage?: {
      accessMode?: string;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      enabled?: boolean | string;
      labels?:
        | {
            [k: string]: unknown;
          }
        | string;
      mountPath?: string;
      size?: string;
      storageClass?: null | string;
    };
    authDelegator?: {
      enabled?: boolean;
    };
    dataStorage?: {
      accessMode?: string;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      enabled?: boolean | string;
      labels?:
        | {
            [k: string]: unknown;
          }
        | string;
      mountPath?: string;
      size?: string;
      storageClass?: null | string;
    };
    dev?: {
      devRootToken?: string;
      enabled?: boolean;
    };
    enabled?: boolean | string;
    enterpriseLicense?: {
      secretKey?: string;
      secretName?: string;
    };
    extraArgs?: string;
    extraContainers?: null | unknown[];
    extraEnvironmentVars?: {
      [k: string]: unknown;
    };
    extraInitContainers?: null | unknown[];
    extraLabels?: {
      [k: string]: unknown;
    };
    extraPorts?: null | unknown[];
    extraSecretEnvironmentVars?: unknown[];
    extraVolumes?: unknown[];
    ha?: {
      apiAddr?: null | string;
      clusterAddr?: null | string;
      config?:
        | string
        | {
            [k: string]: unknown;
          };
      disruptionBudget?: {
        enabled?: boolean;
        maxUnavailable?: null | number;
      };
      enabled?: boolean;
      raft?: {
        config?:
          | string
          | {
              [k: string]: unknown;
            };
        enabled?: boolean;
        setNodeId?: boolean;
        redundancyZones?: {
          enabled?: boolean;
        };
      };
      replicas?: number;
    };
    hostAliases?: unknown[];
    hostNetwork?: boolean;
    httproute?: {
      activeService?: boolean;
      additionalRules?: unknown[];
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      enabled?: boolean;
      filters?: unknown[];
      hostnames?: unknown[];
      labels?: {
        [k: string]: unknown;
      };
      matches?: {
        path?: {
          type?: string;
          value?: string;
        };
        [k: string]: unknown;
      }[];
      parentRefs?: unknown[];
    };
    image?: {
      pullPolicy?: string;
      repository?: string;
      tag?: string;
    };
    includeConfigAnnotation?: boolean;
    ingress?: {
      activeService?: boolean;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      enabled?: boolean;
      extraPaths?: unknown[];
      hosts?: {
        host?: string;
        paths?: unknown[];
        [k: string]: unknown;
      }[];
      ingressClassName?: string;
      labels?: {
        [k: string]: unknown;
      };
      pathType?: string;
      tls?: unknown[];
    };
    livenessProbe?: {
      enabled?: boolean;
      execCommand?: unknown[];
      failureThreshold?: number;
      initialDelaySeconds?: number;
      path?: string;
      periodSeconds?: number;
      port?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    logFormat?: string;
    logLevel?: string;
    networkPolicy?: {
      egress?: unknown[];
      enabled?: boolean;
      ingress?: {
        from?: {
          namespaceSelector?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        }[];
        ports?: {
          port?: number;
          protocol?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
    };
    nodeSelector?:
      | null
      | {
          [k: string]: unknown;
        }
      | string;
    persistentVolumeClaimRetentionPolicy?: {
      whenDeleted?: string;
      whenScaled?: string;
      [k: string]: unknown;
    };
    postStart?: unknown[];
    preStopSleepSeconds?: number;
    priorityClassName?: string;
    readinessProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      port?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      path?: unknown;
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    route?: {
      activeService?: boolean;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      enabled?: boolean;
      host?: string;
      labels?: {
        [k: string]: unknown;
      };
      tls?: {
        termination?: string;
        [k: string]: unknown;
      };
    };
    serviceCA?: {
      enabled?: boolean;
      secretName?: string;
      configMapName?: string;
    };
    service?: {
      active?: {
        annotations?:
          | {
              [k: string]: unknown;
            }
          | string;
        enabled?: boolean;
      };
      activeNodePort?: number;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      enabled?: boolean;
      externalTrafficPolicy?: string;
      instanceSelector?: {
        enabled?: boolean;
        [k: string]: unknown;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      nodePort?: number;
      port?: number;
      publishNotReadyAddresses?: boolean;
      standby?: {
        annotations?:
          | {
              [k: string]: unknown;
            }
          | string;
        enabled?: boolean;
      };
      standbyNodePort?: number;
      targetPort?: number;
      clusterIP?: unknown;
      type?: unknown;
    };
    serviceAccount?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      create?: boolean;
      createSecret?: boolean;
      extraLabels?: {
        [k: string]: unknown;
      };
      name?: string;
      serviceDiscovery?: {
        enabled?: boolean;
      };
    };
    shareProcessNamespace?: boolean;
    standalone?: {
      config?:
        | string
        | {
            [k: string]: unknown;
          };
      enabled?: string | boolean;
    };
    statefulSet?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      securityContext?: {
        container?:
          | {
              [k: string]: unknown;
            }
          | string;
        pod?:
          | {
              [k: string]: unknown;
            }
          | string;
        [k: string]: unknown;
      };
      pod?: unknown;
      container?: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: null | unknown[] | string;
    topologySpreadConstraints?: null | unknown[] | string;
    updateStrategyType?: string;
    volumeMounts?: null | unknown[];
    volumes?: null | unknown[];
    preStop?: unknown[];
    gid?: unknown;
    uid?: unknown;
  };
  serverTelemetry?: {
    prometheusRules?: {
      enabled?: boolean;
      rules?: unknown[];
      selectors?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    serviceMonitor?: {
      authorization?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      interval?: string;
      metricRelabelings?: unknown[];
      scrapeTimeout?: string;
      selectors?: {
        [k: string]: unknown;
      };
      tlsConfig?: {
        [k: string]: unknown;
      };
      matchLabels?: {
        [k: string]: unknown;
      };
    };
  };
  ui?: {
    activeVaultPodOnly?: boolean;
    annotations?:
      | {
          [k: string]: unknown;
        }
      | string;
    enabled?: boolean | string;
    externalPort?: number;
    externalTrafficPolicy?: string;
    publishNotReadyAddresses?: boolean;
    serviceIPFamilies?: unknown[];
    serviceIPFamilyPolicy?: string;
    serviceNodePort?: null | number;
    serviceType?: string;
    targetPort?: number;
    loadBalancerSourceRanges?: unknown;
    loadBalancerIP?: unknown;
  };
  fullnameOverride?: unknown;
  nameOverride?: unknown;
}

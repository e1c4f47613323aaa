// Made by "strata import" (see 'openbao' in imports.lock.json). Do not edit.
export interface OpenbaoValues {
  global?: {
    enabled?: boolean;
    namespace?: string;
    externalVaultAddr?: string;
    externalBaoAddr?: string;
    imagePullSecrets?: unknown[];
    openshift?: boolean;
    psp?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      enable?: boolean;
    };
    tlsDisable?: boolean;
    serverTelemetry?: {
      prometheusOperator?: boolean;
    };
  };
  csi?: {
    agent?: {
      enabled?: boolean;
      extraArgs?: unknown[];
      image?: {
        pullPolicy?: string;
        repository?: string;
        tag?: string;
        registry?: string;
      };
      logFormat?: string;
      logLevel?: string;
      resources?: {
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
      endpoint?: string;
    };
    debug?: boolean;
    enabled?: boolean | string;
    extraArgs?: unknown[];
    image?: {
      pullPolicy?: string;
      repository?: string;
      tag?: string;
      registry?: string;
    };
    livenessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
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
    hmacSecretName?: string;
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
      registry?: string;
      pullPolicy?: string;
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
      registry?: string;
    };
    leaderElector?: {
      enabled?: boolean;
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
      extraLabels?: {
        [k: string]: unknown;
      };
    };
    serviceAccount?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
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
      matchConditions?: unknown[];
    };
    webhookAnnotations?:
      | {
          [k: string]: unknown;
        }
      | string;
    externalBaoAddr?: string;
    livenessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    startupProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
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
      labels?:
        | {
            [k: string]: unknown;
          }
        | string;
      enabled?: boolean | string;
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
      labels?:
        | {
            [k: string]: unknown;
          }
        | string;
      enabled?: boolean | string;
      mountPath?: string;
      size?: string;
      storageClass?: null | string;
    };
    persistentVolumeClaimRetentionPolicy?: {
      whenDeleted?: string;
      whenScaled?: string;
      [k: string]: unknown;
    };
    dev?: {
      devRootToken?: string;
      enabled?: boolean;
    };
    enabled?: boolean | string;
    extraArgs?: string;
    extraPorts?: null | unknown[];
    extraContainers?: null | unknown[];
    extraEnvironmentVars?: {
      [k: string]: unknown;
    };
    extraInitContainers?: null | unknown[];
    extraLabels?: {
      [k: string]: unknown;
    };
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
      };
      replicas?: number;
    };
    hostAliases?: unknown[];
    image?: {
      pullPolicy?: string;
      repository?: string;
      tag?: string;
      registry?: string;
    };
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
      failureThreshold?: number;
      initialDelaySeconds?: number;
      path?: string;
      port?: number;
      execCommand?: unknown[];
      periodSeconds?: number;
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
    postStart?: unknown[];
    preStopSleepSeconds?: number;
    priorityClassName?: string;
    readinessProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      path?: unknown;
      port?: number;
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
    service?: {
      active?: {
        enabled?: boolean;
        annotations?:
          | {
              [k: string]: unknown;
            }
          | string;
        extraLabels?: {
          [k: string]: unknown;
        };
      };
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
      port?: number;
      publishNotReadyAddresses?: boolean;
      standby?: {
        enabled?: boolean;
        annotations?:
          | {
              [k: string]: unknown;
            }
          | string;
        extraLabels?: {
          [k: string]: unknown;
        };
      };
      targetPort?: number;
      nodePort?: number;
      activeNodePort?: number;
      standbyNodePort?: number;
      ipFamilyPolicy?: string;
      ipFamilies?: unknown[];
      clusterIP?: unknown;
      type?: unknown;
      headless?: {
        annotations?: {
          [k: string]: unknown;
        };
      };
      extraPorts?: unknown[];
      extraLabels?: {
        [k: string]: unknown;
      };
    };
    serviceAccount?: {
      annotations?:
        | {
            [k: string]: unknown;
          }
        | string;
      create?: boolean;
      extraLabels?: {
        [k: string]: unknown;
      };
      createSecret?: boolean;
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
    hostNetwork?: boolean;
    podManagementPolicy?: string;
    gateway?: {
      tlsRoute?: {
        traffic?: unknown;
        enabled?: boolean;
        labels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        hosts?: unknown[];
        apiVersion?: string;
        activeService?: boolean;
        parentRefs?: unknown[];
      };
      httpRoute?: {
        traffic?: unknown;
        enabled?: boolean;
        labels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        hosts?: string[];
        apiVersion?: string;
        activeService?: boolean;
        parentRefs?: unknown[];
        matches?: {
          path?: {
            type?: string;
            value?: string;
            [k: string]: unknown;
          };
        };
        timeouts?: {
          [k: string]: unknown;
        };
        filters?: unknown[];
      };
      tlsPolicy?: {
        traffic?: unknown;
        caCertificateRefs?: unknown;
        enabled?: boolean;
        labels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        apiVersion?: string;
        activeService?: boolean;
        targetRefs?: unknown[];
        validation?: {
          hostname?: unknown;
          [k: string]: unknown;
        };
      };
    };
    configAnnotation?: boolean;
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
      enabled?: boolean;
      selectors?: {
        [k: string]: unknown;
      };
      port?: string;
      scheme?: string;
      interval?: string;
      scrapeTimeout?: string;
      tlsConfig?: {
        [k: string]: unknown;
      };
      authorization?: {
        [k: string]: unknown;
      };
      bearerTokenFile?: unknown;
      scrapeClass?: string;
    };
    grafanaDashboard?: {
      enabled?: boolean;
      namespace?: string;
      defaultLabel?: boolean;
      extraLabel?: {
        [k: string]: unknown;
      };
      extraAnnotations?: {
        [k: string]: unknown;
      };
      extraLabels?: unknown;
    };
  };
  ui?: {
    activeOpenbaoPodOnly?: boolean;
    annotations?:
      | {
          [k: string]: unknown;
        }
      | string;
    enabled?: boolean | string;
    externalPort?: number;
    externalTrafficPolicy?: string;
    publishNotReadyAddresses?: boolean;
    serviceNodePort?: null | number;
    serviceType?: string;
    targetPort?: number;
    serviceIPFamilyPolicy?: string;
    serviceIPFamilies?: unknown[];
    loadBalancerSourceRanges?: unknown;
    loadBalancerIP?: unknown;
    extraLabels?: {
      [k: string]: unknown;
    };
  };
  extraObjects?: unknown[];
  snapshotAgent?: {
    enabled?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    schedule?: string;
    restartPolicy?: string;
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      extraLabels?: {
        [k: string]: unknown;
      };
    };
    image?: {
      repository?: string;
      tag?: string;
    };
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    s3CredentialsSecret?: string;
    config?: {
      s3Host?: string;
      s3Bucket?: string;
      s3Uri?: string;
      s3ExpireDays?: string;
      s3cmdExtraFlag?: string;
      baoAuthPath?: string;
      baoRole?: string;
      baoNamespace?: string;
      baoAuthNamespace?: string;
      baoSecretPath?: string;
      tokenPath?: string;
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    extraEnvironmentVars?: {
      [k: string]: unknown;
    };
    extraSecretEnvironmentVars?: unknown[];
    securityContext?: {
      pod?: {
        [k: string]: unknown;
      };
      container?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    gid?: unknown;
    uid?: unknown;
  };
  fullnameOverride?: unknown;
  nameOverride?: unknown;
}

// Made by "strata import" (see 'cilium' in imports.lock.json). Do not edit.
export interface CiliumValues {
  global?: {
    [k: string]: unknown;
  };
  MTU?: number;
  affinity?: {
    podAntiAffinity?: {
      requiredDuringSchedulingIgnoredDuringExecution?: {
        labelSelector?: {
          matchLabels?: {
            'k8s-app'?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        topologyKey?: string;
        [k: string]: unknown;
      }[];
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  agent?: boolean;
  agentNotReadyTaintKey?: string;
  aksbyocni?: {
    enabled?: boolean;
  };
  alibabacloud?: {
    enabled?: boolean;
    nodeSpec?: {
      securityGroupTags?: unknown[];
      securityGroups?: unknown[];
      vSwitchTags?: unknown[];
      vSwitches?: unknown[];
      [k: string]: unknown;
    };
  };
  annotateK8sNode?: boolean;
  annotations?: {
    [k: string]: unknown;
  };
  apiRateLimit?: null | string;
  authentication?: {
    enabled?: boolean;
    gcInterval?: string;
    mutual?: {
      connectTimeout?: string;
      port?: number;
      spire?: {
        adminSocketPath?: string;
        agentSocketPath?: string;
        annotations?: {
          [k: string]: unknown;
        };
        connectionTimeout?: string;
        enabled?: boolean;
        install?: {
          agent?: {
            affinity?: {
              [k: string]: unknown;
            };
            annotations?: {
              [k: string]: unknown;
            };
            image?: {
              digest?: string;
              override?: null | string;
              pullPolicy?: string;
              repository?: string;
              tag?: string;
              useDigest?: boolean;
            };
            labels?: {
              [k: string]: unknown;
            };
            nodeSelector?: {
              [k: string]: unknown;
            };
            podSecurityContext?: {
              [k: string]: unknown;
            };
            priorityClassName?: string;
            resources?: {
              [k: string]: unknown;
            };
            securityContext?: {
              [k: string]: unknown;
            };
            serviceAccount?: {
              create?: boolean;
              name?: string;
            };
            skipKubeletVerification?: boolean;
            tolerations?: {
              effect?: string;
              key?: string;
              value?: string;
              operator?: string;
              [k: string]: unknown;
            }[];
          };
          enabled?: boolean;
          existingNamespace?: boolean;
          initImage?: {
            digest?: string;
            override?: null | string;
            pullPolicy?: string;
            repository?: string;
            tag?: string;
            useDigest?: boolean;
          };
          namespace?: string;
          server?: {
            affinity?: {
              [k: string]: unknown;
            };
            annotations?: {
              [k: string]: unknown;
            };
            ca?: {
              keyType?: string;
              subject?: {
                commonName?: string;
                country?: string;
                organization?: string;
              };
            };
            dataStorage?: {
              accessMode?: string;
              enabled?: boolean;
              size?: string;
              storageClass?: null | string;
              type?: unknown;
            };
            image?: {
              digest?: string;
              override?: null | string;
              pullPolicy?: string;
              repository?: string;
              tag?: string;
              useDigest?: boolean;
            };
            initContainers?: unknown[];
            labels?: {
              [k: string]: unknown;
            };
            nodeSelector?: {
              [k: string]: unknown;
            };
            podSecurityContext?: {
              [k: string]: unknown;
            };
            priorityClassName?: string;
            resources?: {
              [k: string]: unknown;
            };
            securityContext?: {
              [k: string]: unknown;
            };
            service?: {
              annotations?: {
                [k: string]: unknown;
              };
              labels?: {
                [k: string]: unknown;
              };
              type?: string;
            };
            serviceAccount?: {
              create?: boolean;
              name?: string;
            };
            tolerations?: unknown[];
          };
        };
        serverAddress?: null | string;
        trustDomain?: string;
        type?: unknown;
      };
    };
    queueSize?: number;
    rotatedIdentitiesQueueSize?: number;
  };
  autoDirectNodeRoutes?: boolean | string;
  azure?: {
    enabled?: boolean;
    nodeSpec?: {
      azureInterfaceName?: string;
      [k: string]: unknown;
    };
    usePrimaryAddress?: unknown;
    resourceGroup?: unknown;
    subscriptionID?: unknown;
    tenantID?: unknown;
    clientID?: unknown;
    clientSecret?: unknown;
    userAssignedIdentityID?: unknown;
  };
  bandwidthManager?: {
    bbr?: boolean;
    bbrHostNamespaceOnly?: boolean;
    enabled?: boolean;
  };
  bgpControlPlane?: {
    enabled?: boolean;
    legacyOriginAttribute?: {
      enabled?: boolean;
    };
    routerIDAllocation?: {
      ipPool?: string;
      mode?: string;
    };
    secretsNamespace?: {
      create?: boolean;
      name?: string;
    };
    statusReport?: {
      enabled?: boolean;
    };
    [k: string]: unknown;
  };
  bpf?: {
    authMapMax?: null | number;
    autoMount?: {
      enabled?: boolean;
    };
    ctAccounting?: boolean;
    ctAnyMax?: null | number;
    ctTcpMax?: null | number;
    datapathMode?: string;
    disableExternalIPMitigation?: boolean;
    distributedLRU?: {
      enabled?: boolean;
    };
    enableTCX?: boolean;
    events?: {
      default?: {
        burstLimit?: null | number;
        rateLimit?: null | number;
        type?: unknown;
      };
      drop?: {
        enabled?: boolean;
      };
      policyVerdict?: {
        enabled?: boolean;
      };
      trace?: {
        enabled?: boolean;
      };
    };
    hostLegacyRouting?: null | boolean;
    lbAlgorithmAnnotation?: boolean;
    lbExternalClusterIP?: boolean;
    lbMapMax?: null | number;
    lbModeAnnotation?: boolean;
    lbSourceRangeAllTypes?: boolean;
    mapDynamicSizeRatio?: null | number | string;
    masquerade?: null | boolean;
    monitorAggregation?: string;
    monitorFlags?: string;
    monitorInterval?: string;
    monitorTraceIPOption?: null | number;
    natMax?: null | number;
    neighMax?: null | number;
    nodeMapMax?: null | number;
    policyMapMax?: null | number;
    policyMapPressureMetricsThreshold?: null | number;
    policyStatsMapMax?: null | number;
    preallocateMaps?: boolean;
    root?: string;
    tproxy?: null | boolean;
    vlanBypass?: null | unknown[];
    type?: unknown;
    minimum?: unknown;
    maximum?: unknown;
  };
  bpfClockProbe?: boolean;
  certgen?: {
    affinity?: {
      [k: string]: unknown;
    };
    annotations?: {
      cronJob?: {
        [k: string]: unknown;
      };
      job?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    cronJob?: {
      failedJobsHistoryLimit?: number;
      successfulJobsHistoryLimit?: number;
    };
    enforceCAValidityThroughoutLeavesDuration?: boolean;
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    generateCA?: boolean;
    image?: {
      digest?: string;
      override?: null | string;
      pullPolicy?: string;
      repository?: string;
      tag?: string;
      useDigest?: boolean;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    priorityClassName?: string;
    resources?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    ttlSecondsAfterFinished?: null | number;
    type?: unknown;
  };
  cgroup?: {
    autoMount?: {
      enabled?: boolean;
      resources?: {
        [k: string]: unknown;
      };
    };
    hostRoot?: string;
  };
  ciliumEndpointSlice?: {
    enabled?: boolean;
    rateLimits?: {
      burst?: number;
      limit?: number;
      nodes?: number;
      [k: string]: unknown;
    }[];
  };
  cleanBpfState?: boolean;
  cleanState?: boolean;
  cluster?: {
    id?: number;
    name?: string;
  };
  clustermesh?: {
    annotations?: {
      [k: string]: unknown;
    };
    apiserver?: {
      affinity?: {
        podAntiAffinity?: {
          preferredDuringSchedulingIgnoredDuringExecution?: {
            podAffinityTerm?: {
              labelSelector?: {
                matchLabels?: {
                  'k8s-app'?: string;
                  [k: string]: unknown;
                };
                [k: string]: unknown;
              };
              topologyKey?: string;
              [k: string]: unknown;
            };
            weight?: number;
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      etcd?: {
        init?: {
          extraArgs?: unknown[];
          extraEnv?: unknown[];
          resources?: {
            [k: string]: unknown;
          };
        };
        lifecycle?: {
          [k: string]: unknown;
        };
        resources?: {
          [k: string]: unknown;
        };
        securityContext?: {
          allowPrivilegeEscalation?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        storageMedium?: 'Disk' | 'Memory';
        enum?: unknown;
      };
      etcdQPS?: number;
      extraArgs?: unknown[];
      extraEnv?: unknown[];
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      healthPort?: number;
      image?: {
        digest?: string;
        override?: null | string;
        pullPolicy?: string;
        repository?: string;
        tag?: string;
        useDigest?: boolean;
      };
      kvstoremesh?: {
        enabled?: boolean;
        etcdQPS?: number;
        extraArgs?: unknown[];
        extraEnv?: unknown[];
        extraVolumeMounts?: unknown[];
        healthPort?: number;
        kvstoreMode?: string;
        lifecycle?: {
          [k: string]: unknown;
        };
        readinessProbe?: {
          [k: string]: unknown;
        };
        resources?: {
          [k: string]: unknown;
        };
        securityContext?: {
          allowPrivilegeEscalation?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      lifecycle?: {
        [k: string]: unknown;
      };
      metrics?: {
        enabled?: boolean;
        etcd?: {
          enabled?: boolean;
          mode?: string;
          port?: number;
        };
        kvstoremesh?: {
          enabled?: boolean;
          port?: number;
        };
        port?: number;
        serviceMonitor?: {
          annotations?: {
            [k: string]: unknown;
          };
          enabled?: boolean;
          etcd?: {
            interval?: string;
            metricRelabelings?: null | unknown[];
            relabelings?: null | unknown[];
            scrapeTimeout?: null | string;
            type?: unknown;
          };
          interval?: string;
          kvstoremesh?: {
            interval?: string;
            metricRelabelings?: null | unknown[];
            relabelings?: null | unknown[];
            scrapeTimeout?: null | string;
            type?: unknown;
          };
          labels?: {
            [k: string]: unknown;
          };
          metricRelabelings?: null | unknown[];
          relabelings?: null | unknown[];
          scrapeTimeout?: null | string;
          namespace?: unknown;
          type?: unknown;
        };
      };
      nodeSelector?: {
        'kubernetes.io/os'?: string;
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podDisruptionBudget?: {
        enabled?: boolean;
        maxUnavailable?: null | number | string;
        minAvailable?: null | number | string;
        unhealthyPodEvictionPolicy?: null | string;
        type?: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      podSecurityContext?: {
        fsGroup?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        [k: string]: unknown;
      };
      priorityClassName?: string;
      readinessProbe?: {
        [k: string]: unknown;
      };
      replicas?: number;
      resources?: {
        [k: string]: unknown;
      };
      securityContext?: {
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      service?: {
        annotations?: {
          [k: string]: unknown;
        };
        enableSessionAffinity?: 'HAOnly' | 'Always' | 'Never';
        externalTrafficPolicy?: 'Local' | 'Cluster';
        externallyCreated?: boolean;
        internalTrafficPolicy?: 'Local' | 'Cluster';
        labels?: {
          [k: string]: unknown;
        };
        loadBalancerClass?: null | string;
        loadBalancerIP?: null | string;
        loadBalancerSourceRanges?: unknown[];
        nodePort?: number;
        type?: string;
        enum?: unknown;
      };
      terminationGracePeriodSeconds?: number;
      tls?: {
        authMode?: string;
        auto?: {
          certManagerIssuerRef?: {
            [k: string]: unknown;
          };
          certValidityDuration?: number;
          enabled?: boolean;
          method?: string;
          privateKey?: {
            [k: string]: unknown;
          };
          schedule?: string;
          server?: {
            extraDnsNames?: unknown[];
            extraIpAddresses?: unknown[];
          };
          subject?: {
            [k: string]: unknown;
          };
        };
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      updateStrategy?: {
        rollingUpdate?: {
          maxSurge?: number | string;
          maxUnavailable?: number | string;
          type?: unknown;
          [k: string]: unknown;
        };
        type?: string;
        [k: string]: unknown;
      };
    };
    cacheTTL?: string;
    config?: {
      clusters?:
        | {
            [k: string]: unknown;
          }
        | unknown[];
      domain?: string;
      enabled?: boolean;
      type?: unknown;
      [k: string]: unknown;
    };
    defaultGlobalNamespace?: boolean;
    enableEndpointSliceSynchronization?: boolean;
    maxConnectedClusters?: number;
    mcsapi?: {
      corednsAutoConfigure?: {
        affinity?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        coredns?: {
          clusterDomain?: string;
          clustersetDomain?: string;
          configMapName?: string;
          deploymentName?: string;
          namespace?: string;
          serviceAccountName?: string;
        };
        enabled?: boolean;
        extraArgs?: unknown[];
        extraVolumeMounts?: unknown[];
        extraVolumes?: unknown[];
        nodeSelector?: {
          [k: string]: unknown;
        };
        podLabels?: {
          [k: string]: unknown;
        };
        priorityClassName?: string;
        resources?: {
          [k: string]: unknown;
        };
        tolerations?: unknown[];
        ttlSecondsAfterFinished?: number;
      };
      enabled?: boolean;
      installCRDs?: boolean;
    };
    policyDefaultLocalCluster?: boolean;
    useAPIServer?: boolean;
    disableKubernetesHostAliases?: unknown;
  };
  cni?: {
    binPath?: string;
    chainingMode?: null | string;
    chainingTarget?: null | string;
    confFileMountPath?: string;
    confPath?: string;
    configMap?: string;
    configMapKey?: string;
    customConf?: boolean;
    enableRouteMTUForCNIChaining?: boolean;
    exclusive?: boolean;
    hostConfDirMountPath?: string;
    install?: boolean;
    iptablesRemoveAWSRules?: boolean;
    logFile?: string;
    resources?: {
      limits?: {
        cpu?: number | string;
        memory?: string;
        [k: string]: unknown;
      };
      requests?: {
        cpu?: number | string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    uninstall?: boolean;
    type?: unknown;
    readCniConf?: unknown;
    externalRouting?: unknown;
  };
  commonLabels?: null | {
    [k: string]: unknown;
  };
  configDriftDetection?: {
    driftChecker?: boolean;
    enabled?: boolean;
    ignoredKeys?: unknown[];
  };
  connectivityProbeFrequencyRatio?: null | number;
  conntrackGCInterval?: string;
  conntrackGCMaxInterval?: string;
  crdWaitTimeout?: string;
  daemon?: {
    allowedConfigOverrides?: null | string;
    blockedConfigOverrides?: null | string;
    configSources?: null | string;
    enableSourceIPVerification?: null | boolean;
    runPath?: string;
    type?: unknown;
  };
  dashboards?: {
    annotations?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    label?: string;
    labelValue?: string;
    namespace?: null | string;
    type?: unknown;
    [k: string]: unknown;
  };
  datapathPlugins?: {
    enabled?: boolean;
    stateDir?: string;
  };
  debug?: {
    enabled?: boolean;
    metricsSamplingInterval?: null | string;
    verbose?: null | string;
    type?: unknown;
  };
  defaultLBServiceIPAM?: string;
  devices?: null | string | unknown[];
  directRoutingSkipUnreachable?: boolean;
  disableEndpointCRD?: boolean;
  dnsPolicy?: string;
  dnsProxy?: {
    dnsRejectResponseCode?: string;
    enableDnsCompression?: boolean;
    endpointMaxIpPerHostname?: number;
    idleConnectionGracePeriod?: string;
    maxDeferredConnectionDeletes?: number;
    minTtl?: number;
    preAllocateIdentities?: boolean;
    preCache?: string;
    proxyPort?: number;
    proxyResponseMaxDelay?: string;
    socketLingerTimeout?: number;
    enableTransparentMode?: unknown;
  };
  egressGateway?: {
    enabled?: boolean;
    reconciliationTriggerInterval?: string;
    maxPolicyEntries?: unknown;
  };
  enableCriticalPriorityClass?: boolean;
  enableIPv4BIGTCP?: boolean;
  enableIPv4Masquerade?: null | boolean;
  enableIPv6BIGTCP?: boolean;
  enableIPv6Masquerade?: boolean;
  enableInternalTrafficPolicy?: boolean;
  enableLBIPAM?: boolean;
  enableMasqueradeRouteSource?: boolean;
  enableNoServiceEndpointsRoutable?: boolean;
  enableNonDefaultDenyPolicies?: boolean;
  enableXTSocketFallback?: boolean;
  encryption?: {
    enabled?: boolean;
    ipsec?: {
      interface?: string;
      keyFile?: string;
      keyRotationDuration?: string;
      keyWatcher?: boolean;
      mountPath?: string;
      secretName?: string;
    };
    nodeEncryption?: boolean;
    strictMode?: {
      egress?: {
        allowRemoteNodeIdentities?: boolean;
        cidr?: string;
        enabled?: boolean;
      };
      ingress?: {
        enabled?: boolean;
      };
    };
    type?: string;
    wireguard?: {
      persistentKeepalive?: string;
    };
    ztunnel?: {
      affinity?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      ca?: {
        type?: 'spire' | 'internal';
      };
      caAddress?: string;
      extraEnv?: unknown[];
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      healthPort?: number;
      image?: {
        digest?: string;
        override?: null | string;
        pullPolicy?: string;
        repository?: string;
        tag?: string;
        useDigest?: boolean;
      };
      minReadySeconds?: number;
      nodeSelector?: {
        'kubernetes.io/os'?: string;
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      priorityClassName?: null | string;
      readinessProbe?: {
        failureThreshold?: number;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        [k: string]: unknown;
      };
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      secrets?: {
        bootstrapRootCert?: null | string;
        [k: string]: unknown;
      };
      terminationGracePeriodSeconds?: number;
      tolerations?: {
        effect?: string;
        operator?: string;
        key?: string;
        [k: string]: unknown;
      }[];
      updateStrategy?: {
        rollingUpdate?: {
          maxSurge?: number;
          maxUnavailable?: number;
          [k: string]: unknown;
        };
        type?: string;
        [k: string]: unknown;
      };
      type?: unknown;
    };
  };
  endpointHealthChecking?: {
    enabled?: boolean;
  };
  endpointLockdownOnMapOverflow?: boolean;
  endpointPolicyUpdateTimeoutDuration?: null;
  endpointRoutes?: {
    enabled?: boolean | string;
  };
  eni?: {
    awsEnablePrefixDelegation?: boolean;
    awsReleaseExcessIPs?: boolean;
    ec2APIEndpoint?: string;
    enabled?: boolean;
    eniTags?: {
      [k: string]: unknown;
    };
    gcInterval?: string;
    gcTags?: {
      [k: string]: unknown;
    };
    iamRole?: string;
    instanceTagsFilter?: unknown[];
    nodeSpec?: {
      deleteOnTermination?: null | boolean;
      disablePrefixDelegation?: boolean;
      excludeInterfaceTags?: unknown[];
      firstInterfaceIndex?: null | number;
      securityGroupTags?: unknown[];
      securityGroups?: unknown[];
      subnetIDs?: unknown[];
      subnetTags?: unknown[];
      usePrimaryAddress?: boolean;
      type?: unknown;
      [k: string]: unknown;
    };
    subnetIDsFilter?: unknown[];
    subnetTagsFilter?: unknown[];
  };
  envoy?: {
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
      podAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'k8s-app'?: string;
              [k: string]: unknown;
            };
            [k: string]: unknown;
          };
          topologyKey?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'k8s-app'?: string;
              [k: string]: unknown;
            };
            [k: string]: unknown;
          };
          topologyKey?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    baseID?: number;
    bootstrapConfigMap?: null | string;
    clusterMaxConnections?: number;
    clusterMaxPendingRequests?: number;
    clusterMaxRequests?: number;
    connectTimeoutSeconds?: number;
    debug?: {
      admin?: {
        enabled?: boolean;
        port?: number;
      };
    };
    dnsPolicy?: null | string;
    enabled?: null | boolean;
    extraArgs?: unknown[];
    extraContainers?: unknown[];
    extraEnv?: unknown[];
    extraHostPathMounts?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    healthPort?: number;
    httpRetryCount?: number;
    httpUpstreamLingerTimeout?: null;
    idleTimeoutDurationSeconds?: number;
    image?: {
      digest?: string;
      override?: null | string;
      pullPolicy?: string;
      repository?: string;
      tag?: string;
      useDigest?: boolean;
    };
    initContainers?: unknown[];
    initialFetchTimeoutSeconds?: number;
    livenessProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    log?: {
      accessLogBufferSize?: null | number;
      accessLogEnabled?: boolean;
      defaultLevel?: 'trace' | 'debug' | 'info' | 'warning' | 'error' | 'critical' | 'off' | null;
      format?: null | string;
      format_json?: null | {
        [k: string]: unknown;
      };
      path?: string;
      type?: unknown;
      date?: unknown;
      thread_id?: unknown;
      source_line?: unknown;
      level?: unknown;
      logger?: unknown;
      message?: unknown;
      oneOf?: unknown;
    };
    maxConcurrentRetries?: number;
    maxConnectionDurationSeconds?: number;
    maxGlobalDownstreamConnections?: number;
    maxRequestsPerConnection?: number;
    minReadySeconds?: number;
    nodeLocality?: {
      enabled?: boolean;
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      appArmorProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    policyRestoreTimeoutDuration?: null | string;
    priorityClassName?: null | string;
    prometheus?: {
      enabled?: boolean;
      port?: string;
      serviceMonitor?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        interval?: string;
        labels?: {
          [k: string]: unknown;
        };
        metricRelabelings?: null | unknown[];
        relabelings?: {
          action?: string;
          replacement?: string;
          sourceLabels?: string[];
          targetLabel?: string;
          [k: string]: unknown;
        }[];
        scrapeTimeout?: null | string;
        type?: unknown;
        namespace?: unknown;
      };
    };
    readinessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    rollOutPods?: boolean;
    securityContext?: {
      capabilities?: {
        envoy?: string[];
        keepCapNetBindService?: boolean;
        [k: string]: unknown;
      };
      privileged?: boolean;
      seLinuxOptions?: {
        level?: string;
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    streamIdleTimeoutDurationSeconds?: number;
    terminationGracePeriodSeconds?: number;
    tolerations?: {
      operator?: string;
      [k: string]: unknown;
    }[];
    updateStrategy?: {
      rollingUpdate?: {
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      type?: string;
      [k: string]: unknown;
    };
    useOriginalSourceAddress?: boolean;
    xdsMode?: 'split' | 'ads' | 'strict-ads' | null;
    xffNumTrustedHopsL7PolicyEgress?: number;
    xffNumTrustedHopsL7PolicyIngress?: number;
    type?: unknown;
  };
  envoyConfig?: {
    enabled?: boolean;
    retryInterval?: string;
    secretsNamespace?: {
      create?: boolean;
      name?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  etcd?: {
    enabled?: boolean;
    endpoints?: string[];
    ssl?: boolean;
  };
  extraArgs?: unknown[];
  extraConfig?: {
    [k: string]: unknown;
  };
  extraContainers?: unknown[];
  extraEnv?: unknown[];
  extraHostPathMounts?: unknown[];
  extraInitContainers?: unknown[];
  extraVolumeMounts?: unknown[];
  extraVolumes?: unknown[];
  forceDeviceDetection?: boolean;
  gatewayAPI?: {
    enableAlpn?: boolean;
    enableAppProtocol?: boolean;
    enableProxyProtocol?: boolean;
    enabled?: boolean;
    externalTrafficPolicy?: string;
    gatewayClass?: {
      create?: boolean | string;
    };
    hostNetwork?: {
      enabled?: boolean;
      nodes?: {
        matchLabels?: {
          [k: string]: unknown;
        };
      };
    };
    secretsNamespace?: {
      create?: boolean;
      name?: string;
      sync?: boolean;
    };
    useRemoteAddress?: null | boolean;
    xffNumTrustedHops?: number;
    type?: unknown;
  };
  gke?: {
    enabled?: boolean;
  };
  healthCheckICMPFailureThreshold?: number;
  healthChecking?: boolean;
  healthPort?: number;
  hostFirewall?: {
    enabled?: boolean;
  };
  hubble?: {
    annotations?: {
      [k: string]: unknown;
    };
    dropEventEmitter?: {
      enabled?: boolean;
      interval?: string;
      reasons?: string[];
    };
    enabled?: boolean;
    export?: {
      dynamic?: {
        config?: {
          configMapName?: string;
          content?: {
            aggregationInterval?: string;
            excludeFilters?: unknown[];
            fieldAggregate?: unknown[];
            fieldMask?: unknown[];
            fileCompress?: boolean;
            fileMaxBackups?: number;
            fileMaxSizeMb?: number;
            filePath?: string;
            includeFilters?: unknown[];
            name?: string;
            [k: string]: unknown;
          }[];
          createConfigMap?: boolean;
          [k: string]: unknown;
        };
        enabled?: boolean;
      };
      static?: {
        aggregationInterval?: string;
        allowList?: unknown[];
        denyList?: unknown[];
        enabled?: boolean;
        fieldAggregate?: unknown[];
        fieldMask?: unknown[];
        fileCompress?: boolean;
        fileMaxBackups?: number;
        fileMaxSizeMb?: number;
        filePath?: string;
      };
      aggregationInterval?: unknown;
      fileCompress?: unknown;
      fileMaxBackups?: unknown;
      fileMaxSizeMb?: unknown;
    };
    hostUsers?: null | boolean;
    listenAddress?: string;
    metrics?: {
      dashboards?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        label?: string;
        labelValue?: string;
        namespace?: null | string;
        type?: unknown;
        [k: string]: unknown;
      };
      dynamic?: {
        config?: {
          configMapName?: string;
          content?: unknown[];
          createConfigMap?: boolean;
          [k: string]: unknown;
        };
        enabled?: boolean;
      };
      enableOpenMetrics?: boolean;
      enabled?: null | unknown[];
      port?: number;
      serviceAnnotations?: {
        [k: string]: unknown;
      };
      serviceMonitor?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        interval?: string;
        jobLabel?: string;
        labels?: {
          [k: string]: unknown;
        };
        metricRelabelings?: null | unknown[];
        relabelings?: {
          action?: string;
          replacement?: string;
          sourceLabels?: string[];
          targetLabel?: string;
          [k: string]: unknown;
        }[];
        scrapeTimeout?: null | string;
        tlsConfig?: {
          [k: string]: unknown;
        };
        type?: unknown;
      };
      tls?: {
        enabled?: boolean;
        server?: {
          cert?: string;
          existingSecret?: string;
          extraDnsNames?: unknown[];
          extraIpAddresses?: unknown[];
          key?: string;
          mtls?: {
            enabled?: boolean;
            key?: string;
            name?: null;
            useSecret?: boolean;
          };
        };
      };
    };
    networkPolicyCorrelation?: {
      enabled?: boolean;
    };
    peerService?: {
      clusterDomain?: string;
      targetPort?: number;
      servicePort?: unknown;
    };
    preferIpv6?: boolean;
    redact?: {
      enabled?: boolean;
      http?: {
        headers?: {
          allow?: unknown[];
          deny?: unknown[];
          [k: string]: unknown;
        };
        urlQuery?: boolean;
        userInfo?: boolean;
      };
    };
    relay?: {
      affinity?: {
        podAffinity?: {
          requiredDuringSchedulingIgnoredDuringExecution?: {
            labelSelector?: {
              matchLabels?: {
                'k8s-app'?: string;
                [k: string]: unknown;
              };
              [k: string]: unknown;
            };
            topologyKey?: string;
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      extraEnv?: unknown[];
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      gops?: {
        enabled?: boolean;
        port?: number;
      };
      image?: {
        digest?: string;
        override?: null | string;
        pullPolicy?: string;
        repository?: string;
        tag?: string;
        useDigest?: boolean;
      };
      listenHost?: string;
      listenPort?: string;
      logOptions?: {
        format?: null | string;
        level?: null | string;
        type?: unknown;
        [k: string]: unknown;
      };
      nodeSelector?: {
        'kubernetes.io/os'?: string;
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podDisruptionBudget?: {
        enabled?: boolean;
        maxUnavailable?: null | number | string;
        minAvailable?: null | number | string;
        unhealthyPodEvictionPolicy?: null | string;
        type?: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      podSecurityContext?: {
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      pprof?: {
        address?: string;
        blockProfileRate?: number;
        enabled?: boolean;
        mutexProfileFraction?: number;
        port?: number;
      };
      priorityClassName?: string;
      prometheus?: {
        enabled?: boolean;
        port?: number;
        serviceMonitor?: {
          annotations?: {
            [k: string]: unknown;
          };
          enabled?: boolean;
          interval?: string;
          labels?: {
            [k: string]: unknown;
          };
          metricRelabelings?: null | unknown[];
          relabelings?: null | unknown[];
          scrapeTimeout?: null | string;
          type?: unknown;
          namespace?: unknown;
        };
      };
      replicas?: number;
      resources?: {
        [k: string]: unknown;
      };
      retryTimeout?: null | string;
      rollOutPods?: boolean;
      securityContext?: {
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      service?: {
        nodePort?: number;
        type?: string;
      };
      sortBufferDrainTimeout?: null | string;
      sortBufferLenMax?: null | number;
      terminationGracePeriodSeconds?: number;
      tls?: {
        client?: {
          cert?: string;
          existingSecret?: string;
          key?: string;
        };
        server?: {
          cert?: string;
          enabled?: boolean;
          existingSecret?: string;
          extraDnsNames?: unknown[];
          extraIpAddresses?: unknown[];
          key?: string;
          mtls?: boolean;
          relayName?: string;
        };
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      updateStrategy?: {
        rollingUpdate?: {
          maxUnavailable?: number | string;
          [k: string]: unknown;
        };
        type?: string;
        [k: string]: unknown;
      };
      type?: unknown;
      servicePort?: unknown;
    };
    skipUnknownCGroupIDs?: null | boolean;
    socketPath?: string;
    tls?: {
      auto?: {
        certManagerIssuerRef?: {
          [k: string]: unknown;
        };
        certValidityDuration?: number;
        enabled?: boolean;
        method?: string;
        privateKey?: {
          [k: string]: unknown;
        };
        schedule?: string;
        subject?: {
          [k: string]: unknown;
        };
      };
      enabled?: boolean;
      server?: {
        cert?: string;
        existingSecret?: string;
        extraDnsNames?: unknown[];
        extraIpAddresses?: unknown[];
        key?: string;
      };
    };
    ui?: {
      affinity?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      backend?: {
        extraEnv?: unknown[];
        extraVolumeMounts?: unknown[];
        extraVolumes?: unknown[];
        image?: {
          digest?: string;
          override?: null | string;
          pullPolicy?: string;
          repository?: string;
          tag?: string;
          useDigest?: boolean;
          [k: string]: unknown;
        };
        resources?: {
          [k: string]: unknown;
        };
        securityContext?: {
          allowPrivilegeEscalation?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      baseUrl?: string;
      enabled?: boolean;
      frontend?: {
        extraEnv?: unknown[];
        extraVolumeMounts?: unknown[];
        extraVolumes?: unknown[];
        image?: {
          digest?: string;
          override?: null | string;
          pullPolicy?: string;
          repository?: string;
          tag?: string;
          useDigest?: boolean;
        };
        resources?: {
          [k: string]: unknown;
        };
        securityContext?: {
          allowPrivilegeEscalation?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        server?: {
          ipv6?: {
            enabled?: boolean;
          };
        };
      };
      ingress?: {
        annotations?: {
          [k: string]: unknown;
        };
        className?: string;
        enabled?: boolean;
        hosts?: string[];
        labels?: {
          [k: string]: unknown;
        };
        tls?: unknown[];
      };
      labels?: {
        [k: string]: unknown;
      };
      nodeSelector?: {
        'kubernetes.io/os'?: string;
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podDisruptionBudget?: {
        enabled?: boolean;
        maxUnavailable?: null | number | string;
        minAvailable?: null | number | string;
        unhealthyPodEvictionPolicy?: null | string;
        type?: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      priorityClassName?: string;
      replicas?: number;
      rollOutPods?: boolean;
      securityContext?: {
        fsGroup?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      service?: {
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        nodePort?: number;
        type?: string;
      };
      standalone?: {
        enabled?: boolean;
        tls?: {
          certsVolume?: {
            [k: string]: unknown;
          };
        };
      };
      tls?: {
        client?: {
          cert?: string;
          existingSecret?: string;
          key?: string;
        };
      };
      tmpVolume?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      updateStrategy?: {
        rollingUpdate?: {
          maxUnavailable?: number | string;
          [k: string]: unknown;
        };
        type?: string;
        [k: string]: unknown;
      };
      emptyDir?: unknown;
    };
    type?: unknown;
    eventQueueSize?: unknown;
    eventBufferCapacity?: unknown;
    lostEventSendInterval?: unknown;
  };
  identityAllocationMode?: string;
  identityChangeGracePeriod?: string;
  identityManagementMode?: 'agent' | 'operator' | 'both';
  image?: {
    digest?: string;
    override?: null | string;
    pullPolicy?: string;
    repository?: string;
    tag?: string;
    useDigest?: boolean;
  };
  imagePullSecrets?: unknown[];
  ingressController?: {
    default?: boolean;
    defaultSecretName?: null | string;
    defaultSecretNamespace?: null | string;
    enableProxyProtocol?: boolean;
    enabled?: boolean;
    enforceHttps?: boolean;
    hostNetwork?: {
      enabled?: boolean;
      httpPort?: number;
      httpsPort?: number;
      nodes?: {
        matchLabels?: {
          [k: string]: unknown;
        };
      };
      sharedListenerPort?: number;
      tlsPassthroughPort?: number;
    };
    ingressLBAnnotationPrefixes?: string[];
    loadbalancerMode?: string;
    secretsNamespace?: {
      create?: boolean;
      name?: string;
      sync?: boolean;
    };
    service?: {
      allocateLoadBalancerNodePorts?: null | boolean;
      annotations?: {
        [k: string]: unknown;
      };
      externalTrafficPolicy?: string;
      insecureNodePort?: null | number;
      labels?: {
        [k: string]: unknown;
      };
      loadBalancerClass?: null | string;
      loadBalancerIP?: null | string;
      name?: string;
      secureNodePort?: null | number;
      type?: string;
    };
    useRemoteAddress?: null | boolean;
    xffNumTrustedHops?: number;
    type?: unknown;
  };
  initResources?: {
    [k: string]: unknown;
  };
  installNoConntrackIptablesRules?: boolean;
  ipMasqAgent?: {
    enabled?: boolean;
    config?: unknown;
  };
  ipam?: {
    ciliumNodeUpdateRate?: string;
    installUplinkRoutesForDelegatedIPAM?: boolean;
    mode?: string;
    multiPoolPreAllocation?: string;
    nodeSpec?: {
      ipamMaxAllocate?: null | number;
      ipamMinAllocate?: null | number;
      ipamPreAllocate?: null | number;
      ipamStaticIPTags?: unknown[];
      type?: unknown;
      [k: string]: unknown;
    };
    operator?: {
      autoCreateCiliumPodIPPools?: {
        [k: string]: unknown;
      };
      clusterPoolIPv4MaskSize?: number;
      clusterPoolIPv4PodCIDRList?: string[] | string;
      clusterPoolIPv6MaskSize?: number;
      clusterPoolIPv6PodCIDRList?: string[] | string;
      externalAPILimitBurstSize?: null | number;
      externalAPILimitQPS?: null | number;
      type?: unknown;
    };
  };
  iptablesRandomFully?: boolean;
  ipv4?: {
    enabled?: boolean;
  };
  ipv4NativeRoutingCIDR?: string;
  ipv6?: {
    enabled?: boolean;
  };
  ipv6NativeRoutingCIDR?: string;
  k8s?: {
    apiServerURLs?: null | string;
    requireIPv4PodCIDR?: boolean;
    requireIPv6PodCIDR?: boolean;
    type?: unknown;
    serviceProxyName?: unknown;
  };
  k8sClientExponentialBackoff?: {
    backoffBaseSeconds?: number;
    backoffMaxDurationSeconds?: number;
    enabled?: boolean;
  };
  k8sClientRateLimit?: {
    burst?: null | number;
    operator?: {
      burst?: null | number;
      qps?: null | number;
      type?: unknown;
    };
    qps?: null | number;
    type?: unknown;
  };
  k8sClusterNetworkPolicy?: {
    enabled?: boolean;
  };
  k8sNetworkPolicy?: {
    enabled?: boolean;
  };
  k8sServiceHost?: string;
  k8sServiceHostRef?: {
    key?: string | null;
    name?: string | null;
    type?: unknown;
  };
  k8sServiceLookupConfigMapName?: null | string;
  k8sServiceLookupNamespace?: null | string;
  k8sServicePort?: string | number;
  keepDeprecatedLabels?: boolean;
  keepDeprecatedProbes?: boolean;
  kubeConfigPath?: string;
  kubeProxyReplacement?: string | boolean;
  kubeProxyReplacementHealthzBindAddr?: string;
  l2NeighDiscovery?: {
    enabled?: boolean;
  };
  l2announcements?: {
    enabled?: boolean;
    leaseDuration?: unknown;
    leaseRenewDeadline?: unknown;
    leaseRetryPeriod?: unknown;
  };
  l2podAnnouncements?: {
    enabled?: boolean;
    interfacePattern?: string;
  };
  l7Proxy?: boolean;
  livenessProbe?: {
    failureThreshold?: number;
    periodSeconds?: number;
    requireK8sConnectivity?: boolean;
    [k: string]: unknown;
  };
  loadBalancer?: {
    acceleration?: string;
    l7?: {
      algorithm?: string;
      backend?: string;
      ports?: unknown[];
    };
    serviceTopology?: boolean;
    dsrDispatch?: unknown;
    reflectorWaitTime?: unknown;
    algorithm?: unknown;
    mode?: unknown;
  };
  localRedirectPolicies?: {
    addressMatcherCIDRs?: null | unknown[];
    enabled?: boolean;
    type?: unknown;
  };
  localRedirectPolicy?: boolean;
  logSystemLoad?: boolean;
  maglev?: {
    hashSeed?: unknown;
    tableSize?: unknown;
    [k: string]: unknown;
  };
  minReadySeconds?: number;
  monitor?: {
    enabled?: boolean;
    eventTypes?: unknown;
    resources?: unknown;
  };
  name?: string;
  namespaceOverride?: null | string;
  nat?: {
    mapStatsEntries?: number;
    mapStatsInterval?: string;
  };
  nat46x64Gateway?: {
    enabled?: boolean;
  };
  nativeRoutingCIDRFromClusterPool?: boolean;
  nodeIPAM?: {
    enabled?: boolean;
  };
  nodePort?: {
    addresses?: null | string | unknown[];
    autoProtectPortRange?: boolean;
    bindProtection?: boolean;
    enableDynamicSourceLookup?: boolean;
    enableHealthCheck?: boolean;
    enableHealthCheckLoadBalancerIP?: boolean;
    directRoutingDevice?: unknown;
  };
  nodeSelector?: {
    'kubernetes.io/os'?: string;
    [k: string]: unknown;
  };
  nodeSelectorLabels?: boolean;
  nodeinit?: {
    affinity?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    bootstrapFile?: string;
    enabled?: boolean;
    extraEnv?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    image?: {
      digest?: string;
      override?: null | string;
      pullPolicy?: string;
      repository?: string;
      tag?: string;
      useDigest?: boolean;
    };
    minReadySeconds?: number;
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      appArmorProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    prestop?: {
      postScript?: string;
      preScript?: string;
    };
    priorityClassName?: string;
    resources?: {
      requests?: {
        cpu?: number | string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        add?: string[];
        [k: string]: unknown;
      };
      privileged?: boolean;
      seLinuxOptions?: {
        level?: string;
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    startup?: {
      postScript?: string;
      preScript?: string;
    };
    tolerations?: {
      operator?: string;
      [k: string]: unknown;
    }[];
    updateStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    waitForCloudInit?: boolean;
    revertReconfigureKubelet?: unknown;
  };
  operator?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'io.cilium/app'?: string;
              [k: string]: unknown;
            };
            [k: string]: unknown;
          };
          topologyKey?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    dashboards?: {
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      label?: string;
      labelValue?: string;
      namespace?: null | string;
      type?: unknown;
      [k: string]: unknown;
    };
    dnsPolicy?: string;
    enabled?: boolean;
    endpointGCInterval?: string;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraHostPathMounts?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostNetwork?: boolean;
    hostUsers?: boolean;
    identityGCInterval?: string;
    identityHeartbeatTimeout?: string;
    image?: {
      alibabacloudDigest?: string;
      awsDigest?: string;
      azureDigest?: string;
      genericDigest?: string;
      override?: null | string;
      pullPolicy?: string;
      repository?: string;
      suffix?: string;
      tag?: string;
      useDigest?: boolean;
    };
    nodeGCInterval?: string;
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      maxUnavailable?: null | number | string;
      minAvailable?: null | number | string;
      unhealthyPodEvictionPolicy?: null | string;
      type?: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    pprof?: {
      address?: string;
      blockProfileRate?: number;
      enabled?: boolean;
      mutexProfileFraction?: number;
      port?: number;
    };
    priorityClassName?: string;
    prometheus?: {
      enabled?: boolean;
      metricsService?: boolean;
      port?: number;
      serviceMonitor?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        interval?: string;
        jobLabel?: string;
        labels?: {
          [k: string]: unknown;
        };
        metricRelabelings?: null | unknown[];
        relabelings?: null | unknown[];
        scrapeTimeout?: null | string;
        type?: unknown;
        namespace?: unknown;
      };
      tls?: {
        enabled?: boolean;
        server?: {
          existingSecret?: string;
          mtls?: {
            enabled?: boolean;
          };
        };
      };
    };
    removeNodeTaints?: boolean;
    replicas?: number;
    resources?: {
      [k: string]: unknown;
    };
    rollOutPods?: boolean;
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    setNodeNetworkStatus?: boolean;
    setNodeTaints?: null | boolean;
    skipCRDCreation?: boolean;
    tolerations?:
      | null
      | {
          key?: string;
          operator?: string;
          [k: string]: unknown;
        }[];
    topologySpreadConstraints?: unknown[];
    unmanagedPodWatcher?: {
      intervalSeconds?: number;
      restart?: boolean;
      selector?: null | string;
      type?: unknown;
    };
    updateStrategy?: {
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
        type?: unknown;
        [k: string]: unknown;
      };
      type?: string;
      [k: string]: unknown;
    };
    type?: unknown;
    runAsUser?: unknown;
  };
  pmtuDiscovery?: {
    enabled?: boolean;
    packetizationLayerPMTUDMode?: string;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    appArmorProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  policyCIDRMatchMode?: null | string | unknown[];
  policyDenyResponse?: string;
  policyEnforcementMode?: string;
  pprof?: {
    address?: string;
    blockProfileRate?: number;
    enabled?: boolean;
    mutexProfileFraction?: number;
    port?: number;
  };
  preferIpv6?: boolean;
  preflight?: {
    affinity?: {
      podAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'k8s-app'?: string;
              [k: string]: unknown;
            };
            [k: string]: unknown;
          };
          topologyKey?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    envoy?: {
      image?: {
        digest?: string;
        override?: null | string;
        pullPolicy?: string;
        repository?: string;
        tag?: string;
        useDigest?: boolean;
      };
    };
    extraEnv?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    image?: {
      digest?: string;
      override?: null | string;
      pullPolicy?: string;
      repository?: string;
      tag?: string;
      useDigest?: boolean;
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      maxUnavailable?: null | number | string;
      minAvailable?: null | number | string;
      unhealthyPodEvictionPolicy?: null | string;
      type?: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      [k: string]: unknown;
    };
    priorityClassName?: string;
    readinessProbe?: {
      initialDelaySeconds?: number;
      periodSeconds?: number;
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: {
      operator?: string;
      [k: string]: unknown;
    }[];
    updateStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    validateCNPs?: boolean;
  };
  priorityClassName?: string;
  prometheus?: {
    controllerGroupMetrics?: string[];
    enabled?: boolean;
    metrics?: null | unknown[];
    metricsService?: boolean;
    port?: number;
    serviceMonitor?: {
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      interval?: string;
      jobLabel?: string;
      labels?: {
        [k: string]: unknown;
      };
      metricRelabelings?: null | unknown[];
      relabelings?: {
        action?: string;
        replacement?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        [k: string]: unknown;
      }[];
      scrapeTimeout?: null | string;
      trustCRDsExist?: boolean;
      type?: unknown;
      namespace?: unknown;
    };
    type?: unknown;
  };
  rbac?: {
    create?: boolean;
  };
  readinessProbe?: {
    failureThreshold?: number;
    periodSeconds?: number;
    [k: string]: unknown;
  };
  resourceQuotas?: {
    cilium?: {
      hard?: {
        pods?: string;
      };
    };
    enabled?: boolean;
    operator?: {
      hard?: {
        pods?: string;
      };
    };
  };
  resources?: {
    [k: string]: unknown;
  };
  rollOutCiliumPods?: boolean;
  routingMode?: string;
  scheduling?: {
    mode?: 'anti-affinity' | 'kube-scheduler';
  };
  sctp?: {
    enabled?: boolean;
  };
  secretsNamespaceAnnotations?: {
    [k: string]: unknown;
  };
  secretsNamespaceLabels?: {
    [k: string]: unknown;
  };
  securityContext?: {
    allowPrivilegeEscalation?: boolean;
    capabilities?: {
      applySysctlOverwrites?: string[];
      ciliumAgent?: string[];
      cleanCiliumState?: string[];
      mountCgroup?: string[];
      [k: string]: unknown;
    };
    privileged?: boolean;
    seLinuxOptions?: {
      level?: string;
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  serviceAccounts?: {
    cilium?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
    clustermeshApiserver?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
    clustermeshcertgen?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
    corednsMCSAPI?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
    envoy?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
    hubblecertgen?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
    nodeinit?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      enabled?: boolean;
      name?: string;
    };
    operator?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
    preflight?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
    relay?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
    ui?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
    ztunnel?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
  };
  serviceNoBackendResponse?: string;
  sleepAfterInit?: boolean;
  socketLB?: {
    enabled?: boolean;
    hostNamespaceOnly?: unknown;
    terminatePodConnections?: unknown;
    tracing?: unknown;
  };
  standaloneDnsProxy?: {
    annotations?: {
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
    debug?: boolean;
    enabled?: boolean;
    image?: {
      digest?: string;
      override?: null | string;
      pullPolicy?: string;
      repository?: string;
      tag?: string;
      useDigest?: boolean;
    };
    minReadySeconds?: number;
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    rollOutPods?: boolean;
    serverPort?: number;
    tolerations?: unknown[];
    updateStrategy?: {
      rollingUpdate?: {
        maxSurge?: number;
        maxUnavailable?: number;
        [k: string]: unknown;
      };
      type?: string;
      [k: string]: unknown;
    };
  };
  startupProbe?: {
    failureThreshold?: number;
    periodSeconds?: number;
    [k: string]: unknown;
  };
  synchronizeK8sNodes?: boolean;
  sysctlfix?: {
    enabled?: boolean;
  };
  terminationGracePeriodSeconds?: number;
  tls?: {
    ca?: {
      cert?: string;
      certValidityDuration?: number;
      key?: string;
    };
    caBundle?: {
      enabled?: boolean;
      key?: string;
      name?: string;
      useSecret?: boolean;
      content?: unknown;
    };
    readSecretsOnlyFromSecretsNamespace?: null | boolean;
    secretSync?: {
      enabled?: null | boolean;
    };
    secretsBackend?: null | string;
    secretsNamespace?: {
      create?: boolean;
      name?: string;
    };
    type?: unknown;
  };
  tmpVolume?: {
    [k: string]: unknown;
  };
  tolerations?: {
    operator?: string;
    [k: string]: unknown;
  }[];
  tunnelPort?: number;
  tunnelProtocol?: string;
  tunnelSourcePortRange?: string;
  underlayProtocol?: string;
  updateStrategy?: {
    rollingUpdate?: {
      maxUnavailable?: number | string;
      [k: string]: unknown;
    };
    type?: string;
    [k: string]: unknown;
  };
  upgradeCompatibility?: null | string;
  vtep?: {
    cidr?: string;
    enabled?: boolean;
    endpoint?: string;
    mac?: string;
    mask?: string;
  };
  waitForKubeProxy?: boolean;
  wellKnownIdentities?: {
    enabled?: boolean;
  };
  type?: unknown;
  emptyDir?: unknown;
  disableIptablesFeederRules?: unknown;
  egressMasqueradeInterfaces?: unknown;
  enableIdentityMark?: unknown;
  enum?: unknown;
  fragmentTracking?: unknown;
  config?: unknown;
  iptablesLockTimeout?: unknown;
  labels?: unknown;
  logOptions?: unknown;
  tableSize?: unknown;
  hashSeed?: unknown;
  policyAuditMode?: unknown;
  nodeLabels?: unknown;
  disableEnvoyVersionCheck?: unknown;
  dnsPolicyUnloadOnShutdown?: unknown;
  AsMap?: unknown;
  clusterHealthPort?: unknown;
  enableCnpStatusUpdates?: unknown;
  enableK8sEventHandover?: unknown;
  hostServices?: unknown;
  nonIdempotentAnnotations?: unknown;
  tunnel?: unknown;
}

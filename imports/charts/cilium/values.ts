// Made by "strata import" (see 'cilium' in imports.lock.json). Do not edit.
export interface CiliumValues {
  global?: {
    [k: string]: unknown;
  } | null;
  MTU?: number | null;
  affinity?: {
    podAntiAffinity?: {
      requiredDuringSchedulingIgnoredDuringExecution?:
        | {
            labelSelector?: {
              matchLabels?: {
                'k8s-app'?: string | null;
                [k: string]: unknown;
              } | null;
              [k: string]: unknown;
            } | null;
            topologyKey?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  agent?: boolean | null;
  agentNotReadyTaintKey?: string | null;
  aksbyocni?: {
    enabled?: boolean | null;
  } | null;
  alibabacloud?: {
    enabled?: boolean | null;
    nodeSpec?: {
      securityGroupTags?: unknown[] | null;
      securityGroups?: unknown[] | null;
      vSwitchTags?: unknown[] | null;
      vSwitches?: unknown[] | null;
      [k: string]: unknown;
    } | null;
  } | null;
  annotateK8sNode?: boolean | null;
  annotations?: {
    [k: string]: unknown;
  } | null;
  apiRateLimit?: null | string;
  authentication?: {
    enabled?: boolean | null;
    gcInterval?: string | null;
    mutual?: {
      connectTimeout?: string | null;
      port?: number | null;
      spire?: {
        adminSocketPath?: string | null;
        agentSocketPath?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        connectionTimeout?: string | null;
        enabled?: boolean | null;
        install?: {
          agent?: {
            affinity?: {
              [k: string]: unknown;
            } | null;
            annotations?: {
              [k: string]: unknown;
            } | null;
            image?: {
              digest?: string | null;
              override?: null | string;
              pullPolicy?: string | null;
              repository?: string | null;
              tag?: string | null;
              useDigest?: boolean | null;
            } | null;
            labels?: {
              [k: string]: unknown;
            } | null;
            nodeSelector?: {
              [k: string]: unknown;
            } | null;
            podSecurityContext?: {
              [k: string]: unknown;
            } | null;
            priorityClassName?: string | null;
            resources?: {
              [k: string]: unknown;
            } | null;
            securityContext?: {
              [k: string]: unknown;
            } | null;
            serviceAccount?: {
              create?: boolean | null;
              name?: string | null;
            } | null;
            skipKubeletVerification?: boolean | null;
            tolerations?:
              | {
                  effect?: string | null;
                  key?: string | null;
                  value?: string | null;
                  operator?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
          } | null;
          enabled?: boolean | null;
          existingNamespace?: boolean | null;
          initImage?: {
            digest?: string | null;
            override?: null | string;
            pullPolicy?: string | null;
            repository?: string | null;
            tag?: string | null;
            useDigest?: boolean | null;
          } | null;
          namespace?: string | null;
          server?: {
            affinity?: {
              [k: string]: unknown;
            } | null;
            annotations?: {
              [k: string]: unknown;
            } | null;
            ca?: {
              keyType?: string | null;
              subject?: {
                commonName?: string | null;
                country?: string | null;
                organization?: string | null;
              } | null;
            } | null;
            dataStorage?: {
              accessMode?: string | null;
              enabled?: boolean | null;
              size?: string | null;
              storageClass?: null | string;
              type?: unknown;
            } | null;
            image?: {
              digest?: string | null;
              override?: null | string;
              pullPolicy?: string | null;
              repository?: string | null;
              tag?: string | null;
              useDigest?: boolean | null;
            } | null;
            initContainers?: unknown[] | null;
            labels?: {
              [k: string]: unknown;
            } | null;
            nodeSelector?: {
              [k: string]: unknown;
            } | null;
            podSecurityContext?: {
              [k: string]: unknown;
            } | null;
            priorityClassName?: string | null;
            resources?: {
              [k: string]: unknown;
            } | null;
            securityContext?: {
              [k: string]: unknown;
            } | null;
            service?: {
              annotations?: {
                [k: string]: unknown;
              } | null;
              labels?: {
                [k: string]: unknown;
              } | null;
              type?: string | null;
            } | null;
            serviceAccount?: {
              create?: boolean | null;
              name?: string | null;
            } | null;
            tolerations?: unknown[] | null;
          } | null;
        } | null;
        serverAddress?: null | string;
        trustDomain?: string | null;
        type?: unknown;
      } | null;
    } | null;
    queueSize?: number | null;
    rotatedIdentitiesQueueSize?: number | null;
  } | null;
  autoDirectNodeRoutes?: boolean | string | null;
  azure?: {
    enabled?: boolean | null;
    nodeSpec?: {
      azureInterfaceName?: string | null;
      [k: string]: unknown;
    } | null;
    usePrimaryAddress?: unknown;
    resourceGroup?: unknown;
    subscriptionID?: unknown;
    tenantID?: unknown;
    clientID?: unknown;
    clientSecret?: unknown;
    userAssignedIdentityID?: unknown;
  } | null;
  bandwidthManager?: {
    bbr?: boolean | null;
    bbrHostNamespaceOnly?: boolean | null;
    enabled?: boolean | null;
  } | null;
  bgpControlPlane?: {
    enabled?: boolean | null;
    legacyOriginAttribute?: {
      enabled?: boolean | null;
    } | null;
    routerIDAllocation?: {
      ipPool?: string | null;
      mode?: string | null;
    } | null;
    secretsNamespace?: {
      create?: boolean | null;
      name?: string | null;
    } | null;
    statusReport?: {
      enabled?: boolean | null;
    } | null;
    [k: string]: unknown;
  } | null;
  bpf?: {
    authMapMax?: null | number;
    autoMount?: {
      enabled?: boolean | null;
    } | null;
    ctAccounting?: boolean | null;
    ctAnyMax?: null | number;
    ctTcpMax?: null | number;
    datapathMode?: string | null;
    disableExternalIPMitigation?: boolean | null;
    distributedLRU?: {
      enabled?: boolean | null;
    } | null;
    enableTCX?: boolean | null;
    events?: {
      default?: {
        burstLimit?: null | number;
        rateLimit?: null | number;
        type?: unknown;
      } | null;
      drop?: {
        enabled?: boolean | null;
      } | null;
      policyVerdict?: {
        enabled?: boolean | null;
      } | null;
      trace?: {
        enabled?: boolean | null;
      } | null;
    } | null;
    hostLegacyRouting?: null | boolean;
    lbAlgorithmAnnotation?: boolean | null;
    lbExternalClusterIP?: boolean | null;
    lbMapMax?: null | number;
    lbModeAnnotation?: boolean | null;
    lbSourceRangeAllTypes?: boolean | null;
    mapDynamicSizeRatio?: null | number | string;
    masquerade?: null | boolean;
    monitorAggregation?: string | null;
    monitorFlags?: string | null;
    monitorInterval?: string | null;
    monitorTraceIPOption?: null | number;
    natMax?: null | number;
    neighMax?: null | number;
    nodeMapMax?: null | number;
    policyMapMax?: null | number;
    policyMapPressureMetricsThreshold?: null | number;
    policyStatsMapMax?: null | number;
    preallocateMaps?: boolean | null;
    root?: string | null;
    tproxy?: null | boolean;
    vlanBypass?: null | unknown[];
    type?: unknown;
    minimum?: unknown;
    maximum?: unknown;
  } | null;
  bpfClockProbe?: boolean | null;
  certgen?: {
    affinity?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      cronJob?: {
        [k: string]: unknown;
      } | null;
      job?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    cronJob?: {
      failedJobsHistoryLimit?: number | null;
      successfulJobsHistoryLimit?: number | null;
    } | null;
    enforceCAValidityThroughoutLeavesDuration?: boolean | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    generateCA?: boolean | null;
    image?: {
      digest?: string | null;
      override?: null | string;
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
      useDigest?: boolean | null;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    ttlSecondsAfterFinished?: null | number;
    type?: unknown;
  } | null;
  cgroup?: {
    autoMount?: {
      enabled?: boolean | null;
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    hostRoot?: string | null;
  } | null;
  ciliumEndpointSlice?: {
    enabled?: boolean | null;
    rateLimits?:
      | {
          burst?: number | null;
          limit?: number | null;
          nodes?: number | null;
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  cleanBpfState?: boolean | null;
  cleanState?: boolean | null;
  cluster?: {
    id?: number | null;
    name?: string | null;
  } | null;
  clustermesh?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    apiserver?: {
      affinity?: {
        podAntiAffinity?: {
          preferredDuringSchedulingIgnoredDuringExecution?:
            | {
                podAffinityTerm?: {
                  labelSelector?: {
                    matchLabels?: {
                      'k8s-app'?: string | null;
                      [k: string]: unknown;
                    } | null;
                    [k: string]: unknown;
                  } | null;
                  topologyKey?: string | null;
                  [k: string]: unknown;
                } | null;
                weight?: number | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      etcd?: {
        init?: {
          extraArgs?: unknown[] | null;
          extraEnv?: unknown[] | null;
          resources?: {
            [k: string]: unknown;
          } | null;
        } | null;
        lifecycle?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        securityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        storageMedium?: 'Disk' | 'Memory' | null;
        enum?: unknown;
      } | null;
      etcdQPS?: number | null;
      extraArgs?: unknown[] | null;
      extraEnv?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      healthPort?: number | null;
      image?: {
        digest?: string | null;
        override?: null | string;
        pullPolicy?: string | null;
        repository?: string | null;
        tag?: string | null;
        useDigest?: boolean | null;
      } | null;
      kvstoremesh?: {
        enabled?: boolean | null;
        etcdQPS?: number | null;
        extraArgs?: unknown[] | null;
        extraEnv?: unknown[] | null;
        extraVolumeMounts?: unknown[] | null;
        healthPort?: number | null;
        kvstoreMode?: string | null;
        lifecycle?: {
          [k: string]: unknown;
        } | null;
        readinessProbe?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        securityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      lifecycle?: {
        [k: string]: unknown;
      } | null;
      metrics?: {
        enabled?: boolean | null;
        etcd?: {
          enabled?: boolean | null;
          mode?: string | null;
          port?: number | null;
        } | null;
        kvstoremesh?: {
          enabled?: boolean | null;
          port?: number | null;
        } | null;
        port?: number | null;
        serviceMonitor?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
          enabled?: boolean | null;
          etcd?: {
            interval?: string | null;
            metricRelabelings?: null | unknown[];
            relabelings?: null | unknown[];
            scrapeTimeout?: null | string;
            type?: unknown;
          } | null;
          interval?: string | null;
          kvstoremesh?: {
            interval?: string | null;
            metricRelabelings?: null | unknown[];
            relabelings?: null | unknown[];
            scrapeTimeout?: null | string;
            type?: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          metricRelabelings?: null | unknown[];
          relabelings?: null | unknown[];
          scrapeTimeout?: null | string;
          namespace?: unknown;
          type?: unknown;
        } | null;
      } | null;
      nodeSelector?: {
        'kubernetes.io/os'?: string | null;
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podDisruptionBudget?: {
        enabled?: boolean | null;
        maxUnavailable?: null | number | string;
        minAvailable?: null | number | string;
        unhealthyPodEvictionPolicy?: null | string;
        type?: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podSecurityContext?: {
        fsGroup?: number | null;
        runAsGroup?: number | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | null;
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      readinessProbe?: {
        [k: string]: unknown;
      } | null;
      replicas?: number | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      service?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enableSessionAffinity?: 'HAOnly' | 'Always' | 'Never' | null;
        externalTrafficPolicy?: 'Local' | 'Cluster' | null;
        externallyCreated?: boolean | null;
        internalTrafficPolicy?: 'Local' | 'Cluster' | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        loadBalancerClass?: null | string;
        loadBalancerIP?: null | string;
        loadBalancerSourceRanges?: unknown[] | null;
        nodePort?: number | null;
        type?: string | null;
        enum?: unknown;
      } | null;
      terminationGracePeriodSeconds?: number | null;
      tls?: {
        authMode?: string | null;
        auto?: {
          certManagerIssuerRef?: {
            [k: string]: unknown;
          } | null;
          certValidityDuration?: number | null;
          enabled?: boolean | null;
          method?: string | null;
          privateKey?: {
            [k: string]: unknown;
          } | null;
          schedule?: string | null;
          server?: {
            extraDnsNames?: unknown[] | null;
            extraIpAddresses?: unknown[] | null;
          } | null;
          subject?: {
            [k: string]: unknown;
          } | null;
        } | null;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      updateStrategy?: {
        rollingUpdate?: {
          maxSurge?: number | string | null;
          maxUnavailable?: number | string | null;
          type?: unknown;
          [k: string]: unknown;
        } | null;
        type?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    cacheTTL?: string | null;
    config?: {
      clusters?:
        | {
            [k: string]: unknown;
          }
        | unknown[]
        | null;
      domain?: string | null;
      enabled?: boolean | null;
      type?: unknown;
      [k: string]: unknown;
    } | null;
    defaultGlobalNamespace?: boolean | null;
    enableEndpointSliceSynchronization?: boolean | null;
    maxConnectedClusters?: number | null;
    mcsapi?: {
      corednsAutoConfigure?: {
        affinity?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        coredns?: {
          clusterDomain?: string | null;
          clustersetDomain?: string | null;
          configMapName?: string | null;
          deploymentName?: string | null;
          namespace?: string | null;
          serviceAccountName?: string | null;
        } | null;
        enabled?: boolean | null;
        extraArgs?: unknown[] | null;
        extraVolumeMounts?: unknown[] | null;
        extraVolumes?: unknown[] | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        podLabels?: {
          [k: string]: unknown;
        } | null;
        priorityClassName?: string | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        tolerations?: unknown[] | null;
        ttlSecondsAfterFinished?: number | null;
      } | null;
      enabled?: boolean | null;
      installCRDs?: boolean | null;
    } | null;
    policyDefaultLocalCluster?: boolean | null;
    useAPIServer?: boolean | null;
    disableKubernetesHostAliases?: unknown;
  } | null;
  cni?: {
    binPath?: string | null;
    chainingMode?: null | string;
    chainingTarget?: null | string;
    confFileMountPath?: string | null;
    confPath?: string | null;
    configMap?: string | null;
    configMapKey?: string | null;
    customConf?: boolean | null;
    enableRouteMTUForCNIChaining?: boolean | null;
    exclusive?: boolean | null;
    hostConfDirMountPath?: string | null;
    install?: boolean | null;
    iptablesRemoveAWSRules?: boolean | null;
    logFile?: string | null;
    resources?: {
      limits?: {
        cpu?: number | string | null;
        memory?: string | null;
        [k: string]: unknown;
      } | null;
      requests?: {
        cpu?: number | string | null;
        memory?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    uninstall?: boolean | null;
    type?: unknown;
    readCniConf?: unknown;
    externalRouting?: unknown;
  } | null;
  commonLabels?: null | {
    [k: string]: unknown;
  };
  configDriftDetection?: {
    driftChecker?: boolean | null;
    enabled?: boolean | null;
    ignoredKeys?: unknown[] | null;
  } | null;
  connectivityProbeFrequencyRatio?: null | number;
  conntrackGCInterval?: string | null;
  conntrackGCMaxInterval?: string | null;
  crdWaitTimeout?: string | null;
  daemon?: {
    allowedConfigOverrides?: null | string;
    blockedConfigOverrides?: null | string;
    configSources?: null | string;
    enableSourceIPVerification?: null | boolean;
    runPath?: string | null;
    type?: unknown;
  } | null;
  dashboards?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    label?: string | null;
    labelValue?: string | null;
    namespace?: null | string;
    type?: unknown;
    [k: string]: unknown;
  } | null;
  datapathPlugins?: {
    enabled?: boolean | null;
    stateDir?: string | null;
  } | null;
  debug?: {
    enabled?: boolean | null;
    metricsSamplingInterval?: null | string;
    verbose?: null | string;
    type?: unknown;
  } | null;
  defaultLBServiceIPAM?: string | null;
  devices?: null | string | unknown[];
  directRoutingSkipUnreachable?: boolean | null;
  disableEndpointCRD?: boolean | null;
  dnsPolicy?: string | null;
  dnsProxy?: {
    dnsRejectResponseCode?: string | null;
    enableDnsCompression?: boolean | null;
    endpointMaxIpPerHostname?: number | null;
    idleConnectionGracePeriod?: string | null;
    maxDeferredConnectionDeletes?: number | null;
    minTtl?: number | null;
    preAllocateIdentities?: boolean | null;
    preCache?: string | null;
    proxyPort?: number | null;
    proxyResponseMaxDelay?: string | null;
    socketLingerTimeout?: number | null;
    enableTransparentMode?: unknown;
  } | null;
  egressGateway?: {
    enabled?: boolean | null;
    reconciliationTriggerInterval?: string | null;
    maxPolicyEntries?: unknown;
  } | null;
  enableCriticalPriorityClass?: boolean | null;
  enableIPv4BIGTCP?: boolean | null;
  enableIPv4Masquerade?: null | boolean;
  enableIPv6BIGTCP?: boolean | null;
  enableIPv6Masquerade?: boolean | null;
  enableInternalTrafficPolicy?: boolean | null;
  enableLBIPAM?: boolean | null;
  enableMasqueradeRouteSource?: boolean | null;
  enableNoServiceEndpointsRoutable?: boolean | null;
  enableNonDefaultDenyPolicies?: boolean | null;
  enableXTSocketFallback?: boolean | null;
  encryption?: {
    enabled?: boolean | null;
    ipsec?: {
      interface?: string | null;
      keyFile?: string | null;
      keyRotationDuration?: string | null;
      keyWatcher?: boolean | null;
      mountPath?: string | null;
      secretName?: string | null;
    } | null;
    nodeEncryption?: boolean | null;
    strictMode?: {
      egress?: {
        allowRemoteNodeIdentities?: boolean | null;
        cidr?: string | null;
        enabled?: boolean | null;
      } | null;
      ingress?: {
        enabled?: boolean | null;
      } | null;
    } | null;
    type?: string | null;
    wireguard?: {
      persistentKeepalive?: string | null;
    } | null;
    ztunnel?: {
      affinity?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      ca?: {
        type?: 'spire' | 'internal' | null;
      } | null;
      caAddress?: string | null;
      extraEnv?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      healthPort?: number | null;
      image?: {
        digest?: string | null;
        override?: null | string;
        pullPolicy?: string | null;
        repository?: string | null;
        tag?: string | null;
        useDigest?: boolean | null;
      } | null;
      minReadySeconds?: number | null;
      nodeSelector?: {
        'kubernetes.io/os'?: string | null;
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: null | string;
      readinessProbe?: {
        failureThreshold?: number | null;
        initialDelaySeconds?: number | null;
        periodSeconds?: number | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | null;
          memory?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      secrets?: {
        bootstrapRootCert?: null | string;
        [k: string]: unknown;
      } | null;
      terminationGracePeriodSeconds?: number | null;
      tolerations?:
        | {
            effect?: string | null;
            operator?: string | null;
            key?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      updateStrategy?: {
        rollingUpdate?: {
          maxSurge?: number | null;
          maxUnavailable?: number | null;
          [k: string]: unknown;
        } | null;
        type?: string | null;
        [k: string]: unknown;
      } | null;
      type?: unknown;
    } | null;
  } | null;
  endpointHealthChecking?: {
    enabled?: boolean | null;
  } | null;
  endpointLockdownOnMapOverflow?: boolean | null;
  endpointPolicyUpdateTimeoutDuration?: null;
  endpointRoutes?: {
    enabled?: boolean | string | null;
  } | null;
  eni?: {
    awsEnablePrefixDelegation?: boolean | null;
    awsReleaseExcessIPs?: boolean | null;
    ec2APIEndpoint?: string | null;
    enabled?: boolean | null;
    eniTags?: {
      [k: string]: unknown;
    } | null;
    gcInterval?: string | null;
    gcTags?: {
      [k: string]: unknown;
    } | null;
    iamRole?: string | null;
    instanceTagsFilter?: unknown[] | null;
    nodeSpec?: {
      deleteOnTermination?: null | boolean;
      disablePrefixDelegation?: boolean | null;
      excludeInterfaceTags?: unknown[] | null;
      firstInterfaceIndex?: null | number;
      securityGroupTags?: unknown[] | null;
      securityGroups?: unknown[] | null;
      subnetIDs?: unknown[] | null;
      subnetTags?: unknown[] | null;
      usePrimaryAddress?: boolean | null;
      type?: unknown;
      [k: string]: unknown;
    } | null;
    subnetIDsFilter?: unknown[] | null;
    subnetTagsFilter?: unknown[] | null;
  } | null;
  envoy?: {
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
      podAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'k8s-app'?: string | null;
                  [k: string]: unknown;
                } | null;
                [k: string]: unknown;
              } | null;
              topologyKey?: string | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'k8s-app'?: string | null;
                  [k: string]: unknown;
                } | null;
                [k: string]: unknown;
              } | null;
              topologyKey?: string | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    baseID?: number | null;
    bootstrapConfigMap?: null | string;
    clusterMaxConnections?: number | null;
    clusterMaxPendingRequests?: number | null;
    clusterMaxRequests?: number | null;
    connectTimeoutSeconds?: number | null;
    debug?: {
      admin?: {
        enabled?: boolean | null;
        port?: number | null;
      } | null;
    } | null;
    dnsPolicy?: null | string;
    enabled?: null | boolean;
    extraArgs?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraHostPathMounts?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    healthPort?: number | null;
    httpRetryCount?: number | null;
    httpUpstreamLingerTimeout?: null;
    idleTimeoutDurationSeconds?: number | null;
    image?: {
      digest?: string | null;
      override?: null | string;
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
      useDigest?: boolean | null;
    } | null;
    initContainers?: unknown[] | null;
    initialFetchTimeoutSeconds?: number | null;
    livenessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    log?: {
      accessLogBufferSize?: null | number;
      accessLogEnabled?: boolean | null;
      defaultLevel?: 'trace' | 'debug' | 'info' | 'warning' | 'error' | 'critical' | 'off' | null;
      format?: null | string;
      format_json?: null | {
        [k: string]: unknown;
      };
      path?: string | null;
      type?: unknown;
      date?: unknown;
      thread_id?: unknown;
      source_line?: unknown;
      level?: unknown;
      logger?: unknown;
      message?: unknown;
      oneOf?: unknown;
    } | null;
    maxConcurrentRetries?: number | null;
    maxConnectionDurationSeconds?: number | null;
    maxGlobalDownstreamConnections?: number | null;
    maxRequestsPerConnection?: number | null;
    minReadySeconds?: number | null;
    nodeLocality?: {
      enabled?: boolean | null;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      appArmorProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    policyRestoreTimeoutDuration?: null | string;
    priorityClassName?: null | string;
    prometheus?: {
      enabled?: boolean | null;
      port?: string | null;
      serviceMonitor?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        interval?: string | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        metricRelabelings?: null | unknown[];
        relabelings?:
          | {
              action?: string | null;
              replacement?: string | null;
              sourceLabels?: string[] | null;
              targetLabel?: string | null;
              [k: string]: unknown;
            }[]
          | null;
        scrapeTimeout?: null | string;
        type?: unknown;
        namespace?: unknown;
      } | null;
    } | null;
    readinessProbe?: {
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    rollOutPods?: boolean | null;
    securityContext?: {
      capabilities?: {
        envoy?: string[] | null;
        keepCapNetBindService?: boolean | null;
        [k: string]: unknown;
      } | null;
      privileged?: boolean | null;
      seLinuxOptions?: {
        level?: string | null;
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    streamIdleTimeoutDurationSeconds?: number | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?:
      | {
          operator?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    updateStrategy?: {
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      type?: string | null;
      [k: string]: unknown;
    } | null;
    useOriginalSourceAddress?: boolean | null;
    xdsMode?: 'split' | 'ads' | 'strict-ads' | null;
    xffNumTrustedHopsL7PolicyEgress?: number | null;
    xffNumTrustedHopsL7PolicyIngress?: number | null;
    type?: unknown;
  } | null;
  envoyConfig?: {
    enabled?: boolean | null;
    retryInterval?: string | null;
    secretsNamespace?: {
      create?: boolean | null;
      name?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  etcd?: {
    enabled?: boolean | null;
    endpoints?: string[] | null;
    ssl?: boolean | null;
  } | null;
  extraArgs?: unknown[] | null;
  extraConfig?: {
    [k: string]: unknown;
  } | null;
  extraContainers?: unknown[] | null;
  extraEnv?: unknown[] | null;
  extraHostPathMounts?: unknown[] | null;
  extraInitContainers?: unknown[] | null;
  extraVolumeMounts?: unknown[] | null;
  extraVolumes?: unknown[] | null;
  forceDeviceDetection?: boolean | null;
  gatewayAPI?: {
    enableAlpn?: boolean | null;
    enableAppProtocol?: boolean | null;
    enableProxyProtocol?: boolean | null;
    enabled?: boolean | null;
    externalTrafficPolicy?: string | null;
    gatewayClass?: {
      create?: boolean | string | null;
    } | null;
    hostNetwork?: {
      enabled?: boolean | null;
      nodes?: {
        matchLabels?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    secretsNamespace?: {
      create?: boolean | null;
      name?: string | null;
      sync?: boolean | null;
    } | null;
    useRemoteAddress?: null | boolean;
    xffNumTrustedHops?: number | null;
    type?: unknown;
  } | null;
  gke?: {
    enabled?: boolean | null;
  } | null;
  healthCheckICMPFailureThreshold?: number | null;
  healthChecking?: boolean | null;
  healthPort?: number | null;
  hostFirewall?: {
    enabled?: boolean | null;
  } | null;
  hubble?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    dropEventEmitter?: {
      enabled?: boolean | null;
      interval?: string | null;
      reasons?: string[] | null;
    } | null;
    enabled?: boolean | null;
    export?: {
      dynamic?: {
        config?: {
          configMapName?: string | null;
          content?:
            | {
                aggregationInterval?: string | null;
                excludeFilters?: unknown[] | null;
                fieldAggregate?: unknown[] | null;
                fieldMask?: unknown[] | null;
                fileCompress?: boolean | null;
                fileMaxBackups?: number | null;
                fileMaxSizeMb?: number | null;
                filePath?: string | null;
                includeFilters?: unknown[] | null;
                name?: string | null;
                [k: string]: unknown;
              }[]
            | null;
          createConfigMap?: boolean | null;
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
      } | null;
      static?: {
        aggregationInterval?: string | null;
        allowList?: unknown[] | null;
        denyList?: unknown[] | null;
        enabled?: boolean | null;
        fieldAggregate?: unknown[] | null;
        fieldMask?: unknown[] | null;
        fileCompress?: boolean | null;
        fileMaxBackups?: number | null;
        fileMaxSizeMb?: number | null;
        filePath?: string | null;
      } | null;
      aggregationInterval?: unknown;
      fileCompress?: unknown;
      fileMaxBackups?: unknown;
      fileMaxSizeMb?: unknown;
    } | null;
    hostUsers?: null | boolean;
    listenAddress?: string | null;
    metrics?: {
      dashboards?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        label?: string | null;
        labelValue?: string | null;
        namespace?: null | string;
        type?: unknown;
        [k: string]: unknown;
      } | null;
      dynamic?: {
        config?: {
          configMapName?: string | null;
          content?: unknown[] | null;
          createConfigMap?: boolean | null;
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
      } | null;
      enableOpenMetrics?: boolean | null;
      enabled?: null | unknown[];
      port?: number | null;
      serviceAnnotations?: {
        [k: string]: unknown;
      } | null;
      serviceMonitor?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        interval?: string | null;
        jobLabel?: string | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        metricRelabelings?: null | unknown[];
        relabelings?:
          | {
              action?: string | null;
              replacement?: string | null;
              sourceLabels?: string[] | null;
              targetLabel?: string | null;
              [k: string]: unknown;
            }[]
          | null;
        scrapeTimeout?: null | string;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        type?: unknown;
      } | null;
      tls?: {
        enabled?: boolean | null;
        server?: {
          cert?: string | null;
          existingSecret?: string | null;
          extraDnsNames?: unknown[] | null;
          extraIpAddresses?: unknown[] | null;
          key?: string | null;
          mtls?: {
            enabled?: boolean | null;
            key?: string | null;
            name?: null;
            useSecret?: boolean | null;
          } | null;
        } | null;
      } | null;
    } | null;
    networkPolicyCorrelation?: {
      enabled?: boolean | null;
    } | null;
    peerService?: {
      clusterDomain?: string | null;
      targetPort?: number | null;
      servicePort?: unknown;
    } | null;
    preferIpv6?: boolean | null;
    redact?: {
      enabled?: boolean | null;
      http?: {
        headers?: {
          allow?: unknown[] | null;
          deny?: unknown[] | null;
          [k: string]: unknown;
        } | null;
        urlQuery?: boolean | null;
        userInfo?: boolean | null;
      } | null;
    } | null;
    relay?: {
      affinity?: {
        podAffinity?: {
          requiredDuringSchedulingIgnoredDuringExecution?:
            | {
                labelSelector?: {
                  matchLabels?: {
                    'k8s-app'?: string | null;
                    [k: string]: unknown;
                  } | null;
                  [k: string]: unknown;
                } | null;
                topologyKey?: string | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      extraEnv?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      gops?: {
        enabled?: boolean | null;
        port?: number | null;
      } | null;
      image?: {
        digest?: string | null;
        override?: null | string;
        pullPolicy?: string | null;
        repository?: string | null;
        tag?: string | null;
        useDigest?: boolean | null;
      } | null;
      listenHost?: string | null;
      listenPort?: string | null;
      logOptions?: {
        format?: null | string;
        level?: null | string;
        type?: unknown;
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        'kubernetes.io/os'?: string | null;
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podDisruptionBudget?: {
        enabled?: boolean | null;
        maxUnavailable?: null | number | string;
        minAvailable?: null | number | string;
        unhealthyPodEvictionPolicy?: null | string;
        type?: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podSecurityContext?: {
        fsGroup?: number | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      pprof?: {
        address?: string | null;
        blockProfileRate?: number | null;
        enabled?: boolean | null;
        mutexProfileFraction?: number | null;
        port?: number | null;
      } | null;
      priorityClassName?: string | null;
      prometheus?: {
        enabled?: boolean | null;
        port?: number | null;
        serviceMonitor?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
          enabled?: boolean | null;
          interval?: string | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          metricRelabelings?: null | unknown[];
          relabelings?: null | unknown[];
          scrapeTimeout?: null | string;
          type?: unknown;
          namespace?: unknown;
        } | null;
      } | null;
      replicas?: number | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      retryTimeout?: null | string;
      rollOutPods?: boolean | null;
      securityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        runAsGroup?: number | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      service?: {
        nodePort?: number | null;
        type?: string | null;
      } | null;
      sortBufferDrainTimeout?: null | string;
      sortBufferLenMax?: null | number;
      terminationGracePeriodSeconds?: number | null;
      tls?: {
        client?: {
          cert?: string | null;
          existingSecret?: string | null;
          key?: string | null;
        } | null;
        server?: {
          cert?: string | null;
          enabled?: boolean | null;
          existingSecret?: string | null;
          extraDnsNames?: unknown[] | null;
          extraIpAddresses?: unknown[] | null;
          key?: string | null;
          mtls?: boolean | null;
          relayName?: string | null;
        } | null;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      updateStrategy?: {
        rollingUpdate?: {
          maxUnavailable?: number | string | null;
          [k: string]: unknown;
        } | null;
        type?: string | null;
        [k: string]: unknown;
      } | null;
      type?: unknown;
      servicePort?: unknown;
    } | null;
    skipUnknownCGroupIDs?: null | boolean;
    socketPath?: string | null;
    tls?: {
      auto?: {
        certManagerIssuerRef?: {
          [k: string]: unknown;
        } | null;
        certValidityDuration?: number | null;
        enabled?: boolean | null;
        method?: string | null;
        privateKey?: {
          [k: string]: unknown;
        } | null;
        schedule?: string | null;
        subject?: {
          [k: string]: unknown;
        } | null;
      } | null;
      enabled?: boolean | null;
      server?: {
        cert?: string | null;
        existingSecret?: string | null;
        extraDnsNames?: unknown[] | null;
        extraIpAddresses?: unknown[] | null;
        key?: string | null;
      } | null;
    } | null;
    ui?: {
      affinity?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      backend?: {
        extraEnv?: unknown[] | null;
        extraVolumeMounts?: unknown[] | null;
        extraVolumes?: unknown[] | null;
        image?: {
          digest?: string | null;
          override?: null | string;
          pullPolicy?: string | null;
          repository?: string | null;
          tag?: string | null;
          useDigest?: boolean | null;
          [k: string]: unknown;
        } | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        securityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      baseUrl?: string | null;
      enabled?: boolean | null;
      frontend?: {
        extraEnv?: unknown[] | null;
        extraVolumeMounts?: unknown[] | null;
        extraVolumes?: unknown[] | null;
        image?: {
          digest?: string | null;
          override?: null | string;
          pullPolicy?: string | null;
          repository?: string | null;
          tag?: string | null;
          useDigest?: boolean | null;
        } | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        securityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        server?: {
          ipv6?: {
            enabled?: boolean | null;
          } | null;
        } | null;
      } | null;
      ingress?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        className?: string | null;
        enabled?: boolean | null;
        hosts?: string[] | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        tls?: unknown[] | null;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        'kubernetes.io/os'?: string | null;
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podDisruptionBudget?: {
        enabled?: boolean | null;
        maxUnavailable?: null | number | string;
        minAvailable?: null | number | string;
        unhealthyPodEvictionPolicy?: null | string;
        type?: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      replicas?: number | null;
      rollOutPods?: boolean | null;
      securityContext?: {
        fsGroup?: number | null;
        runAsGroup?: number | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      service?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        nodePort?: number | null;
        type?: string | null;
      } | null;
      standalone?: {
        enabled?: boolean | null;
        tls?: {
          certsVolume?: {
            [k: string]: unknown;
          } | null;
        } | null;
      } | null;
      tls?: {
        client?: {
          cert?: string | null;
          existingSecret?: string | null;
          key?: string | null;
        } | null;
      } | null;
      tmpVolume?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      updateStrategy?: {
        rollingUpdate?: {
          maxUnavailable?: number | string | null;
          [k: string]: unknown;
        } | null;
        type?: string | null;
        [k: string]: unknown;
      } | null;
      emptyDir?: unknown;
    } | null;
    type?: unknown;
    eventQueueSize?: unknown;
    eventBufferCapacity?: unknown;
    lostEventSendInterval?: unknown;
  } | null;
  identityAllocationMode?: string | null;
  identityChangeGracePeriod?: string | null;
  identityManagementMode?: 'agent' | 'operator' | 'both' | null;
  image?: {
    digest?: string | null;
    override?: null | string;
    pullPolicy?: string | null;
    repository?: string | null;
    tag?: string | null;
    useDigest?: boolean | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  ingressController?: {
    default?: boolean | null;
    defaultSecretName?: null | string;
    defaultSecretNamespace?: null | string;
    enableProxyProtocol?: boolean | null;
    enabled?: boolean | null;
    enforceHttps?: boolean | null;
    hostNetwork?: {
      enabled?: boolean | null;
      httpPort?: number | null;
      httpsPort?: number | null;
      nodes?: {
        matchLabels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      sharedListenerPort?: number | null;
      tlsPassthroughPort?: number | null;
    } | null;
    ingressLBAnnotationPrefixes?: string[] | null;
    loadbalancerMode?: string | null;
    secretsNamespace?: {
      create?: boolean | null;
      name?: string | null;
      sync?: boolean | null;
    } | null;
    service?: {
      allocateLoadBalancerNodePorts?: null | boolean;
      annotations?: {
        [k: string]: unknown;
      } | null;
      externalTrafficPolicy?: string | null;
      insecureNodePort?: null | number;
      labels?: {
        [k: string]: unknown;
      } | null;
      loadBalancerClass?: null | string;
      loadBalancerIP?: null | string;
      name?: string | null;
      secureNodePort?: null | number;
      type?: string | null;
    } | null;
    useRemoteAddress?: null | boolean;
    xffNumTrustedHops?: number | null;
    type?: unknown;
  } | null;
  initResources?: {
    [k: string]: unknown;
  } | null;
  installNoConntrackIptablesRules?: boolean | null;
  ipMasqAgent?: {
    enabled?: boolean | null;
    config?: unknown;
  } | null;
  ipam?: {
    ciliumNodeUpdateRate?: string | null;
    installUplinkRoutesForDelegatedIPAM?: boolean | null;
    mode?: string | null;
    multiPoolPreAllocation?: string | null;
    nodeSpec?: {
      ipamMaxAllocate?: null | number;
      ipamMinAllocate?: null | number;
      ipamPreAllocate?: null | number;
      ipamStaticIPTags?: unknown[] | null;
      type?: unknown;
      [k: string]: unknown;
    } | null;
    operator?: {
      autoCreateCiliumPodIPPools?: {
        [k: string]: unknown;
      } | null;
      clusterPoolIPv4MaskSize?: number | null;
      clusterPoolIPv4PodCIDRList?: string[] | string | null;
      clusterPoolIPv6MaskSize?: number | null;
      clusterPoolIPv6PodCIDRList?: string[] | string | null;
      externalAPILimitBurstSize?: null | number;
      externalAPILimitQPS?: null | number;
      type?: unknown;
    } | null;
  } | null;
  iptablesRandomFully?: boolean | null;
  ipv4?: {
    enabled?: boolean | null;
  } | null;
  ipv4NativeRoutingCIDR?: string | null;
  ipv6?: {
    enabled?: boolean | null;
  } | null;
  ipv6NativeRoutingCIDR?: string | null;
  k8s?: {
    apiServerURLs?: null | string;
    requireIPv4PodCIDR?: boolean | null;
    requireIPv6PodCIDR?: boolean | null;
    type?: unknown;
    serviceProxyName?: unknown;
  } | null;
  k8sClientExponentialBackoff?: {
    backoffBaseSeconds?: number | null;
    backoffMaxDurationSeconds?: number | null;
    enabled?: boolean | null;
  } | null;
  k8sClientRateLimit?: {
    burst?: null | number;
    operator?: {
      burst?: null | number;
      qps?: null | number;
      type?: unknown;
    } | null;
    qps?: null | number;
    type?: unknown;
  } | null;
  k8sClusterNetworkPolicy?: {
    enabled?: boolean | null;
  } | null;
  k8sNetworkPolicy?: {
    enabled?: boolean | null;
  } | null;
  k8sServiceHost?: string | null;
  k8sServiceHostRef?: {
    key?: string | null;
    name?: string | null;
    type?: unknown;
  } | null;
  k8sServiceLookupConfigMapName?: null | string;
  k8sServiceLookupNamespace?: null | string;
  k8sServicePort?: string | number | null;
  keepDeprecatedLabels?: boolean | null;
  keepDeprecatedProbes?: boolean | null;
  kubeConfigPath?: string | null;
  kubeProxyReplacement?: string | boolean | null;
  kubeProxyReplacementHealthzBindAddr?: string | null;
  l2NeighDiscovery?: {
    enabled?: boolean | null;
  } | null;
  l2announcements?: {
    enabled?: boolean | null;
    leaseDuration?: unknown;
    leaseRenewDeadline?: unknown;
    leaseRetryPeriod?: unknown;
  } | null;
  l2podAnnouncements?: {
    enabled?: boolean | null;
    interfacePattern?: string | null;
  } | null;
  l7Proxy?: boolean | null;
  livenessProbe?: {
    failureThreshold?: number | null;
    periodSeconds?: number | null;
    requireK8sConnectivity?: boolean | null;
    [k: string]: unknown;
  } | null;
  loadBalancer?: {
    acceleration?: string | null;
    l7?: {
      algorithm?: string | null;
      backend?: string | null;
      ports?: unknown[] | null;
    } | null;
    serviceTopology?: boolean | null;
    dsrDispatch?: unknown;
    reflectorWaitTime?: unknown;
    algorithm?: unknown;
    mode?: unknown;
  } | null;
  localRedirectPolicies?: {
    addressMatcherCIDRs?: null | unknown[];
    enabled?: boolean | null;
    type?: unknown;
  } | null;
  localRedirectPolicy?: boolean | null;
  logSystemLoad?: boolean | null;
  maglev?: {
    hashSeed?: unknown;
    tableSize?: unknown;
    [k: string]: unknown;
  } | null;
  minReadySeconds?: number | null;
  monitor?: {
    enabled?: boolean | null;
    eventTypes?: unknown;
    resources?: unknown;
  } | null;
  name?: string | null;
  namespaceOverride?: null | string;
  nat?: {
    mapStatsEntries?: number | null;
    mapStatsInterval?: string | null;
  } | null;
  nat46x64Gateway?: {
    enabled?: boolean | null;
  } | null;
  nativeRoutingCIDRFromClusterPool?: boolean | null;
  nodeIPAM?: {
    enabled?: boolean | null;
  } | null;
  nodePort?: {
    addresses?: null | string | unknown[];
    autoProtectPortRange?: boolean | null;
    bindProtection?: boolean | null;
    enableDynamicSourceLookup?: boolean | null;
    enableHealthCheck?: boolean | null;
    enableHealthCheckLoadBalancerIP?: boolean | null;
    directRoutingDevice?: unknown;
  } | null;
  nodeSelector?: {
    'kubernetes.io/os'?: string | null;
    [k: string]: unknown;
  } | null;
  nodeSelectorLabels?: boolean | null;
  nodeinit?: {
    affinity?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    bootstrapFile?: string | null;
    enabled?: boolean | null;
    extraEnv?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    image?: {
      digest?: string | null;
      override?: null | string;
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
      useDigest?: boolean | null;
    } | null;
    minReadySeconds?: number | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      appArmorProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    prestop?: {
      postScript?: string | null;
      preScript?: string | null;
    } | null;
    priorityClassName?: string | null;
    resources?: {
      requests?: {
        cpu?: number | string | null;
        memory?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        add?: string[] | null;
        [k: string]: unknown;
      } | null;
      privileged?: boolean | null;
      seLinuxOptions?: {
        level?: string | null;
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    startup?: {
      postScript?: string | null;
      preScript?: string | null;
    } | null;
    tolerations?:
      | {
          operator?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    updateStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    waitForCloudInit?: boolean | null;
    revertReconfigureKubelet?: unknown;
  } | null;
  operator?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'io.cilium/app'?: string | null;
                  [k: string]: unknown;
                } | null;
                [k: string]: unknown;
              } | null;
              topologyKey?: string | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    dashboards?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      label?: string | null;
      labelValue?: string | null;
      namespace?: null | string;
      type?: unknown;
      [k: string]: unknown;
    } | null;
    dnsPolicy?: string | null;
    enabled?: boolean | null;
    endpointGCInterval?: string | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraHostPathMounts?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostNetwork?: boolean | null;
    hostUsers?: boolean | null;
    identityGCInterval?: string | null;
    identityHeartbeatTimeout?: string | null;
    image?: {
      alibabacloudDigest?: string | null;
      awsDigest?: string | null;
      azureDigest?: string | null;
      genericDigest?: string | null;
      override?: null | string;
      pullPolicy?: string | null;
      repository?: string | null;
      suffix?: string | null;
      tag?: string | null;
      useDigest?: boolean | null;
    } | null;
    nodeGCInterval?: string | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      maxUnavailable?: null | number | string;
      minAvailable?: null | number | string;
      unhealthyPodEvictionPolicy?: null | string;
      type?: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    pprof?: {
      address?: string | null;
      blockProfileRate?: number | null;
      enabled?: boolean | null;
      mutexProfileFraction?: number | null;
      port?: number | null;
    } | null;
    priorityClassName?: string | null;
    prometheus?: {
      enabled?: boolean | null;
      metricsService?: boolean | null;
      port?: number | null;
      serviceMonitor?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        interval?: string | null;
        jobLabel?: string | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        metricRelabelings?: null | unknown[];
        relabelings?: null | unknown[];
        scrapeTimeout?: null | string;
        type?: unknown;
        namespace?: unknown;
      } | null;
      tls?: {
        enabled?: boolean | null;
        server?: {
          existingSecret?: string | null;
          mtls?: {
            enabled?: boolean | null;
          } | null;
        } | null;
      } | null;
    } | null;
    removeNodeTaints?: boolean | null;
    replicas?: number | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    rollOutPods?: boolean | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    setNodeNetworkStatus?: boolean | null;
    setNodeTaints?: null | boolean;
    skipCRDCreation?: boolean | null;
    tolerations?:
      | null
      | {
          key?: string | null;
          operator?: string | null;
          [k: string]: unknown;
        }[];
    topologySpreadConstraints?: unknown[] | null;
    unmanagedPodWatcher?: {
      intervalSeconds?: number | null;
      restart?: boolean | null;
      selector?: null | string;
      type?: unknown;
    } | null;
    updateStrategy?: {
      rollingUpdate?: {
        maxSurge?: number | string | null;
        maxUnavailable?: number | string | null;
        type?: unknown;
        [k: string]: unknown;
      } | null;
      type?: string | null;
      [k: string]: unknown;
    } | null;
    type?: unknown;
    runAsUser?: unknown;
  } | null;
  pmtuDiscovery?: {
    enabled?: boolean | null;
    packetizationLayerPMTUDMode?: string | null;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    appArmorProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  policyCIDRMatchMode?: null | string | unknown[];
  policyDenyResponse?: string | null;
  policyEnforcementMode?: string | null;
  pprof?: {
    address?: string | null;
    blockProfileRate?: number | null;
    enabled?: boolean | null;
    mutexProfileFraction?: number | null;
    port?: number | null;
  } | null;
  preferIpv6?: boolean | null;
  preflight?: {
    affinity?: {
      podAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'k8s-app'?: string | null;
                  [k: string]: unknown;
                } | null;
                [k: string]: unknown;
              } | null;
              topologyKey?: string | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    envoy?: {
      image?: {
        digest?: string | null;
        override?: null | string;
        pullPolicy?: string | null;
        repository?: string | null;
        tag?: string | null;
        useDigest?: boolean | null;
      } | null;
    } | null;
    extraEnv?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    image?: {
      digest?: string | null;
      override?: null | string;
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
      useDigest?: boolean | null;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      maxUnavailable?: null | number | string;
      minAvailable?: null | number | string;
      unhealthyPodEvictionPolicy?: null | string;
      type?: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?:
      | {
          operator?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    updateStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    validateCNPs?: boolean | null;
  } | null;
  priorityClassName?: string | null;
  prometheus?: {
    controllerGroupMetrics?: string[] | null;
    enabled?: boolean | null;
    metrics?: null | unknown[];
    metricsService?: boolean | null;
    port?: number | null;
    serviceMonitor?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      interval?: string | null;
      jobLabel?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      metricRelabelings?: null | unknown[];
      relabelings?:
        | {
            action?: string | null;
            replacement?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      scrapeTimeout?: null | string;
      trustCRDsExist?: boolean | null;
      type?: unknown;
      namespace?: unknown;
    } | null;
    type?: unknown;
  } | null;
  rbac?: {
    create?: boolean | null;
  } | null;
  readinessProbe?: {
    failureThreshold?: number | null;
    periodSeconds?: number | null;
    [k: string]: unknown;
  } | null;
  resourceQuotas?: {
    cilium?: {
      hard?: {
        pods?: string | null;
      } | null;
    } | null;
    enabled?: boolean | null;
    operator?: {
      hard?: {
        pods?: string | null;
      } | null;
    } | null;
  } | null;
  resources?: {
    [k: string]: unknown;
  } | null;
  rollOutCiliumPods?: boolean | null;
  routingMode?: string | null;
  scheduling?: {
    mode?: 'anti-affinity' | 'kube-scheduler' | null;
  } | null;
  sctp?: {
    enabled?: boolean | null;
  } | null;
  secretsNamespaceAnnotations?: {
    [k: string]: unknown;
  } | null;
  secretsNamespaceLabels?: {
    [k: string]: unknown;
  } | null;
  securityContext?: {
    allowPrivilegeEscalation?: boolean | null;
    capabilities?: {
      applySysctlOverwrites?: string[] | null;
      ciliumAgent?: string[] | null;
      cleanCiliumState?: string[] | null;
      mountCgroup?: string[] | null;
      [k: string]: unknown;
    } | null;
    privileged?: boolean | null;
    seLinuxOptions?: {
      level?: string | null;
      type?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  serviceAccounts?: {
    cilium?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
    clustermeshApiserver?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
    clustermeshcertgen?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
    corednsMCSAPI?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
    envoy?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
    hubblecertgen?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
    nodeinit?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      enabled?: boolean | null;
      name?: string | null;
    } | null;
    operator?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
    preflight?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
    relay?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
    ui?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
    ztunnel?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
  } | null;
  serviceNoBackendResponse?: string | null;
  sleepAfterInit?: boolean | null;
  socketLB?: {
    enabled?: boolean | null;
    hostNamespaceOnly?: unknown;
    terminatePodConnections?: unknown;
    tracing?: unknown;
  } | null;
  standaloneDnsProxy?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
    debug?: boolean | null;
    enabled?: boolean | null;
    image?: {
      digest?: string | null;
      override?: null | string;
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
      useDigest?: boolean | null;
    } | null;
    minReadySeconds?: number | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    rollOutPods?: boolean | null;
    serverPort?: number | null;
    tolerations?: unknown[] | null;
    updateStrategy?: {
      rollingUpdate?: {
        maxSurge?: number | null;
        maxUnavailable?: number | null;
        [k: string]: unknown;
      } | null;
      type?: string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  startupProbe?: {
    failureThreshold?: number | null;
    periodSeconds?: number | null;
    [k: string]: unknown;
  } | null;
  synchronizeK8sNodes?: boolean | null;
  sysctlfix?: {
    enabled?: boolean | null;
  } | null;
  terminationGracePeriodSeconds?: number | null;
  tls?: {
    ca?: {
      cert?: string | null;
      certValidityDuration?: number | null;
      key?: string | null;
    } | null;
    caBundle?: {
      enabled?: boolean | null;
      key?: string | null;
      name?: string | null;
      useSecret?: boolean | null;
      content?: unknown;
    } | null;
    readSecretsOnlyFromSecretsNamespace?: null | boolean;
    secretSync?: {
      enabled?: null | boolean;
    } | null;
    secretsBackend?: null | string;
    secretsNamespace?: {
      create?: boolean | null;
      name?: string | null;
    } | null;
    type?: unknown;
  } | null;
  tmpVolume?: {
    [k: string]: unknown;
  } | null;
  tolerations?:
    | {
        operator?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  tunnelPort?: number | null;
  tunnelProtocol?: string | null;
  tunnelSourcePortRange?: string | null;
  underlayProtocol?: string | null;
  updateStrategy?: {
    rollingUpdate?: {
      maxUnavailable?: number | string | null;
      [k: string]: unknown;
    } | null;
    type?: string | null;
    [k: string]: unknown;
  } | null;
  upgradeCompatibility?: null | string;
  vtep?: {
    cidr?: string | null;
    enabled?: boolean | null;
    endpoint?: string | null;
    mac?: string | null;
    mask?: string | null;
  } | null;
  waitForKubeProxy?: boolean | null;
  wellKnownIdentities?: {
    enabled?: boolean | null;
  } | null;
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

// Made by "strata import" (see 'loki' in imports.lock.json). Do not edit.
export interface LokiValues {
  rollout_operator?: {
    enabled?: boolean;
    crds?: {
      enabled?: boolean;
      global?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    revisionHistoryLimit?: number;
    image?: {
      repository?: string;
      registry?: string;
      pullPolicy?: string;
      tag?: string;
    };
    imagePullSecrets?: unknown[];
    hostAliases?: unknown[];
    hostNetwork?: boolean;
    nameOverride?: string;
    fullnameOverride?: string;
    serviceAccount?: {
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      name?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
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
    securityContext?: {
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      allowPrivilegeEscalation?: boolean;
      runAsNonRoot?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    resources?: {
      limits?: {
        memory?: string;
        [k: string]: unknown;
      };
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    minReadySeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    priorityClassName?: string;
    serviceMonitor?: {
      enabled?: boolean;
      namespace?: unknown;
      namespaceSelector?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      interval?: unknown;
      scrapeTimeout?: unknown;
      relabelings?: unknown[];
    };
    webhooks?: {
      enabled?: boolean;
      timeoutSeconds?: number;
      failurePolicy?: string;
      selfSignedCertSecretName?: string;
      objectSelector?: {
        [k: string]: unknown;
      };
    };
    namespaceSelector?: {
      matchExpressions?: unknown[];
      matchLabels?: unknown;
      [k: string]: unknown;
    };
    global?: {
      [k: string]: unknown;
    };
    rollout_operator?: unknown;
  };
  minio?: {
    enabled?: boolean;
    nameOverride?: string;
    fullnameOverride?: string;
    clusterDomain?: string;
    image?: {
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    imagePullSecrets?: unknown[];
    mcImage?: {
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    mode?: string;
    additionalLabels?: {
      [k: string]: unknown;
    };
    additionalAnnotations?: {
      [k: string]: unknown;
    };
    ignoreChartChecksums?: boolean;
    extraArgs?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    extraContainers?: unknown[];
    minioAPIPort?: string;
    minioConsolePort?: string;
    deploymentUpdate?: {
      type?: string;
      maxUnavailable?: number | string;
      maxSurge?: number | string;
    };
    statefulSetUpdate?: {
      updateStrategy?: string;
    };
    priorityClassName?: string;
    runtimeClassName?: string;
    rootUser?: string;
    rootPassword?: string;
    existingSecret?: string;
    certsPath?: string;
    configPathmc?: string;
    mountPath?: string;
    bucketRoot?: string;
    drivesPerNode?: number;
    replicas?: number;
    pools?: number;
    tls?: {
      enabled?: boolean;
      certSecret?: string;
      publicCrt?: string;
      privateKey?: string;
    };
    trustedCertsSecret?: string;
    persistence?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      existingClaim?: string;
      storageClass?: string;
      volumeName?: string;
      accessMode?: string;
      size?: string;
      subPath?: string;
    };
    service?: {
      loadBalancerSourceRanges?: unknown[];
      type?: string;
      clusterIP?: unknown;
      port?: string;
      nodePort?: number;
      loadBalancerIP?: unknown;
      externalIPs?: unknown[];
      annotations?: {
        [k: string]: unknown;
      };
      externalTrafficPolicy?: string;
    };
    ingress?: {
      enabled?: boolean;
      ingressClassName?: unknown;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      path?: string;
      hosts?: string[];
      tls?: unknown[];
    };
    consoleService?: {
      loadBalancerSourceRanges?: unknown[];
      type?: string;
      clusterIP?: unknown;
      port?: string;
      nodePort?: number;
      loadBalancerIP?: unknown;
      externalIPs?: unknown[];
      annotations?: {
        [k: string]: unknown;
      };
      externalTrafficPolicy?: string;
    };
    consoleIngress?: {
      enabled?: boolean;
      ingressClassName?: unknown;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      path?: string;
      hosts?: string[];
      tls?: unknown[];
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    securityContext?: {
      enabled?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      fsGroup?: number;
      fsGroupChangePolicy?: string;
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        memory?: string;
        cpu?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    policies?: unknown[];
    makePolicyJob?: {
      securityContext?: {
        enabled?: boolean;
        runAsUser?: number;
        runAsGroup?: number;
        [k: string]: unknown;
      };
      resources?: {
        requests?: {
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      exitCommand?: string;
      containerSecurityContext?: unknown;
    };
    users?: {
      accessKey?: string;
      secretKey?: string;
      policy?: string;
      [k: string]: unknown;
    }[];
    makeUserJob?: {
      securityContext?: {
        enabled?: boolean;
        runAsUser?: number;
        runAsGroup?: number;
        [k: string]: unknown;
      };
      resources?: {
        requests?: {
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      exitCommand?: string;
      containerSecurityContext?: unknown;
    };
    svcaccts?: unknown[];
    makeServiceAccountJob?: {
      securityContext?: {
        enabled?: boolean;
        runAsUser?: number;
        runAsGroup?: number;
        [k: string]: unknown;
      };
      resources?: {
        requests?: {
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      exitCommand?: string;
      containerSecurityContext?: unknown;
    };
    buckets?: {
      name?: string;
      policy?: string;
      purge?: boolean;
      [k: string]: unknown;
    }[];
    makeBucketJob?: {
      securityContext?: {
        enabled?: boolean;
        runAsUser?: number;
        runAsGroup?: number;
        [k: string]: unknown;
      };
      resources?: {
        requests?: {
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      exitCommand?: string;
      containerSecurityContext?: unknown;
    };
    customCommands?: unknown;
    customCommandJob?: {
      securityContext?: {
        enabled?: boolean;
        runAsUser?: number;
        runAsGroup?: number;
        [k: string]: unknown;
      };
      resources?: {
        requests?: {
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      extraVolumes?: unknown[];
      extraVolumeMounts?: unknown[];
      exitCommand?: string;
      containerSecurityContext?: unknown;
    };
    postJob?: {
      podAnnotations?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      securityContext?: {
        enabled?: boolean;
        runAsUser?: number;
        runAsGroup?: number;
        fsGroup?: number;
        [k: string]: unknown;
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      affinity?: {
        [k: string]: unknown;
      };
    };
    environment?: unknown;
    extraSecret?: unknown;
    oidc?: {
      enabled?: boolean;
      configUrl?: string;
      clientId?: string;
      clientSecret?: string;
      existingClientSecretName?: string;
      existingClientIdKey?: string;
      existingClientSecretKey?: string;
      claimName?: string;
      scopes?: string;
      redirectUri?: string;
      claimPrefix?: string;
      comment?: string;
      displayName?: string;
    };
    networkPolicy?: {
      enabled?: boolean;
      flavor?: string;
      allowExternal?: boolean;
      egress?: {
        enabled?: boolean;
        ports?: unknown[];
        to?: unknown[];
      };
      egressEntities?: string[];
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      maxUnavailable?: number | string;
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
    };
    metrics?: {
      serviceMonitor?: {
        enabled?: boolean;
        includeNode?: boolean;
        public?: boolean;
        additionalLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        relabelConfigs?: {
          [k: string]: unknown;
        };
        relabelConfigsCluster?: {
          [k: string]: unknown;
        };
        namespace?: unknown;
        interval?: unknown;
        scrapeTimeout?: unknown;
      };
    };
    etcd?: {
      endpoints?: unknown[];
      pathPrefix?: string;
      corednsPathPrefix?: string;
      clientCert?: string;
      clientCertKey?: string;
    };
    global?: {
      [k: string]: unknown;
    };
    address?: unknown;
  };
  global?: {
    clusterDomain?: string;
    dnsNamespace?: string;
    dnsService?: string;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    image?: {
      registry?: string | null;
    };
    imageRegistry?: string | null;
    priorityClassName?: string | null;
    podAnnotations?: unknown;
    imagePullSecrets?: unknown;
    commonLabels?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  backend?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    automountServiceAccountToken?: boolean;
    autoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      maxReplicas?: number;
      minReplicas?: number;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    fullnameOverride?: string;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      [k: string]: unknown;
    };
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      cooldownPeriod?: number | null;
      enabled?: boolean;
      fallback?: {
        [k: string]: unknown;
      };
      maxReplicas?: number;
      minReplicas?: number;
      pollingInterval?: number | null;
      triggers?: unknown[];
      [k: string]: unknown;
    };
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    persistence?: {
      accessModes?: string[];
      annotations?: {
        [k: string]: string;
      };
      dataVolumeParameters?: {
        emptyDir?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      enableStatefulSetAutoDeletePVC?: boolean;
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      selector?: {
        [k: string]: unknown;
      } | null;
      size?: string;
      storageClass?: string | null;
      volumeAttributesClassName?: string | null;
      volumeClaimsEnabled?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: string;
    };
    podManagementPolicy?: string;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    selectorLabels?: {
      [k: string]: string;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
        [k: string]: unknown;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
      publishNotReadyAddresses?: unknown;
      [k: string]: unknown;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
      [k: string]: unknown;
    };
    sidecar?: boolean;
    statefulSetRecreateJob?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    strategy?: {
      rollingUpdate?: {
        partition?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
    [k: string]: unknown;
  };
  bloomBuilder?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
      [k: string]: unknown;
    };
    autoscaling?: {
      behavior?: {
        enabled?: boolean;
        scaleDown?: {
          [k: string]: unknown;
        };
        scaleUp?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      customMetrics?: unknown[];
      enabled?: boolean;
      maxReplicas?: number;
      minReplicas?: number;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    };
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      cooldownPeriod?: number | null;
      enabled?: boolean;
      fallback?: {
        [k: string]: unknown;
      };
      maxReplicas?: number;
      minReplicas?: number;
      pollingInterval?: number | null;
      triggers?: unknown[];
    };
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    persistence?: {
      accessModes?: string[];
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      selector?: {
        [k: string]: unknown;
      } | null;
      size?: string;
      storageClass?: string | null;
      type?: string;
      volumeAttributesClassName?: string | null;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    statefulSetRecreateJob?: {
      enabled?: boolean;
    };
    strategy?: {
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
  };
  bloomGateway?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
      [k: string]: unknown;
    };
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    persistence?: {
      annotations?: {
        [k: string]: string;
      };
      claims?: {
        accessModes?: string[];
        name?: string;
        size?: string;
        storageClass?: string | null;
        volumeAttributesClassName?: string | null;
        [k: string]: unknown;
      }[];
      enableStatefulSetAutoDeletePVC?: boolean;
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      whenDeleted?: string;
      whenScaled?: string;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    podManagementPolicy?: string;
    priorityClassName?: string | null;
    readinessProbe?: {
      [k: string]: unknown;
    };
    replicas?: number;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    statefulSetRecreateJob?: {
      enabled?: boolean;
    };
    strategy?: {
      rollingUpdate?: {
        partition?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
  };
  bloomPlanner?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
      [k: string]: unknown;
    };
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    persistence?: {
      claims?: {
        accessModes?: string[];
        annotations?: {
          [k: string]: string;
        };
        labels?: {
          [k: string]: string;
        };
        name?: string;
        size?: string;
        storageClass?: string | null;
        volumeAttributesClassName?: string | null;
        [k: string]: unknown;
      }[];
      enableStatefulSetAutoDeletePVC?: boolean;
      enabled?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    podManagementPolicy?: string;
    priorityClassName?: string | null;
    readinessProbe?: {
      [k: string]: unknown;
    };
    replicas?: number;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    statefulSetRecreateJob?: {
      enabled?: boolean;
    };
    strategy?: {
      rollingUpdate?: {
        partition?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
  };
  chunksCache?: {
    addresses?: string;
    affinity?: {
      [k: string]: unknown;
    } | null;
    allocatedCPU?: string;
    allocatedMemory?: number;
    annotations?: {
      [k: string]: string;
    };
    batchSize?: number;
    connectionLimit?: number;
    defaultValidity?: string;
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[] | null;
    extraExtendedOptions?: string;
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostUsers?: boolean | null;
    initContainers?: unknown[];
    l2?: {
      addresses?: string;
      affinity?: {
        [k: string]: unknown;
      };
      allocatedCPU?: string;
      allocatedMemory?: number;
      annotations?: {
        [k: string]: string;
      };
      batchSize?: number;
      connectionLimit?: number;
      defaultValidity?: string;
      dnsConfig?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      extraArgs?: {
        [k: string]: unknown;
      };
      extraContainers?: unknown[] | null;
      extraExtendedOptions?: string;
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      hostUsers?: boolean | null;
      initContainers?: unknown[];
      l2ChunkCacheHandoff?: string;
      maxItemMemory?: number;
      maxUnavailable?: string | number | null;
      nodeSelector?: {
        [k: string]: unknown;
      };
      parallelism?: number;
      persistence?: {
        enabled?: boolean;
        labels?: {
          [k: string]: string;
        };
        mountPath?: string;
        storageClass?: string | null;
        storageSize?: string;
        volumeAttributesClassName?: string | null;
      };
      podAnnotations?: {
        [k: string]: string;
      };
      podDisruptionBudget?: {
        annotations?: {
          [k: string]: string;
        };
        enabled?: boolean;
        labels?: {
          [k: string]: string;
        };
        minAvailable?: unknown;
        maxUnavailable?: unknown;
        unhealthyPodEvictionPolicy?: unknown;
      };
      podLabels?: {
        [k: string]: string;
      };
      podManagementPolicy?: string;
      port?: number;
      priorityClassName?: string | null;
      replicas?: number;
      resizePolicy?: unknown[];
      resources?: {
        [k: string]: unknown;
      };
      service?: {
        annotations?: {
          [k: string]: string;
        };
        labels?: {
          [k: string]: string;
        };
      };
      statefulStrategy?: {
        type?: string;
        [k: string]: unknown;
      };
      suffix?: string;
      terminationGracePeriodSeconds?: number;
      timeout?: string;
      tolerations?: unknown[];
      topologySpreadConstraints?: {
        [k: string]: unknown;
      }[];
      writebackBuffer?: number;
      writebackParallelism?: number;
      writebackSizeLimit?: string;
    };
    maxItemMemory?: number;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    parallelism?: number;
    persistence?: {
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      mountPath?: string;
      storageClass?: string | null;
      storageSize?: string;
      volumeAttributesClassName?: string | null;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    podManagementPolicy?: string;
    port?: number;
    priorityClassName?: string | null;
    replicas?: number;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      labels?: {
        [k: string]: string;
      };
    };
    statefulStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    suffix?: string;
    terminationGracePeriodSeconds?: number;
    timeout?: string;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
    writebackBuffer?: number;
    writebackParallelism?: number;
    writebackSizeLimit?: string;
  };
  commonLabels?: {
    [k: string]: string;
  };
  compactor?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
      [k: string]: unknown;
    };
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    persistence?: {
      accessModes?: string[];
      annotations?: {
        [k: string]: string;
      };
      claims?: {
        accessModes?: string[];
        annotations?: {
          [k: string]: string;
        };
        labels?: {
          [k: string]: string;
        };
        name?: string;
        size?: string;
        storageClass?: string | null;
        volumeAttributesClassName?: string | null;
        [k: string]: unknown;
      }[];
      dataVolumeParameters?: {
        emptyDir?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      enableStatefulSetAutoDeletePVC?: boolean;
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      selector?: {
        [k: string]: unknown;
      } | null;
      size?: string;
      storageClass?: string | null;
      type?: string;
      volumeAttributesClassName?: string | null;
      whenDeleted?: string;
      whenScaled?: string;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podLabels?: {
      [k: string]: string;
    };
    podManagementPolicy?: string;
    priorityClassName?: string | null;
    readinessProbe?: {
      [k: string]: unknown;
    };
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      name?: string | null;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    serviceType?: string;
    startupProbe?: {
      [k: string]: unknown;
    };
    statefulSetRecreateJob?: {
      enabled?: boolean;
    };
    strategy?: {
      rollingUpdate?: {
        partition?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
  };
  defaults?: {
    annotations?: {
      [k: string]: string;
    };
    automountServiceAccountToken?: boolean;
    command?: string | null;
    containerSecurityContext?: {
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    enableServiceLinks?: boolean;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    goSettings?: {
      goMemLimitFactor?: number;
      gogc?: number;
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    kedaAutoscaling?: {
      authentication?: {
        authModes?: string;
        enabled?: boolean;
        secretTargetRef?: unknown[];
      };
      cooldownPeriod?: number;
      customHeaders?: string;
      ignoreNullValues?: boolean;
      pollingInterval?: number;
      prometheusAddress?: string;
      unsafeSsl?: boolean;
    };
    labels?: {
      [k: string]: string;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podLabels?: {
      [k: string]: string;
    };
    podSecurityContext?: {
      [k: string]: unknown;
    };
    priorityClassName?: string | null;
    readinessProbe?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      publishNotReadyAddresses?: boolean;
      trafficDistribution?: string;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    statefulSetRecreateJob?: {
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
      };
      patchPVC?: boolean;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    resources?: unknown;
  };
  deploymentMode?: string;
  distributor?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
      [k: string]: unknown;
    };
    autoscaling?: {
      behavior?: {
        enabled?: boolean;
        scaleDown?: {
          [k: string]: unknown;
        };
        scaleUp?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      customMetrics?: unknown[];
      enabled?: boolean;
      maxReplicas?: number;
      minReplicas?: number;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    };
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      cooldownPeriod?: number | null;
      enabled?: boolean;
      fallback?: {
        [k: string]: unknown;
      };
      maxReplicas?: number;
      minReplicas?: number;
      pollingInterval?: number | null;
      triggers?: unknown[];
    };
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    maxSurge?: string | number;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    serviceType?: string;
    shutdownDelay?: string | null;
    strategy?: {
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
    trafficDistribution?: string;
  };
  extraObjects?:
    | unknown[]
    | {
        [k: string]: unknown;
      }
    | string
    | null;
  fullnameOverride?: string;
  gateway?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    automountServiceAccountToken?: boolean;
    autoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      maxReplicas?: number;
      minReplicas?: number;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    };
    basicAuth?: {
      enabled?: boolean;
      existingSecret?: string | null;
      htpasswd?: string;
      password?: string | null;
      username?: string | null;
    };
    containerPort?: number;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      allowPrivilegeEscalation?: boolean;
      [k: string]: unknown;
    };
    deploymentStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      digest?: string | null;
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      tag?: string;
    };
    ingress?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      hosts?: {
        host?: string;
        paths?: {
          path?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
      ingressClassName?: string;
      labels?: {
        [k: string]: string;
      };
      tls?: {
        hosts?: string[];
        secretName?: string;
        [k: string]: unknown;
      }[];
    };
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      cooldownPeriod?: number | null;
      enabled?: boolean;
      fallback?: {
        [k: string]: unknown;
      };
      maxReplicas?: number;
      minReplicas?: number;
      pollingInterval?: number | null;
      triggers?: unknown[];
    };
    lifecycle?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    metrics?: {
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean;
        readOnlyRootFilesystem?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        privileged?: boolean;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        runAsGroup?: number;
        [k: string]: unknown;
      };
      enabled?: boolean;
      extraArgs?: unknown[];
      image?: {
        pullPolicy?: string;
        registry?: string;
        repository?: string;
        tag?: string;
      };
      livenessProbe?: {
        httpGet?: {
          path?: string;
          port?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        httpGet?: {
          path?: string;
          port?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      resizePolicy?: unknown[];
      resources?: {
        limits?: {
          [k: string]: unknown;
        };
        requests?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      service?: {
        annotations?: {
          [k: string]: string;
        };
        labels?: {
          [k: string]: string;
        };
      };
      startupProbe?: {
        [k: string]: unknown;
      };
    };
    nginxConfig?: {
      clientMaxBodySize?: string;
      customBackendUrl?: string | null;
      customReadUrl?: string | null;
      customWriteUrl?: string | null;
      enableIPv6?: boolean;
      file?: string;
      httpSnippet?: string;
      locationSnippet?: string;
      logFormat?: string;
      resolver?: string;
      schema?: string;
      serverSnippet?: string;
      ssl?: boolean;
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    podSecurityContext?: {
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
    priorityClassName?: string | null;
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    replicas?: number;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    route?: {
      main?: {
        additionalRules?: unknown[];
        annotations?: {
          [k: string]: string;
        };
        apiVersion?: string;
        enabled?: boolean;
        filters?: unknown[];
        hostnames?: unknown[];
        kind?: string;
        labels?: {
          [k: string]: string;
        };
        matches?: {
          path?: {
            type?: string;
            value?: string;
          };
          [k: string]: unknown;
        }[];
        parentRefs?: unknown[];
        timeouts?: {
          [k: string]: unknown;
        };
      };
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      clusterIP?: string | null;
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      loadBalancerIP?: string | null;
      nodePort?: number | null;
      port?: number;
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
    verboseLogging?: boolean;
  };
  ignoreMinioDeprecation?: boolean;
  imagePullSecrets?: unknown[];
  indexGateway?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    joinMemberlist?: boolean;
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    lifecycle?: {
      [k: string]: unknown;
    };
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    persistence?: {
      accessModes?: string[];
      annotations?: {
        [k: string]: string;
      };
      dataVolumeParameters?: {
        emptyDir?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      enableStatefulSetAutoDeletePVC?: boolean;
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      size?: string;
      storageClass?: string | null;
      volumeAttributesClassName?: string | null;
      whenDeleted?: string;
      whenScaled?: string;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    serviceType?: string;
    statefulSetRecreateJob?: {
      enabled?: boolean;
    };
    strategy?: {
      rollingUpdate?: unknown;
      type?: 'OnDelete' | 'RollingUpdate';
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
    trafficDistribution?: string;
  };
  ingester?: {
    addIngesterNamePrefix?: boolean;
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
      [k: string]: unknown;
    };
    autoscaling?: {
      behavior?: {
        enabled?: boolean;
        scaleDown?: {
          [k: string]: unknown;
        };
        scaleUp?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      customMetrics?: unknown[];
      enabled?: boolean;
      maxReplicas?: number;
      minReplicas?: number;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    };
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      cooldownPeriod?: number | null;
      enabled?: boolean;
      fallback?: {
        [k: string]: unknown;
      };
      maxReplicas?: number;
      minReplicas?: number;
      pollingInterval?: number | null;
      triggers?: unknown[];
    };
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    lifecycle?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    persistence?: {
      claims?: {
        accessModes?: string[];
        name?: string;
        size?: string;
        storageClass?: string | null;
        volumeAttributesClassName?: string | null;
        [k: string]: unknown;
      }[];
      enableStatefulSetAutoDeletePVC?: boolean;
      enabled?: boolean;
      inMemory?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    podManagementPolicy?: string;
    priorityClassName?: string | null;
    readinessProbe?: {
      [k: string]: unknown;
    };
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    rolloutGroupPrefix?: string | null;
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    serviceType?: string;
    startupProbe?: {
      [k: string]: unknown;
    };
    statefulSetRecreateJob?: {
      enabled?: boolean;
    };
    strategy?: {
      type?: string;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      labelSelector?: {
        matchLabels?: {
          'app.kubernetes.io/component'?: string;
          'app.kubernetes.io/instance'?: string;
          'app.kubernetes.io/name'?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
      [k: string]: unknown;
    }[];
    trafficDistribution?: string;
    updateStrategy?: {
      rollingUpdate?: unknown;
      type?: 'OnDelete' | 'RollingUpdate';
      [k: string]: unknown;
    };
    zoneAwareReplication?: {
      enabled?: boolean;
      maxUnavailablePct?: number;
      migration?: {
        enabled?: boolean;
        excludeDefaultZone?: boolean;
        readPath?: boolean;
        writePath?: boolean;
      };
      zoneA?: {
        annotations?: {
          [k: string]: string;
        };
        extraAffinity?: {
          [k: string]: unknown;
        };
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        persistence?: {
          storageClass?: string | null;
        };
        podAnnotations?: {
          [k: string]: string;
        };
      };
      zoneB?: {
        annotations?: {
          [k: string]: string;
        };
        extraAffinity?: {
          [k: string]: unknown;
        };
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        persistence?: {
          storageClass?: string | null;
        };
        podAnnotations?: {
          [k: string]: string;
        };
      };
      zoneC?: {
        annotations?: {
          [k: string]: string;
        };
        extraAffinity?: {
          [k: string]: unknown;
        };
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        persistence?: {
          storageClass?: string | null;
        };
        podAnnotations?: {
          [k: string]: string;
        };
      };
    };
  };
  ingress?: {
    annotations?: {
      [k: string]: string;
    };
    enabled?: boolean;
    hosts?: string[];
    ingressClassName?: string;
    labels?: {
      [k: string]: string;
    };
    paths?: {
      compactor?: string[];
      distributor?: string[];
      queryFrontend?: string[];
      ruler?: string[];
    };
    tls?: unknown[];
  };
  kubeVersionOverride?: string;
  loki?: {
    analytics?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: string;
    };
    auth_enabled?: boolean;
    block_builder?: {
      [k: string]: unknown;
    };
    bloom_build?: {
      enabled?: boolean;
      builder?: {
        planner_address?: string;
      };
      [k: string]: unknown;
    };
    bloom_gateway?: {
      enabled?: boolean;
      client?: {
        addresses?: string;
      };
      [k: string]: unknown;
    };
    commonConfig?: {
      path_prefix?: string;
      replication_factor?: number;
      compactor_grpc_address?: string;
      [k: string]: unknown;
    };
    compactor?: {
      [k: string]: unknown;
    };
    compactor_grpc_client?: {
      [k: string]: unknown;
    };
    config?: string;
    configObjectName?: string;
    configStorageType?: string;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      allowPrivilegeEscalation?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    distributor?: {
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    enableServiceLinks?: boolean;
    extraMemberlistConfig?: {
      abort_if_cluster_join_fails?: boolean;
      advertise_port?: number;
      bind_port?: number;
      max_join_backoff?: string;
      max_join_retries?: number;
      min_join_backoff?: string;
      rejoin_interval?: string;
      [k: string]: unknown;
    };
    frontend?: {
      scheduler_address?: string;
      tail_proxy_url?: string;
      [k: string]: unknown;
    };
    frontend_worker?: {
      scheduler_address?: string;
      [k: string]: unknown;
    };
    generatedConfigObjectName?: string;
    image?: {
      digest?: string | null;
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      tag?: string | null;
    };
    index_gateway?: {
      mode?: string;
      [k: string]: unknown;
    };
    ingester?: {
      wal?: {
        flush_on_shutdown?: boolean;
      };
      [k: string]: unknown;
    };
    ingester_client?: {
      [k: string]: unknown;
    };
    limits_config?: {
      reject_old_samples?: boolean;
      reject_old_samples_max_age?: string;
      max_cache_freshness_per_query?: string;
      split_queries_by_interval?: string;
      query_timeout?: string;
      volume_enabled?: boolean;
      [k: string]: unknown;
    };
    livenessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      periodSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    memberlistConfig?: {
      [k: string]: unknown;
    };
    operational_config?: {
      [k: string]: unknown;
    };
    pattern_ingester?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podLabels?: {
      [k: string]: string;
    };
    podSecurityContext?: {
      fsGroup?: number;
      fsGroupChangePolicy?: string;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    querier?: {
      [k: string]: unknown;
    };
    query_range?: {
      [k: string]: unknown;
    };
    query_scheduler?: {
      [k: string]: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      periodSeconds?: number;
      initialDelaySeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    revisionHistoryLimit?: number;
    rulerConfig?: {
      storage?: unknown;
      wal?: {
        dir?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    runtimeConfig?: {
      [k: string]: unknown;
    };
    schemaConfig?: {
      [k: string]: unknown;
    };
    server?: {
      graceful_shutdown_timeout?: string;
      grpc_listen_port?: number;
      grpc_server_min_time_between_pings?: string;
      grpc_server_ping_without_stream_allowed?: boolean;
      grpc_server_max_concurrent_streams?: number;
      grpc_server_max_recv_msg_size?: number;
      grpc_server_max_send_msg_size?: number;
      http_listen_port?: number;
      http_server_idle_timeout?: string;
      http_server_read_timeout?: string;
      http_server_write_timeout?: string;
      log_level?: string;
      [k: string]: unknown;
    };
    service?: {
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      trafficDistribution?: string;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    storage?: {
      type?: string;
      s3?: {
        s3?: unknown;
        endpoint?: unknown;
        region?: unknown;
        secretAccessKey?: unknown;
        accessKeyId?: unknown;
        signatureVersion?: unknown;
        s3ForcePathStyle?: boolean;
        insecure?: boolean;
        http_config?: {
          [k: string]: unknown;
        };
        backoff_config?: {
          [k: string]: unknown;
        };
        disable_dualstack?: boolean;
      };
      gcs?: {
        chunkBufferSize?: number;
        requestTimeout?: string;
        enableHttp2?: boolean;
      };
      azure?: {
        accountName?: unknown;
        accountKey?: unknown;
        connectionString?: unknown;
        useManagedIdentity?: boolean;
        useFederatedToken?: boolean;
        userAssignedId?: unknown;
        requestTimeout?: unknown;
        endpointSuffix?: unknown;
        chunkDelimiter?: unknown;
      };
      swift?: {
        auth_version?: unknown;
        auth_url?: unknown;
        internal?: unknown;
        username?: unknown;
        user_domain_name?: unknown;
        user_domain_id?: unknown;
        user_id?: unknown;
        password?: unknown;
        domain_id?: unknown;
        domain_name?: unknown;
        project_id?: unknown;
        project_name?: unknown;
        project_domain_id?: unknown;
        project_domain_name?: unknown;
        region_name?: unknown;
        container_name?: unknown;
        max_retries?: unknown;
        connect_timeout?: unknown;
        request_timeout?: unknown;
      };
      filesystem?: {
        chunks_directory?: string;
        rules_directory?: string;
        [k: string]: unknown;
      };
      use_thanos_objstore?: boolean;
      object_store?: {
        type?: string;
        storage_prefix?: unknown;
        s3?: {
          endpoint?: unknown;
          region?: unknown;
          access_key_id?: unknown;
          secret_access_key?: unknown;
          insecure?: boolean;
          sse?: {
            [k: string]: unknown;
          };
          http?: {
            [k: string]: unknown;
          };
        };
        gcs?: {
          bucket_name?: unknown;
          service_account?: unknown;
        };
        azure?: {
          account_name?: unknown;
          account_key?: unknown;
        };
      };
      alibabacloud?: unknown;
      bos?: unknown;
      cos?: unknown;
      [k: string]: unknown;
    };
    storage_config?: {
      boltdb_shipper?: {
        index_gateway_client?: {
          server_address?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      tsdb_shipper?: {
        index_gateway_client?: {
          server_address?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      bloom_shipper?: {
        working_directory?: string;
        [k: string]: unknown;
      };
      hedging?: {
        at?: string;
        max_per_second?: number;
        up_to?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    structuredConfig?: {
      schema_config?: unknown;
      [k: string]: unknown;
    };
    tenants?: unknown[];
    testSchemaConfig?: {
      configs?: {
        from?: string;
        store?: string;
        object_store?: string;
        schema?: string;
        index?: {
          prefix?: string;
          period?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      }[];
      [k: string]: unknown;
    };
    tracing?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    ui?: {
      enabled?: boolean;
      gateway?: {
        enabled?: boolean;
      };
      [k: string]: unknown;
    };
    useTestSchema?: boolean;
    command?: unknown;
    hostAliases?: unknown;
    hostUsers?: unknown;
    nodeSelector?: unknown;
    priorityClassName?: unknown;
    resources?: unknown;
    terminationGracePeriodSeconds?: unknown;
    tolerations?: unknown;
  };
  lokiCanary?: {
    affinity?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: string;
    };
    automountServiceAccountToken?: boolean;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      allowPrivilegeEscalation?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      digest?: string | null;
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      tag?: string | null;
    };
    kind?: string;
    labelname?: string;
    labels?: {
      [k: string]: string;
    };
    livenessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    lokiurl?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    podSecurityContext?: {
      fsGroup?: number;
      fsGroupChangePolicy?: string;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: string | null;
    push?: boolean;
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    replicas?: number;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    revisionHistoryLimit?: number;
    service?: {
      annotations?: {
        [k: string]: string;
      };
      labels?: {
        [k: string]: string;
      };
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    tenant?: {
      name?: string;
      password?: string | null;
    };
    tolerations?: unknown[];
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
  };
  memberlist?: {
    service?: {
      annotations?: {
        [k: string]: string;
      };
      publishNotReadyAddresses?: boolean;
      name?: unknown;
    };
  };
  memcached?: {
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      allowPrivilegeEscalation?: boolean;
      runAsNonRoot?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    enabled?: boolean;
    image?: {
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      tag?: string;
    };
    livenessProbe?: {
      tcpSocket?: {
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    podSecurityContext?: {
      runAsNonRoot?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      fsGroup?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: string | null;
    readinessProbe?: {
      tcpSocket?: {
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
  };
  memcachedExporter?: {
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      allowPrivilegeEscalation?: boolean;
      runAsNonRoot?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: {
      [k: string]: unknown;
    };
    image?: {
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      tag?: string;
    };
    livenessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    resizePolicy?: unknown[];
    resources?: {
      limits?: {
        [k: string]: unknown;
      };
      requests?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
  };
  migrate?: {
    fromDistributed?: {
      enabled?: boolean;
      memberlistService?: string;
    };
  };
  monitoring?: {
    additionalPrometheusRules?: {
      [k: string]: unknown;
    };
    alerts?: {
      additionalAggregationLabels?: unknown[];
      additionalRuleAnnotations?: {
        [k: string]: unknown;
      };
      additionalRuleLabels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      disabled?: {
        LokiCompactorHasNotSuccessfullyRunCompaction?: unknown;
        LokiRequestErrors?: unknown;
        LokiRequestLatency?: unknown;
        LokiRequestPanics?: unknown;
        LokiTooManyCompactorsRunning?: unknown;
        [k: string]: unknown;
      };
      enabled?: boolean;
      keepFiringFor?: string;
      labels?: {
        [k: string]: unknown;
      };
      overrides?: {
        [k: string]: unknown;
      };
    };
    appInstanceLabelName?: string;
    appInstanceLabelValue?: string;
    dashboards?: {
      annotations?: {
        [k: string]: string;
      };
      defaultDashboardsEditable?: boolean;
      defaultDashboardsInterval?: string;
      defaultDashboardsTimezone?: string;
      enabled?: boolean;
      grafanaOperator?: {
        annotations?: {
          [k: string]: string;
        };
        enabled?: boolean;
        folder?: string | null;
        folderRef?: string | null;
        folderUID?: string | null;
        instanceSelector?: {
          matchExpressions?: {
            key?: string;
            operator?: string;
            values?: string[];
            [k: string]: unknown;
          }[];
          matchLabels?: {
            [k: string]: string;
          };
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: string;
        };
        resyncPeriod?: string;
        [k: string]: unknown;
      };
      labels?: {
        grafana_dashboard?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    multiCluster?: {
      clusterName?: string;
      enabled?: boolean;
    };
    namespace?: string | null;
    rules?: {
      additionalAggregationLabels?: unknown[];
      additionalRuleAnnotations?: {
        [k: string]: unknown;
      };
      additionalRuleLabels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      [k: string]: unknown;
    };
    serviceMonitor?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      interval?: string;
      jobPrefix?: string;
      labels?: {
        [k: string]: string;
      };
      metricRelabelings?: unknown[];
      namespaceSelector?: {
        [k: string]: unknown;
      };
      relabelings?: unknown[];
      scheme?: string;
      scrapeTimeout?: string | null;
      tlsConfig?: {
        [k: string]: unknown;
      } | null;
    };
  };
  nameOverride?: string;
  namespaceOverride?: string;
  networkPolicy?: {
    alertmanager?: {
      namespaceSelector?: {
        [k: string]: unknown;
      };
      podSelector?: {
        [k: string]: unknown;
      };
      port?: string | number;
    };
    discovery?: {
      namespaceSelector?: {
        [k: string]: unknown;
      };
      podSelector?: {
        [k: string]: unknown;
      };
      port?: string | number | null;
    };
    enabled?: boolean;
    externalStorage?: {
      cidrs?: unknown[];
      ports?: unknown[];
    };
    ingress?: {
      namespaceSelector?: {
        [k: string]: unknown;
      };
      podSelector?: {
        [k: string]: unknown;
      };
    };
    metrics?: {
      cidrs?: unknown[];
      namespaceSelector?: {
        [k: string]: unknown;
      };
      podSelector?: {
        [k: string]: unknown;
      };
    };
    egressKubeApiserver?: {
      enabled?: unknown;
      [k: string]: unknown;
    };
    egressWorld?: {
      enabled?: unknown;
      [k: string]: unknown;
    };
    flavor?: unknown;
  };
  overridesExporter?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
      [k: string]: unknown;
    };
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
  };
  patternIngester?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
    };
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    persistence?: {
      claims?: {
        accessModes?: string[];
        annotations?: {
          [k: string]: string;
        };
        labels?: {
          [k: string]: string;
        };
        name?: string;
        size?: string;
        storageClass?: string | null;
        volumeAttributesClassName?: string | null;
        [k: string]: unknown;
      }[];
      enableStatefulSetAutoDeletePVC?: boolean;
      enabled?: boolean;
      size?: string;
      storageClass?: string | null;
      whenDeleted?: string;
      whenScaled?: string;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    priorityClassName?: string | null;
    readinessProbe?: {
      [k: string]: unknown;
    };
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    statefulSetRecreateJob?: {
      enabled?: boolean;
    };
    strategy?: {
      rollingUpdate?: {
        partition?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
  };
  podDisruptionBudget?: {
    enabled?: boolean;
  };
  querier?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
      [k: string]: unknown;
    };
    autoscaling?: {
      behavior?: {
        enabled?: boolean;
        scaleDown?: {
          [k: string]: unknown;
        };
        scaleUp?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      customMetrics?: unknown[];
      enabled?: boolean;
      maxReplicas?: number;
      minReplicas?: number;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    };
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      cooldownPeriod?: number | null;
      enabled?: boolean;
      fallback?: {
        [k: string]: unknown;
      };
      maxReplicas?: number;
      minReplicas?: number;
      pollingInterval?: number | null;
      triggers?: {
        metadata?: {
          authModes?: string;
          customHeaders?: string;
          ignoreNullValues?: string;
          query?: string;
          serverAddress?: string;
          threshold?: string;
          unsafeSsl?: string;
          [k: string]: unknown;
        };
        name?: string;
        type?: string;
        [k: string]: unknown;
      }[];
    };
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    maxSurge?: string | number;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    serviceType?: string;
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      labelSelector?: {
        matchLabels?: {
          'app.kubernetes.io/component'?: string;
          'app.kubernetes.io/instance'?: string;
          'app.kubernetes.io/name'?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
      [k: string]: unknown;
    }[];
    trafficDistribution?: string;
  };
  queryFrontend?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
      [k: string]: unknown;
    };
    autoscaling?: {
      behavior?: {
        enabled?: boolean;
        scaleDown?: {
          [k: string]: unknown;
        };
        scaleUp?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      customMetrics?: unknown[];
      enabled?: boolean;
      maxReplicas?: number;
      minReplicas?: number;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    };
    command?: string | null;
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      cooldownPeriod?: number | null;
      enabled?: boolean;
      fallback?: {
        [k: string]: unknown;
      };
      maxReplicas?: number;
      minReplicas?: number;
      pollingInterval?: number | null;
      triggers?: unknown[];
    };
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    loadBalancer?: {
      enabled?: boolean;
    };
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    serviceType?: string;
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
    trafficDistribution?: string;
  };
  queryScheduler?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    serviceType?: string;
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
    trafficDistribution?: string;
  };
  rbac?: {
    namespaced?: boolean;
    sccAllowHostDirVolumePlugin?: boolean;
    sccEnabled?: boolean;
    useExistingRole?: unknown;
  };
  read?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    autoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      maxReplicas?: number;
      minReplicas?: number;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    fullnameOverride?: string;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      cooldownPeriod?: number | null;
      enabled?: boolean;
      fallback?: {
        [k: string]: unknown;
      };
      maxReplicas?: number;
      minReplicas?: number;
      pollingInterval?: number | null;
      triggers?: unknown[];
    };
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    lifecycle?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    selectorLabels?: {
      [k: string]: string;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    strategy?: {
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
    legacyReadTarget?: unknown;
  };
  resultsCache?: {
    addresses?: string;
    affinity?: {
      [k: string]: unknown;
    } | null;
    allocatedCPU?: string;
    allocatedMemory?: number;
    annotations?: {
      [k: string]: string;
    };
    connectionLimit?: number;
    defaultValidity?: string;
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[] | null;
    extraExtendedOptions?: string;
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostUsers?: boolean | null;
    initContainers?: unknown[];
    maxItemMemory?: number;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    persistence?: {
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      mountPath?: string;
      storageClass?: string | null;
      storageSize?: string;
      volumeAttributesClassName?: string | null;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    podManagementPolicy?: string;
    port?: number;
    priorityClassName?: string | null;
    replicas?: number;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      labels?: {
        [k: string]: string;
      };
    };
    statefulStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    timeout?: string;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
    writebackBuffer?: number;
    writebackParallelism?: number;
    writebackSizeLimit?: string;
  };
  route?: {
    main?: {
      additionalRules?: unknown[];
      annotations?: {
        [k: string]: string;
      };
      apiVersion?: string;
      backendPort?: number | null;
      enabled?: boolean;
      hostnames?: unknown[];
      kind?: string;
      labels?: {
        [k: string]: string;
      };
      parentRefs?: unknown[];
      paths?: {
        compactor?: string[];
        distributor?: string[];
        queryFrontend?: string[];
        ruler?: string[];
      };
    };
    [k: string]: unknown;
  };
  ruler?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    appProtocol?: {
      grpc?: string;
      [k: string]: unknown;
    };
    command?: string | null;
    directories?: {
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    persistence?: {
      accessModes?: string[];
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      size?: string;
      storageClass?: string | null;
      volumeAttributesClassName?: string | null;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    serviceAnnotations?: {
      [k: string]: string;
    };
    serviceLabels?: {
      [k: string]: string;
    };
    sidecar?: boolean;
    statefulSetRecreateJob?: {
      enabled?: boolean;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
    tenant_foo?: unknown;
    tenant_bar?: unknown;
  };
  serviceAccount?: {
    annotations?: {
      [k: string]: string;
    };
    automountServiceAccountToken?: boolean;
    create?: boolean;
    imagePullSecrets?: {
      name?: string;
      [k: string]: unknown;
    }[];
    labels?: {
      [k: string]: string;
    };
    name?: string | null;
  };
  sidecar?: {
    disableX509StrictVerification?: boolean;
    enableUniqueFilenames?: boolean;
    image?: {
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      sha?: string;
      tag?: string;
    };
    livenessProbe?: {
      enabled?: boolean;
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      periodSeconds?: number;
      initialDelaySeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      periodSeconds?: number;
      initialDelaySeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    rules?: {
      enabled?: boolean;
      folder?: string;
      folderAnnotation?: string | null;
      healthPort?: number;
      label?: string;
      labelValue?: string;
      logLevel?: string;
      resource?: string;
      script?: string | null;
      searchNamespace?: string | null;
      watchClientTimeout?: number;
      watchMethod?: string;
      watchServerTimeout?: number;
      sizeLimit?: unknown;
      [k: string]: unknown;
    };
    securityContext?: {
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      allowPrivilegeEscalation?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    skipTlsVerify?: boolean;
    startupProbe?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
  };
  singleBinary?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    autoscaling?: {
      behavior?: {
        enabled?: boolean;
        scaleDown?: {
          [k: string]: unknown;
        };
        scaleUp?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      customMetrics?: unknown[];
      enabled?: boolean;
      maxReplicas?: number;
      minReplicas?: number;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      cooldownPeriod?: number | null;
      enabled?: boolean;
      fallback?: {
        [k: string]: unknown;
      };
      maxReplicas?: number;
      minReplicas?: number;
      pollingInterval?: number | null;
      triggers?: unknown[];
    };
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    persistence?: {
      accessModes?: string[];
      annotations?: {
        [k: string]: string;
      };
      dataVolumeParameters?: {
        [k: string]: unknown;
      };
      enableStatefulSetAutoDeletePVC?: boolean;
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      selector?: {
        [k: string]: unknown;
      } | null;
      size?: string;
      storageClass?: string | null;
      whenDeleted?: string;
      whenScaled?: string;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    podManagementPolicy?: string;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    selectorLabels?: {
      [k: string]: string;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    sidecar?: boolean;
    statefulSetRecreateJob?: {
      enabled?: boolean;
    };
    strategy?: {
      rollingUpdate?: {
        partition?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    targetModule?: string;
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
  };
  tableManager?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podLabels?: {
      [k: string]: string;
    };
    priorityClassName?: string | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    retention_deletes_enabled?: boolean;
    retention_period?: string | number;
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
  };
  test?: {
    annotations?: {
      [k: string]: string;
    };
    canaryServiceAddress?: string;
    enabled?: boolean;
    hostUsers?: boolean | null;
    image?: {
      digest?: string | null;
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      tag?: string;
    };
    labels?: {
      [k: string]: string;
    };
    prometheusAddress?: string;
    timeout?: string;
  };
  write?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string;
              'app.kubernetes.io/name'?: string;
              'app.kubernetes.io/instance'?: string;
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
    } | null;
    annotations?: {
      [k: string]: string;
    };
    autoscaling?: {
      behavior?: {
        scaleUp?: {
          policies?: {
            type?: string;
            value?: number;
            periodSeconds?: number;
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        scaleDown?: {
          policies?: {
            type?: string;
            value?: number;
            periodSeconds?: number;
            [k: string]: unknown;
          }[];
          stabilizationWindowSeconds?: number;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      enabled?: boolean;
      maxReplicas?: number;
      minReplicas?: number;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraArgs?: unknown[];
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeClaimTemplates?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    fullnameOverride?: string;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    };
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      };
      cooldownPeriod?: number | null;
      enabled?: boolean;
      fallback?: {
        [k: string]: unknown;
      };
      maxReplicas?: number;
      minReplicas?: number;
      pollingInterval?: number | null;
      triggers?: unknown[];
    };
    kind?: string;
    labels?: {
      [k: string]: string;
    };
    lifecycle?: {
      [k: string]: unknown;
    };
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    };
    persistence?: {
      accessModes?: string[];
      annotations?: {
        [k: string]: string;
      };
      dataVolumeParameters?: {
        emptyDir?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      enableStatefulSetAutoDeletePVC?: boolean;
      labels?: {
        [k: string]: string;
      };
      selector?: {
        [k: string]: unknown;
      } | null;
      size?: string;
      storageClass?: string | null;
      volumeAttributesClassName?: string | null;
      volumeClaimsEnabled?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
    podAnnotations?: {
      [k: string]: string;
    };
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: string;
      };
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    };
    podLabels?: {
      [k: string]: string;
    };
    podManagementPolicy?: string;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    selectorLabels?: {
      [k: string]: string;
    };
    service?: {
      annotations?: {
        [k: string]: string;
      };
      appProtocol?: {
        grpc?: string;
      };
      ipFamilies?: unknown[];
      ipFamilyPolicy?: string;
      labels?: {
        [k: string]: string;
      };
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      labels?: {
        [k: string]: string;
      };
      name?: string | null;
    };
    statefulSetRecreateJob?: {
      enabled?: boolean;
    };
    strategy?: {
      rollingUpdate?: {
        partition?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
  };
  annotations?: unknown;
  config?: unknown;
  serviceMonitor?: unknown;
  [k: string]: unknown;
}

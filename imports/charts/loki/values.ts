// Made by "strata import" (see 'loki' in imports.lock.json). Do not edit.
export interface LokiValues {
  rollout_operator?: {
    enabled?: boolean | null;
    crds?: {
      enabled?: boolean | null;
      global?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    revisionHistoryLimit?: number | string | null;
    image?: {
      repository?: string | null;
      registry?: string | null;
      pullPolicy?: string | null;
      tag?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostNetwork?: boolean | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    serviceAccount?: {
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      name?: string | boolean | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      fsGroup?: number | string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      allowPrivilegeEscalation?: boolean | null;
      runAsNonRoot?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    resources?: {
      limits?: {
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
    minReadySeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      namespace?: unknown;
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      interval?: unknown;
      scrapeTimeout?: unknown;
      relabelings?: unknown[] | null;
    } | null;
    webhooks?: {
      enabled?: boolean | null;
      timeoutSeconds?: number | string | null;
      failurePolicy?: string | null;
      selfSignedCertSecretName?: string | null;
      objectSelector?: {
        [k: string]: unknown;
      } | null;
    } | null;
    namespaceSelector?: {
      matchExpressions?: unknown[] | null;
      matchLabels?: unknown;
      [k: string]: unknown;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
    rollout_operator?: unknown;
  } | null;
  minio?: {
    enabled?: boolean | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    clusterDomain?: string | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    mcImage?: {
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
    } | null;
    mode?: string | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    additionalAnnotations?: {
      [k: string]: unknown;
    } | null;
    ignoreChartChecksums?: boolean | null;
    extraArgs?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraContainers?: unknown[] | null;
    minioAPIPort?: string | number | null;
    minioConsolePort?: string | number | null;
    deploymentUpdate?: {
      type?: string | null;
      maxUnavailable?: number | string | null;
      maxSurge?: number | string | null;
    } | null;
    statefulSetUpdate?: {
      updateStrategy?: string | null;
    } | null;
    priorityClassName?: string | null;
    runtimeClassName?: string | null;
    rootUser?: string | null;
    rootPassword?: string | null;
    existingSecret?: string | null;
    certsPath?: string | null;
    configPathmc?: string | null;
    mountPath?: string | null;
    bucketRoot?: string | null;
    drivesPerNode?: number | string | null;
    replicas?: number | string | null;
    pools?: number | string | null;
    tls?: {
      enabled?: boolean | null;
      certSecret?: string | null;
      publicCrt?: string | null;
      privateKey?: string | null;
    } | null;
    trustedCertsSecret?: string | null;
    persistence?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      existingClaim?: string | boolean | null;
      storageClass?: string | null;
      volumeName?: string | null;
      accessMode?: string | null;
      size?: string | number | null;
      subPath?: string | null;
    } | null;
    service?: {
      loadBalancerSourceRanges?: unknown[] | null;
      type?: string | null;
      clusterIP?: unknown;
      port?: string | number | null;
      nodePort?: number | string | null;
      loadBalancerIP?: unknown;
      externalIPs?: unknown[] | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      externalTrafficPolicy?: string | null;
    } | null;
    ingress?: {
      enabled?: boolean | null;
      ingressClassName?: unknown;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      path?: string | boolean | null;
      hosts?: string[] | null;
      tls?: unknown[] | null;
    } | null;
    consoleService?: {
      loadBalancerSourceRanges?: unknown[] | null;
      type?: string | null;
      clusterIP?: unknown;
      port?: string | number | null;
      nodePort?: number | string | null;
      loadBalancerIP?: unknown;
      externalIPs?: unknown[] | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      externalTrafficPolicy?: string | null;
    } | null;
    consoleIngress?: {
      enabled?: boolean | null;
      ingressClassName?: unknown;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      path?: string | boolean | null;
      hosts?: string[] | null;
      tls?: unknown[] | null;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    securityContext?: {
      enabled?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      fsGroup?: number | string | null;
      fsGroupChangePolicy?: string | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        memory?: string | number | null;
        cpu?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    policies?: unknown[] | null;
    makePolicyJob?: {
      securityContext?: {
        enabled?: boolean | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        requests?: {
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      exitCommand?: string | null;
      containerSecurityContext?: unknown;
    } | null;
    users?:
      | {
          accessKey?: string | null;
          secretKey?: string | null;
          policy?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    makeUserJob?: {
      securityContext?: {
        enabled?: boolean | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        requests?: {
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      exitCommand?: string | null;
      containerSecurityContext?: unknown;
    } | null;
    svcaccts?: unknown[] | null;
    makeServiceAccountJob?: {
      securityContext?: {
        enabled?: boolean | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        requests?: {
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      exitCommand?: string | null;
      containerSecurityContext?: unknown;
    } | null;
    buckets?:
      | {
          name?: string | null;
          policy?: string | null;
          purge?: boolean | null;
          [k: string]: unknown;
        }[]
      | null;
    makeBucketJob?: {
      securityContext?: {
        enabled?: boolean | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        requests?: {
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      exitCommand?: string | null;
      containerSecurityContext?: unknown;
    } | null;
    customCommands?: unknown;
    customCommandJob?: {
      securityContext?: {
        enabled?: boolean | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        requests?: {
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      extraVolumes?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      exitCommand?: string | null;
      containerSecurityContext?: unknown;
    } | null;
    postJob?: {
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        enabled?: boolean | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        fsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
    } | null;
    environment?: unknown;
    extraSecret?: unknown;
    oidc?: {
      enabled?: boolean | null;
      configUrl?: string | null;
      clientId?: string | null;
      clientSecret?: string | null;
      existingClientSecretName?: string | null;
      existingClientIdKey?: string | null;
      existingClientSecretKey?: string | null;
      claimName?: string | null;
      scopes?: string | null;
      redirectUri?: string | null;
      claimPrefix?: string | null;
      comment?: string | null;
      displayName?: string | null;
    } | null;
    networkPolicy?: {
      enabled?: boolean | null;
      flavor?: string | null;
      allowExternal?: boolean | null;
      egress?: {
        enabled?: boolean | null;
        ports?: unknown[] | null;
        to?: unknown[] | null;
      } | null;
      egressEntities?: string[] | null;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      maxUnavailable?: number | string | null;
    } | null;
    serviceAccount?:
      | {
          create?: boolean | null;
          name?: string | boolean | null;
        }
      | boolean
      | null;
    metrics?: {
      serviceMonitor?: {
        enabled?: boolean | null;
        includeNode?: boolean | null;
        public?: boolean | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        relabelConfigs?: {
          [k: string]: unknown;
        } | null;
        relabelConfigsCluster?: {
          [k: string]: unknown;
        } | null;
        namespace?: unknown;
        interval?: unknown;
        scrapeTimeout?: unknown;
      } | null;
    } | null;
    etcd?: {
      endpoints?: unknown[] | null;
      pathPrefix?: string | null;
      corednsPathPrefix?: string | null;
      clientCert?: string | null;
      clientCertKey?: string | null;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
    address?: unknown;
  } | null;
  global?: {
    clusterDomain?: string | null;
    dnsNamespace?: string | null;
    dnsService?: string | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    image?: {
      registry?: string | null;
    } | null;
    imageRegistry?: string | null;
    priorityClassName?: string | null;
    podAnnotations?: unknown;
    imagePullSecrets?: unknown;
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  backend?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    automountServiceAccountToken?: boolean | null;
    autoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    fullnameOverride?: string | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      [k: string]: unknown;
    } | null;
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      cooldownPeriod?: number | null;
      enabled?: boolean | null;
      fallback?: {
        [k: string]: unknown;
      } | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      pollingInterval?: number | null;
      triggers?: unknown[] | null;
      [k: string]: unknown;
    } | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      accessModes?: string[] | null;
      annotations?: {
        [k: string]: string;
      } | null;
      dataVolumeParameters?: {
        emptyDir?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      size?: string | null;
      storageClass?: string | null;
      volumeAttributesClassName?: string | null;
      volumeClaimsEnabled?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podManagementPolicy?: string | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    selectorLabels?: {
      [k: string]: string;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
        [k: string]: unknown;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
      publishNotReadyAddresses?: unknown;
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
      [k: string]: unknown;
    } | null;
    sidecar?: boolean | null;
    statefulSetRecreateJob?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      rollingUpdate?: {
        partition?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    [k: string]: unknown;
  } | null;
  bloomBuilder?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
      [k: string]: unknown;
    } | null;
    autoscaling?: {
      behavior?: {
        enabled?: boolean | null;
        scaleDown?: {
          [k: string]: unknown;
        } | null;
        scaleUp?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      customMetrics?: unknown[] | null;
      enabled?: boolean | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    } | null;
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      cooldownPeriod?: number | null;
      enabled?: boolean | null;
      fallback?: {
        [k: string]: unknown;
      } | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      pollingInterval?: number | null;
      triggers?: unknown[] | null;
    } | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      accessModes?: string[] | null;
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      size?: string | null;
      storageClass?: string | null;
      type?: string | null;
      volumeAttributesClassName?: string | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    statefulSetRecreateJob?: {
      enabled?: boolean | null;
    } | null;
    strategy?: {
      rollingUpdate?: {
        maxSurge?: number | string | null;
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
  } | null;
  bloomGateway?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
      [k: string]: unknown;
    } | null;
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      annotations?: {
        [k: string]: string;
      } | null;
      claims?:
        | {
            accessModes?: string[] | null;
            name?: string | null;
            size?: string | null;
            storageClass?: string | null;
            volumeAttributesClassName?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podManagementPolicy?: string | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    statefulSetRecreateJob?: {
      enabled?: boolean | null;
    } | null;
    strategy?: {
      rollingUpdate?: {
        partition?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
  } | null;
  bloomPlanner?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
      [k: string]: unknown;
    } | null;
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      claims?:
        | {
            accessModes?: string[] | null;
            annotations?: {
              [k: string]: string;
            } | null;
            labels?: {
              [k: string]: string;
            } | null;
            name?: string | null;
            size?: string | null;
            storageClass?: string | null;
            volumeAttributesClassName?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      enabled?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podManagementPolicy?: string | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    statefulSetRecreateJob?: {
      enabled?: boolean | null;
    } | null;
    strategy?: {
      rollingUpdate?: {
        partition?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
  } | null;
  chunksCache?: {
    addresses?: string | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    allocatedCPU?: string | null;
    allocatedMemory?: number | null;
    annotations?: {
      [k: string]: string;
    } | null;
    batchSize?: number | null;
    connectionLimit?: number | null;
    defaultValidity?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    extraExtendedOptions?: string | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostUsers?: boolean | null;
    initContainers?: unknown[] | null;
    l2?: {
      addresses?: string | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      allocatedCPU?: string | null;
      allocatedMemory?: number | null;
      annotations?: {
        [k: string]: string;
      } | null;
      batchSize?: number | null;
      connectionLimit?: number | null;
      defaultValidity?: string | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      extraArgs?: {
        [k: string]: unknown;
      } | null;
      extraContainers?: unknown[] | null;
      extraExtendedOptions?: string | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      hostUsers?: boolean | null;
      initContainers?: unknown[] | null;
      l2ChunkCacheHandoff?: string | null;
      maxItemMemory?: number | null;
      maxUnavailable?: string | number | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      parallelism?: number | null;
      persistence?: {
        enabled?: boolean | null;
        labels?: {
          [k: string]: string;
        } | null;
        mountPath?: string | null;
        storageClass?: string | null;
        storageSize?: string | null;
        volumeAttributesClassName?: string | null;
      } | null;
      podAnnotations?: {
        [k: string]: string;
      } | null;
      podDisruptionBudget?: {
        annotations?: {
          [k: string]: string;
        } | null;
        enabled?: boolean | null;
        labels?: {
          [k: string]: string;
        } | null;
        minAvailable?: unknown;
        maxUnavailable?: unknown;
        unhealthyPodEvictionPolicy?: unknown;
      } | null;
      podLabels?: {
        [k: string]: string;
      } | null;
      podManagementPolicy?: string | null;
      port?: number | null;
      priorityClassName?: string | null;
      replicas?: number | null;
      resizePolicy?: unknown[] | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      service?: {
        annotations?: {
          [k: string]: string;
        } | null;
        labels?: {
          [k: string]: string;
        } | null;
      } | null;
      statefulStrategy?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      suffix?: string | null;
      terminationGracePeriodSeconds?: number | null;
      timeout?: string | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?:
        | {
            [k: string]: unknown;
          }[]
        | null;
      writebackBuffer?: number | null;
      writebackParallelism?: number | null;
      writebackSizeLimit?: string | null;
    } | null;
    maxItemMemory?: number | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    parallelism?: number | null;
    persistence?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      mountPath?: string | null;
      storageClass?: string | null;
      storageSize?: string | null;
      volumeAttributesClassName?: string | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podManagementPolicy?: string | null;
    port?: number | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      labels?: {
        [k: string]: string;
      } | null;
    } | null;
    statefulStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    suffix?: string | null;
    terminationGracePeriodSeconds?: number | null;
    timeout?: string | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    writebackBuffer?: number | null;
    writebackParallelism?: number | null;
    writebackSizeLimit?: string | null;
  } | null;
  commonLabels?: {
    [k: string]: string;
  } | null;
  compactor?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
      [k: string]: unknown;
    } | null;
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      accessModes?: string[] | null;
      annotations?: {
        [k: string]: string;
      } | null;
      claims?:
        | {
            accessModes?: string[] | null;
            annotations?: {
              [k: string]: string;
            } | null;
            labels?: {
              [k: string]: string;
            } | null;
            name?: string | null;
            size?: string | null;
            storageClass?: string | null;
            volumeAttributesClassName?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      dataVolumeParameters?: {
        emptyDir?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      size?: string | null;
      storageClass?: string | null;
      type?: string | null;
      volumeAttributesClassName?: string | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podManagementPolicy?: string | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    serviceType?: string | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    statefulSetRecreateJob?: {
      enabled?: boolean | null;
    } | null;
    strategy?: {
      rollingUpdate?: {
        partition?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
  } | null;
  defaults?: {
    annotations?: {
      [k: string]: string;
    } | null;
    automountServiceAccountToken?: boolean | null;
    command?: string | null;
    containerSecurityContext?: {
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enableServiceLinks?: boolean | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    goSettings?: {
      goMemLimitFactor?: number | null;
      gogc?: number | null;
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    kedaAutoscaling?: {
      authentication?: {
        authModes?: string | null;
        enabled?: boolean | null;
        secretTargetRef?: unknown[] | null;
      } | null;
      cooldownPeriod?: number | null;
      customHeaders?: string | null;
      ignoreNullValues?: boolean | null;
      pollingInterval?: number | null;
      prometheusAddress?: string | null;
      unsafeSsl?: boolean | null;
    } | null;
    labels?: {
      [k: string]: string;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podSecurityContext?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      publishNotReadyAddresses?: boolean | null;
      trafficDistribution?: string | null;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    statefulSetRecreateJob?: {
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
      patchPVC?: boolean | null;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    resources?: unknown;
  } | null;
  deploymentMode?: string | null;
  distributor?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
      [k: string]: unknown;
    } | null;
    autoscaling?: {
      behavior?: {
        enabled?: boolean | null;
        scaleDown?: {
          [k: string]: unknown;
        } | null;
        scaleUp?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      customMetrics?: unknown[] | null;
      enabled?: boolean | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    } | null;
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      cooldownPeriod?: number | null;
      enabled?: boolean | null;
      fallback?: {
        [k: string]: unknown;
      } | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      pollingInterval?: number | null;
      triggers?: unknown[] | null;
    } | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    maxSurge?: string | number | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    serviceType?: string | null;
    shutdownDelay?: string | null;
    strategy?: {
      rollingUpdate?: {
        maxSurge?: number | string | null;
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    trafficDistribution?: string | null;
  } | null;
  extraObjects?:
    | unknown[]
    | {
        [k: string]: unknown;
      }
    | string
    | null;
  fullnameOverride?: string | null;
  gateway?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    automountServiceAccountToken?: boolean | null;
    autoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    } | null;
    basicAuth?: {
      enabled?: boolean | null;
      existingSecret?: string | null;
      htpasswd?: string | null;
      password?: string | null;
      username?: string | null;
    } | null;
    containerPort?: number | null;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      allowPrivilegeEscalation?: boolean | null;
      [k: string]: unknown;
    } | null;
    deploymentStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      digest?: string | null;
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    ingress?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      hosts?:
        | {
            host?: string | null;
            paths?:
              | {
                  path?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
      ingressClassName?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      tls?:
        | {
            hosts?: string[] | null;
            secretName?: string | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      cooldownPeriod?: number | null;
      enabled?: boolean | null;
      fallback?: {
        [k: string]: unknown;
      } | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      pollingInterval?: number | null;
      triggers?: unknown[] | null;
    } | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    metrics?: {
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        privileged?: boolean | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      extraArgs?: unknown[] | null;
      image?: {
        pullPolicy?: string | null;
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
      livenessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      resizePolicy?: unknown[] | null;
      resources?: {
        limits?: {
          [k: string]: unknown;
        } | null;
        requests?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      service?: {
        annotations?: {
          [k: string]: string;
        } | null;
        labels?: {
          [k: string]: string;
        } | null;
      } | null;
      startupProbe?: {
        [k: string]: unknown;
      } | null;
    } | null;
    nginxConfig?: {
      clientMaxBodySize?: string | null;
      customBackendUrl?: string | null;
      customReadUrl?: string | null;
      customWriteUrl?: string | null;
      enableIPv6?: boolean | null;
      file?: string | null;
      httpSnippet?: string | null;
      locationSnippet?: string | null;
      logFormat?: string | null;
      resolver?: string | null;
      schema?: string | null;
      serverSnippet?: string | null;
      ssl?: boolean | null;
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podSecurityContext?: {
      fsGroup?: number | string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    route?: {
      main?: {
        additionalRules?: unknown[] | null;
        annotations?: {
          [k: string]: string;
        } | null;
        apiVersion?: string | null;
        enabled?: boolean | null;
        filters?: unknown[] | null;
        hostnames?: unknown[] | null;
        kind?: string | null;
        labels?: {
          [k: string]: string;
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
        timeouts?: {
          [k: string]: unknown;
        } | null;
      } | null;
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      clusterIP?: string | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      loadBalancerIP?: string | null;
      nodePort?: number | null;
      port?: number | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    verboseLogging?: boolean | null;
  } | null;
  ignoreMinioDeprecation?: boolean | null;
  imagePullSecrets?: unknown[] | null;
  indexGateway?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    joinMemberlist?: boolean | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      accessModes?: string[] | null;
      annotations?: {
        [k: string]: string;
      } | null;
      dataVolumeParameters?: {
        emptyDir?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      size?: string | null;
      storageClass?: string | null;
      volumeAttributesClassName?: string | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    serviceType?: string | null;
    statefulSetRecreateJob?: {
      enabled?: boolean | null;
    } | null;
    strategy?: {
      rollingUpdate?: unknown;
      type?: 'OnDelete' | 'RollingUpdate' | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    trafficDistribution?: string | null;
  } | null;
  ingester?: {
    addIngesterNamePrefix?: boolean | null;
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
      [k: string]: unknown;
    } | null;
    autoscaling?: {
      behavior?: {
        enabled?: boolean | null;
        scaleDown?: {
          [k: string]: unknown;
        } | null;
        scaleUp?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      customMetrics?: unknown[] | null;
      enabled?: boolean | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    } | null;
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      cooldownPeriod?: number | null;
      enabled?: boolean | null;
      fallback?: {
        [k: string]: unknown;
      } | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      pollingInterval?: number | null;
      triggers?: unknown[] | null;
    } | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      claims?:
        | {
            accessModes?: string[] | null;
            name?: string | null;
            size?: string | null;
            storageClass?: string | null;
            volumeAttributesClassName?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      enabled?: boolean | null;
      inMemory?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podManagementPolicy?: string | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    rolloutGroupPrefix?: string | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    serviceType?: string | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    statefulSetRecreateJob?: {
      enabled?: boolean | null;
    } | null;
    strategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string | null;
              'app.kubernetes.io/instance'?: string | null;
              'app.kubernetes.io/name'?: string | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          maxSkew?: number | null;
          topologyKey?: string | null;
          whenUnsatisfiable?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    trafficDistribution?: string | null;
    updateStrategy?: {
      rollingUpdate?: unknown;
      type?: 'OnDelete' | 'RollingUpdate' | null;
      [k: string]: unknown;
    } | null;
    zoneAwareReplication?: {
      enabled?: boolean | null;
      maxUnavailablePct?: number | null;
      migration?: {
        enabled?: boolean | null;
        excludeDefaultZone?: boolean | null;
        readPath?: boolean | null;
        writePath?: boolean | null;
      } | null;
      zoneA?: {
        annotations?: {
          [k: string]: string;
        } | null;
        extraAffinity?: {
          [k: string]: unknown;
        } | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        persistence?: {
          storageClass?: string | null;
        } | null;
        podAnnotations?: {
          [k: string]: string;
        } | null;
      } | null;
      zoneB?: {
        annotations?: {
          [k: string]: string;
        } | null;
        extraAffinity?: {
          [k: string]: unknown;
        } | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        persistence?: {
          storageClass?: string | null;
        } | null;
        podAnnotations?: {
          [k: string]: string;
        } | null;
      } | null;
      zoneC?: {
        annotations?: {
          [k: string]: string;
        } | null;
        extraAffinity?: {
          [k: string]: unknown;
        } | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        persistence?: {
          storageClass?: string | null;
        } | null;
        podAnnotations?: {
          [k: string]: string;
        } | null;
      } | null;
    } | null;
  } | null;
  ingress?: {
    annotations?: {
      [k: string]: string;
    } | null;
    enabled?: boolean | null;
    hosts?: string[] | null;
    ingressClassName?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    paths?: {
      compactor?: string[] | null;
      distributor?: string[] | null;
      queryFrontend?: string[] | null;
      ruler?: string[] | null;
    } | null;
    tls?: unknown[] | null;
  } | null;
  kubeVersionOverride?: string | null;
  loki?: {
    analytics?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: string;
    } | null;
    auth_enabled?: boolean | null;
    block_builder?: {
      [k: string]: unknown;
    } | null;
    bloom_build?: {
      enabled?: boolean | null;
      builder?: {
        planner_address?: string | null;
      } | null;
      [k: string]: unknown;
    } | null;
    bloom_gateway?: {
      enabled?: boolean | null;
      client?: {
        addresses?: string | null;
      } | null;
      [k: string]: unknown;
    } | null;
    commonConfig?: {
      path_prefix?: string | null;
      replication_factor?: number | string | null;
      compactor_grpc_address?: string | null;
      [k: string]: unknown;
    } | null;
    compactor?: {
      [k: string]: unknown;
    } | null;
    compactor_grpc_client?: {
      [k: string]: unknown;
    } | null;
    config?: string | null;
    configObjectName?: string | null;
    configStorageType?: string | null;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      allowPrivilegeEscalation?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    distributor?: {
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enableServiceLinks?: boolean | null;
    extraMemberlistConfig?: {
      abort_if_cluster_join_fails?: boolean | null;
      advertise_port?: number | string | null;
      bind_port?: number | string | null;
      max_join_backoff?: string | number | null;
      max_join_retries?: number | string | null;
      min_join_backoff?: string | number | null;
      rejoin_interval?: string | number | null;
      [k: string]: unknown;
    } | null;
    frontend?: {
      scheduler_address?: string | null;
      tail_proxy_url?: string | null;
      [k: string]: unknown;
    } | null;
    frontend_worker?: {
      scheduler_address?: string | null;
      [k: string]: unknown;
    } | null;
    generatedConfigObjectName?: string | null;
    image?: {
      digest?: string | null;
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    index_gateway?: {
      mode?: string | null;
      [k: string]: unknown;
    } | null;
    ingester?: {
      wal?: {
        flush_on_shutdown?: boolean | null;
      } | null;
      [k: string]: unknown;
    } | null;
    ingester_client?: {
      [k: string]: unknown;
    } | null;
    limits_config?: {
      reject_old_samples?: boolean | null;
      reject_old_samples_max_age?: string | number | null;
      max_cache_freshness_per_query?: string | number | null;
      split_queries_by_interval?: string | number | null;
      query_timeout?: string | number | null;
      volume_enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    memberlistConfig?: {
      [k: string]: unknown;
    } | null;
    operational_config?: {
      [k: string]: unknown;
    } | null;
    pattern_ingester?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podSecurityContext?: {
      fsGroup?: number | string | null;
      fsGroupChangePolicy?: string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    querier?: {
      [k: string]: unknown;
    } | null;
    query_range?: {
      [k: string]: unknown;
    } | null;
    query_scheduler?: {
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      periodSeconds?: number | string | null;
      initialDelaySeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    revisionHistoryLimit?: number | null;
    rulerConfig?: {
      storage?: unknown;
      wal?: {
        dir?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    runtimeConfig?: {
      [k: string]: unknown;
    } | null;
    schemaConfig?: {
      [k: string]: unknown;
    } | null;
    server?: {
      graceful_shutdown_timeout?: string | number | null;
      grpc_listen_port?: number | string | null;
      grpc_server_min_time_between_pings?: string | number | null;
      grpc_server_ping_without_stream_allowed?: boolean | null;
      grpc_server_max_concurrent_streams?: number | string | null;
      grpc_server_max_recv_msg_size?: number | string | null;
      grpc_server_max_send_msg_size?: number | string | null;
      http_listen_port?: number | string | null;
      http_server_idle_timeout?: string | number | null;
      http_server_read_timeout?: string | null;
      http_server_write_timeout?: string | null;
      log_level?: string | null;
      [k: string]: unknown;
    } | null;
    service?: {
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      trafficDistribution?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    storage?: {
      type?: string | null;
      s3?: {
        s3?: unknown;
        endpoint?: unknown;
        region?: unknown;
        secretAccessKey?: unknown;
        accessKeyId?: unknown;
        signatureVersion?: unknown;
        s3ForcePathStyle?: boolean | null;
        insecure?: boolean | null;
        http_config?: {
          [k: string]: unknown;
        } | null;
        backoff_config?: {
          [k: string]: unknown;
        } | null;
        disable_dualstack?: boolean | null;
      } | null;
      gcs?: {
        chunkBufferSize?: number | string | null;
        requestTimeout?: string | number | null;
        enableHttp2?: boolean | null;
      } | null;
      azure?: {
        accountName?: unknown;
        accountKey?: unknown;
        connectionString?: unknown;
        useManagedIdentity?: boolean | null;
        useFederatedToken?: boolean | null;
        userAssignedId?: unknown;
        requestTimeout?: unknown;
        endpointSuffix?: unknown;
        chunkDelimiter?: unknown;
      } | null;
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
      } | null;
      filesystem?: {
        chunks_directory?: string | null;
        rules_directory?: string | null;
        [k: string]: unknown;
      } | null;
      use_thanos_objstore?: boolean | null;
      object_store?: {
        type?: string | null;
        storage_prefix?: unknown;
        s3?: {
          endpoint?: unknown;
          region?: unknown;
          access_key_id?: unknown;
          secret_access_key?: unknown;
          insecure?: boolean | null;
          sse?: {
            [k: string]: unknown;
          } | null;
          http?: {
            [k: string]: unknown;
          } | null;
        } | null;
        gcs?: {
          bucket_name?: unknown;
          service_account?: unknown;
        } | null;
        azure?: {
          account_name?: unknown;
          account_key?: unknown;
        } | null;
      } | null;
      alibabacloud?: unknown;
      bos?: unknown;
      cos?: unknown;
      [k: string]: unknown;
    } | null;
    storage_config?: {
      boltdb_shipper?: {
        index_gateway_client?: {
          server_address?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      tsdb_shipper?: {
        index_gateway_client?: {
          server_address?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      bloom_shipper?: {
        working_directory?: string | null;
        [k: string]: unknown;
      } | null;
      hedging?: {
        at?: string | number | null;
        max_per_second?: number | string | null;
        up_to?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    structuredConfig?: {
      schema_config?: unknown;
      [k: string]: unknown;
    } | null;
    tenants?: unknown[] | null;
    testSchemaConfig?: {
      configs?:
        | {
            from?: string | null;
            store?: string | null;
            object_store?: string | null;
            schema?: string | null;
            index?: {
              prefix?: string | null;
              period?: string | number | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          }[]
        | null;
      [k: string]: unknown;
    } | null;
    tracing?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    ui?: {
      enabled?: boolean | null;
      gateway?: {
        enabled?: boolean | null;
      } | null;
      [k: string]: unknown;
    } | null;
    useTestSchema?: boolean | null;
    command?: unknown;
    hostAliases?: unknown;
    hostUsers?: unknown;
    nodeSelector?: unknown;
    priorityClassName?: unknown;
    resources?: unknown;
    terminationGracePeriodSeconds?: unknown;
    tolerations?: unknown;
  } | null;
  lokiCanary?: {
    affinity?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: string;
    } | null;
    automountServiceAccountToken?: boolean | null;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      allowPrivilegeEscalation?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      digest?: string | null;
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    kind?: string | null;
    labelname?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    livenessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    lokiurl?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podSecurityContext?: {
      fsGroup?: number | string | null;
      fsGroupChangePolicy?: string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    push?: boolean | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    revisionHistoryLimit?: number | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      labels?: {
        [k: string]: string;
      } | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    tenant?: {
      name?: string | null;
      password?: string | null;
    } | null;
    tolerations?: unknown[] | null;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
  } | null;
  memberlist?: {
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      publishNotReadyAddresses?: boolean | null;
      name?: unknown;
    } | null;
  } | null;
  memcached?: {
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      allowPrivilegeEscalation?: boolean | null;
      runAsNonRoot?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    image?: {
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    livenessProbe?: {
      tcpSocket?: {
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      fsGroup?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      tcpSocket?: {
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
  } | null;
  memcachedExporter?: {
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      allowPrivilegeEscalation?: boolean | null;
      runAsNonRoot?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    image?: {
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    livenessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      limits?: {
        [k: string]: unknown;
      } | null;
      requests?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
  } | null;
  migrate?: {
    fromDistributed?: {
      enabled?: boolean | null;
      memberlistService?: string | null;
    } | null;
  } | null;
  monitoring?: {
    additionalPrometheusRules?: {
      [k: string]: unknown;
    } | null;
    alerts?: {
      additionalAggregationLabels?: unknown[] | null;
      additionalRuleAnnotations?: {
        [k: string]: unknown;
      } | null;
      additionalRuleLabels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      disabled?: {
        LokiCompactorHasNotSuccessfullyRunCompaction?: unknown;
        LokiRequestErrors?: unknown;
        LokiRequestLatency?: unknown;
        LokiRequestPanics?: unknown;
        LokiTooManyCompactorsRunning?: unknown;
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      keepFiringFor?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      overrides?: {
        [k: string]: unknown;
      } | null;
    } | null;
    appInstanceLabelName?: string | null;
    appInstanceLabelValue?: string | null;
    dashboards?: {
      annotations?: {
        [k: string]: string;
      } | null;
      defaultDashboardsEditable?: boolean | null;
      defaultDashboardsInterval?: string | null;
      defaultDashboardsTimezone?: string | null;
      enabled?: boolean | null;
      grafanaOperator?: {
        annotations?: {
          [k: string]: string;
        } | null;
        enabled?: boolean | null;
        folder?: string | null;
        folderRef?: string | null;
        folderUID?: string | null;
        instanceSelector?: {
          matchExpressions?:
            | {
                key?: string | null;
                operator?: string | null;
                values?: string[] | null;
                [k: string]: unknown;
              }[]
            | null;
          matchLabels?: {
            [k: string]: string;
          } | null;
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: string;
        } | null;
        resyncPeriod?: string | null;
        [k: string]: unknown;
      } | null;
      labels?: {
        grafana_dashboard?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    multiCluster?: {
      clusterName?: string | null;
      enabled?: boolean | null;
    } | null;
    namespace?: string | null;
    rules?: {
      additionalAggregationLabels?: unknown[] | null;
      additionalRuleAnnotations?: {
        [k: string]: unknown;
      } | null;
      additionalRuleLabels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceMonitor?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      interval?: string | null;
      jobPrefix?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      metricRelabelings?: unknown[] | null;
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
      relabelings?: unknown[] | null;
      scheme?: string | null;
      scrapeTimeout?: string | null;
      tlsConfig?: {
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  nameOverride?: string | null;
  namespaceOverride?: string | null;
  networkPolicy?: {
    alertmanager?: {
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
      podSelector?: {
        [k: string]: unknown;
      } | null;
      port?: string | number | null;
    } | null;
    discovery?: {
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
      podSelector?: {
        [k: string]: unknown;
      } | null;
      port?: string | number | null;
    } | null;
    enabled?: boolean | null;
    externalStorage?: {
      cidrs?: unknown[] | null;
      ports?: unknown[] | null;
    } | null;
    ingress?: {
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
      podSelector?: {
        [k: string]: unknown;
      } | null;
    } | null;
    metrics?: {
      cidrs?: unknown[] | null;
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
      podSelector?: {
        [k: string]: unknown;
      } | null;
    } | null;
    egressKubeApiserver?: {
      enabled?: unknown;
      [k: string]: unknown;
    } | null;
    egressWorld?: {
      enabled?: unknown;
      [k: string]: unknown;
    } | null;
    flavor?: unknown;
  } | null;
  overridesExporter?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
      [k: string]: unknown;
    } | null;
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  patternIngester?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      claims?:
        | {
            accessModes?: string[] | null;
            annotations?: {
              [k: string]: string;
            } | null;
            labels?: {
              [k: string]: string;
            } | null;
            name?: string | null;
            size?: string | null;
            storageClass?: string | null;
            volumeAttributesClassName?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      enabled?: boolean | null;
      size?: string | null;
      storageClass?: string | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    priorityClassName?: string | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    statefulSetRecreateJob?: {
      enabled?: boolean | null;
    } | null;
    strategy?: {
      rollingUpdate?: {
        partition?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  podDisruptionBudget?: {
    enabled?: boolean | null;
  } | null;
  querier?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
      [k: string]: unknown;
    } | null;
    autoscaling?: {
      behavior?: {
        enabled?: boolean | null;
        scaleDown?: {
          [k: string]: unknown;
        } | null;
        scaleUp?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      customMetrics?: unknown[] | null;
      enabled?: boolean | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    } | null;
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      cooldownPeriod?: number | null;
      enabled?: boolean | null;
      fallback?: {
        [k: string]: unknown;
      } | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      pollingInterval?: number | null;
      triggers?:
        | {
            metadata?: {
              authModes?: string | null;
              customHeaders?: string | null;
              ignoreNullValues?: string | null;
              query?: string | null;
              serverAddress?: string | null;
              threshold?: string | null;
              unsafeSsl?: string | null;
              [k: string]: unknown;
            } | null;
            name?: string | null;
            type?: string | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    maxSurge?: string | number | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    serviceType?: string | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxSurge?: number | string | null;
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string | null;
              'app.kubernetes.io/instance'?: string | null;
              'app.kubernetes.io/name'?: string | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          maxSkew?: number | null;
          topologyKey?: string | null;
          whenUnsatisfiable?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    trafficDistribution?: string | null;
  } | null;
  queryFrontend?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
      [k: string]: unknown;
    } | null;
    autoscaling?: {
      behavior?: {
        enabled?: boolean | null;
        scaleDown?: {
          [k: string]: unknown;
        } | null;
        scaleUp?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      customMetrics?: unknown[] | null;
      enabled?: boolean | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    } | null;
    command?: string | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      cooldownPeriod?: number | null;
      enabled?: boolean | null;
      fallback?: {
        [k: string]: unknown;
      } | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      pollingInterval?: number | null;
      triggers?: unknown[] | null;
    } | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    loadBalancer?: {
      enabled?: boolean | null;
    } | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    serviceType?: string | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxSurge?: number | string | null;
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    trafficDistribution?: string | null;
  } | null;
  queryScheduler?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    serviceType?: string | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxSurge?: number | string | null;
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    trafficDistribution?: string | null;
  } | null;
  rbac?: {
    namespaced?: boolean | null;
    sccAllowHostDirVolumePlugin?: boolean | null;
    sccEnabled?: boolean | null;
    useExistingRole?: unknown;
  } | null;
  read?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    autoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    fullnameOverride?: string | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      cooldownPeriod?: number | null;
      enabled?: boolean | null;
      fallback?: {
        [k: string]: unknown;
      } | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      pollingInterval?: number | null;
      triggers?: unknown[] | null;
    } | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    selectorLabels?: {
      [k: string]: string;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    strategy?: {
      rollingUpdate?: {
        maxSurge?: number | string | null;
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    legacyReadTarget?: unknown;
  } | null;
  resultsCache?: {
    addresses?: string | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    allocatedCPU?: string | null;
    allocatedMemory?: number | null;
    annotations?: {
      [k: string]: string;
    } | null;
    connectionLimit?: number | null;
    defaultValidity?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    extraExtendedOptions?: string | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostUsers?: boolean | null;
    initContainers?: unknown[] | null;
    maxItemMemory?: number | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      mountPath?: string | null;
      storageClass?: string | null;
      storageSize?: string | null;
      volumeAttributesClassName?: string | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podManagementPolicy?: string | null;
    port?: number | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      labels?: {
        [k: string]: string;
      } | null;
    } | null;
    statefulStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    timeout?: string | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    writebackBuffer?: number | null;
    writebackParallelism?: number | null;
    writebackSizeLimit?: string | null;
  } | null;
  route?: {
    main?: {
      additionalRules?: unknown[] | null;
      annotations?: {
        [k: string]: string;
      } | null;
      apiVersion?: string | null;
      backendPort?: number | null;
      enabled?: boolean | null;
      hostnames?: unknown[] | null;
      kind?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      parentRefs?: unknown[] | null;
      paths?: {
        compactor?: string[] | null;
        distributor?: string[] | null;
        queryFrontend?: string[] | null;
        ruler?: string[] | null;
      } | null;
    } | null;
    [k: string]: unknown;
  } | null;
  ruler?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    appProtocol?: {
      grpc?: string | null;
      [k: string]: unknown;
    } | null;
    command?: string | null;
    directories?: {
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostAliases?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      accessModes?: string[] | null;
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      size?: string | null;
      storageClass?: string | null;
      volumeAttributesClassName?: string | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: string;
    } | null;
    serviceLabels?: {
      [k: string]: string;
    } | null;
    sidecar?: boolean | null;
    statefulSetRecreateJob?: {
      enabled?: boolean | null;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    tenant_foo?: unknown;
    tenant_bar?: unknown;
  } | null;
  serviceAccount?: {
    annotations?: {
      [k: string]: string;
    } | null;
    automountServiceAccountToken?: boolean | null;
    create?: boolean | null;
    imagePullSecrets?:
      | {
          name?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    labels?: {
      [k: string]: string;
    } | null;
    name?: string | null;
  } | null;
  sidecar?: {
    disableX509StrictVerification?: boolean | null;
    enableUniqueFilenames?: boolean | null;
    image?: {
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      sha?: string | null;
      tag?: string | null;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      periodSeconds?: number | string | null;
      initialDelaySeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      periodSeconds?: number | string | null;
      initialDelaySeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    rules?: {
      enabled?: boolean | null;
      folder?: string | null;
      folderAnnotation?: string | null;
      healthPort?: number | null;
      label?: string | null;
      labelValue?: string | null;
      logLevel?: string | null;
      resource?: string | null;
      script?: string | null;
      searchNamespace?: string | null;
      watchClientTimeout?: number | null;
      watchMethod?: string | null;
      watchServerTimeout?: number | null;
      sizeLimit?: unknown;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      allowPrivilegeEscalation?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    skipTlsVerify?: boolean | null;
    startupProbe?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
  } | null;
  singleBinary?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    autoscaling?: {
      behavior?: {
        enabled?: boolean | null;
        scaleDown?: {
          [k: string]: unknown;
        } | null;
        scaleUp?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      customMetrics?: unknown[] | null;
      enabled?: boolean | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      cooldownPeriod?: number | null;
      enabled?: boolean | null;
      fallback?: {
        [k: string]: unknown;
      } | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      pollingInterval?: number | null;
      triggers?: unknown[] | null;
    } | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      accessModes?: string[] | null;
      annotations?: {
        [k: string]: string;
      } | null;
      dataVolumeParameters?: {
        [k: string]: unknown;
      } | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      size?: string | null;
      storageClass?: string | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podManagementPolicy?: string | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    selectorLabels?: {
      [k: string]: string;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    sidecar?: boolean | null;
    statefulSetRecreateJob?: {
      enabled?: boolean | null;
    } | null;
    strategy?: {
      rollingUpdate?: {
        partition?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    targetModule?: string | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  tableManager?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    command?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    priorityClassName?: string | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    retention_deletes_enabled?: boolean | null;
    retention_period?: string | number | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
  } | null;
  test?: {
    annotations?: {
      [k: string]: string;
    } | null;
    canaryServiceAddress?: string | null;
    enabled?: boolean | null;
    hostUsers?: boolean | null;
    image?: {
      digest?: string | null;
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    labels?: {
      [k: string]: string;
    } | null;
    prometheusAddress?: string | null;
    timeout?: string | null;
  } | null;
  write?: {
    affinity?: {
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  'app.kubernetes.io/component'?: string | null;
                  'app.kubernetes.io/name'?: string | null;
                  'app.kubernetes.io/instance'?: string | null;
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
      [k: string]: string;
    } | null;
    autoscaling?: {
      behavior?: {
        scaleUp?: {
          policies?:
            | {
                type?: string | null;
                value?: number | string | null;
                periodSeconds?: number | string | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        scaleDown?: {
          policies?:
            | {
                type?: string | null;
                value?: number | string | null;
                periodSeconds?: number | string | null;
                [k: string]: unknown;
              }[]
            | null;
          stabilizationWindowSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      targetCPUUtilizationPercentage?: number | null;
      targetMemoryUtilizationPercentage?: number | null;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraContainers?: string | unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeClaimTemplates?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    fullnameOverride?: string | null;
    hostUsers?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    initContainers?: string | unknown[] | null;
    kedaAutoscaling?: {
      behavior?: {
        [k: string]: unknown;
      } | null;
      cooldownPeriod?: number | null;
      enabled?: boolean | null;
      fallback?: {
        [k: string]: unknown;
      } | null;
      maxReplicas?: number | null;
      minReplicas?: number | null;
      pollingInterval?: number | null;
      triggers?: unknown[] | null;
    } | null;
    kind?: string | null;
    labels?: {
      [k: string]: string;
    } | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    maxUnavailable?: string | number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      accessModes?: string[] | null;
      annotations?: {
        [k: string]: string;
      } | null;
      dataVolumeParameters?: {
        emptyDir?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      size?: string | null;
      storageClass?: string | null;
      volumeAttributesClassName?: string | null;
      volumeClaimsEnabled?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    podDisruptionBudget?: {
      annotations?: {
        [k: string]: string;
      } | null;
      enabled?: boolean | null;
      labels?: {
        [k: string]: string;
      } | null;
      maxUnavailable?: string | number | null;
      minAvailable?: string | number | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    podLabels?: {
      [k: string]: string;
    } | null;
    podManagementPolicy?: string | null;
    priorityClassName?: string | null;
    replicas?: number | null;
    resizePolicy?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    selectorLabels?: {
      [k: string]: string;
    } | null;
    service?: {
      annotations?: {
        [k: string]: string;
      } | null;
      appProtocol?: {
        grpc?: string | null;
      } | null;
      ipFamilies?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      labels?: {
        [k: string]: string;
      } | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
      type?: string | null;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: string;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      labels?: {
        [k: string]: string;
      } | null;
      name?: string | null;
    } | null;
    statefulSetRecreateJob?: {
      enabled?: boolean | null;
    } | null;
    strategy?: {
      rollingUpdate?: {
        partition?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  annotations?: unknown;
  config?: unknown;
  serviceMonitor?: unknown;
  [k: string]: unknown;
}

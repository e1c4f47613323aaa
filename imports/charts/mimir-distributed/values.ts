// Made by "strata import" (see 'mimir-distributed' in imports.lock.json). Do not edit.
export interface MimirDistributedValues {
  rollout_operator?: {
    enabled?: boolean | null;
    image?: {
      repository?: string | null;
      pullPolicy?: string | null;
      tag?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    hostAliases?: unknown[] | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    serviceAccount?: {
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      name?: string | boolean | null;
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
      [k: string]: unknown;
    } | null;
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
    global?: {
      [k: string]: unknown;
    } | null;
    rollout_operator?: unknown;
  } | null;
  metaMonitoring?: {
    grafanaAgent?: {
      installOperator?: boolean | null;
      enabled?: boolean | null;
      imageRepo?: unknown;
      resources?: unknown;
      logs?: {
        enabled?: boolean | null;
        clusterLabel?: string | null;
        remote?: {
          url?: string | null;
          auth?: {
            tenantId?: string | null;
            username?: string | null;
            passwordSecretName?: string | null;
            passwordSecretKey?: string | null;
          } | null;
        } | null;
        additionalClientConfigs?: unknown[] | null;
      } | null;
      metrics?: {
        remote?: {
          sigv4?: {
            [k: string]: unknown;
          } | null;
          url?: string | null;
          headers?: {
            [k: string]: unknown;
          } | null;
          auth?: {
            username?: string | null;
            passwordSecretName?: string | null;
            passwordSecretKey?: string | null;
          } | null;
        } | null;
        enabled?: boolean | null;
        additionalRemoteWriteConfigs?: unknown[] | null;
        scrapeK8s?: {
          enabled?: boolean | null;
          kubeStateMetrics?: {
            namespace?: string | null;
            labelSelectors?: {
              'app.kubernetes.io/name'?: string | null;
              [k: string]: unknown;
            } | null;
            service?: {
              port?: string | null;
            } | null;
          } | null;
        } | null;
        scrapeInterval?: string | number | null;
      } | null;
      namespace?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      podSecurityContext?: unknown;
      containerSecurityContext?: unknown;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?:
        | {
            maxSkew?: number | string | null;
            topologyKey?: string | null;
            whenUnsatisfiable?: string | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    dashboards?: {
      enabled?: boolean | null;
      namespace?: unknown;
      annotations?: {
        'k8s-sidecar-target-directory'?: string | null;
        [k: string]: unknown;
      } | null;
      labels?: {
        grafana_dashboard?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      clusterLabel?: string | null;
      namespace?: unknown;
      namespaceSelector?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      interval?: unknown;
      scrapeTimeout?: unknown;
      relabelings?: unknown[] | null;
      metricRelabelings?: unknown[] | null;
      scheme?: string | null;
      tlsConfig?: unknown;
    } | null;
    prometheusRule?: {
      enabled?: boolean | null;
      mimirAlerts?: boolean | null;
      mimirRules?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      namespace?: unknown;
      groups?: unknown[] | null;
    } | null;
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
        fsGroup?: unknown;
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
      affinity?: unknown;
      annotations?: unknown;
      nodeSelector?: unknown;
      podAnnotations?: unknown;
      tolerations?: unknown;
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
  } | null;
  'grafana-agent-operator'?: {
    nameOverride?: string | null;
    fullnameOverride?: string | null;
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
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    rbac?: {
      create?: boolean | null;
      podSecurityPolicyName?: string | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: unknown;
    } | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
      pullSecrets?: unknown[] | null;
    } | null;
    test?: {
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
    } | null;
    hostAliases?: unknown[] | null;
    kubeletService?: {
      namespace?: string | null;
      serviceName?: string | null;
    } | null;
    extraArgs?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    customLabels?: unknown;
    priorityClassName?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  global?: {
    extraEnvFrom?: unknown[] | null;
    dnsService?: string | null;
    dnsNamespace?: string | null;
    clusterDomain?: string | null;
    extraEnv?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    imagePullSecrets?: unknown;
    [k: string]: unknown;
  } | null;
  runtimeConfig?: {
    [k: string]: unknown;
  } | null;
  extraObjects?: unknown[] | boolean | null;
  kubeVersionOverride?: unknown;
  nameOverride?: unknown;
  fullnameOverride?: unknown;
  image?: {
    pullSecrets?: unknown;
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    name?: unknown;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
  } | null;
  useExternalConfig?: boolean | null;
  configStorageType?: string | null;
  externalConfigSecretName?: string | null;
  externalConfigVersion?: string | number | boolean | null;
  vaultAgent?: {
    enabled?: boolean | null;
    roleName?: string | null;
    clientCertPath?: string | null;
    clientKeyPath?: string | null;
    serverCertPath?: string | null;
    serverKeyPath?: string | null;
    caCertPath?: string | null;
  } | null;
  mimir?: {
    structuredConfig?:
      | {
          [k: string]: unknown;
        }
      | boolean
      | null;
    config?: string | null;
  } | null;
  rbac?: {
    rbac?: unknown;
    create?: boolean | null;
    podSecurityPolicy?: {
      seccompProfile?: string | null;
      privileged?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      hostNetwork?: boolean | null;
      hostIPC?: boolean | null;
      hostPID?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsUser?: {
        rule?: string | null;
      } | null;
      seLinux?: {
        rule?: string | null;
      } | null;
      supplementalGroups?: {
        rule?: string | null;
        ranges?:
          | {
              min?: number | string | null;
              max?: number | string | null;
              [k: string]: unknown;
            }[]
          | null;
      } | null;
      fsGroup?: {
        rule?: string | null;
        ranges?:
          | {
              min?: number | string | null;
              max?: number | string | null;
              [k: string]: unknown;
            }[]
          | null;
      } | null;
      additionalVolumes?: unknown[] | null;
    } | null;
    forcePSPOnKubernetes124?: boolean | null;
    type?: string | null;
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
  } | null;
  kedaAutoscaling?: {
    prometheusAddress?: string | null;
    customHeaders?: {
      [k: string]: unknown;
    } | null;
    pollingInterval?: number | string | null;
    ignoreNullValues?: boolean | null;
    unsafeSsl?: boolean | null;
    toPromQLLabelSelector?: {
      [k: string]: unknown;
    } | null;
    authentication?: {
      enabled?: boolean | null;
      authModes?: string | null;
      secretTargetRef?: unknown[] | null;
    } | null;
  } | null;
  alertmanager?: {
    rollout_operator?: unknown;
    alertmanager?: unknown;
    enabled?: boolean | null;
    replicas?: number | string | null;
    image?: unknown;
    statefulSet?: {
      enabled?: boolean | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    schedulerName?: string | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    fallbackConfig?: string | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number | string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      subPath?: unknown;
    } | null;
    persistentVolume?: {
      storageClass?: unknown;
      enabled?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      accessModes?: string[] | null;
      size?: string | number | null;
      subPath?: string | null;
      enableRetentionPolicy?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxSurge?: number | string | null;
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    statefulStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: unknown;
    zoneAwareReplication?:
      | {
          enabled?: boolean | null;
          maxUnavailable?: number | string | null;
          topologyKey?: unknown;
          migration?: {
            enabled?: boolean | null;
            writePath?: boolean | null;
          } | null;
          zones?:
            | {
                name?: string | null;
                nodeSelector?: unknown;
                extraAffinity?: {
                  [k: string]: unknown;
                } | null;
                storageClass?: unknown;
                [k: string]: unknown;
              }[]
            | null;
        }
      | boolean
      | null;
    livenessProbe?: unknown;
  } | null;
  distributor?: {
    enabled?: boolean | null;
    image?: unknown;
    replicas?: number | string | null;
    kedaAutoscaling?: {
      enabled?: boolean | null;
      preserveReplicas?: boolean | null;
      minReplicaCount?: number | string | null;
      maxReplicaCount?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: number | string | null;
      behavior?: {
        scaleDown?: {
          policies?:
            | {
                periodSeconds?: number | string | null;
                type?: string | null;
                value?: number | string | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number | string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      subPath?: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        maxSurge?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: number | string | null;
    livenessProbe?: unknown;
  } | null;
  ingester?: {
    rollout_operator?: unknown;
    ingester?: unknown;
    enabled?: boolean | null;
    image?: unknown;
    replicas?: number | string | null;
    statefulSet?: {
      enabled?: boolean | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    schedulerName?: string | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: unknown;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    podManagementPolicy?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number | string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    persistentVolume?: {
      storageClass?: unknown;
      enabled?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      accessModes?: string[] | null;
      size?: string | number | null;
      subPath?: string | null;
      enableRetentionPolicy?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    statefulStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: number | string | null;
    zoneAwareReplication?:
      | {
          enabled?: boolean | null;
          maxUnavailable?: number | string | null;
          topologyKey?: unknown;
          migration?: {
            enabled?: boolean | null;
            excludeDefaultZone?: boolean | null;
            readPath?: boolean | null;
            replicas?: number | string | null;
            scaleDownDefaultZone?: boolean | null;
            writePath?: boolean | null;
          } | null;
          zones?:
            | {
                name?: string | null;
                nodeSelector?: unknown;
                extraAffinity?: {
                  [k: string]: unknown;
                } | null;
                storageClass?: unknown;
                [k: string]: unknown;
              }[]
            | null;
        }
      | boolean
      | null;
    livenessProbe?: unknown;
  } | null;
  overrides_exporter?: {
    enabled?: boolean | null;
    image?: unknown;
    replicas?: number | string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        maxSurge?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      subPath?: unknown;
    } | null;
    livenessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    tolerations?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: unknown;
  } | null;
  ruler?: {
    enabled?: boolean | null;
    image?: unknown;
    replicas?: number | string | null;
    kedaAutoscaling?: {
      enabled?: boolean | null;
      preserveReplicas?: boolean | null;
      minReplicaCount?: number | string | null;
      maxReplicaCount?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: number | string | null;
      behavior?: {
        scaleDown?: {
          policies?:
            | {
                periodSeconds?: number | string | null;
                type?: string | null;
                value?: number | string | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number | string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      subPath?: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxSurge?: number | string | null;
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: number | string | null;
    remoteEvaluationDedicatedQueryPath?: boolean | null;
    livenessProbe?: unknown;
    priorityClassName?: unknown;
  } | null;
  ruler_querier?: {
    image?: unknown;
    replicas?: number | string | null;
    kedaAutoscaling?: {
      enabled?: boolean | null;
      preserveReplicas?: boolean | null;
      minReplicaCount?: number | string | null;
      maxReplicaCount?: number | string | null;
      querySchedulerInflightRequestsThreshold?: number | string | null;
      behavior?: {
        scaleDown?: {
          policies?:
            | {
                periodSeconds?: number | string | null;
                type?: string | null;
                value?: number | string | null;
                [k: string]: unknown;
              }[]
            | null;
          stabilizationWindowSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        scaleUp?: {
          policies?:
            | {
                periodSeconds?: number | string | null;
                type?: string | null;
                value?: number | string | null;
                [k: string]: unknown;
              }[]
            | null;
          stabilizationWindowSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number | string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      subPath?: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        maxSurge?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: number | string | null;
    livenessProbe?: unknown;
  } | null;
  ruler_query_frontend?: {
    image?: unknown;
    replicas?: number | string | null;
    kedaAutoscaling?: {
      enabled?: boolean | null;
      preserveReplicas?: boolean | null;
      minReplicaCount?: number | string | null;
      maxReplicaCount?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: number | string | null;
      behavior?: {
        scaleDown?: {
          policies?:
            | {
                periodSeconds?: number | string | null;
                type?: string | null;
                value?: number | string | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number | string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      subPath?: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        maxSurge?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: number | string | null;
    livenessProbe?: unknown;
  } | null;
  ruler_query_scheduler?: {
    image?: unknown;
    replicas?: number | string | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number | string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      subPath?: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        maxSurge?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: unknown;
    livenessProbe?: unknown;
  } | null;
  querier?: {
    enabled?: boolean | null;
    image?: unknown;
    replicas?: number | string | null;
    kedaAutoscaling?: {
      enabled?: boolean | null;
      preserveReplicas?: boolean | null;
      minReplicaCount?: number | string | null;
      maxReplicaCount?: number | string | null;
      querySchedulerInflightRequestsThreshold?: number | string | null;
      predictiveScalingEnabled?: boolean | null;
      predictiveScalingPeriod?: string | null;
      predictiveScalingLookback?: string | number | null;
      behavior?: {
        scaleDown?: {
          policies?:
            | {
                periodSeconds?: number | string | null;
                type?: string | null;
                value?: number | string | null;
                [k: string]: unknown;
              }[]
            | null;
          stabilizationWindowSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        scaleUp?: {
          policies?:
            | {
                periodSeconds?: number | string | null;
                type?: string | null;
                value?: number | string | null;
                [k: string]: unknown;
              }[]
            | null;
          stabilizationWindowSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number | string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      subPath?: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        maxSurge?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: number | string | null;
    livenessProbe?: unknown;
  } | null;
  query_frontend?: {
    enabled?: boolean | null;
    image?: unknown;
    replicas?: number | string | null;
    kedaAutoscaling?: {
      enabled?: boolean | null;
      preserveReplicas?: boolean | null;
      minReplicaCount?: number | string | null;
      maxReplicaCount?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: number | string | null;
      behavior?: {
        scaleDown?: {
          policies?:
            | {
                periodSeconds?: number | string | null;
                type?: string | null;
                value?: number | string | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number | string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      subPath?: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        maxSurge?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: number | string | null;
    livenessProbe?: unknown;
  } | null;
  query_scheduler?: {
    enabled?: boolean | null;
    image?: unknown;
    replicas?: number | string | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number | string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      subPath?: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        maxSurge?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: unknown;
    livenessProbe?: unknown;
  } | null;
  store_gateway?: {
    rollout_operator?: unknown;
    store_gateway?: unknown;
    enabled?: boolean | null;
    image?: unknown;
    replicas?: number | string | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    schedulerName?: string | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podManagementPolicy?: string | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number | string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    persistentVolume?: {
      storageClass?: unknown;
      enabled?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      accessModes?: string[] | null;
      size?: string | number | null;
      subPath?: string | null;
      enableRetentionPolicy?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: number | string | null;
    zoneAwareReplication?:
      | {
          enabled?: boolean | null;
          maxUnavailable?: number | string | null;
          topologyKey?: unknown;
          migration?: {
            enabled?: boolean | null;
            readPath?: boolean | null;
          } | null;
          zones?:
            | {
                name?: string | null;
                nodeSelector?: unknown;
                extraAffinity?: {
                  [k: string]: unknown;
                } | null;
                storageClass?: unknown;
                [k: string]: unknown;
              }[]
            | null;
        }
      | boolean
      | null;
    livenessProbe?: unknown;
  } | null;
  compactor?: {
    enabled?: boolean | null;
    image?: unknown;
    replicas?: number | string | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      internalTrafficPolicy?: string | null;
      type?: string | null;
      extraPorts?: unknown[] | null;
    } | null;
    schedulerName?: string | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    podManagementPolicy?: string | null;
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number | string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    persistentVolume?: {
      storageClass?: unknown;
      enabled?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      accessModes?: string[] | null;
      size?: string | number | null;
      subPath?: string | null;
      enableRetentionPolicy?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: unknown;
    livenessProbe?: unknown;
  } | null;
  memcached?: {
    image?: {
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
    } | null;
    podSecurityContext?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: unknown;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      allowPrivilegeEscalation?: boolean | null;
      [k: string]: unknown;
    } | null;
  } | null;
  memcachedExporter?: {
    extraArgs?:
      | {
          [k: string]: unknown;
        }
      | boolean
      | null;
    enabled?: boolean | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
    } | null;
    resources?: {
      requests?: {
        [k: string]: unknown;
      } | null;
      limits?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      allowPrivilegeEscalation?: boolean | null;
      [k: string]: unknown;
    } | null;
  } | null;
  'chunks-cache'?: {
    extraExtendedOptions?: string | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | boolean | null;
    enabled?: boolean | null;
    replicas?: number | string | null;
    port?: number | string | null;
    allocatedMemory?: number | string | null;
    maxItemMemory?: number | string | null;
    connectionLimit?: number | string | null;
    initContainers?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podManagementPolicy?: string | null;
    terminationGracePeriodSeconds?: number | string | null;
    statefulStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    volumeClaimTemplates?: unknown[] | null;
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      extraPorts?: unknown[] | null;
    } | null;
  } | null;
  'index-cache'?: {
    extraExtendedOptions?: string | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | boolean | null;
    enabled?: boolean | null;
    replicas?: number | string | null;
    port?: number | string | null;
    allocatedMemory?: number | string | null;
    maxItemMemory?: number | string | null;
    connectionLimit?: number | string | null;
    initContainers?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podManagementPolicy?: string | null;
    terminationGracePeriodSeconds?: number | string | null;
    statefulStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    volumeClaimTemplates?: unknown[] | null;
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      extraPorts?: unknown[] | null;
    } | null;
  } | null;
  'metadata-cache'?: {
    extraExtendedOptions?: string | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | boolean | null;
    enabled?: boolean | null;
    replicas?: number | string | null;
    port?: number | string | null;
    allocatedMemory?: number | string | null;
    maxItemMemory?: number | string | null;
    connectionLimit?: number | string | null;
    initContainers?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podManagementPolicy?: string | null;
    terminationGracePeriodSeconds?: number | string | null;
    statefulStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    volumeClaimTemplates?: unknown[] | null;
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      extraPorts?: unknown[] | null;
    } | null;
  } | null;
  'results-cache'?: {
    extraExtendedOptions?: string | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | boolean | null;
    enabled?: boolean | null;
    replicas?: number | string | null;
    port?: number | string | null;
    allocatedMemory?: number | string | null;
    maxItemMemory?: number | string | null;
    connectionLimit?: number | string | null;
    initContainers?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podManagementPolicy?: string | null;
    terminationGracePeriodSeconds?: number | string | null;
    statefulStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    volumeClaimTemplates?: unknown[] | null;
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      extraPorts?: unknown[] | null;
    } | null;
  } | null;
  nginx?:
    | {
        enabled?: boolean | null;
        replicas?: number | string | null;
        verboseLogging?: boolean | null;
        autoscaling?: {
          enabled?: boolean | null;
          minReplicas?: number | string | null;
          maxReplicas?: number | string | null;
          targetCPUUtilizationPercentage?: number | string | null;
          targetMemoryUtilizationPercentage?: unknown;
        } | null;
        deploymentStrategy?: {
          type?: string | null;
          rollingUpdate?: {
            maxUnavailable?: number | string | null;
            maxSurge?: number | string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        image?: {
          registry?: string | null;
          repository?: string | null;
          tag?: string | null;
          pullPolicy?: string | null;
        } | null;
        priorityClassName?: unknown;
        podLabels?: {
          [k: string]: unknown;
        } | null;
        podAnnotations?: {
          [k: string]: unknown;
        } | null;
        podDisruptionBudget?: {
          maxUnavailable?: number | string | null;
        } | null;
        extraArgs?: {
          [k: string]: unknown;
        } | null;
        extraEnv?: unknown[] | null;
        extraEnvFrom?: unknown[] | null;
        extraVolumes?: unknown[] | null;
        extraVolumeMounts?: unknown[] | null;
        podSecurityContext?: {
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          readOnlyRootFilesystem?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          allowPrivilegeEscalation?: boolean | null;
          [k: string]: unknown;
        } | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        terminationGracePeriodSeconds?: number | string | null;
        affinity?: string | null;
        topologySpreadConstraints?: {
          minDomains?: unknown;
          nodeAffinityPolicy?: unknown;
          nodeTaintsPolicy?: unknown;
          matchLabelKeys?: unknown;
          maxSkew?: number | string | null;
          topologyKey?: string | null;
          whenUnsatisfiable?: string | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        tolerations?: unknown[] | null;
        service?: {
          port?: number | string | null;
          type?: string | null;
          clusterIP?: unknown;
          nodePort?: unknown;
          loadBalancerIP?: unknown;
          annotations?: {
            [k: string]: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          internalTrafficPolicy?: string | null;
          extraPorts?: unknown[] | null;
        } | null;
        ingress?: {
          ingressClassName?: unknown;
          enabled?: boolean | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
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
          tls?:
            | {
                secretName?: string | null;
                hosts?: string[] | null;
                [k: string]: unknown;
              }[]
            | null;
        } | null;
        route?: {
          enabled?: boolean | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          host?: string | null;
          tls?: {
            termination?: string | null;
            [k: string]: unknown;
          } | null;
        } | null;
        basicAuth?: {
          enabled?: boolean | null;
          username?: unknown;
          password?: unknown;
          htpasswd?: string | null;
          existingSecret?: unknown;
        } | null;
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
        extraContainers?: unknown[] | null;
        nginxConfig?: {
          logFormat?: string | null;
          errorLogLevel?: 'debug' | 'info' | 'notice' | 'warn' | 'error' | 'crit' | 'alert' | 'emerg' | null;
          accessLogEnabled?: boolean | null;
          serverSnippet?: string | null;
          httpSnippet?: string | null;
          resolver?: unknown;
          file?: string | null;
          [k: string]: unknown;
        } | null;
      }
    | boolean
    | null;
  ingress?: {
    ingressClassName?: unknown;
    tls?: unknown;
    enabled?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    paths?: {
      'distributor-headless'?:
        | {
            path?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      'alertmanager-headless'?:
        | {
            path?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      ruler?:
        | {
            path?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      'query-frontend'?:
        | {
            path?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      compactor?:
        | {
            path?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      [k: string]: unknown;
    } | null;
    hosts?: string[] | null;
  } | null;
  gateway?:
    | {
        enabled?: boolean | null;
        enabledNonEnterprise?: boolean | null;
        image?: unknown;
        replicas?: number | string | null;
        autoscaling?: {
          enabled?: boolean | null;
          minReplicas?: number | string | null;
          maxReplicas?: number | string | null;
          targetCPUUtilizationPercentage?: number | string | null;
          targetMemoryUtilizationPercentage?: number | string | null;
        } | null;
        strategy?: {
          type?: string | null;
          rollingUpdate?: {
            maxUnavailable?: number | string | null;
            maxSurge?: number | string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        priorityClassName?: unknown;
        podLabels?: {
          [k: string]: unknown;
        } | null;
        podAnnotations?: {
          [k: string]: unknown;
        } | null;
        podDisruptionBudget?: {
          maxUnavailable?: number | string | null;
        } | null;
        extraArgs?: {
          [k: string]: unknown;
        } | null;
        env?: unknown[] | null;
        extraEnvFrom?: unknown[] | null;
        jaegerReporterMaxQueueSize?: unknown;
        extraVolumes?: unknown[] | null;
        extraVolumeMounts?: unknown[] | null;
        extraContainers?: unknown[] | null;
        initContainers?: unknown[] | null;
        securityContext?: {
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          readOnlyRootFilesystem?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        terminationGracePeriodSeconds?: number | string | null;
        affinity?: {
          [k: string]: unknown;
        } | null;
        topologySpreadConstraints?: {
          minDomains?: unknown;
          nodeAffinityPolicy?: unknown;
          nodeTaintsPolicy?: unknown;
          matchLabelKeys?: unknown;
          maxSkew?: number | string | null;
          topologyKey?: string | null;
          whenUnsatisfiable?: string | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        tolerations?: unknown[] | null;
        service?: {
          port?: number | string | null;
          type?: string | null;
          clusterIP?: unknown;
          nodePort?: unknown;
          loadBalancerIP?: unknown;
          annotations?: {
            [k: string]: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          legacyPort?: number | string | null;
          nameOverride?: string | null;
          internalTrafficPolicy?: string | null;
          extraPorts?: unknown[] | null;
        } | null;
        ingress?: {
          enabled?: boolean | null;
          nameOverride?: string | null;
          ingressClassName?: string | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
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
          tls?:
            | {
                secretName?: string | null;
                hosts?: string[] | null;
                [k: string]: unknown;
              }[]
            | null;
        } | null;
        route?: {
          enabled?: boolean | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          host?: string | null;
          tls?: {
            termination?: string | null;
            [k: string]: unknown;
          } | null;
        } | null;
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
        nginx?: {
          verboseLogging?: boolean | null;
          image?: {
            registry?: string | null;
            repository?: string | null;
            tag?: string | null;
          } | null;
          basicAuth?: {
            enabled?: boolean | null;
            username?: unknown;
            password?: unknown;
            htpasswd?: string | null;
            existingSecret?: unknown;
          } | null;
          config?: {
            logFormat?: string | null;
            errorLogLevel?: 'debug' | 'info' | 'notice' | 'warn' | 'error' | 'crit' | 'alert' | 'emerg' | null;
            accessLogEnabled?: boolean | null;
            serverSnippet?: string | null;
            httpSnippet?: string | null;
            clientMaxBodySize?: string | number | null;
            resolver?: unknown;
            enableIPv6?: boolean | null;
            file?: string | null;
            [k: string]: unknown;
          } | null;
        } | null;
      }
    | boolean
    | null;
  enterprise?: {
    enabled?: boolean | null;
    legacyLabels?: boolean | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
    } | null;
  } | null;
  license?: {
    contents?: string | null;
    external?: boolean | null;
    secretName?: string | null;
  } | null;
  tokengenJob?:
    | {
        enable?: boolean | null;
        extraArgs?: {
          [k: string]: unknown;
        } | null;
        env?: unknown[] | null;
        extraEnvFrom?: unknown[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        initContainers?: unknown[] | null;
        storeTokenInSecret?: boolean | null;
        adminTokenSecret?: string | null;
        securityContext?: {
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          readOnlyRootFilesystem?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        priorityClassName?: unknown;
        extraVolumeMounts?: unknown;
        extraVolumes?: unknown;
      }
    | boolean
    | null;
  kubectlImage?: {
    registry?: string | null;
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
  } | null;
  provisioner?:
    | {
        additionalTenants?: unknown[] | null;
        enabled?: boolean | null;
        provisionedSecretPrefix?: string | null;
        hookType?: string | null;
        apiUrl?: string | null;
        env?: unknown[] | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        affinity?: {
          [k: string]: unknown;
        } | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        tolerations?: unknown[] | null;
        priorityClassName?: unknown;
        securityContext?: {
          runAsNonRoot?: boolean | null;
          runAsGroup?: number | string | null;
          runAsUser?: number | string | null;
          fsGroup?: number | string | null;
          [k: string]: unknown;
        } | null;
        image?: {
          registry?: string | null;
          repository?: string | null;
          tag?: string | null;
          pullPolicy?: string | null;
        } | null;
        extraVolumeMounts?: unknown[] | null;
      }
    | boolean
    | null;
  admin_api?:
    | {
        enabled?: boolean | null;
        image?: unknown;
        replicas?: number | string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        service?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          internalTrafficPolicy?: string | null;
          type?: string | null;
          extraPorts?: unknown[] | null;
        } | null;
        initContainers?: unknown[] | null;
        strategy?: {
          type?: string | null;
          rollingUpdate?: {
            maxUnavailable?: number | string | null;
            maxSurge?: number | string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        podLabels?: {
          [k: string]: unknown;
        } | null;
        podAnnotations?: {
          [k: string]: unknown;
        } | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        affinity?: {
          [k: string]: unknown;
        } | null;
        topologySpreadConstraints?: {
          minDomains?: unknown;
          nodeAffinityPolicy?: unknown;
          nodeTaintsPolicy?: unknown;
          matchLabelKeys?: unknown;
          maxSkew?: number | string | null;
          topologyKey?: string | null;
          whenUnsatisfiable?: string | null;
        } | null;
        podDisruptionBudget?: {
          maxUnavailable?: number | string | null;
        } | null;
        priorityClassName?: unknown;
        securityContext?: {
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          readOnlyRootFilesystem?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        extraArgs?: {
          [k: string]: unknown;
        } | null;
        persistence?: {
          subPath?: unknown;
        } | null;
        readinessProbe?: {
          httpGet?: {
            path?: string | null;
            port?: string | null;
            [k: string]: unknown;
          } | null;
          initialDelaySeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            memory?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        terminationGracePeriodSeconds?: number | string | null;
        tolerations?: unknown[] | null;
        extraContainers?: unknown[] | null;
        extraVolumes?: unknown[] | null;
        extraVolumeMounts?: unknown[] | null;
        env?: unknown[] | null;
        extraEnvFrom?: unknown[] | null;
        jaegerReporterMaxQueueSize?: unknown;
        livenessProbe?: unknown;
      }
    | boolean
    | null;
  'admin-cache'?: {
    enabled?: boolean | null;
    replicas?: number | string | null;
    port?: number | string | null;
    allocatedMemory?: number | string | null;
    maxItemMemory?: number | string | null;
    connectionLimit?: number | string | null;
    initContainers?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podManagementPolicy?: string | null;
    terminationGracePeriodSeconds?: number | string | null;
    statefulStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      extraPorts?: unknown[] | null;
    } | null;
  } | null;
  graphite?: {
    enabled?: boolean | null;
    querier?: {
      replicas?: number | string | null;
      schemasConfiguration?: {
        storageSchemas?: string | null;
        storageAggregations?: string | null;
        [k: string]: unknown;
      } | null;
      service?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        extraPorts?: unknown[] | null;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      extraArgs?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: unknown;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      affinity?: {
        podAntiAffinity?: {
          preferredDuringSchedulingIgnoredDuringExecution?:
            | {
                weight?: number | string | null;
                podAffinityTerm?: {
                  labelSelector?: {
                    matchExpressions?:
                      | {
                          key?: string | null;
                          operator?: string | null;
                          values?: string[] | null;
                          [k: string]: unknown;
                        }[]
                      | null;
                    [k: string]: unknown;
                  } | null;
                  topologyKey?: string | null;
                  [k: string]: unknown;
                } | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      persistence?: {
        subPath?: unknown;
      } | null;
      securityContext?: {
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      strategy?: {
        type?: string | null;
        rollingUpdate?: {
          maxUnavailable?: number | string | null;
          maxSurge?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      terminationGracePeriodSeconds?: number | string | null;
      env?: unknown[] | null;
      extraEnvFrom?: unknown[] | null;
      jaegerReporterMaxQueueSize?: unknown;
      tolerations?: unknown[] | null;
      podDisruptionBudget?: {
        maxUnavailable?: number | string | null;
      } | null;
      initContainers?: unknown[] | null;
      extraContainers?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
    } | null;
    write_proxy?: {
      replicas?: number | string | null;
      service?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        extraPorts?: unknown[] | null;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      extraArgs?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: unknown;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      affinity?: {
        podAntiAffinity?: {
          preferredDuringSchedulingIgnoredDuringExecution?:
            | {
                weight?: number | string | null;
                podAffinityTerm?: {
                  labelSelector?: {
                    matchExpressions?:
                      | {
                          key?: string | null;
                          operator?: string | null;
                          values?: string[] | null;
                          [k: string]: unknown;
                        }[]
                      | null;
                    [k: string]: unknown;
                  } | null;
                  topologyKey?: string | null;
                  [k: string]: unknown;
                } | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      persistence?: {
        subPath?: unknown;
      } | null;
      securityContext?: {
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      strategy?: {
        type?: string | null;
        rollingUpdate?: {
          maxUnavailable?: number | string | null;
          maxSurge?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      terminationGracePeriodSeconds?: number | string | null;
      env?: unknown[] | null;
      extraEnvFrom?: unknown[] | null;
      jaegerReporterMaxQueueSize?: unknown;
      tolerations?: unknown[] | null;
      podDisruptionBudget?: {
        maxUnavailable?: number | string | null;
      } | null;
      initContainers?: unknown[] | null;
      extraContainers?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
    } | null;
  } | null;
  'gr-aggr-cache'?: {
    enabled?: boolean | null;
    replicas?: number | string | null;
    port?: number | string | null;
    allocatedMemory?: number | string | null;
    maxItemMemory?: number | string | null;
    connectionLimit?: number | string | null;
    initContainers?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podManagementPolicy?: string | null;
    terminationGracePeriodSeconds?: number | string | null;
    statefulStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      extraPorts?: unknown[] | null;
    } | null;
  } | null;
  'gr-metricname-cache'?: {
    enabled?: boolean | null;
    replicas?: number | string | null;
    port?: number | string | null;
    allocatedMemory?: number | string | null;
    maxItemMemory?: number | string | null;
    connectionLimit?: number | string | null;
    initContainers?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podManagementPolicy?: string | null;
    terminationGracePeriodSeconds?: number | string | null;
    statefulStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      extraPorts?: unknown[] | null;
    } | null;
  } | null;
  federation_frontend?: {
    extraEnvFrom?: unknown[] | null;
    enabled?: boolean | null;
    image?: unknown;
    disableOtherComponents?: boolean | null;
    replicas?: number | string | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        maxSurge?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    env?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraContainers?: unknown[] | null;
    priorityClassName?: unknown;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      extraPorts?: unknown[] | null;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: number | string | null;
    } | null;
    jaegerReporterMaxQueueSize?: unknown;
    livenessProbe?: unknown;
  } | null;
  smoke_test?: {
    image?: unknown;
    backoffLimit?: number | string | null;
    tenantId?: string | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    env?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: unknown;
    extraVolumeMounts?: unknown;
    extraVolumes?: unknown;
  } | null;
  continuous_test?: {
    enabled?: boolean | null;
    image?: unknown;
    replicas?: number | string | null;
    write?: unknown;
    read?: unknown;
    auth?: {
      type?: string | null;
      tenant?: string | null;
      password?: unknown;
      bearerToken?: unknown;
    } | null;
    numSeries?: number | string | null;
    maxQueryAge?: string | number | null;
    runInterval?: string | number | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    env?: unknown[] | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraEnvFrom?: unknown[] | null;
    jaegerReporterMaxQueueSize?: unknown;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: unknown;
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
      extraPorts?: unknown[] | null;
    } | null;
    strategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxSurge?: number | string | null;
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
  } | null;
  client?: {
    fullnameOverride?: unknown;
    name?: unknown;
    nameOverride?: unknown;
    [k: string]: unknown;
  } | null;
  config?: unknown;
  podDisruptionBudget?: unknown;
  regoTestGenerateValues?: unknown;
  testing?: unknown;
}

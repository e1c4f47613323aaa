// Made by "strata import" (see 'mimir-distributed' in imports.lock.json). Do not edit.
export interface MimirDistributedValues {
  rollout_operator?: {
    enabled?: boolean;
    image?: {
      repository?: string;
      pullPolicy?: string;
      tag?: string;
    };
    imagePullSecrets?: unknown[];
    hostAliases?: unknown[];
    nameOverride?: string;
    fullnameOverride?: string;
    serviceAccount?: {
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      name?: string;
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
      [k: string]: unknown;
    };
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
    global?: {
      [k: string]: unknown;
    };
    rollout_operator?: unknown;
  };
  metaMonitoring?: {
    grafanaAgent?: {
      installOperator?: boolean;
      enabled?: boolean;
      imageRepo?: unknown;
      resources?: unknown;
      logs?: {
        enabled?: boolean;
        clusterLabel?: string;
        remote?: {
          url?: string;
          auth?: {
            tenantId?: string;
            username?: string;
            passwordSecretName?: string;
            passwordSecretKey?: string;
          };
        };
        additionalClientConfigs?: unknown[];
      };
      metrics?: {
        remote?: {
          sigv4?: {
            [k: string]: unknown;
          };
          url?: string;
          headers?: {
            [k: string]: unknown;
          };
          auth?: {
            username?: string;
            passwordSecretName?: string;
            passwordSecretKey?: string;
          };
        };
        enabled?: boolean;
        additionalRemoteWriteConfigs?: unknown[];
        scrapeK8s?: {
          enabled?: boolean;
          kubeStateMetrics?: {
            namespace?: string;
            labelSelectors?: {
              'app.kubernetes.io/name'?: string;
              [k: string]: unknown;
            };
            service?: {
              port?: string;
            };
          };
        };
        scrapeInterval?: string;
      };
      namespace?: string;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      podSecurityContext?: unknown;
      containerSecurityContext?: unknown;
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: {
        maxSkew?: number;
        topologyKey?: string;
        whenUnsatisfiable?: string;
        [k: string]: unknown;
      }[];
    };
    dashboards?: {
      enabled?: boolean;
      namespace?: unknown;
      annotations?: {
        'k8s-sidecar-target-directory'?: string;
        [k: string]: unknown;
      };
      labels?: {
        grafana_dashboard?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    serviceMonitor?: {
      enabled?: boolean;
      clusterLabel?: string;
      namespace?: unknown;
      namespaceSelector?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      interval?: unknown;
      scrapeTimeout?: unknown;
      relabelings?: unknown[];
      metricRelabelings?: unknown[];
      scheme?: string;
      tlsConfig?: unknown;
    };
    prometheusRule?: {
      enabled?: boolean;
      mimirAlerts?: boolean;
      mimirRules?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      namespace?: unknown;
      groups?: unknown[];
    };
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
        fsGroup?: unknown;
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
      affinity?: unknown;
      annotations?: unknown;
      nodeSelector?: unknown;
      podAnnotations?: unknown;
      tolerations?: unknown;
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
  };
  'grafana-agent-operator'?: {
    nameOverride?: string;
    fullnameOverride?: string;
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
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    rbac?: {
      create?: boolean;
      podSecurityPolicyName?: string;
    };
    serviceAccount?: {
      create?: boolean;
      name?: unknown;
    };
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      pullPolicy?: string;
      pullSecrets?: unknown[];
    };
    test?: {
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
      };
    };
    hostAliases?: unknown[];
    kubeletService?: {
      namespace?: string;
      serviceName?: string;
    };
    extraArgs?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    customLabels?: unknown;
    priorityClassName?: unknown;
    global?: {
      [k: string]: unknown;
    };
  };
  global?: {
    extraEnvFrom?: unknown[];
    dnsService?: string;
    dnsNamespace?: string;
    clusterDomain?: string;
    extraEnv?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    commonLabels?: {
      [k: string]: unknown;
    };
    imagePullSecrets?: unknown;
    [k: string]: unknown;
  };
  runtimeConfig?: {
    [k: string]: unknown;
  };
  extraObjects?: unknown[];
  kubeVersionOverride?: unknown;
  nameOverride?: unknown;
  fullnameOverride?: unknown;
  image?: {
    pullSecrets?: unknown;
    repository?: string;
    tag?: string;
    pullPolicy?: string;
  };
  serviceAccount?: {
    create?: boolean;
    name?: unknown;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
  };
  useExternalConfig?: boolean;
  configStorageType?: string;
  externalConfigSecretName?: string;
  externalConfigVersion?: string;
  vaultAgent?: {
    enabled?: boolean;
    roleName?: string;
    clientCertPath?: string;
    clientKeyPath?: string;
    serverCertPath?: string;
    serverKeyPath?: string;
    caCertPath?: string;
  };
  mimir?: {
    structuredConfig?: {
      [k: string]: unknown;
    };
    config?: string;
  };
  rbac?: {
    rbac?: unknown;
    create?: boolean;
    podSecurityPolicy?: {
      seccompProfile?: string;
      privileged?: boolean;
      allowPrivilegeEscalation?: boolean;
      hostNetwork?: boolean;
      hostIPC?: boolean;
      hostPID?: boolean;
      readOnlyRootFilesystem?: boolean;
      runAsUser?: {
        rule?: string;
      };
      seLinux?: {
        rule?: string;
      };
      supplementalGroups?: {
        rule?: string;
        ranges?: {
          min?: number;
          max?: number;
          [k: string]: unknown;
        }[];
      };
      fsGroup?: {
        rule?: string;
        ranges?: {
          min?: number;
          max?: number;
          [k: string]: unknown;
        }[];
      };
      additionalVolumes?: unknown[];
    };
    forcePSPOnKubernetes124?: boolean;
    type?: string;
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
  };
  kedaAutoscaling?: {
    prometheusAddress?: string;
    customHeaders?: {
      [k: string]: unknown;
    };
    pollingInterval?: number;
    ignoreNullValues?: boolean;
    unsafeSsl?: boolean;
    toPromQLLabelSelector?: {
      [k: string]: unknown;
    };
    authentication?: {
      enabled?: boolean;
      authModes?: string;
      secretTargetRef?: unknown[];
    };
  };
  alertmanager?: {
    rollout_operator?: unknown;
    alertmanager?: unknown;
    enabled?: boolean;
    replicas?: number;
    image?: unknown;
    statefulSet?: {
      enabled?: boolean;
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    schedulerName?: string;
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    fallbackConfig?: string;
    extraArgs?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    persistence?: {
      subPath?: unknown;
    };
    persistentVolume?: {
      storageClass?: unknown;
      enabled?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      accessModes?: string[];
      size?: string;
      subPath?: string;
      enableRetentionPolicy?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    statefulStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: unknown;
    zoneAwareReplication?: {
      enabled?: boolean;
      maxUnavailable?: number | string;
      topologyKey?: unknown;
      migration?: {
        enabled?: boolean;
        writePath?: boolean;
      };
      zones?: {
        name?: string;
        nodeSelector?: unknown;
        extraAffinity?: {
          [k: string]: unknown;
        };
        storageClass?: unknown;
        [k: string]: unknown;
      }[];
    };
    livenessProbe?: unknown;
  };
  distributor?: {
    enabled?: boolean;
    image?: unknown;
    replicas?: number;
    kedaAutoscaling?: {
      enabled?: boolean;
      preserveReplicas?: boolean;
      minReplicaCount?: number;
      maxReplicaCount?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: number;
      behavior?: {
        scaleDown?: {
          policies?: {
            periodSeconds?: number;
            type?: string;
            value?: number;
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    persistence?: {
      subPath?: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        maxSurge?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: number;
    livenessProbe?: unknown;
  };
  ingester?: {
    rollout_operator?: unknown;
    ingester?: unknown;
    enabled?: boolean;
    image?: unknown;
    replicas?: number;
    statefulSet?: {
      enabled?: boolean;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    schedulerName?: string;
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    podManagementPolicy?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    persistentVolume?: {
      storageClass?: unknown;
      enabled?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      accessModes?: string[];
      size?: string;
      subPath?: string;
      enableRetentionPolicy?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    statefulStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: number;
    zoneAwareReplication?: {
      enabled?: boolean;
      maxUnavailable?: number | string;
      topologyKey?: unknown;
      migration?: {
        enabled?: boolean;
        excludeDefaultZone?: boolean;
        readPath?: boolean;
        replicas?: number;
        scaleDownDefaultZone?: boolean;
        writePath?: boolean;
      };
      zones?: {
        name?: string;
        nodeSelector?: unknown;
        extraAffinity?: {
          [k: string]: unknown;
        };
        storageClass?: unknown;
        [k: string]: unknown;
      }[];
    };
    livenessProbe?: unknown;
  };
  overrides_exporter?: {
    enabled?: boolean;
    image?: unknown;
    replicas?: number;
    annotations?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        maxSurge?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    persistence?: {
      subPath?: unknown;
    };
    livenessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
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
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: unknown;
  };
  ruler?: {
    enabled?: boolean;
    image?: unknown;
    replicas?: number;
    kedaAutoscaling?: {
      enabled?: boolean;
      preserveReplicas?: boolean;
      minReplicaCount?: number;
      maxReplicaCount?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: number;
      behavior?: {
        scaleDown?: {
          policies?: {
            periodSeconds?: number;
            type?: string;
            value?: number;
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    persistence?: {
      subPath?: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
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
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: number;
    remoteEvaluationDedicatedQueryPath?: boolean;
    livenessProbe?: unknown;
    priorityClassName?: unknown;
  };
  ruler_querier?: {
    image?: unknown;
    replicas?: number;
    kedaAutoscaling?: {
      enabled?: boolean;
      preserveReplicas?: boolean;
      minReplicaCount?: number;
      maxReplicaCount?: number;
      querySchedulerInflightRequestsThreshold?: number;
      behavior?: {
        scaleDown?: {
          policies?: {
            periodSeconds?: number;
            type?: string;
            value?: number;
            [k: string]: unknown;
          }[];
          stabilizationWindowSeconds?: number;
          [k: string]: unknown;
        };
        scaleUp?: {
          policies?: {
            periodSeconds?: number;
            type?: string;
            value?: number;
            [k: string]: unknown;
          }[];
          stabilizationWindowSeconds?: number;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    persistence?: {
      subPath?: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        maxSurge?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: number;
    livenessProbe?: unknown;
  };
  ruler_query_frontend?: {
    image?: unknown;
    replicas?: number;
    kedaAutoscaling?: {
      enabled?: boolean;
      preserveReplicas?: boolean;
      minReplicaCount?: number;
      maxReplicaCount?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: number;
      behavior?: {
        scaleDown?: {
          policies?: {
            periodSeconds?: number;
            type?: string;
            value?: number;
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    persistence?: {
      subPath?: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        maxSurge?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: number;
    livenessProbe?: unknown;
  };
  ruler_query_scheduler?: {
    image?: unknown;
    replicas?: number;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    persistence?: {
      subPath?: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        maxSurge?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: unknown;
    livenessProbe?: unknown;
  };
  querier?: {
    enabled?: boolean;
    image?: unknown;
    replicas?: number;
    kedaAutoscaling?: {
      enabled?: boolean;
      preserveReplicas?: boolean;
      minReplicaCount?: number;
      maxReplicaCount?: number;
      querySchedulerInflightRequestsThreshold?: number;
      predictiveScalingEnabled?: boolean;
      predictiveScalingPeriod?: string;
      predictiveScalingLookback?: string;
      behavior?: {
        scaleDown?: {
          policies?: {
            periodSeconds?: number;
            type?: string;
            value?: number;
            [k: string]: unknown;
          }[];
          stabilizationWindowSeconds?: number;
          [k: string]: unknown;
        };
        scaleUp?: {
          policies?: {
            periodSeconds?: number;
            type?: string;
            value?: number;
            [k: string]: unknown;
          }[];
          stabilizationWindowSeconds?: number;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    persistence?: {
      subPath?: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        maxSurge?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: number;
    livenessProbe?: unknown;
  };
  query_frontend?: {
    enabled?: boolean;
    image?: unknown;
    replicas?: number;
    kedaAutoscaling?: {
      enabled?: boolean;
      preserveReplicas?: boolean;
      minReplicaCount?: number;
      maxReplicaCount?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: number;
      behavior?: {
        scaleDown?: {
          policies?: {
            periodSeconds?: number;
            type?: string;
            value?: number;
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    persistence?: {
      subPath?: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        maxSurge?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: number;
    livenessProbe?: unknown;
  };
  query_scheduler?: {
    enabled?: boolean;
    image?: unknown;
    replicas?: number;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    persistence?: {
      subPath?: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        maxSurge?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: unknown;
    livenessProbe?: unknown;
  };
  store_gateway?: {
    rollout_operator?: unknown;
    store_gateway?: unknown;
    enabled?: boolean;
    image?: unknown;
    replicas?: number;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    schedulerName?: string;
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podManagementPolicy?: string;
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    persistentVolume?: {
      storageClass?: unknown;
      enabled?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      accessModes?: string[];
      size?: string;
      subPath?: string;
      enableRetentionPolicy?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    strategy?: {
      type?: string;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: number;
    zoneAwareReplication?: {
      enabled?: boolean;
      maxUnavailable?: number | string;
      topologyKey?: unknown;
      migration?: {
        enabled?: boolean;
        readPath?: boolean;
      };
      zones?: {
        name?: string;
        nodeSelector?: unknown;
        extraAffinity?: {
          [k: string]: unknown;
        };
        storageClass?: unknown;
        [k: string]: unknown;
      }[];
    };
    livenessProbe?: unknown;
  };
  compactor?: {
    enabled?: boolean;
    image?: unknown;
    replicas?: number;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    schedulerName?: string;
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    podManagementPolicy?: string;
    priorityClassName?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    persistentVolume?: {
      storageClass?: unknown;
      enabled?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      accessModes?: string[];
      size?: string;
      subPath?: string;
      enableRetentionPolicy?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    strategy?: {
      type?: string;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: unknown;
    livenessProbe?: unknown;
  };
  memcached?: {
    image?: {
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    podSecurityContext?: {
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      allowPrivilegeEscalation?: boolean;
      [k: string]: unknown;
    };
  };
  memcachedExporter?: {
    extraArgs?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    image?: {
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    resources?: {
      requests?: {
        [k: string]: unknown;
      };
      limits?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      allowPrivilegeEscalation?: boolean;
      [k: string]: unknown;
    };
  };
  'chunks-cache'?: {
    extraExtendedOptions?: string;
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    enabled?: boolean;
    replicas?: number;
    port?: number;
    allocatedMemory?: number;
    maxItemMemory?: number;
    connectionLimit?: number;
    initContainers?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podManagementPolicy?: string;
    terminationGracePeriodSeconds?: number;
    statefulStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    volumeClaimTemplates?: unknown[];
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      extraPorts?: unknown[];
    };
  };
  'index-cache'?: {
    extraExtendedOptions?: string;
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    enabled?: boolean;
    replicas?: number;
    port?: number;
    allocatedMemory?: number;
    maxItemMemory?: number;
    connectionLimit?: number;
    initContainers?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podManagementPolicy?: string;
    terminationGracePeriodSeconds?: number;
    statefulStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    volumeClaimTemplates?: unknown[];
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      extraPorts?: unknown[];
    };
  };
  'metadata-cache'?: {
    extraExtendedOptions?: string;
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    enabled?: boolean;
    replicas?: number;
    port?: number;
    allocatedMemory?: number;
    maxItemMemory?: number;
    connectionLimit?: number;
    initContainers?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podManagementPolicy?: string;
    terminationGracePeriodSeconds?: number;
    statefulStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    volumeClaimTemplates?: unknown[];
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      extraPorts?: unknown[];
    };
  };
  'results-cache'?: {
    extraExtendedOptions?: string;
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    enabled?: boolean;
    replicas?: number;
    port?: number;
    allocatedMemory?: number;
    maxItemMemory?: number;
    connectionLimit?: number;
    initContainers?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podManagementPolicy?: string;
    terminationGracePeriodSeconds?: number;
    statefulStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    volumeClaimTemplates?: unknown[];
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      extraPorts?: unknown[];
    };
  };
  nginx?: {
    enabled?: boolean;
    replicas?: number;
    verboseLogging?: boolean;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
    };
    deploymentStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        maxSurge?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    podSecurityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      allowPrivilegeEscalation?: boolean;
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    affinity?: string;
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    service?: {
      port?: number;
      type?: string;
      clusterIP?: unknown;
      nodePort?: unknown;
      loadBalancerIP?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      extraPorts?: unknown[];
    };
    ingress?: {
      ingressClassName?: unknown;
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      hosts?: {
        host?: string;
        paths?: {
          path?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
      tls?: {
        secretName?: string;
        hosts?: string[];
        [k: string]: unknown;
      }[];
    };
    route?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      host?: string;
      tls?: {
        termination?: string;
        [k: string]: unknown;
      };
    };
    basicAuth?: {
      enabled?: boolean;
      username?: unknown;
      password?: unknown;
      htpasswd?: string;
      existingSecret?: unknown;
    };
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
    extraContainers?: unknown[];
    nginxConfig?: {
      logFormat?: string;
      errorLogLevel?: 'debug' | 'info' | 'notice' | 'warn' | 'error' | 'crit' | 'alert' | 'emerg';
      accessLogEnabled?: boolean;
      serverSnippet?: string;
      httpSnippet?: string;
      resolver?: unknown;
      file?: string;
      [k: string]: unknown;
    };
  };
  ingress?: {
    ingressClassName?: unknown;
    tls?: unknown;
    enabled?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    paths?: {
      'distributor-headless'?: {
        path?: string;
        [k: string]: unknown;
      }[];
      'alertmanager-headless'?: {
        path?: string;
        [k: string]: unknown;
      }[];
      ruler?: {
        path?: string;
        [k: string]: unknown;
      }[];
      'query-frontend'?: {
        path?: string;
        [k: string]: unknown;
      }[];
      compactor?: {
        path?: string;
        [k: string]: unknown;
      }[];
      [k: string]: unknown;
    };
    hosts?: string[];
  };
  gateway?: {
    enabled?: boolean;
    enabledNonEnterprise?: boolean;
    image?: unknown;
    replicas?: number;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: number;
    };
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        maxSurge?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: unknown;
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    extraContainers?: unknown[];
    initContainers?: unknown[];
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    annotations?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    service?: {
      port?: number;
      type?: string;
      clusterIP?: unknown;
      nodePort?: unknown;
      loadBalancerIP?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      legacyPort?: number;
      nameOverride?: string;
      internalTrafficPolicy?: string;
      extraPorts?: unknown[];
    };
    ingress?: {
      enabled?: boolean;
      nameOverride?: string;
      ingressClassName?: string;
      annotations?: {
        [k: string]: unknown;
      };
      hosts?: {
        host?: string;
        paths?: {
          path?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
      tls?: {
        secretName?: string;
        hosts?: string[];
        [k: string]: unknown;
      }[];
    };
    route?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      host?: string;
      tls?: {
        termination?: string;
        [k: string]: unknown;
      };
    };
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
    nginx?: {
      verboseLogging?: boolean;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
      };
      basicAuth?: {
        enabled?: boolean;
        username?: unknown;
        password?: unknown;
        htpasswd?: string;
        existingSecret?: unknown;
      };
      config?: {
        logFormat?: string;
        errorLogLevel?: 'debug' | 'info' | 'notice' | 'warn' | 'error' | 'crit' | 'alert' | 'emerg';
        accessLogEnabled?: boolean;
        serverSnippet?: string;
        httpSnippet?: string;
        clientMaxBodySize?: string;
        resolver?: unknown;
        enableIPv6?: boolean;
        file?: string;
        [k: string]: unknown;
      };
    };
  };
  enterprise?: {
    enabled?: boolean;
    legacyLabels?: boolean;
    image?: {
      repository?: string;
      tag?: string;
    };
  };
  license?: {
    contents?: string;
    external?: boolean;
    secretName?: string;
  };
  tokengenJob?: {
    enable?: boolean;
    extraArgs?: {
      [k: string]: unknown;
    };
    env?: unknown[];
    extraEnvFrom?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    storeTokenInSecret?: boolean;
    adminTokenSecret?: string;
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
    extraVolumeMounts?: unknown;
    extraVolumes?: unknown;
  };
  kubectlImage?: {
    registry?: string;
    repository?: string;
    tag?: string;
    pullPolicy?: string;
  };
  provisioner?: {
    additionalTenants?: unknown[];
    enabled?: boolean;
    provisionedSecretPrefix?: string;
    hookType?: string;
    apiUrl?: string;
    env?: unknown[];
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    priorityClassName?: unknown;
    securityContext?: {
      runAsNonRoot?: boolean;
      runAsGroup?: number;
      runAsUser?: number;
      fsGroup?: number;
      [k: string]: unknown;
    };
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    extraVolumeMounts?: unknown[];
  };
  admin_api?: {
    enabled?: boolean;
    image?: unknown;
    replicas?: number;
    annotations?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      internalTrafficPolicy?: string;
      type?: string;
      extraPorts?: unknown[];
    };
    initContainers?: unknown[];
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        maxSurge?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      minDomains?: unknown;
      nodeAffinityPolicy?: unknown;
      nodeTaintsPolicy?: unknown;
      matchLabelKeys?: unknown;
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    persistence?: {
      subPath?: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
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
    terminationGracePeriodSeconds?: number;
    tolerations?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    env?: unknown[];
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: unknown;
    livenessProbe?: unknown;
  };
  'admin-cache'?: {
    enabled?: boolean;
    replicas?: number;
    port?: number;
    allocatedMemory?: number;
    maxItemMemory?: number;
    connectionLimit?: number;
    initContainers?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podManagementPolicy?: string;
    terminationGracePeriodSeconds?: number;
    statefulStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      extraPorts?: unknown[];
    };
  };
  graphite?: {
    enabled?: boolean;
    querier?: {
      replicas?: number;
      schemasConfiguration?: {
        storageSchemas?: string;
        storageAggregations?: string;
        [k: string]: unknown;
      };
      service?: {
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        extraPorts?: unknown[];
      };
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      extraArgs?: {
        [k: string]: unknown;
      };
      priorityClassName?: unknown;
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      affinity?: {
        podAntiAffinity?: {
          preferredDuringSchedulingIgnoredDuringExecution?: {
            weight?: number;
            podAffinityTerm?: {
              labelSelector?: {
                matchExpressions?: {
                  key?: string;
                  operator?: string;
                  values?: string[];
                  [k: string]: unknown;
                }[];
                [k: string]: unknown;
              };
              topologyKey?: string;
              [k: string]: unknown;
            };
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      livenessProbe?: {
        httpGet?: {
          path?: string;
          port?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        httpGet?: {
          path?: string;
          port?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      persistence?: {
        subPath?: unknown;
      };
      securityContext?: {
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean;
        readOnlyRootFilesystem?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      strategy?: {
        type?: string;
        rollingUpdate?: {
          maxUnavailable?: number | string;
          maxSurge?: number | string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      terminationGracePeriodSeconds?: number;
      env?: unknown[];
      extraEnvFrom?: unknown[];
      jaegerReporterMaxQueueSize?: unknown;
      tolerations?: unknown[];
      podDisruptionBudget?: {
        maxUnavailable?: number | string;
      };
      initContainers?: unknown[];
      extraContainers?: unknown[];
      extraVolumes?: unknown[];
      extraVolumeMounts?: unknown[];
    };
    write_proxy?: {
      replicas?: number;
      service?: {
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        extraPorts?: unknown[];
      };
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      extraArgs?: {
        [k: string]: unknown;
      };
      priorityClassName?: unknown;
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      affinity?: {
        podAntiAffinity?: {
          preferredDuringSchedulingIgnoredDuringExecution?: {
            weight?: number;
            podAffinityTerm?: {
              labelSelector?: {
                matchExpressions?: {
                  key?: string;
                  operator?: string;
                  values?: string[];
                  [k: string]: unknown;
                }[];
                [k: string]: unknown;
              };
              topologyKey?: string;
              [k: string]: unknown;
            };
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      livenessProbe?: {
        httpGet?: {
          path?: string;
          port?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        httpGet?: {
          path?: string;
          port?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      persistence?: {
        subPath?: unknown;
      };
      securityContext?: {
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean;
        readOnlyRootFilesystem?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      strategy?: {
        type?: string;
        rollingUpdate?: {
          maxUnavailable?: number | string;
          maxSurge?: number | string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      terminationGracePeriodSeconds?: number;
      env?: unknown[];
      extraEnvFrom?: unknown[];
      jaegerReporterMaxQueueSize?: unknown;
      tolerations?: unknown[];
      podDisruptionBudget?: {
        maxUnavailable?: number | string;
      };
      initContainers?: unknown[];
      extraContainers?: unknown[];
      extraVolumes?: unknown[];
      extraVolumeMounts?: unknown[];
    };
  };
  'gr-aggr-cache'?: {
    enabled?: boolean;
    replicas?: number;
    port?: number;
    allocatedMemory?: number;
    maxItemMemory?: number;
    connectionLimit?: number;
    initContainers?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podManagementPolicy?: string;
    terminationGracePeriodSeconds?: number;
    statefulStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      extraPorts?: unknown[];
    };
  };
  'gr-metricname-cache'?: {
    enabled?: boolean;
    replicas?: number;
    port?: number;
    allocatedMemory?: number;
    maxItemMemory?: number;
    connectionLimit?: number;
    initContainers?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podManagementPolicy?: string;
    terminationGracePeriodSeconds?: number;
    statefulStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    resources?: unknown;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      extraPorts?: unknown[];
    };
  };
  federation_frontend?: {
    extraEnvFrom?: unknown[];
    enabled?: boolean;
    image?: unknown;
    disableOtherComponents?: boolean;
    replicas?: number;
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        maxSurge?: number | string;
        [k: string]: unknown;
      };
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
    initContainers?: unknown[];
    extraArgs?: {
      [k: string]: unknown;
    };
    env?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    extraContainers?: unknown[];
    priorityClassName?: unknown;
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    affinity?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      extraPorts?: unknown[];
    };
    podDisruptionBudget?: {
      maxUnavailable?: number | string;
    };
    jaegerReporterMaxQueueSize?: unknown;
    livenessProbe?: unknown;
  };
  smoke_test?: {
    image?: unknown;
    backoffLimit?: number;
    tenantId?: string;
    extraArgs?: {
      [k: string]: unknown;
    };
    env?: unknown[];
    extraEnvFrom?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
    extraVolumeMounts?: unknown;
    extraVolumes?: unknown;
  };
  continuous_test?: {
    enabled?: boolean;
    image?: unknown;
    replicas?: number;
    write?: unknown;
    read?: unknown;
    auth?: {
      type?: string;
      tenant?: string;
      password?: unknown;
      bearerToken?: unknown;
    };
    numSeries?: number;
    maxQueryAge?: string;
    runInterval?: string;
    affinity?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    env?: unknown[];
    extraArgs?: {
      [k: string]: unknown;
    };
    extraEnvFrom?: unknown[];
    jaegerReporterMaxQueueSize?: unknown;
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    extraContainers?: unknown[];
    initContainers?: unknown[];
    nodeSelector?: {
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
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
      extraPorts?: unknown[];
    };
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    terminationGracePeriodSeconds?: number;
  };
  client?: {
    fullnameOverride?: unknown;
    name?: unknown;
    nameOverride?: unknown;
    [k: string]: unknown;
  };
  config?: unknown;
  podDisruptionBudget?: unknown;
  regoTestGenerateValues?: unknown;
  testing?: unknown;
}

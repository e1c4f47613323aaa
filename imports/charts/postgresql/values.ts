// Made by "strata import" (see 'postgresql' in imports.lock.json). Do not edit.
export interface PostgresqlValues {
  tags?: {
    'bitnami-common'?: boolean;
    [k: string]: unknown;
  };
  global?: {
    imageRegistry?: string;
    imagePullSecrets?: unknown[];
    defaultStorageClass?: string;
    storageClass?: string;
    security?: {
      allowInsecureImages?: boolean;
    };
    postgresql?: {
      fullnameOverride?: string;
      auth?: {
        postgresPassword?: string;
        username?: string;
        password?: string;
        database?: string;
        existingSecret?: string;
        secretKeys?: {
          adminPasswordKey?: string;
          userPasswordKey?: string;
          replicationPasswordKey?: string;
          metricsPasswordKey?: string;
        };
      };
      service?: {
        ports?: {
          postgresql?: string;
        };
      };
    };
    compatibility?: {
      openshift?: {
        adaptSecurityContext?: string;
      };
    };
    auth?: {
      existingSecret?: unknown;
      [k: string]: unknown;
    };
  };
  architecture?: string;
  auth?: {
    enablePostgresUser?: boolean;
    postgresPassword?: string;
    database?: string;
    username?: string;
    password?: string;
    replicationUsername?: string;
    replicationPassword?: string;
    metricsUsername?: string;
    metricsPassword?: string;
    existingSecret?: string;
    secretKeys?: {
      adminPasswordKey?: string;
      userPasswordKey?: string;
      replicationPasswordKey?: string;
      metricsPasswordKey?: string;
    };
    usePasswordFiles?: boolean;
  };
  persistence?: {
    size?: string;
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
  replication?: {
    enabled?: boolean;
    readReplicas?: number;
    synchronousCommit?: 'on' | 'remote_apply' | 'remote_write' | 'local' | 'off';
    numSynchronousReplicas?: number;
    applicationName?: string;
  };
  volumePermissions?: {
    enabled?: boolean;
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      digest?: string;
      pullPolicy?: string;
      pullSecrets?: unknown[];
    };
    resourcesPreset?: string;
    resources?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      seLinuxOptions?: {
        [k: string]: unknown;
      };
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
  };
  metrics?: {
    enabled?: boolean;
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      digest?: string;
      pullPolicy?: string;
      pullSecrets?: unknown[];
    };
    collectors?: {
      [k: string]: unknown;
    };
    customMetrics?: {
      [k: string]: unknown;
    };
    extraEnvVars?: unknown[];
    containerSecurityContext?: {
      enabled?: boolean;
      seLinuxOptions?: {
        [k: string]: unknown;
      };
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      privileged?: boolean;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    livenessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    customLivenessProbe?: {
      [k: string]: unknown;
    };
    customReadinessProbe?: {
      [k: string]: unknown;
    };
    customStartupProbe?: {
      [k: string]: unknown;
    };
    containerPorts?: {
      metrics?: number;
    };
    resourcesPreset?: string;
    resources?: {
      [k: string]: unknown;
    };
    service?: {
      ports?: {
        metrics?: number;
      };
      clusterIP?: string;
      sessionAffinity?: string;
      annotations?: {
        'prometheus.io/scrape'?: string;
        'prometheus.io/port'?: string;
        [k: string]: unknown;
      };
    };
    serviceMonitor?: {
      enabled?: boolean;
      namespace?: string;
      interval?: string;
      scrapeTimeout?: string;
      labels?: {
        [k: string]: unknown;
      };
      selector?: {
        [k: string]: unknown;
      };
      relabelings?: unknown[];
      metricRelabelings?: unknown[];
      honorLabels?: boolean;
      jobLabel?: string;
    };
    prometheusRule?: {
      enabled?: boolean;
      namespace?: string;
      labels?: {
        [k: string]: unknown;
      };
      rules?: unknown[];
    };
  };
  kubeVersion?: string;
  nameOverride?: string;
  fullnameOverride?: string;
  namespaceOverride?: string;
  clusterDomain?: string;
  extraDeploy?: unknown[];
  commonLabels?: {
    [k: string]: unknown;
  };
  commonAnnotations?: {
    [k: string]: unknown;
  };
  secretAnnotations?: {
    [k: string]: unknown;
  };
  diagnosticMode?: {
    enabled?: boolean;
    command?: string[];
    args?: string[];
  };
  image?: {
    registry?: string;
    repository?: string;
    tag?: string;
    digest?: string;
    pullPolicy?: string;
    pullSecrets?: unknown[];
    debug?: boolean;
  };
  containerPorts?: {
    postgresql?: number;
  };
  audit?: {
    logHostname?: boolean;
    logConnections?: boolean;
    logDisconnections?: boolean;
    pgAuditLog?: string;
    pgAuditLogCatalog?: string;
    clientMinMessages?: string;
    logLinePrefix?: string;
    logTimezone?: string;
  };
  ldap?: {
    enabled?: boolean;
    server?: string;
    port?: string;
    prefix?: string;
    suffix?: string;
    basedn?: string;
    binddn?: string;
    bindpw?: string;
    searchAttribute?: string;
    searchFilter?: string;
    scheme?: string;
    tls?: {
      enabled?: boolean;
    };
    uri?: string;
    baseDN?: unknown;
    bindDN?: unknown;
    bind_password?: unknown;
    search_attr?: unknown;
    search_filter?: unknown;
    url?: unknown;
  };
  postgresqlDataDir?: string;
  postgresqlSharedPreloadLibraries?: string;
  shmVolume?: {
    enabled?: boolean;
    sizeLimit?: string;
  };
  tls?: {
    enabled?: boolean;
    autoGenerated?: boolean;
    preferServerCiphers?: boolean;
    certificatesSecret?: string;
    certFilename?: string;
    certKeyFilename?: string;
    certCAFilename?: string;
    crlFilename?: string;
  };
  primary?: {
    name?: string;
    configuration?: string;
    pgHbaConfiguration?: string;
    existingConfigmap?: string;
    extendedConfiguration?: string;
    existingExtendedConfigmap?: string;
    initdb?: {
      args?: string;
      postgresqlWalDir?: string;
      scripts?: {
        [k: string]: unknown;
      };
      scriptsConfigMap?: string;
      scriptsSecret?: string;
      user?: string;
      password?: string;
    };
    preInitDb?: {
      scripts?: {
        [k: string]: unknown;
      };
      scriptsConfigMap?: string;
      scriptsSecret?: string;
    };
    standby?: {
      enabled?: boolean;
      primaryHost?: string;
      primaryPort?: string;
    };
    extraEnvVars?: unknown[];
    extraEnvVarsCM?: string;
    extraEnvVarsSecret?: string;
    command?: unknown[];
    args?: unknown[];
    livenessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    customLivenessProbe?: {
      [k: string]: unknown;
    };
    customReadinessProbe?: {
      [k: string]: unknown;
    };
    customStartupProbe?: {
      [k: string]: unknown;
    };
    lifecycleHooks?: {
      [k: string]: unknown;
    };
    resourcesPreset?: string;
    resources?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      enabled?: boolean;
      fsGroupChangePolicy?: string;
      sysctls?: unknown[];
      supplementalGroups?: unknown[];
      fsGroup?: number;
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      enabled?: boolean;
      seLinuxOptions?: {
        [k: string]: unknown;
      };
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      privileged?: boolean;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
    hostAliases?: unknown[];
    hostNetwork?: boolean;
    hostIPC?: boolean;
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podAffinityPreset?: 'soft' | 'hard';
    podAntiAffinityPreset?: 'soft' | 'hard';
    nodeAffinityPreset?: {
      type?: 'soft' | 'hard';
      key?: string;
      values?: unknown[];
    };
    affinity?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    priorityClassName?: string;
    schedulerName?: string;
    terminationGracePeriodSeconds?: string;
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    sidecars?: unknown[];
    initContainers?: unknown[];
    pdb?: {
      create?: boolean;
      minAvailable?: number | string;
      maxUnavailable?: number | string;
    };
    extraPodSpec?: {
      [k: string]: unknown;
    };
    networkPolicy?: {
      enabled?: boolean;
      allowExternal?: boolean;
      allowExternalEgress?: boolean;
      extraIngress?: unknown[];
      extraEgress?: unknown[];
      ingressNSMatchLabels?: {
        [k: string]: unknown;
      };
      ingressNSPodMatchLabels?: {
        [k: string]: unknown;
      };
    };
    service?: {
      enabled?: boolean;
      type?: string;
      ports?: {
        postgresql?: number;
      };
      nodePorts?: {
        postgresql?: string;
      };
      clusterIP?: string;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      loadBalancerClass?: string;
      loadBalancerIP?: string;
      externalTrafficPolicy?: string;
      loadBalancerSourceRanges?: unknown[];
      extraPorts?: unknown[];
      sessionAffinity?: 'None' | 'ClientIP';
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      headless?: {
        annotations?: {
          [k: string]: unknown;
        };
      };
    };
    persistence?: {
      enabled?: boolean;
      volumeName?: string;
      existingClaim?: string;
      mountPath?: string;
      subPath?: string;
      storageClass?: string;
      accessModes?: string[];
      size?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      selector?: {
        [k: string]: unknown;
      };
      dataSource?: {
        [k: string]: unknown;
      };
    };
    persistentVolumeClaimRetentionPolicy?: {
      enabled?: boolean;
      whenScaled?: string;
      whenDeleted?: string;
    };
  };
  readReplicas?: {
    name?: string;
    replicaCount?: number;
    extendedConfiguration?: string;
    extraEnvVars?: unknown[];
    extraEnvVarsCM?: string;
    extraEnvVarsSecret?: string;
    command?: unknown[];
    args?: unknown[];
    livenessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    customLivenessProbe?: {
      [k: string]: unknown;
    };
    customReadinessProbe?: {
      [k: string]: unknown;
    };
    customStartupProbe?: {
      [k: string]: unknown;
    };
    lifecycleHooks?: {
      [k: string]: unknown;
    };
    resourcesPreset?: string;
    resources?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      enabled?: boolean;
      fsGroupChangePolicy?: string;
      sysctls?: unknown[];
      supplementalGroups?: unknown[];
      fsGroup?: number;
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      enabled?: boolean;
      seLinuxOptions?: {
        [k: string]: unknown;
      };
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      privileged?: boolean;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
    hostAliases?: unknown[];
    hostNetwork?: boolean;
    hostIPC?: boolean;
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podAffinityPreset?: 'soft' | 'hard';
    podAntiAffinityPreset?: 'soft' | 'hard';
    nodeAffinityPreset?: {
      type?: 'soft' | 'hard';
      key?: string;
      values?: unknown[];
    };
    affinity?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    priorityClassName?: string;
    schedulerName?: string;
    terminationGracePeriodSeconds?: string;
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    sidecars?: unknown[];
    initContainers?: unknown[];
    pdb?: {
      create?: boolean;
      minAvailable?: number | string;
      maxUnavailable?: number | string;
    };
    extraPodSpec?: {
      [k: string]: unknown;
    };
    networkPolicy?: {
      enabled?: boolean;
      allowExternal?: boolean;
      allowExternalEgress?: boolean;
      extraIngress?: unknown[];
      extraEgress?: unknown[];
      ingressNSMatchLabels?: {
        [k: string]: unknown;
      };
      ingressNSPodMatchLabels?: {
        [k: string]: unknown;
      };
    };
    service?: {
      type?: string;
      ports?: {
        postgresql?: number;
      };
      nodePorts?: {
        postgresql?: string;
      };
      clusterIP?: string;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      loadBalancerClass?: string;
      loadBalancerIP?: string;
      externalTrafficPolicy?: string;
      loadBalancerSourceRanges?: unknown[];
      extraPorts?: unknown[];
      sessionAffinity?: 'None' | 'ClientIP';
      sessionAffinityConfig?: {
        [k: string]: unknown;
      };
      headless?: {
        annotations?: {
          [k: string]: unknown;
        };
      };
    };
    persistence?: {
      enabled?: boolean;
      existingClaim?: string;
      mountPath?: string;
      subPath?: string;
      storageClass?: string;
      accessModes?: string[];
      size?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      selector?: {
        [k: string]: unknown;
      };
      dataSource?: {
        [k: string]: unknown;
      };
    };
    persistentVolumeClaimRetentionPolicy?: {
      enabled?: boolean;
      whenScaled?: string;
      whenDeleted?: string;
    };
  };
  backup?: {
    enabled?: boolean;
    cronjob?: {
      schedule?: string;
      timeZone?: string;
      concurrencyPolicy?: string;
      failedJobsHistoryLimit?: number;
      successfulJobsHistoryLimit?: number;
      startingDeadlineSeconds?: string;
      ttlSecondsAfterFinished?: string;
      restartPolicy?: string;
      podSecurityContext?: {
        enabled?: boolean;
        fsGroupChangePolicy?: string;
        sysctls?: unknown[];
        supplementalGroups?: unknown[];
        fsGroup?: number;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        enabled?: boolean;
        seLinuxOptions?: {
          [k: string]: unknown;
        };
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        privileged?: boolean;
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      command?: string[];
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      resourcesPreset?: string;
      resources?: {
        [k: string]: unknown;
      };
      networkPolicy?: {
        enabled?: boolean;
      };
      storage?: {
        enabled?: boolean;
        existingClaim?: string;
        resourcePolicy?: string;
        storageClass?: string;
        accessModes?: string[];
        size?: string;
        annotations?: {
          [k: string]: unknown;
        };
        mountPath?: string;
        subPath?: string;
        volumeClaimTemplates?: {
          selector?: {
            [k: string]: unknown;
          };
        };
      };
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      podLabels?: unknown;
    };
  };
  passwordUpdateJob?: {
    enabled?: boolean;
    backoffLimit?: number;
    command?: unknown[];
    args?: unknown[];
    extraCommands?: string;
    previousPasswords?: {
      postgresPassword?: string;
      password?: string;
      replicationPassword?: string;
      existingSecret?: string;
    };
    containerSecurityContext?: {
      enabled?: boolean;
      seLinuxOptions?: {
        [k: string]: unknown;
      };
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      privileged?: boolean;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    podSecurityContext?: {
      enabled?: boolean;
      fsGroupChangePolicy?: string;
      sysctls?: unknown[];
      supplementalGroups?: unknown[];
      fsGroup?: number;
      [k: string]: unknown;
    };
    extraEnvVars?: unknown[];
    extraEnvVarsCM?: string;
    extraEnvVarsSecret?: string;
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    initContainers?: unknown[];
    resourcesPreset?: string;
    resources?: {
      [k: string]: unknown;
    };
    customLivenessProbe?: {
      [k: string]: unknown;
    };
    customReadinessProbe?: {
      [k: string]: unknown;
    };
    customStartupProbe?: {
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
    hostAliases?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
  };
  serviceBindings?: {
    enabled?: boolean;
  };
  serviceAccount?: {
    create?: boolean;
    name?: string;
    automountServiceAccountToken?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
  };
  rbac?: {
    create?: boolean;
    rules?: unknown[];
  };
  psp?: {
    create?: boolean;
  };
}

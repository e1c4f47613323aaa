// Made by "strata import" (see 'postgresql' in imports.lock.json). Do not edit.
export interface PostgresqlValues {
  tags?: {
    'bitnami-common'?: boolean | null;
    [k: string]: unknown;
  } | null;
  global?: {
    imageRegistry?: string | null;
    imagePullSecrets?: unknown[] | null;
    defaultStorageClass?: string | null;
    storageClass?: string | null;
    security?: {
      allowInsecureImages?: boolean | null;
    } | null;
    postgresql?: {
      fullnameOverride?: string | null;
      auth?: {
        postgresPassword?: string | null;
        username?: string | null;
        password?: string | null;
        database?: string | null;
        existingSecret?: string | null;
        secretKeys?: {
          adminPasswordKey?: string | null;
          userPasswordKey?: string | null;
          replicationPasswordKey?: string | null;
          metricsPasswordKey?: string | null;
        } | null;
      } | null;
      service?: {
        ports?: {
          postgresql?: string | null;
        } | null;
      } | null;
    } | null;
    compatibility?: {
      openshift?: {
        adaptSecurityContext?: string | null;
      } | null;
    } | null;
    auth?: {
      existingSecret?: unknown;
      [k: string]: unknown;
    } | null;
  } | null;
  architecture?: string | null;
  auth?: {
    enablePostgresUser?: boolean | null;
    postgresPassword?: string | null;
    database?: string | null;
    username?: string | null;
    password?: string | null;
    replicationUsername?: string | null;
    replicationPassword?: string | null;
    metricsUsername?: string | null;
    metricsPassword?: string | null;
    existingSecret?: string | null;
    secretKeys?: {
      adminPasswordKey?: string | null;
      userPasswordKey?: string | null;
      replicationPasswordKey?: string | null;
      metricsPasswordKey?: string | null;
    } | null;
    usePasswordFiles?: boolean | null;
  } | null;
  persistence?: {
    size?: string | null;
    [k: string]: unknown;
  } | null;
  resources?: {
    requests?: {
      memory?: string | null;
      cpu?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  replication?: {
    enabled?: boolean | null;
    readReplicas?: number | null;
    synchronousCommit?: 'on' | 'remote_apply' | 'remote_write' | 'local' | 'off' | null;
    numSynchronousReplicas?: number | string | null;
    applicationName?: string | null;
  } | null;
  volumePermissions?: {
    enabled?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      digest?: string | null;
      pullPolicy?: string | null;
      pullSecrets?: unknown[] | null;
    } | null;
    resourcesPreset?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      seLinuxOptions?: {
        [k: string]: unknown;
      } | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
  } | null;
  metrics?: {
    enabled?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      digest?: string | null;
      pullPolicy?: string | null;
      pullSecrets?: unknown[] | null;
    } | null;
    collectors?:
      | {
          [k: string]: unknown;
        }
      | boolean
      | null;
    customMetrics?: {
      [k: string]: unknown;
    } | null;
    extraEnvVars?: unknown[] | boolean | null;
    containerSecurityContext?: {
      enabled?: boolean | null;
      seLinuxOptions?: {
        [k: string]: unknown;
      } | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      privileged?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    customLivenessProbe?: {
      [k: string]: unknown;
    } | null;
    customReadinessProbe?: {
      [k: string]: unknown;
    } | null;
    customStartupProbe?: {
      [k: string]: unknown;
    } | null;
    containerPorts?: {
      metrics?: number | string | null;
    } | null;
    resourcesPreset?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    service?: {
      ports?: {
        metrics?: number | string | null;
      } | null;
      clusterIP?: string | null;
      sessionAffinity?: string | null;
      annotations?: {
        'prometheus.io/scrape'?: string | null;
        'prometheus.io/port'?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      namespace?: string | null;
      interval?: string | null;
      scrapeTimeout?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      relabelings?: unknown[] | null;
      metricRelabelings?: unknown[] | null;
      honorLabels?: boolean | null;
      jobLabel?: string | null;
    } | null;
    prometheusRule?: {
      enabled?: boolean | null;
      namespace?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      rules?: unknown[] | null;
    } | null;
  } | null;
  kubeVersion?: string | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  namespaceOverride?: string | null;
  clusterDomain?: string | null;
  extraDeploy?: unknown[] | null;
  commonLabels?: {
    [k: string]: unknown;
  } | null;
  commonAnnotations?: {
    [k: string]: unknown;
  } | null;
  secretAnnotations?: {
    [k: string]: unknown;
  } | null;
  diagnosticMode?: {
    enabled?: boolean | null;
    command?: string[] | null;
    args?: string[] | null;
  } | null;
  image?: {
    registry?: string | null;
    repository?: string | null;
    tag?: string | null;
    digest?: string | null;
    pullPolicy?: string | null;
    pullSecrets?: unknown[] | null;
    debug?: boolean | null;
  } | null;
  containerPorts?: {
    postgresql?: number | string | null;
  } | null;
  audit?: {
    logHostname?: boolean | null;
    logConnections?: boolean | null;
    logDisconnections?: boolean | null;
    pgAuditLog?: string | null;
    pgAuditLogCatalog?: string | null;
    clientMinMessages?: string | null;
    logLinePrefix?: string | null;
    logTimezone?: string | null;
  } | null;
  ldap?:
    | {
        enabled?: boolean | null;
        server?: string | null;
        port?: string | null;
        prefix?: string | null;
        suffix?: string | null;
        basedn?: string | null;
        binddn?: string | null;
        bindpw?: string | null;
        searchAttribute?: string | null;
        searchFilter?: string | null;
        scheme?: string | null;
        tls?: {
          enabled?: boolean | null;
        } | null;
        uri?: string | null;
        baseDN?: unknown;
        bindDN?: unknown;
        bind_password?: unknown;
        search_attr?: unknown;
        search_filter?: unknown;
        url?: unknown;
      }
    | boolean
    | null;
  postgresqlDataDir?: string | null;
  postgresqlSharedPreloadLibraries?: string | null;
  shmVolume?: {
    enabled?: boolean | null;
    sizeLimit?: string | null;
  } | null;
  tls?: {
    enabled?: boolean | null;
    autoGenerated?: boolean | null;
    preferServerCiphers?: boolean | null;
    certificatesSecret?: string | null;
    certFilename?: string | null;
    certKeyFilename?: string | null;
    certCAFilename?: string | null;
    crlFilename?: string | null;
  } | null;
  primary?: {
    name?: string | null;
    configuration?: string | null;
    pgHbaConfiguration?: string | null;
    existingConfigmap?: string | null;
    extendedConfiguration?: string | null;
    existingExtendedConfigmap?: string | null;
    initdb?: {
      args?: string | null;
      postgresqlWalDir?: string | null;
      scripts?: {
        [k: string]: unknown;
      } | null;
      scriptsConfigMap?: string | null;
      scriptsSecret?: string | null;
      user?: string | null;
      password?: string | null;
    } | null;
    preInitDb?: {
      scripts?: {
        [k: string]: unknown;
      } | null;
      scriptsConfigMap?: string | null;
      scriptsSecret?: string | null;
    } | null;
    standby?: {
      enabled?: boolean | null;
      primaryHost?: string | null;
      primaryPort?: string | null;
    } | null;
    extraEnvVars?: unknown[] | null;
    extraEnvVarsCM?: string | null;
    extraEnvVarsSecret?: string | null;
    command?: unknown[] | null;
    args?: unknown[] | null;
    livenessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    customLivenessProbe?: {
      [k: string]: unknown;
    } | null;
    customReadinessProbe?: {
      [k: string]: unknown;
    } | null;
    customStartupProbe?: {
      [k: string]: unknown;
    } | null;
    lifecycleHooks?: {
      [k: string]: unknown;
    } | null;
    resourcesPreset?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      enabled?: boolean | null;
      fsGroupChangePolicy?: string | null;
      sysctls?: unknown[] | null;
      supplementalGroups?: unknown[] | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      enabled?: boolean | null;
      seLinuxOptions?: {
        [k: string]: unknown;
      } | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      privileged?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
    hostAliases?: unknown[] | null;
    hostNetwork?: boolean | null;
    hostIPC?: boolean | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podAffinityPreset?: 'soft' | 'hard' | '' | null;
    podAntiAffinityPreset?: 'soft' | 'hard' | null;
    nodeAffinityPreset?: {
      type?: 'soft' | 'hard' | '' | null;
      key?: string | null;
      values?: unknown[] | null;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
    priorityClassName?: string | null;
    schedulerName?: string | null;
    terminationGracePeriodSeconds?: string | null;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    sidecars?: unknown[] | null;
    initContainers?: unknown[] | null;
    pdb?: {
      create?: boolean | null;
      minAvailable?: number | string | null;
      maxUnavailable?: number | string | null;
    } | null;
    extraPodSpec?: {
      [k: string]: unknown;
    } | null;
    networkPolicy?: {
      enabled?: boolean | null;
      allowExternal?: boolean | null;
      allowExternalEgress?: boolean | null;
      extraIngress?: unknown[] | null;
      extraEgress?: unknown[] | null;
      ingressNSMatchLabels?: {
        [k: string]: unknown;
      } | null;
      ingressNSPodMatchLabels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    service?: {
      enabled?: boolean | null;
      type?: string | null;
      ports?: {
        postgresql?: number | string | null;
      } | null;
      nodePorts?: {
        postgresql?: string | null;
      } | null;
      clusterIP?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      loadBalancerClass?: string | null;
      loadBalancerIP?: string | null;
      externalTrafficPolicy?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      extraPorts?: unknown[] | null;
      sessionAffinity?: 'None' | 'ClientIP' | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      headless?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    persistence?: {
      enabled?: boolean | null;
      volumeName?: string | null;
      existingClaim?: string | null;
      mountPath?: string | null;
      subPath?: string | null;
      storageClass?: string | null;
      accessModes?: string[] | null;
      size?: string | number | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      dataSource?: {
        [k: string]: unknown;
      } | null;
    } | null;
    persistentVolumeClaimRetentionPolicy?: {
      enabled?: boolean | null;
      whenScaled?: string | null;
      whenDeleted?: string | null;
    } | null;
  } | null;
  readReplicas?: {
    name?: string | null;
    replicaCount?: number | string | null;
    extendedConfiguration?: string | null;
    extraEnvVars?: unknown[] | null;
    extraEnvVarsCM?: string | null;
    extraEnvVarsSecret?: string | null;
    command?: unknown[] | null;
    args?: unknown[] | null;
    livenessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    customLivenessProbe?: {
      [k: string]: unknown;
    } | null;
    customReadinessProbe?: {
      [k: string]: unknown;
    } | null;
    customStartupProbe?: {
      [k: string]: unknown;
    } | null;
    lifecycleHooks?: {
      [k: string]: unknown;
    } | null;
    resourcesPreset?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      enabled?: boolean | null;
      fsGroupChangePolicy?: string | null;
      sysctls?: unknown[] | null;
      supplementalGroups?: unknown[] | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      enabled?: boolean | null;
      seLinuxOptions?: {
        [k: string]: unknown;
      } | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      privileged?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
    hostAliases?: unknown[] | null;
    hostNetwork?: boolean | null;
    hostIPC?: boolean | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podAffinityPreset?: 'soft' | 'hard' | '' | null;
    podAntiAffinityPreset?: 'soft' | 'hard' | null;
    nodeAffinityPreset?: {
      type?: 'soft' | 'hard' | '' | null;
      key?: string | null;
      values?: unknown[] | null;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
    priorityClassName?: string | null;
    schedulerName?: string | null;
    terminationGracePeriodSeconds?: string | null;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    sidecars?: unknown[] | null;
    initContainers?: unknown[] | null;
    pdb?: {
      create?: boolean | null;
      minAvailable?: number | string | null;
      maxUnavailable?: number | string | null;
    } | null;
    extraPodSpec?: {
      [k: string]: unknown;
    } | null;
    networkPolicy?: {
      enabled?: boolean | null;
      allowExternal?: boolean | null;
      allowExternalEgress?: boolean | null;
      extraIngress?: unknown[] | null;
      extraEgress?: unknown[] | null;
      ingressNSMatchLabels?: {
        [k: string]: unknown;
      } | null;
      ingressNSPodMatchLabels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    service?: {
      type?: string | null;
      ports?: {
        postgresql?: number | string | null;
      } | null;
      nodePorts?: {
        postgresql?: string | null;
      } | null;
      clusterIP?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      loadBalancerClass?: string | null;
      loadBalancerIP?: string | null;
      externalTrafficPolicy?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      extraPorts?: unknown[] | null;
      sessionAffinity?: 'None' | 'ClientIP' | null;
      sessionAffinityConfig?: {
        [k: string]: unknown;
      } | null;
      headless?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    persistence?: {
      enabled?: boolean | null;
      existingClaim?: string | null;
      mountPath?: string | null;
      subPath?: string | null;
      storageClass?: string | null;
      accessModes?: string[] | null;
      size?: string | number | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      dataSource?: {
        [k: string]: unknown;
      } | null;
    } | null;
    persistentVolumeClaimRetentionPolicy?: {
      enabled?: boolean | null;
      whenScaled?: string | null;
      whenDeleted?: string | null;
    } | null;
  } | null;
  backup?: {
    enabled?: boolean | null;
    cronjob?: {
      schedule?: string | null;
      timeZone?: string | null;
      concurrencyPolicy?: string | null;
      failedJobsHistoryLimit?: number | string | null;
      successfulJobsHistoryLimit?: number | string | null;
      startingDeadlineSeconds?: string | null;
      ttlSecondsAfterFinished?: string | null;
      restartPolicy?: string | null;
      podSecurityContext?: {
        enabled?: boolean | null;
        fsGroupChangePolicy?: string | null;
        sysctls?: unknown[] | null;
        supplementalGroups?: unknown[] | null;
        fsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        enabled?: boolean | null;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        privileged?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      command?: string[] | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      resourcesPreset?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      networkPolicy?: {
        enabled?: boolean | null;
      } | null;
      storage?: {
        enabled?: boolean | null;
        existingClaim?: string | null;
        resourcePolicy?: string | null;
        storageClass?: string | null;
        accessModes?: string[] | null;
        size?: string | number | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        mountPath?: string | null;
        subPath?: string | null;
        volumeClaimTemplates?: {
          selector?: {
            [k: string]: unknown;
          } | null;
        } | null;
      } | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      podLabels?: unknown;
    } | null;
  } | null;
  passwordUpdateJob?: {
    enabled?: boolean | null;
    backoffLimit?: number | string | null;
    command?: unknown[] | null;
    args?: unknown[] | null;
    extraCommands?: string | null;
    previousPasswords?: {
      postgresPassword?: string | null;
      password?: string | null;
      replicationPassword?: string | null;
      existingSecret?: string | null;
    } | null;
    containerSecurityContext?: {
      enabled?: boolean | null;
      seLinuxOptions?: {
        [k: string]: unknown;
      } | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      privileged?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      enabled?: boolean | null;
      fsGroupChangePolicy?: string | null;
      sysctls?: unknown[] | null;
      supplementalGroups?: unknown[] | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    extraEnvVars?: unknown[] | null;
    extraEnvVarsCM?: string | null;
    extraEnvVarsSecret?: string | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    initContainers?: unknown[] | null;
    resourcesPreset?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    customLivenessProbe?: {
      [k: string]: unknown;
    } | null;
    customReadinessProbe?: {
      [k: string]: unknown;
    } | null;
    customStartupProbe?: {
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
    hostAliases?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
  } | null;
  serviceBindings?: {
    enabled?: boolean | null;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    name?: string | boolean | null;
    automountServiceAccountToken?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
  } | null;
  rbac?: {
    create?: boolean | null;
    rules?: unknown[] | null;
  } | null;
  psp?: {
    create?: boolean | null;
  } | null;
}

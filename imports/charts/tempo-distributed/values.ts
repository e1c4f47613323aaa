// Made by "strata import" (see 'tempo-distributed' in imports.lock.json). Do not edit.
export interface TempoDistributedValues {
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
  } | null;
  metaMonitoring?: {
    grafanaAgent?: {
      installOperator?: boolean | null;
      enabled?: boolean | null;
      logs?: {
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
        additionalRemoteWriteConfigs?: unknown[] | null;
        scrapeK8s?: {
          enabled?: boolean | null;
          kubeStateMetrics?: {
            namespace?: string | null;
            labelSelectors?: {
              'app.kubernetes.io/name'?: string | null;
              [k: string]: unknown;
            } | null;
          } | null;
        } | null;
      } | null;
      namespace?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
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
      metricRelabelings?: unknown[] | null;
      scheme?: string | null;
      tlsConfig?: unknown;
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
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
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
    image?: {
      pullSecrets?: unknown[] | null;
      registry?: string | null;
    } | null;
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: unknown;
    clusterDomain?: string | null;
    dnsService?: string | null;
    dnsNamespace?: string | null;
    goSettings?: {
      goMemLimitFactor?: number | string | null;
      gogc?: number | string | null;
      [k: string]: unknown;
    } | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraArgs?: unknown[] | null;
    storageClass?: unknown;
    extraVolumes?: unknown;
    podAnnotations?: unknown;
  } | null;
  fullnameOverride?: string | null;
  storage?: {
    trace?: {
      block?: {
        version?: unknown;
        dedicated_columns?: unknown[] | null;
      } | null;
      backend?: string | null;
      pool?: {
        max_workers?: number | string | null;
        queue_depth?: number | string | null;
      } | null;
      search?: {
        prefetch_trace_count?: number | string | null;
      } | null;
      blocklist_poll?: string | number | null;
      blocklist_poll_concurrency?: unknown;
      blocklist_poll_fallback?: unknown;
      blocklist_poll_tenant_index_builders?: unknown;
      blocklist_poll_stale_tenant_index?: unknown;
      empty_tenant_deletion_age?: unknown;
      empty_tenant_deletion_enabled?: unknown;
    } | null;
    admin?:
      | {
          backend?: string | null;
        }
      | boolean
      | null;
  } | null;
  extraObjects?: unknown[] | null;
  useExternalConfig?: boolean | null;
  configStorageType?: string | null;
  externalConfigSecretName?: string | null;
  externalRuntimeConfigName?: string | null;
  externalConfigVersion?: string | number | boolean | null;
  reportingEnabled?: boolean | null;
  streamOverHTTPEnabled?: boolean | null;
  tempo?: {
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[] | null;
      repository?: string | null;
      tag?: unknown;
      pullPolicy?: string | null;
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
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    revisionHistoryLimit?: number | string | null;
    securityContext?: {
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    structuredConfig?: {
      [k: string]: unknown;
    } | null;
    memberlist?: {
      appProtocol?: unknown;
      service?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    service?: {
      ipFamilies?: string[] | null;
      ipFamilyPolicy?: string | null;
      trafficDistribution?: unknown;
    } | null;
    resources?: unknown;
  } | null;
  defaults?: {
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    name?: unknown;
    imagePullSecrets?: unknown[] | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
  } | null;
  rbac?: {
    create?: boolean | null;
    pspEnabled?: unknown;
  } | null;
  metricsGenerator?: {
    enabled?: boolean | null;
    kind?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[] | null;
      repository?: unknown;
      tag?: unknown;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    topologySpreadConstraints?: string | null;
    affinity?: string | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    maxUnavailable?: number | string | null;
    minReadySeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    persistence?: {
      enabled?: boolean | null;
      enableStatefulSetRecreationForSizeChange?: boolean | null;
      size?: string | number | null;
      storageClass?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    walEmptyDir?: {
      [k: string]: unknown;
    } | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraContainers?: unknown[] | null;
    persistentVolumeClaimRetentionPolicy?: {
      enabled?: boolean | null;
      whenScaled?: string | null;
      whenDeleted?: string | null;
    } | null;
    ports?:
      | {
          name?: string | null;
          port?: number | string | null;
          service?: boolean | null;
          [k: string]: unknown;
        }[]
      | null;
    config?: {
      registry?: {
        collection_interval?: string | number | null;
        external_labels?: {
          [k: string]: unknown;
        } | null;
        stale_duration?: string | number | null;
        [k: string]: unknown;
      } | null;
      processor?: {
        service_graphs?: {
          dimensions?: unknown[] | null;
          histogram_buckets?: (number | string)[] | null;
          max_items?: number | string | null;
          wait?: string | number | null;
          workers?: number | string | null;
          [k: string]: unknown;
        } | null;
        span_metrics?: {
          dimensions?: unknown[] | null;
          histogram_buckets?: (number | string)[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      storage?: {
        path?: string | null;
        wal?: unknown;
        remote_write_flush_deadline?: string | number | null;
        remote_write_add_org_id_header?: boolean | null;
        remote_write?: unknown[] | null;
        [k: string]: unknown;
      } | null;
      metrics_ingestion_time_range_slack?: string | number | null;
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: unknown;
    } | null;
    serviceDiscovery?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    appProtocol?: {
      grpc?: unknown;
    } | null;
  } | null;
  distributor?: {
    replicas?: number | string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      behavior?: {
        [k: string]: unknown;
      } | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
    } | null;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[] | null;
      repository?: unknown;
      tag?: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      type?: string | null;
      loadBalancerIP?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      externalTrafficPolicy?: unknown;
      internalTrafficPolicy?: string | null;
      trafficDistribution?: unknown;
    } | null;
    serviceDiscovery?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraPorts?: unknown[] | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    shutdownDelay?: string | number | null;
    terminationGracePeriodSeconds?: number | string | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: string | null;
    affinity?: string | null;
    strategy?: {
      rollingUpdate?: {
        maxSurge?: number | string | null;
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    maxUnavailable?: number | string | null;
    minReadySeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    config?: {
      log_received_traces?: unknown;
      log_received_spans?: {
        enabled?: boolean | null;
        include_all_attributes?: boolean | null;
        filter_by_status_error?: boolean | null;
        [k: string]: unknown;
      } | null;
      log_discarded_spans?: {
        enabled?: boolean | null;
        include_all_attributes?: boolean | null;
        filter_by_status_error?: boolean | null;
        [k: string]: unknown;
      } | null;
      extend_writes?: unknown;
      max_attribute_bytes?: unknown;
      cost_attribution?: {
        enabled?: boolean | null;
        max_cardinality?: number | string | null;
        stale_duration?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    appProtocol?: {
      grpc?: unknown;
    } | null;
  } | null;
  backendScheduler?: {
    enabled?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[] | null;
      repository?: unknown;
      tag?: unknown;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraPorts?: unknown[] | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    topologySpreadConstraints?: string | null;
    affinity?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraContainers?: unknown[] | null;
    persistence?: {
      enabled?: boolean | null;
      enableStatefulSetRecreationForSizeChange?: boolean | null;
      inMemory?: boolean | null;
      size?: string | number | null;
      storageClass?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    statefulStrategy?: {
      rollingUpdate?: {
        partition?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    persistentVolumeClaimRetentionPolicy?: {
      enabled?: boolean | null;
      whenScaled?: string | null;
      whenDeleted?: string | null;
    } | null;
    config?: {
      backend_flush_interval?: string | number | null;
      job_timeout?: string | number | null;
      local_work_path?: string | null;
      maintenance_interval?: string | number | null;
      provider?: {
        compaction?: {
          compaction?: {
            block_retention?: string | number | null;
            compacted_block_retention?: string | number | null;
            compaction_cycle?: string | number | null;
            compaction_window?: string | number | null;
            max_block_bytes?: number | string | null;
            max_compaction_objects?: number | string | null;
            max_time_per_tenant?: string | number | null;
            retention_concurrency?: number | string | null;
            [k: string]: unknown;
          } | null;
          max_compaction_level?: number | string | null;
          max_input_blocks?: number | string | null;
          max_jobs_per_tenant?: number | string | null;
          measure_interval?: string | number | null;
          min_cycle_interval?: string | number | null;
          min_input_blocks?: number | string | null;
          [k: string]: unknown;
        } | null;
        retention?: {
          interval?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      work?: {
        dead_job_timeout?: string | number | null;
        prune_age?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  backendWorker?: {
    replicas?: number | string | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      hpa?: {
        enabled?: boolean | null;
        behavior?: {
          [k: string]: unknown;
        } | null;
        targetCPUUtilizationPercentage?: number | string | null;
        targetMemoryUtilizationPercentage?: unknown;
      } | null;
      keda?: {
        enabled?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        pollingInterval?: unknown;
        cooldownPeriod?: unknown;
        initialCooldownPeriod?: unknown;
        advanced?: {
          [k: string]: unknown;
        } | null;
        fallback?: {
          [k: string]: unknown;
        } | null;
        triggers?: unknown[] | null;
      } | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[] | null;
      repository?: unknown;
      tag?: unknown;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    topologySpreadConstraints?: string | null;
    affinity?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraContainers?: unknown[] | null;
    persistence?: {
      enabled?: boolean | null;
      enableStatefulSetRecreationForSizeChange?: boolean | null;
      inMemory?: boolean | null;
      size?: string | number | null;
      storageClass?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    statefulStrategy?: {
      rollingUpdate?: {
        partition?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    persistentVolumeClaimRetentionPolicy?: {
      enabled?: boolean | null;
      whenScaled?: string | null;
      whenDeleted?: string | null;
    } | null;
    config?: {
      backend_scheduler_client?: {
        grpc_client_config?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      backoff?: {
        min_period?: string | number | null;
        max_period?: string | number | null;
        max_retries?: number | string | null;
        [k: string]: unknown;
      } | null;
      compaction?: {
        [k: string]: unknown;
      } | null;
      finish_on_shutdown_timeout?: string | number | null;
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    maxUnavailable?: unknown;
    podDisruptionBudget?: {
      enabled?: unknown;
      [k: string]: unknown;
    } | null;
  } | null;
  ingest?: {
    kafka?: {
      address?: string | null;
      topic?: string | null;
      auto_create_topic_enabled?: boolean | null;
      auto_create_topic_default_partitions?: number | string | null;
    } | null;
  } | null;
  blockBuilder?: {
    enabled?: boolean | null;
    replicas?: number | string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[] | null;
      repository?: unknown;
      tag?: unknown;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraPorts?: unknown[] | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    topologySpreadConstraints?: string | null;
    affinity?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraContainers?: unknown[] | null;
    statefulStrategy?: {
      rollingUpdate?: {
        partition?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    maxUnavailable?: number | string | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    config?: {
      partitions_per_instance?: number | string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  liveStore?: {
    enabled?: boolean | null;
    replicas?: number | string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[] | null;
      repository?: unknown;
      tag?: unknown;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraPorts?: unknown[] | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    topologySpreadConstraints?: string | null;
    affinity?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraContainers?: unknown[] | null;
    statefulStrategy?: {
      rollingUpdate?: {
        partition?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    maxUnavailable?: number | string | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    config?: {
      ring?: {
        kvstore?: {
          store?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
  } | null;
  querier?: {
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      behavior?: {
        [k: string]: unknown;
      } | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
    } | null;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[] | null;
      repository?: unknown;
      tag?: unknown;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    topologySpreadConstraints?: string | null;
    affinity?: string | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    maxUnavailable?: number | string | null;
    maxSurge?: number | string | null;
    rollingUpdate?: {
      maxUnavailable?: number | string | null;
    } | null;
    minReadySeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraPorts?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    config?: {
      frontend_worker?: {
        grpc_client_config?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      trace_by_id?: {
        query_timeout?: string | number | null;
        [k: string]: unknown;
      } | null;
      search?: {
        query_timeout?: string | number | null;
        [k: string]: unknown;
      } | null;
      max_concurrent_queries?: number | string | null;
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: unknown;
    } | null;
    appProtocol?: {
      grpc?: unknown;
    } | null;
  } | null;
  queryFrontend?: {
    query?: {
      enabled?: boolean | null;
      image?: {
        registry?: unknown;
        pullSecrets?: unknown[] | null;
        repository?: string | null;
        tag?: unknown;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      extraArgs?: unknown[] | null;
      extraEnv?: unknown[] | null;
      extraEnvFrom?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      config?: string | null;
    } | null;
    replicas?: number | string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    config?: {
      max_outstanding_per_tenant?: number | string | null;
      max_retries?: number | string | null;
      search?: {
        concurrent_jobs?: number | string | null;
        target_bytes_per_job?: number | string | null;
        max_spans_per_span_set?: number | string | null;
        [k: string]: unknown;
      } | null;
      trace_by_id?: {
        query_shards?: number | string | null;
        [k: string]: unknown;
      } | null;
      metrics?: {
        concurrent_jobs?: number | string | null;
        target_bytes_per_job?: number | string | null;
        max_duration?: string | number | null;
        query_backend_after?: string | number | null;
        interval?: string | number | null;
        duration_slo?: string | number | null;
        throughput_bytes_slo?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      behavior?: {
        [k: string]: unknown;
      } | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
    } | null;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[] | null;
      repository?: unknown;
      tag?: unknown;
    } | null;
    service?: {
      port?: number | string | null;
      httpMetricsPort?: number | string | null;
      grpcPort?: number | string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      type?: string | null;
      trafficDistribution?: unknown;
      loadBalancerIP?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
    } | null;
    serviceDiscovery?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
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
      main?: {
        enabled?: boolean | null;
        apiVersion?: string | null;
        kind?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        hostnames?: unknown[] | null;
        parentRefs?: unknown[] | null;
        matches?:
          | {
              path?: {
                type?: string | null;
                value?: string | null;
              } | null;
              [k: string]: unknown;
            }[]
          | null;
        timeouts?: {
          [k: string]: unknown;
        } | null;
        filters?: unknown[] | null;
        additionalRules?: unknown[] | null;
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
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    topologySpreadConstraints?: string | null;
    affinity?: string | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    maxUnavailable?: number | string | null;
    minReadySeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraPorts?:
      | {
          containerPort?: number | string | null;
          name?: string | null;
          protocol?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    appProtocol?: {
      grpc?: unknown;
    } | null;
    mcp_server?: {
      enabled?: boolean | null;
    } | null;
  } | null;
  enterpriseFederationFrontend?:
    | {
        enabled?: boolean | null;
        replicas?: number | string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        hostAliases?: unknown[] | null;
        proxy_targets?: unknown[] | null;
        autoscaling?: {
          enabled?: boolean | null;
          minReplicas?: number | string | null;
          maxReplicas?: number | string | null;
          targetCPUUtilizationPercentage?: number | string | null;
          targetMemoryUtilizationPercentage?: unknown;
        } | null;
        image?: {
          registry?: unknown;
          pullSecrets?: unknown[] | null;
          repository?: unknown;
          tag?: unknown;
        } | null;
        service?: {
          port?: number | string | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          type?: string | null;
          loadBalancerIP?: string | null;
          loadBalancerSourceRanges?: unknown[] | null;
        } | null;
        priorityClassName?: unknown;
        podLabels?: {
          [k: string]: unknown;
        } | null;
        podAnnotations?: {
          [k: string]: unknown;
        } | null;
        extraArgs?: unknown[] | null;
        extraEnv?: unknown[] | null;
        extraEnvFrom?: unknown[] | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        terminationGracePeriodSeconds?: number | string | null;
        topologySpreadConstraints?: string | null;
        affinity?: string | null;
        podDisruptionBudget?: {
          enabled?: boolean | null;
        } | null;
        maxUnavailable?: number | string | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        tolerations?: unknown[] | null;
        extraVolumeMounts?: unknown[] | null;
        extraVolumes?: unknown[] | null;
      }
    | boolean
    | null;
  multitenancyEnabled?: boolean | null;
  traces?: {
    jaeger?: {
      grpc?: {
        enabled?: boolean | null;
        receiverConfig?: {
          [k: string]: unknown;
        } | null;
      } | null;
      thriftBinary?: {
        enabled?: boolean | null;
        receiverConfig?: {
          [k: string]: unknown;
        } | null;
      } | null;
      thriftCompact?: {
        enabled?: boolean | null;
        receiverConfig?: {
          [k: string]: unknown;
        } | null;
      } | null;
      thriftHttp?: {
        enabled?: boolean | null;
        receiverConfig?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    zipkin?: {
      enabled?: boolean | null;
      receiverConfig?: {
        [k: string]: unknown;
      } | null;
    } | null;
    otlp?: {
      http?: {
        enabled?: boolean | null;
        receiverConfig?: {
          [k: string]: unknown;
        } | null;
      } | null;
      grpc?: {
        enabled?: boolean | null;
        receiverConfig?: {
          [k: string]: unknown;
        } | null;
        port?: number | string | null;
      } | null;
    } | null;
    kafka?: {
      [k: string]: unknown;
    } | null;
  } | null;
  memberlist?: {
    node_name?: string | null;
    cluster_label?: string | null;
    randomize_node_name?: boolean | null;
    stream_timeout?: string | number | null;
    retransmit_factor?: number | string | null;
    pull_push_interval?: string | number | null;
    gossip_interval?: string | number | null;
    gossip_nodes?: number | string | null;
    gossip_to_dead_nodes_time?: string | number | null;
    min_join_backoff?: string | number | null;
    max_join_backoff?: string | number | null;
    max_join_retries?: number | string | null;
    abort_if_cluster_join_fails?: boolean | null;
    rejoin_interval?: string | number | null;
    left_ingesters_timeout?: string | number | null;
    leave_timeout?: string | number | null;
    bind_addr?: unknown[] | null;
    bind_port?: number | string | null;
    packet_dial_timeout?: string | number | null;
    packet_write_timeout?: string | number | null;
  } | null;
  config?: string | null;
  server?: {
    httpListenPort?: number | string | null;
    logLevel?: string | null;
    logFormat?: string | null;
    grpc_server_max_recv_msg_size?: number | string | null;
    grpc_server_max_send_msg_size?: number | string | null;
    http_server_read_timeout?: string | number | null;
    http_server_write_timeout?: string | number | null;
  } | null;
  cache?:
    | {
        caches?:
          | {
              memcached?: {
                host?: string | null;
                service?: string | null;
                consistent_hash?: boolean | null;
                timeout?: string | number | null;
              } | null;
              roles?: string[] | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      }
    | boolean
    | null;
  overrides?: {
    defaults?: {
      [k: string]: unknown;
    } | null;
    per_tenant_override_config?: string | null;
    [k: string]: unknown;
  } | null;
  per_tenant_overrides?: unknown;
  memcached?:
    | {
        enabled?: boolean | null;
        image?: {
          registry?: unknown;
          pullSecrets?: unknown[] | null;
          repository?: string | null;
          tag?: string | null;
          pullPolicy?: string | null;
        } | null;
        host?: string | null;
        replicas?: number | string | null;
        timeout?: string | number | null;
        consistentHash?: boolean | null;
        extraArgs?: unknown[] | null;
        tolerations?: unknown[] | null;
        extraEnv?: unknown[] | null;
        extraEnvFrom?: unknown[] | null;
        podLabels?: {
          [k: string]: unknown;
        } | null;
        podAnnotations?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        topologySpreadConstraints?: string | null;
        affinity?: string | null;
        podDisruptionBudget?: {
          enabled?: boolean | null;
          unhealthyPodEvictionPolicy?: string | null;
        } | null;
        maxUnavailable?: number | string | null;
        initContainers?: unknown[] | null;
        extraContainers?: unknown[] | null;
        extraVolumeMounts?: unknown[] | null;
        extraVolumes?: unknown[] | null;
        service?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
        } | null;
        readinessProbe?: {
          tcpSocket?: {
            port?: string | null;
            [k: string]: unknown;
          } | null;
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          failureThreshold?: number | string | null;
          successThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        livenessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          failureThreshold?: number | string | null;
          successThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        annotations?: unknown;
        nodeSelector?: unknown;
        priorityClassName?: unknown;
      }
    | boolean
    | null;
  memcachedExporter?: {
    enabled?: boolean | null;
    hostAliases?: unknown[] | null;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[] | null;
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
  } | null;
  memcachedBloom?: {
    enabled?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    replicas?: number | string | null;
    timeout?: string | number | null;
    consistentHash?: boolean | null;
    extraArgs?: unknown[] | null;
    tolerations?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: string | null;
    affinity?: string | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
    } | null;
    maxUnavailable?: number | string | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    readinessProbe?: {
      tcpSocket?: {
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  memcachedParquetFooter?: {
    enabled?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    replicas?: number | string | null;
    timeout?: string | number | null;
    consistentHash?: boolean | null;
    extraArgs?: unknown[] | null;
    tolerations?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: string | null;
    affinity?: string | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
    } | null;
    maxUnavailable?: number | string | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    readinessProbe?: {
      tcpSocket?: {
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  memcachedFrontendSearch?: {
    enabled?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    replicas?: number | string | null;
    timeout?: string | number | null;
    consistentHash?: boolean | null;
    extraArgs?: unknown[] | null;
    tolerations?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: string | null;
    affinity?: string | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
    } | null;
    maxUnavailable?: number | string | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    readinessProbe?: {
      tcpSocket?: {
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      successThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  prometheusRule?: {
    enabled?: boolean | null;
    namespace?: unknown;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    groups?: unknown[] | null;
  } | null;
  gateway?: {
    enabled?: boolean | null;
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      behavior?: {
        [k: string]: unknown;
      } | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
    } | null;
    verboseLogging?: boolean | null;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[] | null;
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraContainers?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    topologySpreadConstraints?: string | null;
    affinity?: string | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    maxUnavailable?: number | string | null;
    minReadySeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    service?: {
      port?: number | string | null;
      type?: string | null;
      trafficDistribution?: unknown;
      clusterIP?: unknown;
      nodePort?: unknown;
      grpcNodePort?: unknown;
      loadBalancerIP?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      additionalPorts?: unknown[] | null;
    } | null;
    ingress?: {
      ingressClassName?: unknown;
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
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
      main?: {
        enabled?: boolean | null;
        apiVersion?: string | null;
        kind?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        hostnames?: unknown[] | null;
        parentRefs?: unknown[] | null;
        matches?:
          | {
              path?: {
                type?: string | null;
                value?: string | null;
              } | null;
              [k: string]: unknown;
            }[]
          | null;
        timeouts?: {
          [k: string]: unknown;
        } | null;
        filters?: unknown[] | null;
        additionalRules?: unknown[] | null;
      } | null;
      [k: string]: unknown;
    } | null;
    basicAuth?: {
      enabled?: boolean | null;
      username?: unknown;
      password?: unknown;
      htpasswd?: string | null;
      existingSecret?: unknown;
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
    nginxConfig?: {
      logFormat?: string | null;
      mainSnippet?: string | null;
      serverSnippet?: string | null;
      httpSnippet?: string | null;
      ssl?: boolean | null;
      tlsSecretName?: string | boolean | null;
      resolver?: string | null;
      enableIPv6?: boolean | null;
      file?: string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  ingress?: {
    ingressClassName?: unknown;
    enabled?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    paths?: {
      distributor?:
        | {
            path?: string | null;
            port?: number | string | null;
            [k: string]: unknown;
          }[]
        | null;
      'query-frontend'?:
        | {
            path?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      'backend-scheduler'?:
        | {
            path?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      [k: string]: unknown;
    } | null;
    hosts?: string[] | null;
    labels?: unknown;
    tls?: unknown;
  } | null;
  route?: {
    main?: {
      enabled?: boolean | null;
      apiVersion?: string | null;
      kind?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      hostnames?: unknown[] | null;
      parentRefs?: unknown[] | null;
      paths?: {
        distributor?:
          | {
              path?: string | null;
              pathType?: string | null;
              port?: number | string | boolean | null;
              [k: string]: unknown;
            }[]
          | null;
        'query-frontend'?:
          | {
              path?: string | null;
              pathType?: string | null;
              [k: string]: unknown;
            }[]
          | null;
        'backend-scheduler'?:
          | {
              path?: string | null;
              pathType?: string | null;
              [k: string]: unknown;
            }[]
          | null;
      } | null;
    } | null;
    [k: string]: unknown;
  } | null;
  enterprise?: {
    enabled?: boolean | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
    } | null;
    legacyLabels?: unknown;
  } | null;
  license?: {
    contents?: string | null;
    external?: boolean | null;
    secretName?: string | null;
  } | null;
  tokengenJob?:
    | {
        enable?: boolean | null;
        hostAliases?: unknown[] | null;
        extraArgs?: {
          [k: string]: unknown;
        } | null;
        env?: unknown[] | null;
        extraEnvFrom?: unknown[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        storeTokenInSecret?: boolean | null;
        adminTokenSecret?: string | null;
        image?: {
          registry?: unknown;
          pullSecrets?: unknown[] | null;
          repository?: unknown;
          tag?: unknown;
        } | null;
        initContainers?: unknown[] | null;
        containerSecurityContext?: {
          readOnlyRootFilesystem?: boolean | null;
          [k: string]: unknown;
        } | null;
      }
    | boolean
    | null;
  provisioner?: {
    additionalTenants?: unknown[] | null;
    enabled?: boolean | null;
    provisionedSecretPrefix?: unknown;
    hookType?: string | null;
    apiUrl?: string | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
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
      [k: string]: unknown;
    } | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: unknown;
      digest?: unknown;
      pullPolicy?: string | null;
    } | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
  } | null;
  kubectlImage?: {
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
  } | null;
  adminApi?:
    | {
        replicas?: number | string | null;
        hostAliases?: unknown[] | null;
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
        } | null;
        image?: {
          registry?: unknown;
          pullSecrets?: unknown[] | null;
          repository?: unknown;
          tag?: unknown;
        } | null;
        initContainers?: unknown[] | null;
        strategy?: {
          type?: string | null;
          rollingUpdate?: {
            maxSurge?: number | string | null;
            maxUnavailable?: number | string | null;
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
        topologySpreadConstraints?: string | null;
        affinity?: string | null;
        podDisruptionBudget?: {
          [k: string]: unknown;
        } | null;
        securityContext?: {
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          readOnlyRootFilesystem?: boolean | null;
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
      }
    | boolean
    | null;
  enterpriseGateway?:
    | {
        useDefaultProxyURLs?: boolean | null;
        proxy?:
          | {
              [k: string]: unknown;
            }
          | boolean
          | null;
        replicas?: number | string | null;
        hostAliases?: unknown[] | null;
        image?: {
          registry?: unknown;
          pullSecrets?: unknown[] | null;
          repository?: unknown;
          tag?: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        service?: {
          port?: unknown;
          type?: string | null;
          clusterIP?: unknown;
          loadBalancerIP?: unknown;
          annotations?: {
            [k: string]: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
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
        podLabels?: {
          [k: string]: unknown;
        } | null;
        podAnnotations?: {
          [k: string]: unknown;
        } | null;
        podDisruptionBudget?: {
          [k: string]: unknown;
        } | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        topologySpreadConstraints?: string | null;
        affinity?: string | null;
        securityContext?: {
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          readOnlyRootFilesystem?: boolean | null;
          [k: string]: unknown;
        } | null;
        initContainers?: unknown[] | null;
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
      }
    | boolean
    | null;
  tests?: {
    integration?: {
      enabled?: boolean | null;
    } | null;
  } | null;
  compactor?: unknown;
  minio?: {
    enabled?: unknown;
    [k: string]: unknown;
  } | null;
  nameOverride?: unknown;
}

// Made by "strata import" (see 'tempo-distributed' in imports.lock.json). Do not edit.
export interface TempoDistributedValues {
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
  };
  metaMonitoring?: {
    grafanaAgent?: {
      installOperator?: boolean;
      enabled?: boolean;
      logs?: {
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
        additionalRemoteWriteConfigs?: unknown[];
        scrapeK8s?: {
          enabled?: boolean;
          kubeStateMetrics?: {
            namespace?: string;
            labelSelectors?: {
              'app.kubernetes.io/name'?: string;
              [k: string]: unknown;
            };
          };
        };
      };
      namespace?: string;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
    };
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
      metricRelabelings?: unknown[];
      scheme?: string;
      tlsConfig?: unknown;
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
      [k: string]: unknown;
    };
    containerSecurityContext?: {
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
    image?: {
      pullSecrets?: unknown[];
      registry?: string;
    };
    commonLabels?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
    clusterDomain?: string;
    dnsService?: string;
    dnsNamespace?: string;
    goSettings?: {
      goMemLimitFactor?: number;
      gogc?: number;
      [k: string]: unknown;
    };
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraArgs?: unknown[];
    storageClass?: unknown;
    extraVolumes?: unknown;
    podAnnotations?: unknown;
  };
  fullnameOverride?: string;
  storage?: {
    trace?: {
      block?: {
        version?: unknown;
        dedicated_columns?: unknown[];
      };
      backend?: string;
      pool?: {
        max_workers?: number;
        queue_depth?: number;
      };
      search?: {
        prefetch_trace_count?: number;
      };
      blocklist_poll?: string;
      blocklist_poll_concurrency?: unknown;
      blocklist_poll_fallback?: unknown;
      blocklist_poll_tenant_index_builders?: unknown;
      blocklist_poll_stale_tenant_index?: unknown;
      empty_tenant_deletion_age?: unknown;
      empty_tenant_deletion_enabled?: unknown;
    };
    admin?: {
      backend?: string;
    };
  };
  extraObjects?: unknown[];
  useExternalConfig?: boolean;
  configStorageType?: string;
  externalConfigSecretName?: string;
  externalRuntimeConfigName?: string;
  externalConfigVersion?: string;
  reportingEnabled?: boolean;
  streamOverHTTPEnabled?: boolean;
  tempo?: {
    dnsConfig?: {
      [k: string]: unknown;
    };
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: string;
      tag?: unknown;
      pullPolicy?: string;
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
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    revisionHistoryLimit?: number;
    securityContext?: {
      runAsNonRoot?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      [k: string]: unknown;
    };
    podSecurityContext?: {
      fsGroup?: number;
      [k: string]: unknown;
    };
    structuredConfig?: {
      [k: string]: unknown;
    };
    memberlist?: {
      appProtocol?: unknown;
      service?: {
        annotations?: {
          [k: string]: unknown;
        };
      };
    };
    service?: {
      ipFamilies?: string[];
      ipFamilyPolicy?: string;
      trafficDistribution?: unknown;
    };
    resources?: unknown;
  };
  defaults?: {
    dnsConfig?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    priorityClassName?: string;
    resources?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    livenessProbe?: {
      [k: string]: unknown;
    };
    readinessProbe?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown;
  };
  serviceAccount?: {
    create?: boolean;
    name?: unknown;
    imagePullSecrets?: unknown[];
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
  };
  rbac?: {
    create?: boolean;
    pspEnabled?: unknown;
  };
  metricsGenerator?: {
    enabled?: boolean;
    kind?: string;
    annotations?: {
      [k: string]: unknown;
    };
    replicas?: number;
    hostAliases?: unknown[];
    dnsConfig?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: unknown;
      tag?: unknown;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    topologySpreadConstraints?: string;
    affinity?: string;
    podDisruptionBudget?: {
      enabled?: boolean;
      unhealthyPodEvictionPolicy?: string;
    };
    maxUnavailable?: number | string;
    minReadySeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    persistence?: {
      enabled?: boolean;
      enableStatefulSetRecreationForSizeChange?: boolean;
      size?: string;
      storageClass?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
    walEmptyDir?: {
      [k: string]: unknown;
    };
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    extraContainers?: unknown[];
    persistentVolumeClaimRetentionPolicy?: {
      enabled?: boolean;
      whenScaled?: string;
      whenDeleted?: string;
    };
    ports?: {
      name?: string;
      port?: number;
      service?: boolean;
      [k: string]: unknown;
    }[];
    config?: {
      registry?: {
        collection_interval?: string;
        external_labels?: {
          [k: string]: unknown;
        };
        stale_duration?: string;
        [k: string]: unknown;
      };
      processor?: {
        service_graphs?: {
          dimensions?: unknown[];
          histogram_buckets?: number[];
          max_items?: number;
          wait?: string;
          workers?: number;
          [k: string]: unknown;
        };
        span_metrics?: {
          dimensions?: unknown[];
          histogram_buckets?: number[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      storage?: {
        path?: string;
        wal?: unknown;
        remote_write_flush_deadline?: string;
        remote_write_add_org_id_header?: boolean;
        remote_write?: unknown[];
        [k: string]: unknown;
      };
      metrics_ingestion_time_range_slack?: string;
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      trafficDistribution?: unknown;
    };
    serviceDiscovery?: {
      annotations?: {
        [k: string]: unknown;
      };
    };
    appProtocol?: {
      grpc?: unknown;
    };
  };
  distributor?: {
    replicas?: number;
    annotations?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    dnsConfig?: {
      [k: string]: unknown;
    };
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      behavior?: {
        [k: string]: unknown;
      };
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
    };
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: unknown;
      tag?: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      type?: string;
      loadBalancerIP?: string;
      loadBalancerSourceRanges?: unknown[];
      externalTrafficPolicy?: unknown;
      internalTrafficPolicy?: string;
      trafficDistribution?: unknown;
    };
    serviceDiscovery?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraPorts?: unknown[];
    livenessProbe?: {
      [k: string]: unknown;
    };
    readinessProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    shutdownDelay?: string;
    terminationGracePeriodSeconds?: number;
    lifecycle?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: string;
    affinity?: string;
    strategy?: {
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      unhealthyPodEvictionPolicy?: string;
    };
    maxUnavailable?: number | string;
    minReadySeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    config?: {
      log_received_traces?: unknown;
      log_received_spans?: {
        enabled?: boolean;
        include_all_attributes?: boolean;
        filter_by_status_error?: boolean;
        [k: string]: unknown;
      };
      log_discarded_spans?: {
        enabled?: boolean;
        include_all_attributes?: boolean;
        filter_by_status_error?: boolean;
        [k: string]: unknown;
      };
      extend_writes?: unknown;
      max_attribute_bytes?: unknown;
      cost_attribution?: {
        enabled?: boolean;
        max_cardinality?: number;
        stale_duration?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    appProtocol?: {
      grpc?: unknown;
    };
  };
  backendScheduler?: {
    enabled?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    dnsConfig?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: unknown;
      tag?: unknown;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraPorts?: unknown[];
    livenessProbe?: {
      [k: string]: unknown;
    };
    readinessProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    topologySpreadConstraints?: string;
    affinity?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    extraContainers?: unknown[];
    persistence?: {
      enabled?: boolean;
      enableStatefulSetRecreationForSizeChange?: boolean;
      inMemory?: boolean;
      size?: string;
      storageClass?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
    statefulStrategy?: {
      rollingUpdate?: {
        partition?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    persistentVolumeClaimRetentionPolicy?: {
      enabled?: boolean;
      whenScaled?: string;
      whenDeleted?: string;
    };
    config?: {
      backend_flush_interval?: string;
      job_timeout?: string;
      local_work_path?: string;
      maintenance_interval?: string;
      provider?: {
        compaction?: {
          compaction?: {
            block_retention?: string;
            compacted_block_retention?: string;
            compaction_cycle?: string;
            compaction_window?: string;
            max_block_bytes?: number;
            max_compaction_objects?: number;
            max_time_per_tenant?: string;
            retention_concurrency?: number;
            [k: string]: unknown;
          };
          max_compaction_level?: number;
          max_input_blocks?: number;
          max_jobs_per_tenant?: number;
          measure_interval?: string;
          min_cycle_interval?: string;
          min_input_blocks?: number;
          [k: string]: unknown;
        };
        retention?: {
          interval?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      work?: {
        dead_job_timeout?: string;
        prune_age?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
    };
  };
  backendWorker?: {
    replicas?: number;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      hpa?: {
        enabled?: boolean;
        behavior?: {
          [k: string]: unknown;
        };
        targetCPUUtilizationPercentage?: number;
        targetMemoryUtilizationPercentage?: unknown;
      };
      keda?: {
        enabled?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        pollingInterval?: unknown;
        cooldownPeriod?: unknown;
        initialCooldownPeriod?: unknown;
        advanced?: {
          [k: string]: unknown;
        };
        fallback?: {
          [k: string]: unknown;
        };
        triggers?: unknown[];
      };
    };
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    dnsConfig?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: unknown;
      tag?: unknown;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    livenessProbe?: {
      [k: string]: unknown;
    };
    readinessProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    topologySpreadConstraints?: string;
    affinity?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    extraContainers?: unknown[];
    persistence?: {
      enabled?: boolean;
      enableStatefulSetRecreationForSizeChange?: boolean;
      inMemory?: boolean;
      size?: string;
      storageClass?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
    statefulStrategy?: {
      rollingUpdate?: {
        partition?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    persistentVolumeClaimRetentionPolicy?: {
      enabled?: boolean;
      whenScaled?: string;
      whenDeleted?: string;
    };
    config?: {
      backend_scheduler_client?: {
        grpc_client_config?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      backoff?: {
        min_period?: string;
        max_period?: string;
        max_retries?: number;
        [k: string]: unknown;
      };
      compaction?: {
        [k: string]: unknown;
      };
      finish_on_shutdown_timeout?: string;
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
    };
    maxUnavailable?: unknown;
    podDisruptionBudget?: {
      enabled?: unknown;
      [k: string]: unknown;
    };
  };
  ingest?: {
    kafka?: {
      address?: string;
      topic?: string;
      auto_create_topic_enabled?: boolean;
      auto_create_topic_default_partitions?: number;
    };
  };
  blockBuilder?: {
    enabled?: boolean;
    replicas?: number;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    dnsConfig?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: unknown;
      tag?: unknown;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraPorts?: unknown[];
    livenessProbe?: {
      [k: string]: unknown;
    };
    readinessProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    topologySpreadConstraints?: string;
    affinity?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    extraContainers?: unknown[];
    statefulStrategy?: {
      rollingUpdate?: {
        partition?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      unhealthyPodEvictionPolicy?: string;
    };
    maxUnavailable?: number | string;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
    };
    config?: {
      partitions_per_instance?: number;
      [k: string]: unknown;
    };
  };
  liveStore?: {
    enabled?: boolean;
    replicas?: number;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    dnsConfig?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: unknown;
      tag?: unknown;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraPorts?: unknown[];
    livenessProbe?: {
      [k: string]: unknown;
    };
    readinessProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    topologySpreadConstraints?: string;
    affinity?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    extraContainers?: unknown[];
    statefulStrategy?: {
      rollingUpdate?: {
        partition?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      unhealthyPodEvictionPolicy?: string;
    };
    maxUnavailable?: number | string;
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
    };
    config?: {
      ring?: {
        kvstore?: {
          store?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
  };
  querier?: {
    replicas?: number;
    hostAliases?: unknown[];
    dnsConfig?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      behavior?: {
        [k: string]: unknown;
      };
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
    };
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: unknown;
      tag?: unknown;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    livenessProbe?: {
      [k: string]: unknown;
    };
    readinessProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    topologySpreadConstraints?: string;
    affinity?: string;
    podDisruptionBudget?: {
      enabled?: boolean;
      unhealthyPodEvictionPolicy?: string;
    };
    maxUnavailable?: number | string;
    maxSurge?: number | string;
    rollingUpdate?: {
      maxUnavailable?: number | string;
    };
    minReadySeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraPorts?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    config?: {
      frontend_worker?: {
        grpc_client_config?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      trace_by_id?: {
        query_timeout?: string;
        [k: string]: unknown;
      };
      search?: {
        query_timeout?: string;
        [k: string]: unknown;
      };
      max_concurrent_queries?: number;
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      trafficDistribution?: unknown;
    };
    appProtocol?: {
      grpc?: unknown;
    };
  };
  queryFrontend?: {
    query?: {
      enabled?: boolean;
      image?: {
        registry?: unknown;
        pullSecrets?: unknown[];
        repository?: string;
        tag?: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
      extraArgs?: unknown[];
      extraEnv?: unknown[];
      extraEnvFrom?: unknown[];
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      config?: string;
    };
    replicas?: number;
    annotations?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    dnsConfig?: {
      [k: string]: unknown;
    };
    config?: {
      max_outstanding_per_tenant?: number;
      max_retries?: number;
      search?: {
        concurrent_jobs?: number;
        target_bytes_per_job?: number;
        max_spans_per_span_set?: number;
        [k: string]: unknown;
      };
      trace_by_id?: {
        query_shards?: number;
        [k: string]: unknown;
      };
      metrics?: {
        concurrent_jobs?: number;
        target_bytes_per_job?: number;
        max_duration?: string;
        query_backend_after?: string;
        interval?: string;
        duration_slo?: string;
        throughput_bytes_slo?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      behavior?: {
        [k: string]: unknown;
      };
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
    };
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: unknown;
      tag?: unknown;
    };
    service?: {
      port?: number;
      httpMetricsPort?: number;
      grpcPort?: number;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      type?: string;
      trafficDistribution?: unknown;
      loadBalancerIP?: string;
      loadBalancerSourceRanges?: unknown[];
    };
    serviceDiscovery?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
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
      main?: {
        enabled?: boolean;
        apiVersion?: string;
        kind?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        hostnames?: unknown[];
        parentRefs?: unknown[];
        matches?: {
          path?: {
            type?: string;
            value?: string;
          };
          [k: string]: unknown;
        }[];
        timeouts?: {
          [k: string]: unknown;
        };
        filters?: unknown[];
        additionalRules?: unknown[];
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
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    livenessProbe?: {
      [k: string]: unknown;
    };
    readinessProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    topologySpreadConstraints?: string;
    affinity?: string;
    podDisruptionBudget?: {
      enabled?: boolean;
      unhealthyPodEvictionPolicy?: string;
    };
    maxUnavailable?: number | string;
    minReadySeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraPorts?: {
      containerPort?: number;
      name?: string;
      protocol?: string;
      [k: string]: unknown;
    }[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    appProtocol?: {
      grpc?: unknown;
    };
    mcp_server?: {
      enabled?: boolean;
    };
  };
  enterpriseFederationFrontend?: {
    enabled?: boolean;
    replicas?: number;
    annotations?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    proxy_targets?: unknown[];
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
    };
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: unknown;
      tag?: unknown;
    };
    service?: {
      port?: number;
      annotations?: {
        [k: string]: unknown;
      };
      type?: string;
      loadBalancerIP?: string;
      loadBalancerSourceRanges?: unknown[];
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    topologySpreadConstraints?: string;
    affinity?: string;
    podDisruptionBudget?: {
      enabled?: boolean;
    };
    maxUnavailable?: number | string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
  };
  multitenancyEnabled?: boolean;
  traces?: {
    jaeger?: {
      grpc?: {
        enabled?: boolean;
        receiverConfig?: {
          [k: string]: unknown;
        };
      };
      thriftBinary?: {
        enabled?: boolean;
        receiverConfig?: {
          [k: string]: unknown;
        };
      };
      thriftCompact?: {
        enabled?: boolean;
        receiverConfig?: {
          [k: string]: unknown;
        };
      };
      thriftHttp?: {
        enabled?: boolean;
        receiverConfig?: {
          [k: string]: unknown;
        };
      };
    };
    zipkin?: {
      enabled?: boolean;
      receiverConfig?: {
        [k: string]: unknown;
      };
    };
    otlp?: {
      http?: {
        enabled?: boolean;
        receiverConfig?: {
          [k: string]: unknown;
        };
      };
      grpc?: {
        enabled?: boolean;
        receiverConfig?: {
          [k: string]: unknown;
        };
        port?: number;
      };
    };
    kafka?: {
      [k: string]: unknown;
    };
  };
  memberlist?: {
    node_name?: string;
    cluster_label?: string;
    randomize_node_name?: boolean;
    stream_timeout?: string;
    retransmit_factor?: number;
    pull_push_interval?: string;
    gossip_interval?: string;
    gossip_nodes?: number;
    gossip_to_dead_nodes_time?: string;
    min_join_backoff?: string;
    max_join_backoff?: string;
    max_join_retries?: number;
    abort_if_cluster_join_fails?: boolean;
    rejoin_interval?: string;
    left_ingesters_timeout?: string;
    leave_timeout?: string;
    bind_addr?: unknown[];
    bind_port?: number;
    packet_dial_timeout?: string;
    packet_write_timeout?: string;
  };
  config?: string;
  server?: {
    httpListenPort?: number;
    logLevel?: string;
    logFormat?: string;
    grpc_server_max_recv_msg_size?: number;
    grpc_server_max_send_msg_size?: number;
    http_server_read_timeout?: string;
    http_server_write_timeout?: string;
  };
  cache?: {
    caches?: {
      memcached?: {
        host?: string;
        service?: string;
        consistent_hash?: boolean;
        timeout?: string;
      };
      roles?: string[];
      [k: string]: unknown;
    }[];
    [k: string]: unknown;
  };
  overrides?: {
    defaults?: {
      [k: string]: unknown;
    };
    per_tenant_override_config?: string;
    [k: string]: unknown;
  };
  per_tenant_overrides?: unknown;
  memcached?: {
    enabled?: boolean;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    host?: string;
    replicas?: number;
    timeout?: string;
    consistentHash?: boolean;
    extraArgs?: unknown[];
    tolerations?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: string;
    affinity?: string;
    podDisruptionBudget?: {
      enabled?: boolean;
      unhealthyPodEvictionPolicy?: string;
    };
    maxUnavailable?: number | string;
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
    };
    readinessProbe?: {
      tcpSocket?: {
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    annotations?: unknown;
    nodeSelector?: unknown;
    priorityClassName?: unknown;
  };
  memcachedExporter?: {
    enabled?: boolean;
    hostAliases?: unknown[];
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    resources?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
  };
  memcachedBloom?: {
    enabled?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    replicas?: number;
    timeout?: string;
    consistentHash?: boolean;
    extraArgs?: unknown[];
    tolerations?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: string;
    affinity?: string;
    podDisruptionBudget?: {
      enabled?: boolean;
    };
    maxUnavailable?: number | string;
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
    };
    readinessProbe?: {
      tcpSocket?: {
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
  };
  memcachedParquetFooter?: {
    enabled?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    replicas?: number;
    timeout?: string;
    consistentHash?: boolean;
    extraArgs?: unknown[];
    tolerations?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: string;
    affinity?: string;
    podDisruptionBudget?: {
      enabled?: boolean;
    };
    maxUnavailable?: number | string;
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
    };
    readinessProbe?: {
      tcpSocket?: {
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
  };
  memcachedFrontendSearch?: {
    enabled?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    replicas?: number;
    timeout?: string;
    consistentHash?: boolean;
    extraArgs?: unknown[];
    tolerations?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: string;
    affinity?: string;
    podDisruptionBudget?: {
      enabled?: boolean;
    };
    maxUnavailable?: number | string;
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
    };
    readinessProbe?: {
      tcpSocket?: {
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      successThreshold?: number;
      [k: string]: unknown;
    };
  };
  prometheusRule?: {
    enabled?: boolean;
    namespace?: unknown;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    groups?: unknown[];
  };
  gateway?: {
    enabled?: boolean;
    replicas?: number;
    hostAliases?: unknown[];
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      behavior?: {
        [k: string]: unknown;
      };
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
    };
    verboseLogging?: boolean;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    extraContainers?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    topologySpreadConstraints?: string;
    affinity?: string;
    podDisruptionBudget?: {
      enabled?: boolean;
      unhealthyPodEvictionPolicy?: string;
    };
    maxUnavailable?: number | string;
    minReadySeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    service?: {
      port?: number;
      type?: string;
      trafficDistribution?: unknown;
      clusterIP?: unknown;
      nodePort?: unknown;
      grpcNodePort?: unknown;
      loadBalancerIP?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      additionalPorts?: unknown[];
    };
    ingress?: {
      ingressClassName?: unknown;
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
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
      main?: {
        enabled?: boolean;
        apiVersion?: string;
        kind?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        hostnames?: unknown[];
        parentRefs?: unknown[];
        matches?: {
          path?: {
            type?: string;
            value?: string;
          };
          [k: string]: unknown;
        }[];
        timeouts?: {
          [k: string]: unknown;
        };
        filters?: unknown[];
        additionalRules?: unknown[];
      };
      [k: string]: unknown;
    };
    basicAuth?: {
      enabled?: boolean;
      username?: unknown;
      password?: unknown;
      htpasswd?: string;
      existingSecret?: unknown;
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
    nginxConfig?: {
      logFormat?: string;
      mainSnippet?: string;
      serverSnippet?: string;
      httpSnippet?: string;
      ssl?: boolean;
      tlsSecretName?: string;
      resolver?: string;
      enableIPv6?: boolean;
      file?: string;
      [k: string]: unknown;
    };
  };
  ingress?: {
    ingressClassName?: unknown;
    enabled?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    paths?: {
      distributor?: {
        path?: string;
        port?: number;
        [k: string]: unknown;
      }[];
      'query-frontend'?: {
        path?: string;
        [k: string]: unknown;
      }[];
      'backend-scheduler'?: {
        path?: string;
        [k: string]: unknown;
      }[];
      [k: string]: unknown;
    };
    hosts?: string[];
    labels?: unknown;
    tls?: unknown;
  };
  route?: {
    main?: {
      enabled?: boolean;
      apiVersion?: string;
      kind?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      hostnames?: unknown[];
      parentRefs?: unknown[];
      paths?: {
        distributor?: {
          path?: string;
          pathType?: string;
          port?: number;
          [k: string]: unknown;
        }[];
        'query-frontend'?: {
          path?: string;
          pathType?: string;
          [k: string]: unknown;
        }[];
        'backend-scheduler'?: {
          path?: string;
          pathType?: string;
          [k: string]: unknown;
        }[];
      };
    };
    [k: string]: unknown;
  };
  enterprise?: {
    enabled?: boolean;
    image?: {
      repository?: string;
      tag?: string;
    };
    legacyLabels?: unknown;
  };
  license?: {
    contents?: string;
    external?: boolean;
    secretName?: string;
  };
  tokengenJob?: {
    enable?: boolean;
    hostAliases?: unknown[];
    extraArgs?: {
      [k: string]: unknown;
    };
    env?: unknown[];
    extraEnvFrom?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    storeTokenInSecret?: boolean;
    adminTokenSecret?: string;
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: unknown;
      tag?: unknown;
    };
    initContainers?: unknown[];
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      [k: string]: unknown;
    };
  };
  provisioner?: {
    additionalTenants?: unknown[];
    enabled?: boolean;
    provisionedSecretPrefix?: unknown;
    hookType?: string;
    apiUrl?: string;
    extraArgs?: {
      [k: string]: unknown;
    };
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
      [k: string]: unknown;
    };
    image?: {
      registry?: string;
      repository?: string;
      tag?: unknown;
      digest?: unknown;
      pullPolicy?: string;
    };
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
  };
  kubectlImage?: {
    repository?: string;
    tag?: string;
    pullPolicy?: string;
  };
  adminApi?: {
    replicas?: number;
    hostAliases?: unknown[];
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
    };
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: unknown;
      tag?: unknown;
    };
    initContainers?: unknown[];
    strategy?: {
      type?: string;
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
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
    topologySpreadConstraints?: string;
    affinity?: string;
    podDisruptionBudget?: {
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
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
  };
  enterpriseGateway?: {
    useDefaultProxyURLs?: boolean;
    proxy?: {
      [k: string]: unknown;
    };
    replicas?: number;
    hostAliases?: unknown[];
    image?: {
      registry?: unknown;
      pullSecrets?: unknown[];
      repository?: unknown;
      tag?: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    service?: {
      port?: unknown;
      type?: string;
      clusterIP?: unknown;
      loadBalancerIP?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
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
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: string;
    affinity?: string;
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      [k: string]: unknown;
    };
    initContainers?: unknown[];
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
  };
  tests?: {
    integration?: {
      enabled?: boolean;
    };
  };
  compactor?: unknown;
  minio?: {
    enabled?: unknown;
    [k: string]: unknown;
  };
  nameOverride?: unknown;
}

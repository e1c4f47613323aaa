// Made by "strata import" (see 'loki-gel' in imports.lock.json). Do not edit.
export interface LokiGelValues {
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
    rollout_operator?: unknown;
  };
  monitoring?: {
    selfMonitoring?: {
      grafanaAgent?: {
        installOperator?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        enableConfigReadAPI?: boolean;
        priorityClassName?: unknown;
        resources?: {
          [k: string]: unknown;
        };
        tolerations?: unknown[];
      };
      enabled?: boolean;
      tenant?: {
        name?: string;
        password?: unknown;
        secretNamespace?: string;
      };
      podLogs?: {
        apiVersion?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        relabelings?: unknown[];
        additionalPipelineStages?: unknown[];
      };
      logsInstance?: {
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        clients?: unknown;
      };
    };
    dashboards?: {
      enabled?: boolean;
      namespace?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        grafana_dashboard?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    rules?: {
      additionalRuleAnnotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      alerting?: boolean;
      disabled?: {
        [k: string]: unknown;
      };
      configs?: {
        LokiRequestErrors?: {
          enabled?: boolean;
          for?: string;
          lookbackPeriod?: string;
          severity?: string;
          threshold?: number;
          [k: string]: unknown;
        };
        LokiRequestPanics?: {
          enabled?: boolean;
          lookbackPeriod?: string;
          severity?: string;
          threshold?: number;
          [k: string]: unknown;
        };
        LokiRequestLatency?: {
          enabled?: boolean;
          for?: string;
          severity?: string;
          threshold?: number;
          [k: string]: unknown;
        };
        LokiTooManyCompactorsRunning?: {
          enabled?: boolean;
          for?: string;
          severity?: string;
          [k: string]: unknown;
        };
        LokiCanaryLatency?: {
          enabled?: boolean;
          for?: string;
          lookbackPeriod?: string;
          severity?: string;
          threshold?: number;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      namespace?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      additionalRuleLabels?: {
        [k: string]: unknown;
      };
      additionalGroups?: unknown[];
      [k: string]: unknown;
    };
    serviceMonitor?: {
      enabled?: boolean;
      namespaceSelector?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      interval?: string;
      scrapeTimeout?: unknown;
      relabelings?: unknown[];
      metricRelabelings?: unknown[];
      scheme?: string;
      tlsConfig?: unknown;
      metricsInstance?: {
        enabled?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        remoteWrite?: unknown;
      };
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
    extraEnvFrom?: unknown[];
    imageRegistry?: unknown;
    image?: {
      registry?: unknown;
    };
    priorityClassName?: unknown;
    clusterDomain?: string;
    dnsService?: string;
    dnsNamespace?: string;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    podAnnotations?: unknown;
    commonLabels?: {
      [k: string]: unknown;
    };
    imagePullSecrets?: unknown;
    [k: string]: unknown;
  };
  loki?: {
    rulerConfig?: {
      storage?: {
        [k: string]: unknown;
      } | null;
      wal?: {
        dir?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
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
    startupProbe?: {
      [k: string]: unknown;
    };
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      digest?: unknown;
      pullPolicy?: string;
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
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    revisionHistoryLimit?: number;
    podSecurityContext?: {
      fsGroup?: number;
      fsGroupChangePolicy?: string;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
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
    enableServiceLinks?: boolean;
    dnsConfig?: {
      [k: string]: unknown;
    };
    configStorageType?: string;
    configObjectName?: string;
    generatedConfigObjectName?: string;
    config?: string;
    auth_enabled?: boolean;
    memberlistConfig?: {
      [k: string]: unknown;
    };
    extraMemberlistConfig?: {
      [k: string]: unknown;
    };
    tenants?: unknown[];
    server?: {
      http_listen_port?: number;
      grpc_listen_port?: number;
      http_server_read_timeout?: string;
      http_server_write_timeout?: string;
    };
    service?: {
      trafficDistribution?: string;
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
    runtimeConfig?: {
      [k: string]: unknown;
    };
    commonConfig?: {
      path_prefix?: string;
      replication_factor?: number;
      compactor_grpc_address?: string;
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
        admin_api_directory?: unknown;
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
      bucketNames?: {
        admin?: unknown;
        [k: string]: unknown;
      };
      cos?: unknown;
    };
    schemaConfig?: {
      [k: string]: unknown;
    };
    useTestSchema?: boolean;
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
    structuredConfig?: {
      schema_config?: unknown;
      [k: string]: unknown;
    };
    query_scheduler?: {
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
    compactor?: {
      [k: string]: unknown;
    };
    compactor_grpc_client?: {
      [k: string]: unknown;
    };
    pattern_ingester?: {
      enabled?: boolean;
    };
    analytics?: {
      [k: string]: unknown;
    };
    ui?: {
      enabled?: boolean;
      gateway?: {
        enabled?: boolean;
      };
    };
    query_range?: {
      [k: string]: unknown;
    };
    querier?: {
      [k: string]: unknown;
    };
    ingester?: {
      [k: string]: unknown;
    };
    ingester_client?: {
      [k: string]: unknown;
    };
    block_builder?: {
      [k: string]: unknown;
    };
    index_gateway?: {
      mode?: string;
    };
    frontend?: {
      scheduler_address?: string;
      tail_proxy_url?: string;
    };
    frontend_worker?: {
      scheduler_address?: string;
    };
    distributor?: {
      [k: string]: unknown;
    };
    tracing?: {
      enabled?: boolean;
    };
    bloom_build?: {
      enabled?: boolean;
      builder?: {
        planner_address?: string;
      };
    };
    bloom_gateway?: {
      enabled?: boolean;
      client?: {
        addresses?: string;
      };
    };
    operational_config?: {
      [k: string]: unknown;
    };
    command?: unknown;
  };
  kubeVersionOverride?: unknown;
  nameOverride?: unknown;
  fullnameOverride?: unknown;
  namespaceOverride?: unknown;
  clusterLabelOverride?: unknown;
  imagePullSecrets?: unknown[];
  deploymentMode?: string;
  commonLabels?: {
    [k: string]: unknown;
  };
  enterprise?: {
    enabled?: boolean;
    version?: string;
    cluster_name?: unknown;
    license?: {
      contents?: string;
    };
    useExternalLicense?: boolean;
    externalLicenseName?: unknown;
    externalConfigName?: string;
    gelGateway?: boolean;
    adminApi?: {
      enabled?: boolean;
    };
    config?: string;
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      digest?: unknown;
      pullPolicy?: string;
    };
    adminToken?: {
      secret?: unknown;
    };
    canarySecret?: unknown;
    provisioner?: {
      additionalTenants?: unknown[];
      enabled?: boolean;
      provisionedSecretPrefix?: unknown;
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
      hostUsers?: string;
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
        digest?: unknown;
        pullPolicy?: string;
      };
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      containerSecurityContext?: unknown;
    };
  };
  test?: {
    enabled?: boolean;
    canaryServiceAddress?: string;
    prometheusAddress?: string;
    timeout?: string;
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      digest?: unknown;
      pullPolicy?: string;
    };
    hostUsers?: string;
  };
  lokiCanary?: {
    enabled?: boolean;
    kind?: string;
    push?: boolean;
    lokiurl?: unknown;
    labelname?: string;
    annotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
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
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
    hostUsers?: string;
    image?: {
      registry?: string;
      repository?: string;
      tag?: unknown;
      digest?: unknown;
      pullPolicy?: string;
    };
    livenessProbe?: unknown;
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
    startupProbe?: unknown;
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    replicas?: number;
  };
  serviceAccount?: {
    create?: boolean;
    name?: unknown;
    imagePullSecrets?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
  };
  rbac?: {
    pspEnabled?: boolean;
    sccEnabled?: boolean;
    sccAllowHostDirVolumePlugin?: boolean;
    pspAnnotations?: {
      [k: string]: unknown;
    };
    namespaced?: boolean;
    useExistingRole?: unknown;
  };
  networkPolicy?: {
    enabled?: boolean;
    flavor?: string;
    metrics?: {
      podSelector?: {
        [k: string]: unknown;
      };
      namespaceSelector?: {
        [k: string]: unknown;
      };
      cidrs?: unknown[];
    };
    ingress?: {
      podSelector?: {
        [k: string]: unknown;
      };
      namespaceSelector?: {
        [k: string]: unknown;
      };
    };
    alertmanager?: {
      port?: number;
      podSelector?: {
        [k: string]: unknown;
      };
      namespaceSelector?: {
        [k: string]: unknown;
      };
    };
    externalStorage?: {
      ports?: unknown[];
      cidrs?: unknown[];
    };
    discovery?: {
      port?: number | null;
      podSelector?: {
        [k: string]: unknown;
      };
      namespaceSelector?: {
        [k: string]: unknown;
      };
    };
    egressWorld?: {
      enabled?: boolean;
    };
    egressKubeApiserver?: {
      enabled?: boolean;
    };
  };
  memberlist?: {
    service?: {
      publishNotReadyAddresses?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      name?: unknown;
    };
  };
  adminApi?: {
    replicas?: number;
    hostAliases?: unknown[];
    extraArgs?: {
      [k: string]: unknown;
    };
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    service?: {
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
    };
    podSecurityContext?: {
      runAsNonRoot?: boolean;
      runAsGroup?: number;
      runAsUser?: number;
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
    strategy?: {
      type?: string;
      [k: string]: unknown;
    };
    livenessProbe?: {
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
    startupProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    env?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    terminationGracePeriodSeconds?: number;
    hostUsers?: string;
    priorityClassName?: unknown;
  };
  gateway?: {
    enabled?: boolean;
    replicas?: number;
    containerPort?: number;
    verboseLogging?: boolean;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
      behavior?: {
        [k: string]: unknown;
      };
    };
    deploymentStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      digest?: unknown;
      pullPolicy?: string;
    };
    priorityClassName?: unknown;
    annotations?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    lifecycle?: {
      [k: string]: unknown;
    };
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    podSecurityContext?: {
      fsGroup?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
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
    hostUsers?: string;
    resources?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
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
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    service?: {
      port?: number;
      type?: string;
      clusterIP?: unknown;
      nodePort?: number | null;
      loadBalancerIP?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      trafficDistribution?: string;
    };
    ingress?: {
      enabled?: boolean;
      ingressClassName?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
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
    basicAuth?: {
      enabled?: boolean;
      username?: unknown;
      password?: unknown;
      htpasswd?: 'loki.tenants' | 'gateway.basicAuth.username' | 'gateway.basicAuth.password';
      existingSecret?: unknown;
    };
    livenessProbe?: {
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
    startupProbe?: {
      [k: string]: unknown;
    };
    nginxConfig?: {
      schema?: 'http' | 'https';
      enableIPv6?: boolean;
      logFormat?: string;
      serverSnippet?: string;
      httpSnippet?: string;
      locationSnippet?: string;
      clientMaxBodySize?: string;
      ssl?: boolean;
      customReadUrl?: unknown;
      customWriteUrl?: unknown;
      customBackendUrl?: unknown;
      resolver?: string;
      file?: string;
      [k: string]: unknown;
    };
  };
  enterpriseGateway?: {
    replicas?: number;
    hostAliases?: unknown[];
    hostUsers?: string;
    extraArgs?: {
      [k: string]: unknown;
    };
    extraEnvFrom?: unknown[];
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    service?: {
      type?: string;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
    };
    podSecurityContext?: {
      runAsNonRoot?: boolean;
      runAsGroup?: number;
      runAsUser?: number;
      fsGroup?: number;
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
    useDefaultProxyURLs?: boolean;
    strategy?: {
      type?: string;
      [k: string]: unknown;
    };
    livenessProbe?: {
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
    startupProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    env?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    terminationGracePeriodSeconds?: number;
    priorityClassName?: unknown;
  };
  ingress?: {
    enabled?: boolean;
    ingressClassName?: string;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    paths?: {
      distributor?: string[];
      queryFrontend?: string[];
      ruler?: string[];
      compactor?: string[];
    };
    hosts?: string[];
    tls?: unknown[];
  };
  migrate?: {
    fromDistributed?: {
      enabled?: boolean;
      memberlistService?: string;
    };
  };
  singleBinary?: {
    replicas?: number;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
      behavior?: unknown;
    };
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    priorityClassName?: unknown;
    annotations?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    selectorLabels?: {
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
      trafficDistribution?: string;
    };
    targetModule?: string;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraContainers?: unknown[];
    initContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    hostUsers?: string;
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
    };
    topologySpreadConstraints?: unknown[];
    dnsConfig?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    persistence?: {
      whenScaled?: string;
      whenDeleted?: string;
      enableStatefulSetAutoDeletePVC?: boolean;
      enableStatefulSetRecreationForSizeChange?: boolean;
      enabled?: boolean;
      accessModes?: string[];
      size?: string;
      storageClass?: unknown;
      selector?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
  };
  write?: {
    replicas?: number;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
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
    };
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    priorityClassName?: unknown;
    annotations?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    selectorLabels?: {
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
      trafficDistribution?: string;
    };
    targetModule?: string;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    lifecycle?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeClaimTemplates?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    hostUsers?: string;
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
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    maxUnavailable?: number | string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    podManagementPolicy?: string;
    persistence?: {
      volumeClaimsEnabled?: boolean;
      accessModes?: string[];
      dataVolumeParameters?: {
        emptyDir?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      enableStatefulSetAutoDeletePVC?: boolean;
      size?: string;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      selector?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
  };
  read?: {
    replicas?: number;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
      behavior?: {
        [k: string]: unknown;
      };
    };
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    priorityClassName?: unknown;
    annotations?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    selectorLabels?: {
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
      trafficDistribution?: string;
    };
    targetModule?: string;
    legacyReadTarget?: boolean;
    extraArgs?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    lifecycle?: {
      [k: string]: unknown;
    };
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    hostUsers?: string;
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
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    maxUnavailable?: number | string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    podManagementPolicy?: string;
    persistence?: {
      enableStatefulSetAutoDeletePVC?: boolean;
      accessModes?: string[];
      size?: string;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      selector?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
  };
  backend?: {
    replicas?: number;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
      behavior?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
    annotations?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    selectorLabels?: {
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
      trafficDistribution?: string;
      [k: string]: unknown;
    };
    targetModule?: string;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    hostUsers?: string;
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
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    maxUnavailable?: number | string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    podManagementPolicy?: string;
    persistence?: {
      volumeClaimsEnabled?: boolean;
      accessModes?: string[];
      dataVolumeParameters?: {
        emptyDir?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      enableStatefulSetAutoDeletePVC?: boolean;
      size?: string;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      selector?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  ingester?: {
    replicas?: number;
    dnsConfig?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    hostUsers?: string;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
      customMetrics?: unknown[];
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
    };
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    command?: unknown;
    labels?: {
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    serviceType?: string;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    initContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
    lifecycle?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
      labelSelector?: {
        matchLabels?: {
          'app.kubernetes.io/component'?: string;
          'app.kubernetes.io/name'?: string;
          'app.kubernetes.io/instance'?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    }[];
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
    };
    maxUnavailable?: number | string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    readinessProbe?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    updateStrategy?: {
      rollingUpdate?: unknown;
      type?: 'OnDelete' | 'RollingUpdate';
      [k: string]: unknown;
    };
    persistence?: {
      enabled?: boolean;
      inMemory?: boolean;
      claims?: {
        name?: string;
        accessModes?: string[];
        size?: string;
        storageClass?: unknown;
        volumeAttributesClassName?: unknown;
        [k: string]: unknown;
      }[];
      enableStatefulSetAutoDeletePVC?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
      size?: unknown;
    };
    appProtocol?: {
      grpc?: string;
    };
    trafficDistribution?: string;
    zoneAwareReplication?: {
      enabled?: boolean;
      maxUnavailablePct?: number;
      zoneA?: {
        nodeSelector?: unknown;
        extraAffinity?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        podAnnotations?: {
          [k: string]: unknown;
        };
      };
      zoneB?: {
        nodeSelector?: unknown;
        extraAffinity?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        podAnnotations?: {
          [k: string]: unknown;
        };
      };
      zoneC?: {
        nodeSelector?: unknown;
        extraAffinity?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        podAnnotations?: {
          [k: string]: unknown;
        };
      };
      migration?: {
        enabled?: boolean;
        excludeDefaultZone?: boolean;
        readPath?: boolean;
        writePath?: boolean;
      };
    };
    rolloutGroupPrefix?: unknown;
    addIngesterNamePrefix?: boolean;
  };
  distributor?: {
    replicas?: number;
    hostAliases?: unknown[];
    hostUsers?: string;
    dnsConfig?: {
      [k: string]: unknown;
    };
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
      customMetrics?: unknown[];
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
    };
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    serviceType?: string;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    extraContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
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
    };
    maxUnavailable?: unknown;
    maxSurge?: number | string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    appProtocol?: {
      grpc?: string;
    };
    trafficDistribution?: string;
  };
  querier?: {
    replicas?: number;
    hostAliases?: unknown[];
    hostUsers?: string;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
      customMetrics?: unknown[];
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
    };
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    serviceType?: string;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    initContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
    topologySpreadConstraints?: {
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
      labelSelector?: {
        matchLabels?: {
          'app.kubernetes.io/component'?: string;
          'app.kubernetes.io/name'?: string;
          'app.kubernetes.io/instance'?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    }[];
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
    };
    maxUnavailable?: unknown;
    maxSurge?: number | string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    dnsConfig?: {
      [k: string]: unknown;
    };
    appProtocol?: {
      grpc?: string;
    };
    trafficDistribution?: string;
  };
  queryFrontend?: {
    replicas?: number;
    hostAliases?: unknown[];
    hostUsers?: string;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
      customMetrics?: unknown[];
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
    };
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    serviceType?: string;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    extraContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
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
    };
    maxUnavailable?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    appProtocol?: {
      grpc?: string;
    };
    loadBalancer?: {
      enabled?: boolean;
    };
    trafficDistribution?: string;
  };
  queryScheduler?: {
    replicas?: number;
    dnsConfig?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    hostUsers?: string;
    image?: {
      registry?: unknown;
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
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    extraContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
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
    };
    maxUnavailable?: number | string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    appProtocol?: {
      grpc?: string;
    };
    trafficDistribution?: string;
  };
  indexGateway?: {
    replicas?: number;
    joinMemberlist?: boolean;
    dnsConfig?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    hostUsers?: string;
    image?: {
      registry?: unknown;
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
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    serviceType?: string;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    initContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
    lifecycle?: {
      [k: string]: unknown;
    };
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
    };
    maxUnavailable?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    persistence?: {
      enabled?: boolean;
      accessModes?: string[];
      inMemory?: boolean;
      size?: string;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      enableStatefulSetAutoDeletePVC?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
    appProtocol?: {
      grpc?: string;
    };
    trafficDistribution?: string;
    updateStrategy?: {
      rollingUpdate?: unknown;
      type?: 'OnDelete' | 'RollingUpdate';
      [k: string]: unknown;
    };
  };
  compactor?: {
    replicas?: number;
    hostAliases?: unknown[];
    hostUsers?: string;
    dnsConfig?: {
      [k: string]: unknown;
    };
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
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
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    serviceType?: string;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    readinessProbe?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    initContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    appProtocol?: {
      grpc?: string;
    };
    persistence?: {
      enabled?: boolean;
      claims?: {
        name?: string;
        accessModes?: string[];
        size?: string;
        storageClass?: unknown;
        volumeAttributesClassName?: unknown;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      }[];
      enableStatefulSetAutoDeletePVC?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
    serviceAccount?: {
      create?: boolean;
      name?: unknown;
      imagePullSecrets?: unknown[];
      annotations?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
    lifecycle?: unknown;
    topologySpreadConstraints?: unknown;
  };
  bloomGateway?: {
    replicas?: number;
    hostAliases?: unknown[];
    hostUsers?: string;
    dnsConfig?: {
      [k: string]: unknown;
    };
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
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
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    readinessProbe?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    initContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    appProtocol?: {
      grpc?: string;
    };
    persistence?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      claims?: {
        name?: string;
        accessModes?: string[];
        size?: string;
        storageClass?: unknown;
        volumeAttributesClassName?: unknown;
        [k: string]: unknown;
      }[];
      enableStatefulSetAutoDeletePVC?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
    serviceAccount?: {
      create?: boolean;
      name?: unknown;
      imagePullSecrets?: unknown[];
      annotations?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
  };
  bloomPlanner?: {
    replicas?: number;
    hostAliases?: unknown[];
    hostUsers?: string;
    dnsConfig?: {
      [k: string]: unknown;
    };
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
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
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    readinessProbe?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    initContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    appProtocol?: {
      grpc?: string;
    };
    persistence?: {
      enabled?: boolean;
      claims?: {
        name?: string;
        accessModes?: string[];
        size?: string;
        storageClass?: unknown;
        volumeAttributesClassName?: unknown;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      }[];
      enableStatefulSetAutoDeletePVC?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
    serviceAccount?: {
      create?: boolean;
      name?: unknown;
      imagePullSecrets?: unknown[];
      annotations?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
  };
  bloomBuilder?: {
    replicas?: number;
    hostAliases?: unknown[];
    hostUsers?: string;
    dnsConfig?: {
      [k: string]: unknown;
    };
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: unknown;
      customMetrics?: unknown[];
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
    };
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    extraContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
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
    };
    maxUnavailable?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    appProtocol?: {
      grpc?: string;
    };
  };
  patternIngester?: {
    replicas?: number;
    dnsConfig?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    hostUsers?: string;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
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
    };
    maxUnavailable?: unknown;
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    readinessProbe?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    initContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    appProtocol?: {
      grpc?: string;
    };
    persistence?: {
      enabled?: boolean;
      size?: string;
      storageClass?: unknown;
      claims?: {
        name?: string;
        accessModes?: string[];
        size?: string;
        storageClass?: unknown;
        volumeAttributesClassName?: unknown;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      }[];
      enableStatefulSetAutoDeletePVC?: boolean;
      whenDeleted?: string;
      whenScaled?: string;
    };
    serviceAccount?: {
      create?: boolean;
      name?: unknown;
      imagePullSecrets?: unknown[];
      annotations?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
  };
  ruler?: {
    tenant_foo?: unknown;
    tenant_bar?: unknown;
    enabled?: boolean;
    sidecar?: boolean;
    replicas?: number;
    hostAliases?: unknown[];
    hostUsers?: string;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    initContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
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
    };
    maxUnavailable?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    dnsConfig?: {
      [k: string]: unknown;
    };
    persistence?: {
      enabled?: boolean;
      accessModes?: string[];
      size?: string;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
    appProtocol?: {
      grpc?: string;
    };
    directories?: {
      [k: string]: unknown;
    };
  };
  overridesExporter?: {
    enabled?: boolean;
    replicas?: number;
    dnsConfig?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    hostUsers?: string;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    initContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
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
    };
    maxUnavailable?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    appProtocol?: {
      grpc?: string;
    };
  };
  memcached?: {
    enabled?: boolean;
    image?: {
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    podSecurityContext?: {
      runAsNonRoot?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      fsGroup?: number;
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
    startupProbe?: {
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
    startupProbe?: {
      [k: string]: unknown;
    };
  };
  resultsCache?: {
    extraExtendedOptions?: string;
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    enabled?: boolean;
    addresses?: string;
    defaultValidity?: string;
    timeout?: string;
    replicas?: number;
    port?: number;
    allocatedMemory?: number;
    allocatedCPU?: string;
    maxItemMemory?: number;
    connectionLimit?: number;
    writebackSizeLimit?: string;
    writebackBuffer?: number;
    writebackParallelism?: number;
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
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    maxUnavailable?: number | string;
    dnsConfig?: {
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
    hostUsers?: string;
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
    };
    persistence?: {
      enabled?: boolean;
      storageSize?: string;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      mountPath?: string;
      labels?: {
        [k: string]: unknown;
      };
    };
  };
  chunksCache?: {
    extraExtendedOptions?: string;
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    suffix?: string;
    enabled?: boolean;
    addresses?: string;
    batchSize?: number;
    parallelism?: number;
    timeout?: string;
    defaultValidity?: string;
    replicas?: number;
    port?: number;
    allocatedMemory?: number;
    allocatedCPU?: string;
    maxItemMemory?: number;
    connectionLimit?: number;
    writebackSizeLimit?: string;
    writebackBuffer?: number;
    writebackParallelism?: number;
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
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    maxUnavailable?: number | string;
    dnsConfig?: {
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
    hostUsers?: string;
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
    };
    persistence?: {
      enabled?: boolean;
      storageSize?: string;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      mountPath?: string;
      labels?: {
        [k: string]: unknown;
      };
    };
    l2?: {
      extraExtendedOptions?: string;
      extraVolumes?: unknown[];
      extraVolumeMounts?: unknown[];
      suffix?: string;
      l2ChunkCacheHandoff?: string;
      enabled?: boolean;
      addresses?: string;
      batchSize?: number;
      parallelism?: number;
      timeout?: string;
      defaultValidity?: string;
      replicas?: number;
      port?: number;
      allocatedMemory?: number;
      allocatedCPU?: string;
      maxItemMemory?: number;
      connectionLimit?: number;
      writebackSizeLimit?: string;
      writebackBuffer?: number;
      writebackParallelism?: number;
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
      topologySpreadConstraints?: unknown[];
      tolerations?: unknown[];
      maxUnavailable?: number | string;
      dnsConfig?: {
        [k: string]: unknown;
      };
      priorityClassName?: unknown;
      hostUsers?: string;
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
      };
      persistence?: {
        enabled?: boolean;
        storageSize?: string;
        storageClass?: unknown;
        volumeAttributesClassName?: unknown;
        mountPath?: string;
        labels?: {
          [k: string]: unknown;
        };
      };
    };
  };
  extraObjects?: unknown;
  sidecar?: {
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      sha?: string;
      pullPolicy?: string;
    };
    resources?: {
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
    skipTlsVerify?: boolean;
    disableX509StrictVerification?: boolean;
    enableUniqueFilenames?: boolean;
    readinessProbe?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
    startupProbe?: {
      [k: string]: unknown;
    };
    rules?: {
      enabled?: boolean;
      label?: string;
      labelValue?: string;
      folder?: string;
      folderAnnotation?: unknown;
      searchNamespace?: unknown;
      watchMethod?: string;
      resource?: string;
      script?: unknown;
      watchServerTimeout?: number;
      watchClientTimeout?: number;
      logLevel?: string;
      sizeLimit?: unknown;
      [k: string]: unknown;
    };
  };
  tableManager?: {
    enabled?: boolean;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    };
    command?: unknown;
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
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    resources?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    terminationGracePeriodSeconds?: number;
    hostUsers?: string;
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
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    retention_deletes_enabled?: boolean;
    retention_period?: number;
  };
  annotations?: unknown;
  config?: unknown;
  externalConfigVersion?: unknown;
  podDisruptionBudget?: unknown;
  serviceMonitor?: unknown;
  useExternalConfig?: unknown;
}

// Made by "strata import" (see 'loki-gel' in imports.lock.json). Do not edit.
export interface LokiGelValues {
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
    rollout_operator?: unknown;
  } | null;
  monitoring?: {
    selfMonitoring?: {
      grafanaAgent?: {
        installOperator?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        enableConfigReadAPI?: boolean | null;
        priorityClassName?: unknown;
        resources?: {
          [k: string]: unknown;
        } | null;
        tolerations?: unknown[] | null;
      } | null;
      enabled?: boolean | null;
      tenant?: {
        name?: string | null;
        password?: unknown;
        secretNamespace?: string | null;
      } | null;
      podLogs?: {
        apiVersion?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        relabelings?: unknown[] | null;
        additionalPipelineStages?: unknown[] | null;
      } | null;
      logsInstance?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        clients?: unknown;
      } | null;
    } | null;
    dashboards?: {
      enabled?: boolean | null;
      namespace?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        grafana_dashboard?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    rules?: {
      additionalRuleAnnotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      alerting?: boolean | null;
      disabled?:
        | {
            [k: string]: unknown;
          }
        | boolean
        | null;
      configs?: {
        LokiRequestErrors?: {
          enabled?: boolean | null;
          for?: string | number | null;
          lookbackPeriod?: string | number | null;
          severity?: string | null;
          threshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        LokiRequestPanics?: {
          enabled?: boolean | null;
          lookbackPeriod?: string | number | null;
          severity?: string | null;
          threshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        LokiRequestLatency?: {
          enabled?: boolean | null;
          for?: string | number | null;
          severity?: string | null;
          threshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        LokiTooManyCompactorsRunning?: {
          enabled?: boolean | null;
          for?: string | number | null;
          severity?: string | null;
          [k: string]: unknown;
        } | null;
        LokiCanaryLatency?: {
          enabled?: boolean | null;
          for?: string | number | null;
          lookbackPeriod?: string | number | null;
          severity?: string | null;
          threshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      namespace?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      additionalRuleLabels?: {
        [k: string]: unknown;
      } | null;
      additionalGroups?: unknown[] | null;
      [k: string]: unknown;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      interval?: string | number | null;
      scrapeTimeout?: unknown;
      relabelings?: unknown[] | null;
      metricRelabelings?: unknown[] | null;
      scheme?: string | null;
      tlsConfig?: unknown;
      metricsInstance?: {
        enabled?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        remoteWrite?: unknown;
      } | null;
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
    extraEnvFrom?: unknown[] | null;
    imageRegistry?: unknown;
    image?: {
      registry?: unknown;
    } | null;
    priorityClassName?: unknown;
    clusterDomain?: string | null;
    dnsService?: string | null;
    dnsNamespace?: string | null;
    extraArgs?: unknown[] | boolean | null;
    extraEnv?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    podAnnotations?: unknown;
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    imagePullSecrets?: unknown;
    [k: string]: unknown;
  } | null;
  loki?: {
    rulerConfig?: {
      storage?: {
        [k: string]: unknown;
      } | null;
      wal?: {
        dir?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
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
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      digest?: unknown;
      pullPolicy?: string | null;
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
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    revisionHistoryLimit?: number | string | null;
    podSecurityContext?: {
      fsGroup?: number | string | null;
      fsGroupChangePolicy?: string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
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
    enableServiceLinks?: boolean | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    configStorageType?: string | null;
    configObjectName?: string | null;
    generatedConfigObjectName?: string | null;
    config?: string | null;
    auth_enabled?: boolean | null;
    memberlistConfig?: {
      [k: string]: unknown;
    } | null;
    extraMemberlistConfig?: {
      [k: string]: unknown;
    } | null;
    tenants?: unknown[] | null;
    server?: {
      http_listen_port?: number | string | null;
      grpc_listen_port?: number | string | null;
      http_server_read_timeout?: string | number | null;
      http_server_write_timeout?: string | number | null;
    } | null;
    service?: {
      trafficDistribution?: string | null;
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
    runtimeConfig?: {
      [k: string]: unknown;
    } | null;
    commonConfig?: {
      path_prefix?: string | null;
      replication_factor?: number | string | null;
      compactor_grpc_address?: string | null;
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
        admin_api_directory?: unknown;
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
      bucketNames?: {
        admin?: unknown;
        [k: string]: unknown;
      } | null;
      cos?: unknown;
    } | null;
    schemaConfig?: {
      [k: string]: unknown;
    } | null;
    useTestSchema?: boolean | null;
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
    structuredConfig?: {
      schema_config?: unknown;
      [k: string]: unknown;
    } | null;
    query_scheduler?: {
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
    compactor?: {
      [k: string]: unknown;
    } | null;
    compactor_grpc_client?: {
      [k: string]: unknown;
    } | null;
    pattern_ingester?: {
      enabled?: boolean | null;
    } | null;
    analytics?: {
      [k: string]: unknown;
    } | null;
    ui?: {
      enabled?: boolean | null;
      gateway?: {
        enabled?: boolean | null;
      } | null;
    } | null;
    query_range?: {
      [k: string]: unknown;
    } | null;
    querier?: {
      [k: string]: unknown;
    } | null;
    ingester?: {
      [k: string]: unknown;
    } | null;
    ingester_client?: {
      [k: string]: unknown;
    } | null;
    block_builder?: {
      [k: string]: unknown;
    } | null;
    index_gateway?: {
      mode?: string | null;
    } | null;
    frontend?: {
      scheduler_address?: string | null;
      tail_proxy_url?: string | null;
    } | null;
    frontend_worker?: {
      scheduler_address?: string | null;
    } | null;
    distributor?: {
      [k: string]: unknown;
    } | null;
    tracing?: {
      enabled?: boolean | null;
    } | null;
    bloom_build?: {
      enabled?: boolean | null;
      builder?: {
        planner_address?: string | null;
      } | null;
    } | null;
    bloom_gateway?: {
      enabled?: boolean | null;
      client?: {
        addresses?: string | null;
      } | null;
    } | null;
    operational_config?: {
      [k: string]: unknown;
    } | null;
    command?: unknown;
  } | null;
  kubeVersionOverride?: unknown;
  nameOverride?: unknown;
  fullnameOverride?: unknown;
  namespaceOverride?: unknown;
  clusterLabelOverride?: unknown;
  imagePullSecrets?: unknown[] | null;
  deploymentMode?: string | null;
  commonLabels?: {
    [k: string]: unknown;
  } | null;
  enterprise?: {
    enabled?: boolean | null;
    version?: string | null;
    cluster_name?: unknown;
    license?: {
      contents?: string | null;
    } | null;
    useExternalLicense?: boolean | null;
    externalLicenseName?: unknown;
    externalConfigName?: string | null;
    gelGateway?: boolean | null;
    adminApi?:
      | {
          enabled?: boolean | null;
        }
      | boolean
      | null;
    config?: string | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      digest?: unknown;
      pullPolicy?: string | null;
    } | null;
    adminToken?: {
      secret?: unknown;
    } | null;
    canarySecret?: unknown;
    provisioner?:
      | {
          additionalTenants?: unknown[] | null;
          enabled?: boolean | null;
          provisionedSecretPrefix?: unknown;
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
          hostUsers?: string | null;
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
            digest?: unknown;
            pullPolicy?: string | null;
          } | null;
          extraVolumeMounts?: unknown[] | null;
          extraVolumes?: unknown[] | null;
          containerSecurityContext?: unknown;
        }
      | boolean
      | null;
  } | null;
  test?: {
    enabled?: boolean | null;
    canaryServiceAddress?: string | null;
    prometheusAddress?: string | null;
    timeout?: string | number | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      digest?: unknown;
      pullPolicy?: string | null;
    } | null;
    hostUsers?: string | null;
  } | null;
  lokiCanary?: {
    enabled?: boolean | null;
    kind?: string | null;
    push?: boolean | null;
    lokiurl?: unknown;
    labelname?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
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
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: unknown;
    hostUsers?: string | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: unknown;
      digest?: unknown;
      pullPolicy?: string | null;
    } | null;
    livenessProbe?: unknown;
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
    startupProbe?: unknown;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    replicas?: number | string | null;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    name?: unknown;
    imagePullSecrets?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
  } | null;
  rbac?: {
    pspEnabled?: boolean | null;
    sccEnabled?: boolean | null;
    sccAllowHostDirVolumePlugin?: boolean | null;
    pspAnnotations?: {
      [k: string]: unknown;
    } | null;
    namespaced?: boolean | null;
    useExistingRole?: unknown;
  } | null;
  networkPolicy?: {
    enabled?: boolean | null;
    flavor?: string | null;
    metrics?: {
      podSelector?: {
        [k: string]: unknown;
      } | null;
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
      cidrs?: unknown[] | null;
    } | null;
    ingress?: {
      podSelector?: {
        [k: string]: unknown;
      } | null;
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
    } | null;
    alertmanager?: {
      port?: number | string | null;
      podSelector?: {
        [k: string]: unknown;
      } | null;
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
    } | null;
    externalStorage?: {
      ports?: unknown[] | null;
      cidrs?: unknown[] | null;
    } | null;
    discovery?: {
      port?: number | string | null;
      podSelector?: {
        [k: string]: unknown;
      } | null;
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
    } | null;
    egressWorld?: {
      enabled?: boolean | null;
    } | null;
    egressKubeApiserver?: {
      enabled?: boolean | null;
    } | null;
  } | null;
  memberlist?: {
    service?: {
      publishNotReadyAddresses?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      name?: unknown;
    } | null;
  } | null;
  adminApi?: {
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    service?: {
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    podSecurityContext?: {
      runAsNonRoot?: boolean | null;
      runAsGroup?: number | string | null;
      runAsUser?: number | string | null;
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
    strategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
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
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    env?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    hostUsers?: string | null;
    priorityClassName?: unknown;
  } | null;
  gateway?: {
    enabled?: boolean | null;
    replicas?: number | string | null;
    containerPort?: number | string | null;
    verboseLogging?: boolean | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
      behavior?: {
        [k: string]: unknown;
      } | null;
    } | null;
    deploymentStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      digest?: unknown;
      pullPolicy?: string | null;
    } | null;
    priorityClassName?: unknown;
    annotations?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    podSecurityContext?: {
      fsGroup?: number | string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
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
    hostUsers?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
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
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    service?: {
      port?: number | string | null;
      type?: string | null;
      clusterIP?: unknown;
      nodePort?: number | string | null;
      loadBalancerIP?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      trafficDistribution?: string | null;
    } | null;
    ingress?: {
      enabled?: boolean | null;
      ingressClassName?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
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
    basicAuth?: {
      enabled?: boolean | null;
      username?: unknown;
      password?: unknown;
      htpasswd?:
        | 'loki.tenants'
        | 'gateway.basicAuth.username'
        | 'gateway.basicAuth.password'
        | '{{- with $tenants := .Values.loki.tenants }}\n  {{- range $t := $tenants }}\n    {{- $username := required "All tenants must have a \'name\' set" $t.name }}\n    {{- if $passwordHash := $t.passwordHash }}\n      {{- printf "%s:%s\\n" $username $passwordHash }}\n    {{- else if $password := $t.password }}\n      {{- printf "%s\\n" (htpasswd $username $password) }}\n    {{- else }}\n      {{- fail "All tenants must have a \'password\' or \'passwordHash\' set" }}\n    {{- end }}\n  {{- end }}\n{{- else }}\n  {{- printf "%s\\n" (htpasswd (required "\'gateway.basicAuth.username\' is required" .Values.gateway.basicAuth.username) (required "\'gateway.basicAuth.password\' is required" .Values.gateway.basicAuth.password)) }}\n{{- end }}\n'
        | null;
      existingSecret?: unknown;
    } | null;
    livenessProbe?: {
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
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    nginxConfig?: {
      schema?: 'http' | 'https' | null;
      enableIPv6?: boolean | null;
      logFormat?: string | null;
      serverSnippet?: string | null;
      httpSnippet?: string | null;
      locationSnippet?: string | null;
      clientMaxBodySize?: string | number | null;
      ssl?: boolean | null;
      customReadUrl?: unknown;
      customWriteUrl?: unknown;
      customBackendUrl?: unknown;
      resolver?: string | null;
      file?: string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  enterpriseGateway?: {
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    extraEnvFrom?: unknown[] | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    service?: {
      type?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    podSecurityContext?: {
      runAsNonRoot?: boolean | null;
      runAsGroup?: number | string | null;
      runAsUser?: number | string | null;
      fsGroup?: number | string | null;
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
    useDefaultProxyURLs?: boolean | null;
    strategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
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
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    env?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    priorityClassName?: unknown;
  } | null;
  ingress?: {
    enabled?: boolean | null;
    ingressClassName?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    paths?:
      | {
          distributor?: string[] | null;
          queryFrontend?: string[] | null;
          ruler?: string[] | boolean | null;
          compactor?: string[] | null;
        }
      | boolean
      | null;
    hosts?: string[] | null;
    tls?: unknown[] | null;
  } | null;
  migrate?: {
    fromDistributed?: {
      enabled?: boolean | null;
      memberlistService?: string | null;
    } | null;
  } | null;
  singleBinary?: {
    replicas?: number | string | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
      behavior?: unknown;
    } | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    priorityClassName?: unknown;
    annotations?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    selectorLabels?: {
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
      trafficDistribution?: string | null;
    } | null;
    targetModule?: string | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    hostUsers?: string | null;
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
    topologySpreadConstraints?: unknown[] | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    persistence?: {
      whenScaled?: string | null;
      whenDeleted?: string | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      enableStatefulSetRecreationForSizeChange?: boolean | null;
      enabled?: boolean | null;
      accessModes?: string[] | null;
      size?: string | number | null;
      storageClass?: unknown;
      selector?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  write?: {
    replicas?: number | string | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
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
    } | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    priorityClassName?: unknown;
    annotations?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    selectorLabels?: {
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
      trafficDistribution?: string | null;
    } | null;
    targetModule?: string | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeClaimTemplates?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    hostUsers?: string | null;
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
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    maxUnavailable?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    podManagementPolicy?: string | null;
    persistence?: {
      volumeClaimsEnabled?: boolean | null;
      accessModes?: string[] | null;
      dataVolumeParameters?: {
        emptyDir?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      size?: string | number | null;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      selector?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  read?: {
    replicas?: number | string | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
      behavior?: {
        [k: string]: unknown;
      } | null;
    } | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    priorityClassName?: unknown;
    annotations?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    selectorLabels?: {
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
      trafficDistribution?: string | null;
    } | null;
    targetModule?: string | null;
    legacyReadTarget?: boolean | null;
    extraArgs?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    hostUsers?: string | null;
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
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    maxUnavailable?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    podManagementPolicy?: string | null;
    persistence?:
      | {
          enableStatefulSetAutoDeletePVC?: boolean | null;
          accessModes?: string[] | null;
          size?: string | number | null;
          storageClass?: unknown;
          volumeAttributesClassName?: unknown;
          selector?: unknown;
          annotations?: {
            [k: string]: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
        }
      | boolean
      | null;
  } | null;
  backend?: {
    replicas?: number | string | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
      behavior?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
      [k: string]: unknown;
    } | null;
    priorityClassName?: unknown;
    annotations?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    selectorLabels?: {
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
      trafficDistribution?: string | null;
      [k: string]: unknown;
    } | null;
    targetModule?: string | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    hostUsers?: string | null;
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
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    maxUnavailable?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    podManagementPolicy?: string | null;
    persistence?: {
      volumeClaimsEnabled?: boolean | null;
      accessModes?: string[] | null;
      dataVolumeParameters?: {
        emptyDir?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      size?: string | number | null;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      selector?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  ingester?: {
    replicas?: number | string | boolean | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
      customMetrics?: unknown[] | null;
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
    } | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    command?: unknown;
    labels?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceType?: string | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?:
      | {
          maxSkew?: number | string | null;
          topologyKey?: string | null;
          whenUnsatisfiable?: string | null;
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string | null;
              'app.kubernetes.io/name'?: string | null;
              'app.kubernetes.io/instance'?: string | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        }[]
      | null;
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
    maxUnavailable?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    updateStrategy?: {
      rollingUpdate?: unknown;
      type?: 'OnDelete' | 'RollingUpdate' | null;
      [k: string]: unknown;
    } | null;
    persistence?: {
      enabled?: boolean | null;
      inMemory?: boolean | null;
      claims?:
        | {
            name?: string | null;
            accessModes?: string[] | null;
            size?: string | number | null;
            storageClass?: unknown;
            volumeAttributesClassName?: unknown;
            [k: string]: unknown;
          }[]
        | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
      size?: unknown;
    } | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
    trafficDistribution?: string | null;
    zoneAwareReplication?: {
      enabled?: boolean | null;
      maxUnavailablePct?: number | string | null;
      zoneA?: {
        nodeSelector?: unknown;
        extraAffinity?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        podAnnotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      zoneB?: {
        nodeSelector?: unknown;
        extraAffinity?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        podAnnotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      zoneC?: {
        nodeSelector?: unknown;
        extraAffinity?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        podAnnotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      migration?: {
        enabled?: boolean | null;
        excludeDefaultZone?: boolean | null;
        readPath?: boolean | null;
        writePath?: boolean | null;
      } | null;
    } | null;
    rolloutGroupPrefix?: unknown;
    addIngesterNamePrefix?: boolean | null;
  } | null;
  distributor?: {
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
      customMetrics?: unknown[] | null;
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
    } | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceType?: string | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
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
    maxUnavailable?: unknown;
    maxSurge?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
    trafficDistribution?: string | null;
  } | null;
  querier?: {
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
      customMetrics?: unknown[] | null;
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
    } | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceType?: string | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    topologySpreadConstraints?:
      | {
          maxSkew?: number | string | null;
          topologyKey?: string | null;
          whenUnsatisfiable?: string | null;
          labelSelector?: {
            matchLabels?: {
              'app.kubernetes.io/component'?: string | null;
              'app.kubernetes.io/name'?: string | null;
              'app.kubernetes.io/instance'?: string | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        }[]
      | null;
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
    maxUnavailable?: unknown;
    maxSurge?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
    trafficDistribution?: string | null;
  } | null;
  queryFrontend?: {
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
      customMetrics?: unknown[] | null;
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
    } | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceType?: string | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
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
    maxUnavailable?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
    loadBalancer?: {
      enabled?: boolean | null;
    } | null;
    trafficDistribution?: string | null;
  } | null;
  queryScheduler?: {
    replicas?: number | string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    image?: {
      registry?: unknown;
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
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
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
    maxUnavailable?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
    trafficDistribution?: string | null;
  } | null;
  indexGateway?: {
    replicas?: number | string | null;
    joinMemberlist?: boolean | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    image?: {
      registry?: unknown;
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
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceType?: string | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
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
    maxUnavailable?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    persistence?: {
      enabled?: boolean | null;
      accessModes?: string[] | null;
      inMemory?: boolean | null;
      size?: string | number | null;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
    trafficDistribution?: string | null;
    updateStrategy?: {
      rollingUpdate?: unknown;
      type?: 'OnDelete' | 'RollingUpdate' | null;
      [k: string]: unknown;
    } | null;
  } | null;
  compactor?: {
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
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
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceType?: string | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
    persistence?: {
      enabled?: boolean | null;
      claims?:
        | {
            name?: string | null;
            accessModes?: string[] | null;
            size?: string | number | null;
            storageClass?: unknown;
            volumeAttributesClassName?: unknown;
            annotations?: {
              [k: string]: unknown;
            } | null;
            labels?: {
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          }[]
        | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: unknown;
      imagePullSecrets?: unknown[] | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    lifecycle?: unknown;
    topologySpreadConstraints?: unknown;
  } | null;
  bloomGateway?: {
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
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
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
    persistence?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      claims?:
        | {
            name?: string | null;
            accessModes?: string[] | null;
            size?: string | number | null;
            storageClass?: unknown;
            volumeAttributesClassName?: unknown;
            [k: string]: unknown;
          }[]
        | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: unknown;
      imagePullSecrets?: unknown[] | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
  } | null;
  bloomPlanner?: {
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
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
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
    persistence?: {
      enabled?: boolean | null;
      claims?:
        | {
            name?: string | null;
            accessModes?: string[] | null;
            size?: string | number | null;
            storageClass?: unknown;
            volumeAttributesClassName?: unknown;
            annotations?: {
              [k: string]: unknown;
            } | null;
            labels?: {
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          }[]
        | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: unknown;
      imagePullSecrets?: unknown[] | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
  } | null;
  bloomBuilder?: {
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: unknown;
      customMetrics?: unknown[] | null;
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
    } | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
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
    maxUnavailable?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
  } | null;
  patternIngester?: {
    replicas?: number | string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
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
    maxUnavailable?: unknown;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
    persistence?: {
      enabled?: boolean | null;
      size?: string | number | null;
      storageClass?: unknown;
      claims?:
        | {
            name?: string | null;
            accessModes?: string[] | null;
            size?: string | number | null;
            storageClass?: unknown;
            volumeAttributesClassName?: unknown;
            annotations?: {
              [k: string]: unknown;
            } | null;
            labels?: {
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          }[]
        | null;
      enableStatefulSetAutoDeletePVC?: boolean | null;
      whenDeleted?: string | null;
      whenScaled?: string | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: unknown;
      imagePullSecrets?: unknown[] | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
  } | null;
  ruler?: {
    tenant_foo?: unknown;
    tenant_bar?: unknown;
    enabled?: boolean | null;
    sidecar?: boolean | null;
    replicas?: number | string | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
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
    maxUnavailable?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    persistence?: {
      enabled?: boolean | null;
      accessModes?: string[] | null;
      size?: string | number | null;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
    directories?: {
      [k: string]: unknown;
    } | null;
  } | null;
  overridesExporter?: {
    enabled?: boolean | null;
    replicas?: number | string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    hostUsers?: string | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    command?: unknown;
    priorityClassName?: unknown;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
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
    maxUnavailable?: unknown;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    appProtocol?: {
      grpc?: string | null;
    } | null;
  } | null;
  memcached?:
    | {
        enabled?: boolean | null;
        image?: {
          repository?: string | null;
          tag?: string | null;
          pullPolicy?: string | null;
        } | null;
        podSecurityContext?: {
          runAsNonRoot?: boolean | null;
          runAsUser?: number | string | null;
          runAsGroup?: number | string | null;
          fsGroup?: number | string | null;
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
        startupProbe?: {
          [k: string]: unknown;
        } | null;
      }
    | boolean
    | null;
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
    startupProbe?: {
      [k: string]: unknown;
    } | null;
  } | null;
  resultsCache?: {
    extraExtendedOptions?: string | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | boolean | null;
    enabled?: boolean | null;
    addresses?: string | null;
    defaultValidity?: string | number | null;
    timeout?: string | number | null;
    replicas?: number | string | null;
    port?: number | string | null;
    allocatedMemory?: number | string | null;
    allocatedCPU?: string | number | null;
    maxItemMemory?: number | string | null;
    connectionLimit?: number | string | null;
    writebackSizeLimit?: string | number | null;
    writebackBuffer?: number | string | null;
    writebackParallelism?: number | string | null;
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
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    maxUnavailable?: number | string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: unknown;
    hostUsers?: string | null;
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
    } | null;
    persistence?: {
      enabled?: boolean | null;
      storageSize?: string | number | null;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      mountPath?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  chunksCache?: {
    extraExtendedOptions?: string | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | boolean | null;
    suffix?: string | null;
    enabled?: boolean | null;
    addresses?: string | null;
    batchSize?: number | string | null;
    parallelism?: number | string | null;
    timeout?: string | number | null;
    defaultValidity?: string | number | null;
    replicas?: number | string | null;
    port?: number | string | null;
    allocatedMemory?: number | string | null;
    allocatedCPU?: string | number | null;
    maxItemMemory?: number | string | null;
    connectionLimit?: number | string | null;
    writebackSizeLimit?: string | number | null;
    writebackBuffer?: number | string | null;
    writebackParallelism?: number | string | null;
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
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    maxUnavailable?: number | string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: unknown;
    hostUsers?: string | null;
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
    } | null;
    persistence?: {
      enabled?: boolean | null;
      storageSize?: string | number | null;
      storageClass?: unknown;
      volumeAttributesClassName?: unknown;
      mountPath?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    l2?: {
      extraExtendedOptions?: string | null;
      extraVolumes?: unknown[] | null;
      extraVolumeMounts?: unknown[] | boolean | null;
      suffix?: string | null;
      l2ChunkCacheHandoff?: string | number | null;
      enabled?: boolean | null;
      addresses?: string | null;
      batchSize?: number | string | null;
      parallelism?: number | string | null;
      timeout?: string | number | null;
      defaultValidity?: string | number | null;
      replicas?: number | string | null;
      port?: number | string | null;
      allocatedMemory?: number | string | null;
      allocatedCPU?: string | number | null;
      maxItemMemory?: number | string | null;
      connectionLimit?: number | string | null;
      writebackSizeLimit?: string | number | null;
      writebackBuffer?: number | string | null;
      writebackParallelism?: number | string | null;
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
      topologySpreadConstraints?: unknown[] | null;
      tolerations?: unknown[] | null;
      maxUnavailable?: number | string | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: unknown;
      hostUsers?: string | null;
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
      } | null;
      persistence?: {
        enabled?: boolean | null;
        storageSize?: string | number | null;
        storageClass?: unknown;
        volumeAttributesClassName?: unknown;
        mountPath?: string | null;
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
  } | null;
  extraObjects?: unknown;
  sidecar?: {
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      sha?: string | null;
      pullPolicy?: string | null;
    } | null;
    resources?: {
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
    skipTlsVerify?: boolean | null;
    disableX509StrictVerification?: boolean | null;
    enableUniqueFilenames?: boolean | null;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    rules?: {
      enabled?: boolean | null;
      label?: string | null;
      labelValue?: string | null;
      folder?: string | null;
      folderAnnotation?: unknown;
      searchNamespace?: unknown;
      watchMethod?: string | null;
      resource?: string | null;
      script?: unknown;
      watchServerTimeout?: number | string | null;
      watchClientTimeout?: number | string | null;
      logLevel?: string | null;
      sizeLimit?: unknown;
      [k: string]: unknown;
    } | null;
  } | null;
  tableManager?: {
    enabled?: boolean | null;
    image?: {
      registry?: unknown;
      repository?: unknown;
      tag?: unknown;
    } | null;
    command?: unknown;
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
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    hostUsers?: string | null;
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
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    retention_deletes_enabled?: boolean | null;
    retention_period?: number | string | null;
  } | null;
  annotations?: unknown;
  config?: unknown;
  externalConfigVersion?: unknown;
  podDisruptionBudget?: unknown;
  serviceMonitor?: unknown;
  useExternalConfig?: unknown;
}

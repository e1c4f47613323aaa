// Made by "strata import" (see 'kube-prometheus-stack' in imports.lock.json). Do not edit.
export interface KubePrometheusStackValues {
  windowsMonitoring?: {
    enabled?: boolean;
  };
  grafana?: {
    enabled?: boolean;
    schedulerName?: unknown;
    priorityClassName?: unknown;
    podAnnotations?: unknown;
    configMapAnnotations?: unknown;
    podLabels?: unknown;
    annotations?: unknown;
    extraContainers?: string;
    adminPassword?: unknown;
    command?: unknown;
    args?: unknown;
    extraObjects?: unknown[];
    rbac?: {
      useExistingRole?: unknown;
      useExistingClusterRole?: unknown;
      create?: boolean;
      pspEnabled?: boolean;
      pspUseAppArmor?: boolean;
      namespaced?: boolean;
      namespaces?: unknown[];
      extraRoleRules?: unknown[];
      extraClusterRoleRules?: unknown[];
    };
    serviceAccount?: {
      autoMount?: boolean;
      create?: boolean;
      name?: string;
      nameTest?: string;
      labels?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
      annotations?: unknown;
    };
    replicas?: number;
    headlessService?: boolean;
    automountServiceAccountToken?: boolean;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPU?: string;
      targetMemory?: string;
      behavior?: {
        [k: string]: unknown;
      };
    };
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      minAvailable?: unknown;
      unhealthyPodEvictionPolicy?: unknown;
      [k: string]: unknown;
    };
    deploymentStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    progressDeadlineSeconds?: unknown;
    startupProbe?: {
      [k: string]: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: string;
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
      timeoutSeconds?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      sha?: string;
      pullPolicy?: string;
      pullSecrets?: unknown[];
    };
    testFramework?: {
      hookType?: unknown;
      enabled?: boolean;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
      };
      imagePullPolicy?: string;
      securityContext?: {
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        [k: string]: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
    };
    dnsPolicy?: unknown;
    dnsConfig?: {
      [k: string]: unknown;
    };
    hostUsers?: unknown;
    securityContext?: {
      runAsNonRoot?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      fsGroup?: number;
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      privileged?: boolean;
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
    createConfigmap?: boolean;
    extraConfigmapMounts?: unknown[];
    extraEmptyDirMounts?: unknown[];
    shadowBundledPlugins?: boolean;
    extraLabels?: {
      [k: string]: unknown;
    };
    downloadDashboardsImage?: {
      registry?: string;
      repository?: string;
      tag?: string;
      sha?: string;
      pullPolicy?: string;
    };
    downloadDashboards?: {
      env?: {
        [k: string]: unknown;
      };
      envFromSecret?: string;
      resources?: {
        [k: string]: unknown;
      };
      securityContext?: {
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
      envValueFrom?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    podPortName?: string;
    gossipPortName?: string;
    service?: {
      enabled?: boolean;
      type?: string;
      ipFamilyPolicy?: string;
      ipFamilies?: unknown[];
      loadBalancerIP?: string;
      loadBalancerClass?: string;
      loadBalancerSourceRanges?: unknown[];
      port?: number;
      targetPort?: number | string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      portName?: string;
      appProtocol?: string;
      sessionAffinity?: string;
      trafficDistribution?: string;
      clusterIP?: unknown;
      externalIPs?: unknown;
      externalTrafficPolicy?: unknown;
      nodePort?: unknown;
    };
    serviceMonitor?: {
      interval?: unknown;
      scrapeTimeout?: unknown;
      enabled?: boolean;
      path?: string;
      labels?: {
        [k: string]: unknown;
      };
      scheme?: string;
      tlsConfig?: {
        [k: string]: unknown;
      };
      relabelings?: unknown[];
      metricRelabelings?: unknown[];
      basicAuth?: {
        [k: string]: unknown;
      };
      targetLabels?: unknown[];
      namespace?: unknown;
    };
    extraExposePorts?: unknown[];
    hostAliases?: unknown[];
    ingress?: {
      ingressClassName?: unknown;
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      path?: string;
      pathType?: string;
      hosts?: string[];
      extraPaths?: unknown[];
      tls?: unknown[];
    };
    route?: {
      main?: {
        request?: unknown;
        backendRequest?: unknown;
        sessionName?: unknown;
        type?: unknown;
        absoluteTimeout?: unknown;
        cookieConfig?: unknown;
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
        sessionPersistence?: {
          [k: string]: unknown;
        };
        filters?: unknown[];
        additionalRules?: unknown[];
        httpsRedirect?: boolean;
      };
      [k: string]: unknown;
    };
    listenerSet?: {
      main?: {
        name?: unknown;
        namespace?: unknown;
        group?: unknown;
        kind?: unknown;
        enabled?: boolean;
        apiVersion?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        parentRef?: {
          [k: string]: unknown;
        };
        listeners?: unknown[];
      };
      [k: string]: unknown;
    };
    resources?: {
      limits?: unknown;
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    extraInitContainers?: unknown[];
    extraContainerVolumes?: unknown[];
    persistence?: {
      storageClassName?: unknown;
      annotations?: unknown;
      selectorLabels?: unknown;
      subPath?: unknown;
      existingClaim?: unknown;
      type?: string;
      enabled?: boolean;
      volumeName?: string;
      accessModes?: string[];
      size?: string;
      finalizers?: string[];
      extraPvcLabels?: {
        [k: string]: unknown;
      };
      disableWarning?: boolean;
      persistentVolumeClaimRetentionPolicy?: {
        [k: string]: unknown;
      };
      inMemory?: {
        sizeLimit?: unknown;
        enabled?: boolean;
      };
      lookupVolumeName?: boolean;
    };
    initChownData?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        sha?: string;
        pullPolicy?: string;
        [k: string]: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
      securityContext?: {
        readOnlyRootFilesystem?: boolean;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        capabilities?: {
          add?: string[];
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    adminUser?: string;
    admin?: {
      existingSecret?: string;
      userKey?: string;
      passwordKey?: string;
    };
    env?: {
      GF_SECURITY_ADMIN_PASSWORD?: unknown;
      GF_SECURITY_ADMIN_PASSWORD__FILE?: unknown;
      GF_SECURITY_ADMIN_USER?: unknown;
      GF_SECURITY_ADMIN_USER__FILE?: unknown;
      GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION?: unknown;
      [k: string]: unknown;
    };
    envValueFrom?: {
      [k: string]: unknown;
    };
    envFromSecret?: string;
    envRenderSecret?: {
      [k: string]: unknown;
    };
    envFromSecrets?: unknown[];
    envFromConfigMaps?: unknown[];
    enableServiceLinks?: boolean;
    extraSecretMounts?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    lifecycleHooks?: {
      [k: string]: unknown;
    };
    plugins?: unknown[];
    datasources?: {
      [k: string]: unknown;
    };
    alerting?: {
      [k: string]: unknown;
    };
    notifiers?: {
      [k: string]: unknown;
    };
    dashboardProviders?: {
      [k: string]: unknown;
    };
    defaultCurlOptions?: string;
    dashboards?: {
      [k: string]: unknown;
    };
    dashboardsConfigMaps?: {
      [k: string]: unknown;
    };
    'grafana.ini'?: {
      server?: {
        domain?: string;
        [k: string]: unknown;
      };
      unified_alerting?: unknown;
      paths?: {
        data?: string;
        logs?: string;
        plugins?: string;
        provisioning?: string;
        [k: string]: unknown;
      };
      analytics?: {
        check_for_updates?: boolean;
        [k: string]: unknown;
      };
      log?: {
        mode?: string;
        [k: string]: unknown;
      };
      unified_storage?: {
        index_path?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    ldap?: {
      config?: string;
      enabled?: boolean;
      existingSecret?: string;
    };
    shareProcessNamespace?: boolean;
    smtp?: {
      existingSecret?: string;
      userKey?: string;
      passwordKey?: string;
    };
    sidecar?: {
      skipTlsVerify?: unknown;
      logLevel?: unknown;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        sha?: string;
      };
      imagePullPolicy?: string;
      resources?: {
        [k: string]: unknown;
      };
      securityContext?: {
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
      enableUniqueFilenames?: boolean;
      readinessProbe?: {
        [k: string]: unknown;
      };
      livenessProbe?: {
        [k: string]: unknown;
      };
      alerts?: {
        ignoreAlreadyProcessed?: unknown;
        skipTlsVerify?: unknown;
        logLevel?: unknown;
        resourceName?: string;
        watchServerTimeout?: unknown;
        watchClientTimeout?: unknown;
        maxTotalRetries?: unknown;
        maxConnectRetries?: unknown;
        maxReadRetries?: unknown;
        restartPolicy?: unknown;
        startupProbe?: {
          httpGet?: {
            port?: unknown;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        enabled?: boolean;
        env?: {
          [k: string]: unknown;
        };
        envValueFrom?: {
          [k: string]: unknown;
        };
        label?: string;
        labelValue?: string;
        searchNamespace?: unknown;
        watchMethod?: string;
        resource?: string;
        reloadURL?: string;
        script?: unknown;
        skipReload?: boolean;
        initAlerts?: boolean;
        extraMounts?: unknown[];
        sizeLimit?: string;
      };
      dashboards?: {
        ignoreAlreadyProcessed?: unknown;
        skipTlsVerify?: unknown;
        logLevel?: unknown;
        resourceName?: string;
        maxTotalRetries?: unknown;
        maxConnectRetries?: unknown;
        maxReadRetries?: unknown;
        restartPolicy?: unknown;
        startupProbe?: {
          httpGet?: {
            port?: unknown;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        watchServerTimeout?: unknown;
        watchClientTimeout?: unknown;
        enabled?: boolean;
        env?: {
          [k: string]: unknown;
        };
        envValueFrom?: {
          [k: string]: unknown;
        };
        SCProvider?: boolean;
        label?: string;
        labelValue?: string;
        folder?: string;
        defaultFolderName?: unknown;
        searchNamespace?: string;
        watchMethod?: string;
        resource?: string;
        folderAnnotation?: unknown;
        reloadURL?: string;
        script?: unknown;
        skipReload?: boolean;
        initDashboards?: boolean;
        provider?: {
          name?: string;
          orgid?: number;
          folder?: string;
          folderUid?: string;
          type?: string;
          disableDelete?: boolean;
          allowUiUpdates?: boolean;
          foldersFromFilesStructure?: boolean;
          updateIntervalSeconds?: unknown;
          [k: string]: unknown;
        };
        extraMounts?: unknown[];
        sizeLimit?: string;
        enableNewTablePanelSyntax?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        multicluster?: {
          global?: {
            enabled?: boolean;
            [k: string]: unknown;
          };
          etcd?: {
            enabled?: boolean;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      datasources?: {
        ignoreAlreadyProcessed?: unknown;
        skipTlsVerify?: unknown;
        logLevel?: unknown;
        resourceName?: string;
        watchServerTimeout?: unknown;
        watchClientTimeout?: unknown;
        maxTotalRetries?: unknown;
        maxConnectRetries?: unknown;
        maxReadRetries?: unknown;
        restartPolicy?: unknown;
        startupProbe?: {
          httpGet?: {
            port?: unknown;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        enabled?: boolean;
        env?: {
          [k: string]: unknown;
        };
        envValueFrom?: {
          [k: string]: unknown;
        };
        label?: string;
        labelValue?: string;
        searchNamespace?: unknown;
        watchMethod?: string;
        resource?: string;
        reloadURL?: string;
        script?: unknown;
        skipReload?: boolean;
        initDatasources?: boolean;
        extraMounts?: unknown[];
        sizeLimit?: string;
        extraJsonData?: unknown;
        url?: unknown;
        timeout?: unknown;
        customQueryParameters?: unknown;
        defaultDatasourceScrapeInterval?: unknown;
        defaultDatasourceEnabled?: boolean;
        isDefaultDatasource?: boolean;
        name?: string;
        uid?: string;
        annotations?: {
          [k: string]: unknown;
        };
        httpMethod?: string;
        createPrometheusReplicasDatasources?: boolean;
        prometheusServiceName?: string;
        exemplarTraceIdDestinations?: {
          datasourceUid?: unknown;
          traceIdLabelName?: unknown;
          urlDisplayLabel?: unknown;
          [k: string]: unknown;
        };
        alertmanager?: {
          enabled?: boolean;
          name?: string;
          uid?: string;
          handleGrafanaManagedAlerts?: boolean;
          implementation?: string;
          url?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      plugins?: {
        ignoreAlreadyProcessed?: unknown;
        skipTlsVerify?: unknown;
        logLevel?: unknown;
        resourceName?: string;
        watchServerTimeout?: unknown;
        watchClientTimeout?: unknown;
        maxTotalRetries?: unknown;
        maxConnectRetries?: unknown;
        maxReadRetries?: unknown;
        enabled?: boolean;
        env?: {
          [k: string]: unknown;
        };
        label?: string;
        labelValue?: string;
        searchNamespace?: unknown;
        watchMethod?: string;
        resource?: string;
        reloadURL?: string;
        script?: unknown;
        skipReload?: boolean;
        initPlugins?: boolean;
        extraMounts?: unknown[];
        sizeLimit?: string;
      };
      notifiers?: {
        ignoreAlreadyProcessed?: unknown;
        skipTlsVerify?: unknown;
        logLevel?: unknown;
        resourceName?: string;
        watchServerTimeout?: unknown;
        watchClientTimeout?: unknown;
        maxTotalRetries?: unknown;
        maxConnectRetries?: unknown;
        maxReadRetries?: unknown;
        restartPolicy?: unknown;
        startupProbe?: {
          httpGet?: {
            port?: unknown;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        enabled?: boolean;
        env?: {
          [k: string]: unknown;
        };
        label?: string;
        labelValue?: string;
        searchNamespace?: unknown;
        watchMethod?: string;
        resource?: string;
        reloadURL?: string;
        script?: unknown;
        skipReload?: boolean;
        initNotifiers?: boolean;
        extraMounts?: unknown[];
        sizeLimit?: string;
      };
    };
    namespaceOverride?: string;
    revisionHistoryLimit?: number;
    imageRenderer?: {
      schedulerName?: unknown;
      deploymentStrategy?: {
        [k: string]: unknown;
      };
      progressDeadlineSeconds?: unknown;
      enabled?: boolean;
      replicas?: number;
      autoscaling?: {
        enabled?: boolean;
        minReplicas?: number;
        maxReplicas?: number;
        targetCPU?: string;
        targetMemory?: string;
        behavior?: {
          [k: string]: unknown;
        };
      };
      serverURL?: string;
      renderingCallbackURL?: string;
      token?: string;
      existingSecret?: string;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        sha?: string;
        pullSecrets?: unknown[];
        pullPolicy?: string;
      };
      dnsPolicy?: unknown;
      dnsConfig?: {
        [k: string]: unknown;
      };
      env?: {
        HTTP_HOST?: string;
        XDG_CONFIG_HOME?: string;
        XDG_CACHE_HOME?: string;
        [k: string]: unknown;
      };
      envValueFrom?: {
        [k: string]: unknown;
      };
      serviceAccountName?: string;
      automountServiceAccountToken?: boolean;
      hostUsers?: unknown;
      securityContext?: {
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        allowPrivilegeEscalation?: boolean;
        readOnlyRootFilesystem?: boolean;
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      hostAliases?: unknown[];
      priorityClassName?: string;
      healthcheckPath?: string;
      service?: {
        enabled?: boolean;
        portName?: string;
        port?: number;
        targetPort?: number | string;
        appProtocol?: string;
        annotations?: unknown;
        clusterIP?: unknown;
        labels?: unknown;
      };
      serviceMonitor?: {
        interval?: unknown;
        scrapeTimeout?: unknown;
        enabled?: boolean;
        path?: string;
        labels?: {
          [k: string]: unknown;
        };
        scheme?: string;
        tlsConfig?: {
          [k: string]: unknown;
        };
        relabelings?: unknown[];
        targetLabels?: unknown[];
        namespace?: unknown;
      };
      grafanaProtocol?: string;
      grafanaSubPath?: string;
      podPortName?: string;
      revisionHistoryLimit?: number;
      networkPolicy?: {
        limitIngress?: boolean;
        limitEgress?: boolean;
        extraIngressSelectors?: unknown[];
      };
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
      extraConfigmapMounts?: unknown[];
      extraSecretMounts?: unknown[];
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      annotations?: unknown;
      appProtocol?: unknown;
      command?: unknown;
      labels?: unknown;
      podLabels?: unknown;
    };
    networkPolicy?: {
      explicitNamespacesSelector?: {
        [k: string]: unknown;
      };
      explicitIpBlocks?: unknown[];
      enabled?: boolean;
      ingress?: boolean;
      allowExternal?: boolean;
      egress?: {
        to?: unknown[];
        enabled?: boolean;
        blockDNSResolution?: boolean;
        ports?: unknown[];
      };
    };
    enableKubeBackwardCompatibility?: boolean;
    useStatefulSet?: boolean;
    assertNoLeakedSecrets?: boolean;
    verticalPodAutoscaler?: {
      enabled?: boolean;
      updateMode?: string;
      controlledResources?: {
        cpu?: boolean;
        memory?: boolean;
        [k: string]: unknown;
      };
      minAllowed?: {
        cpu?: string;
        memory?: string;
      };
      maxAllowed?: {
        cpu?: string;
        memory?: string;
      };
    };
    fullnameOverride?: unknown;
    labels?: unknown;
    nameOverride?: unknown;
    global?: {
      [k: string]: unknown;
    };
    forceDeployDatasources?: boolean;
    forceDeployDashboards?: boolean;
    defaultDashboardsEnabled?: boolean;
    operator?: {
      dashboardsConfigMapRefEnabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      matchLabels?: {
        [k: string]: unknown;
      };
      resyncPeriod?: string;
      folder?: string;
      folderUID?: unknown;
      folderRef?: unknown;
    };
    defaultDashboardsTimezone?: string;
    defaultDashboardsEditable?: boolean;
    defaultDashboardsInterval?: string;
    deleteDatasources?: unknown[];
    additionalDataSources?: unknown[];
    additionalDataSourcesString?: string;
    prune?: boolean;
    name?: unknown;
  };
  nodeExporter?: {
    enabled?: boolean;
    operatingSystems?: {
      linux?: {
        enabled?: boolean;
      };
      aix?: {
        enabled?: boolean;
      };
      darwin?: {
        enabled?: boolean;
      };
    };
    forceDeployDashboards?: boolean;
  };
  kubeStateMetrics?: {
    enabled?: boolean;
  };
  crds?: {
    enabled?: boolean;
    upgradeJob?: {
      enabled?: boolean;
      affinity?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean;
        readOnlyRootFilesystem?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      env?: {
        [k: string]: unknown;
      };
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      forceConflicts?: boolean;
      image?: {
        busybox?: {
          pullPolicy?: string;
          registry?: string;
          repository?: string;
          sha?: string;
          tag?: string;
        };
        kubectl?: {
          pullPolicy?: string;
          registry?: string;
          repository?: string;
          sha?: string;
          tag?: string;
        };
        sha?: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      nodeSelector?: {
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
      resources?: {
        [k: string]: unknown;
      };
      serviceAccount?: {
        annotations?: {
          [k: string]: unknown;
        };
        automountServiceAccountToken?: boolean;
        create?: boolean;
        labels?: {
          [k: string]: unknown;
        };
        name?: string;
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      nodeAffinity?: unknown;
    };
    global?: {
      [k: string]: unknown;
    };
  };
  'kube-state-metrics'?: {
    updateStrategy?: unknown;
    affinity?: {
      [k: string]: unknown;
    };
    priorityClassName?: unknown;
    prometheusScrape?: boolean;
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      sha?: string;
      pullPolicy?: string;
    };
    imagePullSecrets?: unknown[];
    nameOverride?: string;
    fullnameOverride?: string;
    autosharding?: {
      enabled?: boolean;
    };
    replicas?: number;
    revisionHistoryLimit?: number;
    extraArgs?: unknown[];
    automountServiceAccountToken?: boolean;
    service?: {
      port?: number;
      type?: string;
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
      nodePort?: number;
      loadBalancerIP?: string;
      loadBalancerSourceRanges?: unknown[];
      clusterIP?: string;
      annotations?: {
        [k: string]: unknown;
      };
    };
    customLabels?: {
      [k: string]: unknown;
    };
    selectorOverride?: {
      [k: string]: unknown;
    };
    releaseLabel?: boolean;
    hostNetwork?: boolean;
    hostUsers?: unknown;
    rbac?: {
      useExistingRole?: unknown;
      clusterRoleSelectors?: unknown[];
      create?: boolean;
      customResourceState?: {
        createClusterRoleRules?: boolean;
      };
      useClusterRole?: boolean;
      extraRules?: unknown[];
    };
    authFilter?: {
      enabled?: boolean;
    };
    kubeRBACProxy?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        sha?: string;
        pullPolicy?: string;
      };
      ignoreProbePaths?: boolean;
      extraArgs?: unknown[];
      containerSecurityContext?: {
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      port?: number;
      proxyEndpointsPort?: number;
      resources?: {
        [k: string]: unknown;
      };
      volumeMounts?: unknown[];
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
    env?: unknown[];
    prometheus?: {
      monitor?: {
        enabled?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        additionalLabels?: {
          [k: string]: unknown;
        };
        namespace?: string;
        namespaceSelector?: unknown[];
        jobLabel?: string;
        targetLabels?: unknown[];
        podTargetLabels?: unknown[];
        sampleLimit?: number;
        targetLimit?: number;
        labelLimit?: number;
        labelNameLengthLimit?: number;
        labelValueLengthLimit?: number;
        selectorOverride?: {
          [k: string]: unknown;
        };
        http?: {
          interval?: string;
          scrapeTimeout?: string;
          proxyUrl?: string;
          enableHttp2?: boolean;
          honorLabels?: boolean;
          metricRelabelings?: unknown[];
          relabelings?: unknown[];
          scheme?: string;
          bearerTokenFile?: string;
          bearerTokenSecret?: {
            [k: string]: unknown;
          };
          tlsConfig?: {
            [k: string]: unknown;
          };
        };
        metrics?: {
          interval?: string;
          scrapeTimeout?: string;
          proxyUrl?: string;
          enableHttp2?: boolean;
          honorLabels?: boolean;
          metricRelabelings?: unknown[];
          relabelings?: unknown[];
          scheme?: string;
          bearerTokenFile?: string;
          bearerTokenSecret?: {
            [k: string]: unknown;
          };
          tlsConfig?: {
            [k: string]: unknown;
          };
        };
        bearerTokenFile?: unknown;
        bearerTokenSecret?: unknown;
        enableHttp2?: unknown;
        honorLabels?: unknown;
        interval?: unknown;
        metricRelabelings?: unknown;
        proxyUrl?: unknown;
        relabelings?: unknown;
        scheme?: unknown;
        scrapeTimeout?: unknown;
        tlsConfig?: unknown;
      };
      scrapeconfig?: {
        enabled?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        additionalLabels?: {
          [k: string]: unknown;
        };
        jobName?: string;
        sampleLimit?: number;
        targetLimit?: number;
        labelLimit?: number;
        labelNameLengthLimit?: number;
        labelValueLengthLimit?: number;
        staticConfigLabels?: {
          [k: string]: unknown;
        };
        scrapeInterval?: string;
        scrapeTimeout?: string;
        proxyUrl?: string;
        enableHttp2?: boolean;
        honorLabels?: boolean;
        metricRelabelings?: unknown[];
        relabelings?: unknown[];
        scheme?: string;
        tlsConfig?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    networkPolicy?: {
      egress?: unknown;
      ingress?: unknown;
      podSelector?: unknown;
      enabled?: boolean;
    };
    securityContext?: {
      enabled?: boolean;
      runAsGroup?: number;
      runAsUser?: number;
      fsGroup?: number;
      runAsNonRoot?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
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
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      [k: string]: unknown;
    };
    metricAllowlist?: unknown[];
    metricDenylist?: unknown[];
    metricLabelsAllowlist?: unknown[];
    metricAnnotationsAllowList?: unknown[];
    collectors?: string[];
    collectorsExclude?: unknown[];
    collectorsExtra?: unknown[];
    kubeconfig?: {
      enabled?: boolean;
      secret?: unknown;
      [k: string]: unknown;
    };
    customResourceState?: {
      enabled?: boolean;
      create?: boolean;
      name?: string;
      key?: string;
      config?: {
        [k: string]: unknown;
      };
    };
    releaseNamespace?: boolean;
    namespaces?: string;
    namespacesDenylist?: string;
    namespaceOverride?: string;
    resources?: {
      [k: string]: unknown;
    };
    selfMonitor?: {
      telemetryHost?: unknown;
      telemetryPort?: unknown;
      telemetryNodePort?: unknown;
      enabled?: boolean;
    };
    verticalPodAutoscaler?: {
      recommenders?: unknown;
      controlledValues?: unknown;
      cpu?: unknown;
      memory?: unknown;
      updatePolicy?: unknown;
      enabled?: boolean;
      controlledResources?: unknown[];
      maxAllowed?: {
        [k: string]: unknown;
      };
      minAllowed?: {
        [k: string]: unknown;
      };
    };
    volumeMounts?: unknown[];
    volumes?: unknown[];
    extraManifests?: unknown[];
    containers?: unknown[];
    initContainers?: unknown[];
    dnsPolicy?: string;
    dnsConfig?: {
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      httpGet?: {
        httpHeaders?: unknown[];
        scheme?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      failureThreshold?: number;
      httpGet?: {
        httpHeaders?: unknown[];
        scheme?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      failureThreshold?: number;
      httpGet?: {
        httpHeaders?: unknown[];
        scheme?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    global?: {
      [k: string]: unknown;
    };
  };
  'prometheus-node-exporter'?: {
    nameservers?: unknown;
    searches?: unknown;
    options?: unknown;
    priorityClassName?: unknown;
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      distroless?: boolean;
      pullPolicy?: string;
      digest?: string;
      sha?: unknown;
    };
    imagePullSecrets?: unknown[];
    nameOverride?: string;
    fullnameOverride?: string;
    revisionHistoryLimit?: number;
    kubeRBACProxy?: {
      enabled?: boolean;
      env?: {
        [k: string]: unknown;
      };
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        sha?: string;
        pullPolicy?: string;
      };
      extraArgs?: unknown[];
      containerSecurityContext?: {
        [k: string]: unknown;
      };
      port?: number;
      portName?: string;
      enableHostPort?: boolean;
      proxyEndpointsPort?: number;
      enableProxyEndpointsHostPort?: boolean;
      resources?: {
        [k: string]: unknown;
      };
      extraVolumeMounts?: unknown[];
      tls?: {
        enabled?: boolean;
        tlsClientAuth?: boolean;
      };
    };
    tlsSecret?: {
      enabled?: boolean;
      caItem?: string;
      certItem?: string;
      keyItem?: string;
      secretName?: string;
      volumeName?: string;
    };
    service?: {
      enabled?: boolean;
      type?: string;
      clusterIP?: string;
      port?: number;
      servicePort?: string;
      targetPort?: number | string;
      portName?: string;
      nodePort?: unknown;
      listenOnAllInterfaces?: boolean;
      annotations?: {
        'prometheus.io/scrape'?: string;
        [k: string]: unknown;
      };
      labels?: {
        jobLabel?: string;
        [k: string]: unknown;
      };
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
      externalTrafficPolicy?: string;
      internalTrafficPolicy?: string;
    };
    networkPolicy?: {
      ingress?: unknown;
      enabled?: boolean;
    };
    env?: {
      [k: string]: unknown;
    };
    prometheus?: {
      monitor?: {
        enabled?: boolean;
        additionalLabels?: {
          [k: string]: unknown;
        };
        namespace?: string;
        jobLabel?: string;
        podTargetLabels?: unknown[];
        targetLabels?: unknown[];
        scheme?: string;
        basicAuth?: {
          [k: string]: unknown;
        };
        bearerTokenFile?: unknown;
        tlsConfig?: {
          [k: string]: unknown;
        };
        proxyUrl?: string;
        selectorOverride?: {
          [k: string]: unknown;
        };
        attachMetadata?: {
          node?: boolean;
          [k: string]: unknown;
        };
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
        interval?: string;
        scrapeTimeout?: string;
        apiVersion?: string;
        sampleLimit?: number;
        targetLimit?: number;
        labelLimit?: number;
        labelNameLengthLimit?: number;
        labelValueLengthLimit?: number;
      };
      podMonitor?: {
        enabled?: boolean;
        namespace?: string;
        additionalLabels?: {
          [k: string]: unknown;
        };
        podTargetLabels?: unknown[];
        apiVersion?: string;
        selectorOverride?: {
          [k: string]: unknown;
        };
        attachMetadata?: {
          node?: boolean;
          [k: string]: unknown;
        };
        jobLabel?: string;
        scheme?: string;
        path?: string;
        basicAuth?: {
          [k: string]: unknown;
        };
        bearerTokenSecret?: {
          [k: string]: unknown;
        };
        tlsConfig?: {
          [k: string]: unknown;
        };
        authorization?: {
          [k: string]: unknown;
        };
        oauth2?: {
          [k: string]: unknown;
        };
        proxyUrl?: string;
        interval?: string;
        scrapeTimeout?: string;
        honorTimestamps?: boolean;
        honorLabels?: boolean;
        enableHttp2?: string;
        filterRunning?: string;
        followRedirects?: string;
        params?: {
          [k: string]: unknown;
        };
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
        sampleLimit?: number;
        targetLimit?: number;
        labelLimit?: number;
        labelNameLengthLimit?: number;
        labelValueLengthLimit?: number;
      };
    };
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    restartPolicy?: unknown;
    serviceAccount?: {
      create?: boolean;
      name?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      imagePullSecrets?: unknown[];
      automountServiceAccountToken?: boolean;
    };
    securityContext?: {
      fsGroup?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      capabilities?: unknown;
      readOnlyRootFilesystem?: boolean;
      [k: string]: unknown;
    };
    rbac?: {
      create?: boolean;
      useExistingRole?: unknown;
      pspEnabled?: boolean;
    };
    endpoints?: unknown[];
    hostNetwork?: boolean;
    hostUsers?: unknown;
    hostPID?: boolean;
    hostIPC?: boolean;
    hostRootFsMount?: {
      enabled?: boolean;
      mountPropagation?: string;
    };
    hostProcFsMount?: {
      mountPropagation?: string;
    };
    hostSysFsMount?: {
      mountPropagation?: string;
    };
    affinity?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      'cluster-autoscaler.kubernetes.io/safe-to-evict'?: string;
      [k: string]: unknown;
    };
    podLabels?: {
      jobLabel?: string;
      [k: string]: unknown;
    };
    commonLabels?: {
      [k: string]: unknown;
    };
    daemonsetAnnotations?: {
      [k: string]: unknown;
    };
    releaseLabel?: boolean;
    dnsPolicy?: string;
    dnsConfig?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: unknown;
    tolerations?: {
      effect?: string;
      operator?: string;
      [k: string]: unknown;
    }[];
    terminationMessageParams?: {
      enabled?: boolean;
      terminationMessagePath?: string;
      terminationMessagePolicy?: string;
    };
    extraArgs?: string[];
    extraHostVolumeMounts?: unknown[];
    configmaps?: unknown[];
    secrets?: unknown[];
    namespaceOverride?: string;
    sidecars?: unknown[];
    sidecarVolumeMount?: unknown[];
    sidecarHostVolumeMounts?: unknown[];
    extraInitContainers?: unknown[];
    permissionInitContainer?: {
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        sha?: string;
        pullPolicy?: string;
      };
      securityContext?: {
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        [k: string]: unknown;
      };
      fixes?: {
        rapl?: boolean;
        slabinfo?: boolean;
      };
      extraCommands?: unknown[];
    };
    livenessProbe?: {
      failureThreshold?: number;
      httpGet?: {
        httpHeaders?: unknown[];
        scheme?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      failureThreshold?: number;
      httpGet?: {
        httpHeaders?: unknown[];
        scheme?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    verticalPodAutoscaler?: {
      recommenders?: unknown;
      controlledValues?: unknown;
      cpu?: unknown;
      memory?: unknown;
      updatePolicy?: unknown;
      enabled?: boolean;
      controlledResources?: unknown[];
      maxAllowed?: {
        [k: string]: unknown;
      };
      minAllowed?: {
        [k: string]: unknown;
      };
    };
    extraManifests?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    version?: string;
    global?: {
      [k: string]: unknown;
    };
  };
  'prometheus-windows-exporter'?: {
    nameservers?: unknown;
    searches?: unknown;
    options?: unknown;
    priorityClassName?: unknown;
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      pullPolicy?: string;
      digest?: string;
      sha?: unknown;
    };
    config?: string;
    imagePullSecrets?: unknown[];
    nameOverride?: string;
    fullnameOverride?: string;
    service?: {
      type?: string;
      port?: number;
      nodePort?: unknown;
      portName?: string;
      annotations?: {
        [k: string]: unknown;
      };
    };
    env?: {
      [k: string]: unknown;
    };
    prometheus?: {
      monitor?: {
        enabled?: boolean;
        additionalLabels?: {
          [k: string]: unknown;
        };
        namespace?: string;
        jobLabel?: string;
        podTargetLabels?: unknown[];
        scheme?: string;
        basicAuth?: {
          [k: string]: unknown;
        };
        bearerTokenFile?: unknown;
        tlsConfig?: {
          [k: string]: unknown;
        };
        proxyUrl?: string;
        selectorOverride?: {
          [k: string]: unknown;
        };
        attachMetadata?: {
          node?: boolean;
          [k: string]: unknown;
        };
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
        interval?: string;
        scrapeTimeout?: string;
        apiVersion?: string;
        sampleLimit?: number;
        targetLimit?: number;
        labelLimit?: number;
        labelNameLengthLimit?: number;
        labelValueLengthLimit?: number;
      };
      podMonitor?: {
        enabled?: boolean;
        namespace?: string;
        additionalLabels?: {
          [k: string]: unknown;
        };
        podTargetLabels?: unknown[];
        apiVersion?: string;
        selectorOverride?: {
          [k: string]: unknown;
        };
        attachMetadata?: {
          node?: boolean;
          [k: string]: unknown;
        };
        jobLabel?: string;
        scheme?: string;
        path?: string;
        basicAuth?: {
          [k: string]: unknown;
        };
        bearerTokenSecret?: {
          [k: string]: unknown;
        };
        tlsConfig?: {
          [k: string]: unknown;
        };
        authorization?: {
          [k: string]: unknown;
        };
        oauth2?: {
          [k: string]: unknown;
        };
        proxyUrl?: string;
        interval?: string;
        scrapeTimeout?: string;
        honorTimestamps?: boolean;
        honorLabels?: boolean;
        enableHttp2?: string;
        filterRunning?: string;
        followRedirects?: string;
        params?: {
          [k: string]: unknown;
        };
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
        sampleLimit?: number;
        targetLimit?: number;
        labelLimit?: number;
        labelNameLengthLimit?: number;
        labelValueLengthLimit?: number;
      };
    };
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    serviceAccount?: {
      create?: boolean;
      name?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      imagePullSecrets?: unknown[];
      automountServiceAccountToken?: boolean;
    };
    securityContext?: {
      windowsOptions?: {
        hostProcess?: boolean;
        runAsUserName?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      [k: string]: unknown;
    };
    rbac?: {
      create?: boolean;
    };
    hostNetwork?: boolean;
    hostPID?: boolean;
    affinity?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      'cluster-autoscaler.kubernetes.io/safe-to-evict'?: string;
      [k: string]: unknown;
    };
    podLabels?: {
      jobLabel?: string;
      [k: string]: unknown;
    };
    daemonsetAnnotations?: {
      [k: string]: unknown;
    };
    releaseLabel?: boolean;
    dnsConfig?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    tolerations?: {
      effect?: string;
      operator?: string;
      [k: string]: unknown;
    }[];
    extraArgs?: unknown[];
    extraHostVolumeMounts?: unknown[];
    configmaps?: unknown[];
    secrets?: unknown[];
    namespaceOverride?: string;
    sidecars?: unknown[];
    sidecarVolumeMount?: unknown[];
    sidecarHostVolumeMounts?: unknown[];
    extraInitContainers?: unknown[];
    livenessProbe?: {
      failureThreshold?: number;
      httpGet?: {
        httpHeaders?: unknown[];
        path?: string;
        scheme?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      failureThreshold?: number;
      httpGet?: {
        httpHeaders?: unknown[];
        path?: string;
        scheme?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    global?: {
      [k: string]: unknown;
    };
  };
  global?: {
    rbac?: {
      create?: boolean;
      createAggregateClusterRoles?: boolean;
    };
    imageRegistry?: string;
    imagePullSecrets?: unknown[];
    global?: unknown;
    [k: string]: unknown;
  };
  scmhash?: unknown;
  myLabel?: unknown;
  additionalPrometheusRules?: unknown;
  nameOverride?: string;
  namespaceOverride?: string;
  kubeTargetVersionOverride?: string;
  kubeVersionOverride?: string;
  fullnameOverride?: string;
  commonLabels?: {
    [k: string]: unknown;
  };
  customRules?: {
    [k: string]: unknown;
  };
  defaultRules?: {
    create?: boolean;
    rules?: {
      alertmanager?: boolean;
      etcd?: boolean;
      configReloaders?: boolean;
      general?: boolean;
      k8sContainerCpuUsageSecondsTotal?: boolean;
      k8sContainerMemoryCache?: boolean;
      k8sContainerMemoryRss?: boolean;
      k8sContainerMemorySwap?: boolean;
      k8sContainerResource?: boolean;
      k8sContainerMemoryWorkingSetBytes?: boolean;
      k8sPodOwner?: boolean;
      kubeApiserverAvailability?: boolean;
      kubeApiserverBurnrate?: boolean;
      kubeApiserverHistogram?: boolean;
      kubeApiserverSlos?: boolean;
      kubeControllerManager?: boolean;
      kubelet?: boolean;
      kubeProxy?: boolean;
      kubePrometheusGeneral?: boolean;
      kubePrometheusNodeRecording?: boolean;
      kubernetesApps?: boolean;
      kubernetesResources?: boolean;
      kubernetesStorage?: boolean;
      kubernetesSystem?: boolean;
      kubeSchedulerAlerting?: boolean;
      kubeSchedulerRecording?: boolean;
      kubeStateMetrics?: boolean;
      network?: boolean;
      node?: boolean;
      nodeExporterAlerting?: boolean;
      nodeExporterRecording?: boolean;
      prometheus?: boolean;
      prometheusOperator?: boolean;
      windows?: boolean;
      k8sContainerCpuLimits?: unknown;
      k8sContainerCpuRequests?: unknown;
      k8sContainerMemoryLimits?: unknown;
      k8sContainerMemoryRequests?: unknown;
      [k: string]: unknown;
    };
    appNamespacesOperator?: string;
    appNamespacesTarget?: string;
    keepFiringFor?: string;
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    additionalRuleLabels?: {
      [k: string]: unknown;
    };
    additionalRuleAnnotations?: {
      [k: string]: unknown;
    };
    additionalRuleGroupLabels?: {
      alertmanager?: {
        [k: string]: unknown;
      };
      etcd?: {
        [k: string]: unknown;
      };
      configReloaders?: {
        [k: string]: unknown;
      };
      general?: {
        [k: string]: unknown;
      };
      k8sContainerCpuUsageSecondsTotal?: {
        [k: string]: unknown;
      };
      k8sContainerMemoryCache?: {
        [k: string]: unknown;
      };
      k8sContainerMemoryRss?: {
        [k: string]: unknown;
      };
      k8sContainerMemorySwap?: {
        [k: string]: unknown;
      };
      k8sContainerResource?: {
        [k: string]: unknown;
      };
      k8sPodOwner?: {
        [k: string]: unknown;
      };
      kubeApiserverAvailability?: {
        [k: string]: unknown;
      };
      kubeApiserverBurnrate?: {
        [k: string]: unknown;
      };
      kubeApiserverHistogram?: {
        [k: string]: unknown;
      };
      kubeApiserverSlos?: {
        [k: string]: unknown;
      };
      kubeControllerManager?: {
        [k: string]: unknown;
      };
      kubelet?: {
        [k: string]: unknown;
      };
      kubeProxy?: {
        [k: string]: unknown;
      };
      kubePrometheusGeneral?: {
        [k: string]: unknown;
      };
      kubePrometheusNodeRecording?: {
        [k: string]: unknown;
      };
      kubernetesApps?: {
        [k: string]: unknown;
      };
      kubernetesResources?: {
        [k: string]: unknown;
      };
      kubernetesStorage?: {
        [k: string]: unknown;
      };
      kubernetesSystem?: {
        [k: string]: unknown;
      };
      kubeSchedulerAlerting?: {
        [k: string]: unknown;
      };
      kubeSchedulerRecording?: {
        [k: string]: unknown;
      };
      kubeStateMetrics?: {
        [k: string]: unknown;
      };
      network?: {
        [k: string]: unknown;
      };
      node?: {
        [k: string]: unknown;
      };
      nodeExporterAlerting?: {
        [k: string]: unknown;
      };
      nodeExporterRecording?: {
        [k: string]: unknown;
      };
      prometheus?: {
        [k: string]: unknown;
      };
      prometheusOperator?: {
        [k: string]: unknown;
      };
      k8sContainerCpuLimits?: unknown;
      k8sContainerCpuRequests?: unknown;
      k8sContainerMemoryLimits?: unknown;
      k8sContainerMemoryRequests?: unknown;
      k8sContainerMemoryWorkingSetBytes?: unknown;
      windows?: unknown;
      [k: string]: unknown;
    };
    additionalRuleGroupAnnotations?: {
      alertmanager?: {
        [k: string]: unknown;
      };
      etcd?: {
        [k: string]: unknown;
      };
      configReloaders?: {
        [k: string]: unknown;
      };
      general?: {
        [k: string]: unknown;
      };
      k8sContainerCpuUsageSecondsTotal?: {
        [k: string]: unknown;
      };
      k8sContainerMemoryCache?: {
        [k: string]: unknown;
      };
      k8sContainerMemoryRss?: {
        [k: string]: unknown;
      };
      k8sContainerMemorySwap?: {
        [k: string]: unknown;
      };
      k8sContainerResource?: {
        [k: string]: unknown;
      };
      k8sPodOwner?: {
        [k: string]: unknown;
      };
      kubeApiserverAvailability?: {
        [k: string]: unknown;
      };
      kubeApiserverBurnrate?: {
        [k: string]: unknown;
      };
      kubeApiserverHistogram?: {
        [k: string]: unknown;
      };
      kubeApiserverSlos?: {
        [k: string]: unknown;
      };
      kubeControllerManager?: {
        [k: string]: unknown;
      };
      kubelet?: {
        [k: string]: unknown;
      };
      kubeProxy?: {
        [k: string]: unknown;
      };
      kubePrometheusGeneral?: {
        [k: string]: unknown;
      };
      kubePrometheusNodeRecording?: {
        [k: string]: unknown;
      };
      kubernetesApps?: {
        [k: string]: unknown;
      };
      kubernetesResources?: {
        [k: string]: unknown;
      };
      kubernetesStorage?: {
        [k: string]: unknown;
      };
      kubernetesSystem?: {
        [k: string]: unknown;
      };
      kubeSchedulerAlerting?: {
        [k: string]: unknown;
      };
      kubeSchedulerRecording?: {
        [k: string]: unknown;
      };
      kubeStateMetrics?: {
        [k: string]: unknown;
      };
      network?: {
        [k: string]: unknown;
      };
      node?: {
        [k: string]: unknown;
      };
      nodeExporterAlerting?: {
        [k: string]: unknown;
      };
      nodeExporterRecording?: {
        [k: string]: unknown;
      };
      prometheus?: {
        [k: string]: unknown;
      };
      prometheusOperator?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    additionalAggregationLabels?: unknown[];
    runbookUrl?: string;
    kubeletServerCertificateExpiration?: {
      warning?: number;
      critical?: number;
      [k: string]: unknown;
    };
    kubeletClientCertificateExpiration?: {
      warning?: number;
      critical?: number;
      [k: string]: unknown;
    };
    node?: {
      fsSelector?: string;
      [k: string]: unknown;
    };
    disabled?: {
      AlertmanagerClusterCrashlooping?: unknown;
      AlertmanagerClusterDown?: unknown;
      AlertmanagerClusterFailedPeers?: unknown;
      AlertmanagerClusterFailedToSendAlerts?: unknown;
      AlertmanagerConfigInconsistent?: unknown;
      AlertmanagerFailedReload?: unknown;
      AlertmanagerFailedToSendAlerts?: unknown;
      AlertmanagerMembersInconsistent?: unknown;
      CPUThrottlingHigh?: unknown;
      ConfigReloaderSidecarErrors?: unknown;
      InfoInhibitor?: unknown;
      KubeAPIDown?: unknown;
      KubeAPIErrorBudgetBurn?: unknown;
      KubeAPIInstanceUnreachable?: unknown;
      KubeAPITerminatedRequests?: unknown;
      KubeAggregatedAPIDown?: unknown;
      KubeAggregatedAPIErrors?: unknown;
      KubeCPUOvercommit?: unknown;
      KubeCPUQuotaOvercommit?: unknown;
      KubeClientCertificateExpiration?: unknown;
      KubeClientErrors?: unknown;
      KubeContainerWaiting?: unknown;
      KubeControllerManagerDown?: unknown;
      KubeControllerManagerInstanceUnreachable?: unknown;
      KubeDaemonSetMisScheduled?: unknown;
      KubeDaemonSetNotScheduled?: unknown;
      KubeDaemonSetRolloutStuck?: unknown;
      KubeDeploymentGenerationMismatch?: unknown;
      KubeDeploymentReplicasMismatch?: unknown;
      KubeDeploymentRolloutStuck?: unknown;
      KubeHpaMaxedOut?: unknown;
      KubeHpaReplicasMismatch?: unknown;
      KubeJobFailed?: unknown;
      KubeJobNotCompleted?: unknown;
      KubeMemoryOvercommit?: unknown;
      KubeMemoryQuotaOvercommit?: unknown;
      KubeNodeEviction?: unknown;
      KubeNodeNotReady?: unknown;
      KubeNodePressure?: unknown;
      KubeNodeReadinessFlapping?: unknown;
      KubeNodeUnreachable?: unknown;
      KubePdbNotEnoughHealthyPods?: unknown;
      KubePersistentVolumeErrors?: unknown;
      KubePersistentVolumeFillingUp?: unknown;
      KubePersistentVolumeInodesFillingUp?: unknown;
      KubePodCrashLooping?: unknown;
      KubePodNotReady?: unknown;
      KubeProxyDown?: unknown;
      KubeProxyInstanceUnreachable?: unknown;
      KubeQuotaAlmostFull?: unknown;
      KubeQuotaExceeded?: unknown;
      KubeQuotaFullyUsed?: unknown;
      KubeSchedulerDown?: unknown;
      KubeSchedulerInstanceUnreachable?: unknown;
      KubeStateMetricsListErrors?: unknown;
      KubeStateMetricsShardingMismatch?: unknown;
      KubeStateMetricsShardsMissing?: unknown;
      KubeStateMetricsWatchErrors?: unknown;
      KubeStatefulSetGenerationMismatch?: unknown;
      KubeStatefulSetReplicasMismatch?: unknown;
      KubeStatefulSetUpdateNotRolledOut?: unknown;
      KubeVersionMismatch?: unknown;
      KubeletClientCertificateExpiration?: unknown;
      KubeletClientCertificateRenewalErrors?: unknown;
      KubeletDown?: unknown;
      KubeletInstanceUnreachable?: unknown;
      KubeletPlegDurationHigh?: unknown;
      KubeletPodStartUpLatencyHigh?: unknown;
      KubeletServerCertificateExpiration?: unknown;
      KubeletServerCertificateRenewalErrors?: unknown;
      KubeletTooManyPods?: unknown;
      NodeBondingDegraded?: unknown;
      NodeCPUHighUsage?: unknown;
      NodeClockNotSynchronising?: unknown;
      NodeClockSkewDetected?: unknown;
      NodeDiskIOSaturation?: unknown;
      NodeFileDescriptorLimit?: unknown;
      NodeFilesystemAlmostOutOfFiles?: unknown;
      NodeFilesystemAlmostOutOfSpace?: unknown;
      NodeFilesystemFilesFillingUp?: unknown;
      NodeFilesystemSpaceFillingUp?: unknown;
      NodeHighNumberConntrackEntriesUsed?: unknown;
      NodeMemoryHighUtilization?: unknown;
      NodeMemoryMajorPagesFaults?: unknown;
      NodeNetworkInterfaceFlapping?: unknown;
      NodeNetworkReceiveErrs?: unknown;
      NodeNetworkTransmitErrs?: unknown;
      NodeRAIDDegraded?: unknown;
      NodeRAIDDiskFailure?: unknown;
      NodeSystemSaturation?: unknown;
      NodeSystemdServiceCrashlooping?: unknown;
      NodeSystemdServiceFailed?: unknown;
      NodeTextFileCollectorScrapeError?: unknown;
      PrometheusBadConfig?: unknown;
      PrometheusDuplicateTimestamps?: unknown;
      PrometheusErrorSendingAlertsToAnyAlertmanager?: unknown;
      PrometheusErrorSendingAlertsToSomeAlertmanagers?: unknown;
      PrometheusHighQueryLoad?: unknown;
      PrometheusKubernetesListWatchFailures?: unknown;
      PrometheusLabelLimitHit?: unknown;
      PrometheusMissingRuleEvaluations?: unknown;
      PrometheusNotConnectedToAlertmanagers?: unknown;
      PrometheusNotIngestingSamples?: unknown;
      PrometheusNotificationQueueRunningFull?: unknown;
      PrometheusOperatorListErrors?: unknown;
      PrometheusOperatorNodeLookupErrors?: unknown;
      PrometheusOperatorNotReady?: unknown;
      PrometheusOperatorReconcileErrors?: unknown;
      PrometheusOperatorRejectedResources?: unknown;
      PrometheusOperatorStatusUpdateErrors?: unknown;
      PrometheusOperatorSyncFailed?: unknown;
      PrometheusOperatorWatchErrors?: unknown;
      PrometheusOutOfOrderTimestamps?: unknown;
      PrometheusRemoteStorageFailures?: unknown;
      PrometheusRemoteWriteBehind?: unknown;
      PrometheusRemoteWriteDesiredShards?: unknown;
      PrometheusRuleFailures?: unknown;
      PrometheusSDRefreshFailure?: unknown;
      PrometheusScrapeBodySizeLimitHit?: unknown;
      PrometheusScrapeSampleLimitHit?: unknown;
      PrometheusTSDBCompactionsFailing?: unknown;
      PrometheusTSDBReloadsFailing?: unknown;
      PrometheusTargetLimitHit?: unknown;
      PrometheusTargetSyncFailure?: unknown;
      TargetDown?: unknown;
      Watchdog?: unknown;
      etcdDatabaseHighFragmentationRatio?: unknown;
      etcdDatabaseQuotaLowSpace?: unknown;
      etcdExcessiveDatabaseGrowth?: unknown;
      etcdGRPCRequestsSlow?: unknown;
      etcdHighCommitDurations?: unknown;
      etcdHighFsyncDurations?: unknown;
      etcdHighNumberOfFailedGRPCRequests?: unknown;
      etcdHighNumberOfFailedProposals?: unknown;
      etcdHighNumberOfLeaderChanges?: unknown;
      etcdInsufficientMembers?: unknown;
      etcdMemberCommunicationSlow?: unknown;
      etcdMembersDown?: unknown;
      etcdNoLeader?: unknown;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  additionalPrometheusRulesMap?: {
    [k: string]: unknown;
  };
  alertmanager?: {
    enabled?: boolean;
    namespaceOverride?: string;
    annotations?: {
      [k: string]: unknown;
    };
    additionalLabels?: {
      [k: string]: unknown;
    };
    apiVersion?: string;
    enableFeatures?: unknown[];
    forceDeployDashboards?: boolean;
    networkPolicy?: {
      enabled?: boolean;
      policyTypes?: string[];
      gateway?: {
        namespace?: string;
        podLabels?: {
          [k: string]: unknown;
        };
      };
      additionalIngress?: unknown[];
      egress?: {
        enabled?: boolean;
        rules?: unknown[];
      };
      enableClusterRules?: boolean;
      monitoringRules?: {
        prometheus?: boolean;
        configReloader?: boolean;
        [k: string]: unknown;
      };
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      enabled?: boolean;
      minAvailable?: number | string;
      unhealthyPodEvictionPolicy?: string;
    };
    verticalPodAutoscaler?: {
      recommenders?: unknown;
      controlledValues?: unknown;
      cpu?: unknown;
      memory?: unknown;
      enabled?: boolean;
      controlledResources?: unknown[];
      maxAllowed?: {
        [k: string]: unknown;
      };
      minAllowed?: {
        [k: string]: unknown;
      };
      updatePolicy?: {
        updateMode?: string;
        [k: string]: unknown;
      };
    };
    config?: {
      global?: {
        resolve_timeout?: string;
        [k: string]: unknown;
      };
      inhibit_rules?: {
        source_matchers?: string[];
        target_matchers?: string[];
        equal?: string[];
        [k: string]: unknown;
      }[];
      route?: {
        group_by?: string[];
        group_wait?: string;
        group_interval?: string;
        repeat_interval?: string;
        receiver?: string;
        routes?: {
          receiver?: string;
          matchers?: string[];
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
      receivers?: {
        name?: string;
        [k: string]: unknown;
      }[];
      templates?: string[];
      [k: string]: unknown;
    };
    stringConfig?: string;
    tplConfig?: boolean;
    templateFiles?: {
      [k: string]: unknown;
    };
    ingress?: {
      servicePort?: unknown;
      serviceName?: unknown;
      pathType?: unknown;
      enabled?: boolean;
      ingressClassName?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      hosts?: unknown[];
      paths?: unknown[];
      tls?: unknown[];
      extraPaths?: unknown;
    };
    route?: {
      main?: {
        sessionName?: unknown;
        type?: unknown;
        absoluteTimeout?: unknown;
        cookieConfig?: unknown;
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
        httpsRedirect?: boolean;
        matches?: {
          path?: {
            type?: string;
            value?: string;
          };
          [k: string]: unknown;
        }[];
        filters?: unknown[];
        sessionPersistence?: {
          [k: string]: unknown;
        };
        additionalRules?: unknown[];
      };
      [k: string]: unknown;
    };
    secret?: {
      annotations?: {
        [k: string]: unknown;
      };
    };
    ingressPerReplica?: {
      pathType?: unknown;
      enabled?: boolean;
      ingressClassName?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      hostPrefix?: string;
      hostDomain?: string;
      paths?: unknown[];
      tlsSecretName?: string;
      tlsSecretPerReplica?: {
        enabled?: boolean;
        prefix?: string;
      };
    };
    routePerReplica?: {
      main?: {
        sessionName?: unknown;
        type?: unknown;
        absoluteTimeout?: unknown;
        cookieConfig?: unknown;
        enabled?: boolean;
        apiVersion?: string;
        kind?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        hostPrefix?: string;
        hostDomain?: string;
        parentRefs?: unknown[];
        httpsRedirect?: boolean;
        filters?: unknown[];
        matches?: {
          path?: {
            type?: string;
            value?: string;
          };
          [k: string]: unknown;
        }[];
        sessionPersistence?: {
          [k: string]: unknown;
        };
        additionalRules?: unknown[];
      };
      [k: string]: unknown;
    };
    service?: {
      clusterPort?: unknown;
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      clusterIP?: string;
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
      port?: number;
      targetPort?: number | string;
      nodePort?: number;
      additionalPorts?: unknown[];
      externalIPs?: unknown[];
      loadBalancerIP?: string;
      loadBalancerSourceRanges?: unknown[];
      externalTrafficPolicy?: string;
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        clientIP?: {
          timeoutSeconds?: number;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      type?: string;
    };
    servicePerReplica?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      port?: number;
      targetPort?: number | string;
      nodePort?: number;
      loadBalancerSourceRanges?: unknown[];
      externalTrafficPolicy?: string;
      type?: string;
    };
    serviceMonitor?: {
      selfMonitor?: boolean;
      interval?: string;
      additionalLabels?: {
        [k: string]: unknown;
      };
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      proxyUrl?: string;
      scheme?: string;
      enableHttp2?: boolean;
      tlsConfig?: {
        [k: string]: unknown;
      };
      bearerTokenFile?: unknown;
      metricRelabelings?: unknown[];
      relabelings?: unknown[];
      additionalEndpoints?: unknown[];
    };
    alertmanagerSpec?: {
      configSecret?: unknown;
      alertmanagerConfigSelector?: {
        [k: string]: unknown;
      };
      alertmanagerConfigNamespaceSelector?: {
        [k: string]: unknown;
      };
      alertmanagerConfiguration?: {
        [k: string]: unknown;
      };
      alertmanagerConfigMatcherStrategy?: {
        [k: string]: unknown;
      };
      volumeClaimTemplate?: unknown;
      requests?: unknown;
      nodeAffinity?: unknown;
      containers?: unknown[];
      type?: unknown;
      rollingUpdate?: unknown;
      persistentVolumeClaimRetentionPolicy?: {
        [k: string]: unknown;
      };
      podMetadata?: {
        [k: string]: unknown;
      };
      serviceName?: unknown;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        sha?: string;
        pullPolicy?: string;
        [k: string]: unknown;
      };
      useExistingSecret?: boolean;
      secrets?: unknown[];
      automountServiceAccountToken?: boolean;
      configMaps?: unknown[];
      web?: {
        [k: string]: unknown;
      };
      additionalArgs?: unknown[];
      logFormat?: string;
      logLevel?: string;
      replicas?: number;
      retention?: string;
      storage?: {
        [k: string]: unknown;
      };
      externalUrl?: unknown;
      routePrefix?: string;
      scheme?: string;
      tlsConfig?: {
        [k: string]: unknown;
      };
      paused?: boolean;
      nodeSelector?: {
        [k: string]: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
      podAntiAffinity?: string;
      podAntiAffinityTopologyKey?: string;
      affinity?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      securityContext?: {
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      hostUsers?: unknown;
      dnsConfig?: {
        [k: string]: unknown;
      };
      dnsPolicy?: string;
      hostNetwork?: boolean;
      listenLocal?: boolean;
      volumes?: unknown[];
      volumeMounts?: unknown[];
      initContainers?: unknown[];
      priorityClassName?: string;
      additionalPeers?: unknown[];
      portName?: string;
      clusterAdvertiseAddress?: boolean;
      clusterGossipInterval?: string;
      clusterPeerTimeout?: string;
      clusterPushpullInterval?: string;
      clusterLabel?: string;
      forceEnableClusterMode?: boolean;
      minReadySeconds?: number;
      podManagementPolicy?: string;
      updateStrategy?: {
        [k: string]: unknown;
      };
      terminationGracePeriodSeconds?: unknown;
      enableServiceLinks?: unknown;
      schedulerName?: string;
      hostAliases?: unknown[];
      limits?: {
        [k: string]: unknown;
      };
      clusterTLS?: {
        [k: string]: unknown;
      };
      additionalConfig?: {
        [k: string]: unknown;
      };
      additionalConfigString?: string;
      version?: unknown;
      [k: string]: unknown;
    };
    extraSecret?: {
      annotations?: {
        [k: string]: unknown;
      };
      data?: {
        [k: string]: unknown;
      };
      name?: unknown;
    };
  };
  kubernetesServiceMonitors?: {
    enabled?: boolean;
  };
  kubeApiServer?: {
    enabled?: boolean;
    tlsConfig?: {
      serverName?: string;
      insecureSkipVerify?: boolean;
      [k: string]: unknown;
    };
    serviceMonitor?: {
      enabled?: boolean;
      interval?: string;
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      proxyUrl?: string;
      jobLabel?: string;
      selector?: {
        matchLabels?: {
          component?: string;
          provider?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      metricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        [k: string]: unknown;
      }[];
      relabelings?: unknown[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      targetLabels?: unknown[];
    };
    jobNameOverride?: string;
  };
  kubelet?: {
    enabled?: boolean;
    namespace?: string;
    jobNameOverride?: string;
    serviceMonitor?: {
      enabled?: boolean;
      kubelet?: boolean;
      attachMetadata?: {
        node?: boolean;
        [k: string]: unknown;
      };
      interval?: string;
      honorLabels?: boolean;
      honorTimestamps?: boolean;
      trackTimestampsStaleness?: boolean;
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      proxyUrl?: string;
      https?: boolean;
      insecureSkipVerify?: boolean;
      probes?: boolean;
      resource?: boolean;
      resourcePath?: string;
      resourceInterval?: string;
      cAdvisor?: boolean;
      cAdvisorInterval?: string;
      cAdvisorMetricRelabelings?: {
        sourceLabels?: string[];
        action?: string;
        regex?: string;
        [k: string]: unknown;
      }[];
      probesMetricRelabelings?: unknown[];
      cAdvisorRelabelings?: {
        action?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        [k: string]: unknown;
      }[];
      probesRelabelings?: {
        action?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        [k: string]: unknown;
      }[];
      resourceRelabelings?: {
        action?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        [k: string]: unknown;
      }[];
      metricRelabelings?: {
        action?: string;
        sourceLabels?: string[];
        regex?: string;
        [k: string]: unknown;
      }[];
      relabelings?: {
        action?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        [k: string]: unknown;
      }[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      targetLabels?: unknown[];
      resourceMetricRelabelings?: unknown;
      scrapeTimeout?: unknown;
    };
  };
  kubeControllerManager?: {
    enabled?: boolean;
    jobNameOverride?: string;
    endpoints?: unknown[];
    service?: {
      selector?: unknown;
      enabled?: boolean;
      port?: unknown;
      targetPort?: unknown;
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
    };
    serviceMonitor?: {
      enabled?: boolean;
      interval?: string;
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      proxyUrl?: string;
      port?: string;
      jobLabel?: string;
      selector?: {
        [k: string]: unknown;
      };
      https?: unknown;
      insecureSkipVerify?: unknown;
      serverName?: unknown;
      metricRelabelings?: unknown[];
      relabelings?: unknown[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      targetLabels?: unknown[];
    };
  };
  coreDns?: {
    enabled?: boolean;
    service?: {
      selector?: unknown;
      enabled?: boolean;
      port?: number;
      targetPort?: number | string;
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
    };
    serviceMonitor?: {
      enabled?: boolean;
      interval?: string;
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      proxyUrl?: string;
      port?: string;
      jobLabel?: string;
      selector?: {
        [k: string]: unknown;
      };
      metricRelabelings?: unknown[];
      relabelings?: unknown[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      targetLabels?: unknown[];
      bearerTokenFile?: string;
    };
  };
  kubeDns?: {
    enabled?: boolean;
    service?: {
      selector?: unknown;
      dnsmasq?: {
        port?: number;
        targetPort?: number | string;
      };
      skydns?: {
        port?: number;
        targetPort?: number | string;
      };
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
    };
    serviceMonitor?: {
      interval?: string;
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      proxyUrl?: string;
      jobLabel?: string;
      selector?: {
        [k: string]: unknown;
      };
      metricRelabelings?: unknown[];
      relabelings?: unknown[];
      dnsmasqMetricRelabelings?: unknown[];
      dnsmasqRelabelings?: unknown[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      targetLabels?: unknown[];
      bearerTokenFile?: string;
    };
  };
  kubeEtcd?: {
    enabled?: boolean;
    endpoints?: unknown[];
    service?: {
      selector?: unknown;
      enabled?: boolean;
      port?: number;
      targetPort?: number | string;
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
    };
    serviceMonitor?: {
      enabled?: boolean;
      interval?: string;
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      proxyUrl?: string;
      scheme?: string;
      insecureSkipVerify?: boolean;
      serverName?: string;
      caFile?: string;
      certFile?: string;
      keyFile?: string;
      port?: string;
      jobLabel?: string;
      selector?: {
        [k: string]: unknown;
      };
      metricRelabelings?: unknown[];
      relabelings?: unknown[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      targetLabels?: unknown[];
      bearerTokenFile?: string;
    };
  };
  kubeScheduler?: {
    enabled?: boolean;
    jobNameOverride?: string;
    endpoints?: unknown[];
    service?: {
      selector?: unknown;
      enabled?: boolean;
      port?: unknown;
      targetPort?: unknown;
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
    };
    serviceMonitor?: {
      enabled?: boolean;
      interval?: string;
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      proxyUrl?: string;
      https?: unknown;
      port?: string;
      jobLabel?: string;
      selector?: {
        [k: string]: unknown;
      };
      insecureSkipVerify?: unknown;
      serverName?: unknown;
      metricRelabelings?: unknown[];
      relabelings?: unknown[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      targetLabels?: unknown[];
      resource?: {
        enabled?: boolean;
        interval?: string;
        metricRelabelings?: unknown[];
        relabelings?: unknown[];
      };
      reource?: {
        relabelings?: unknown;
        [k: string]: unknown;
      };
    };
  };
  kubeProxy?: {
    enabled?: boolean;
    jobNameOverride?: string;
    endpoints?: unknown[];
    service?: {
      selector?: unknown;
      enabled?: boolean;
      port?: number;
      targetPort?: number | string;
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
    };
    serviceMonitor?: {
      enabled?: boolean;
      interval?: string;
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      proxyUrl?: string;
      port?: string;
      jobLabel?: string;
      selector?: {
        [k: string]: unknown;
      };
      https?: boolean;
      metricRelabelings?: unknown[];
      relabelings?: unknown[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      targetLabels?: unknown[];
      bearerTokenFile?: string;
    };
  };
  prometheusOperator?: {
    clusterDomain?: unknown;
    priorityClassName?: unknown;
    logFormat?: unknown;
    logLevel?: unknown;
    limits?: unknown;
    requests?: unknown;
    prometheusDefaultBaseImage?: unknown;
    prometheusDefaultBaseImageRegistry?: unknown;
    alertmanagerDefaultBaseImage?: unknown;
    alertmanagerDefaultBaseImageRegistry?: unknown;
    enabled?: boolean;
    fullnameOverride?: string;
    revisionHistoryLimit?: number;
    strategy?: {
      [k: string]: unknown;
    };
    tls?: {
      enabled?: boolean;
      tlsMinVersion?: string;
      internalPort?: number;
    };
    livenessProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    admissionWebhooks?: {
      failurePolicy?: string;
      timeoutSeconds?: number;
      enabled?: boolean;
      caBundle?: string;
      annotations?: {
        [k: string]: unknown;
      };
      namespaceSelector?: {
        matchExpressions?: unknown;
        [k: string]: unknown;
      };
      objectSelector?: {
        [k: string]: unknown;
      };
      matchConditions?: {
        [k: string]: unknown;
      };
      mutatingWebhookConfiguration?: {
        annotations?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      validatingWebhookConfiguration?: {
        annotations?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      deployment?: {
        priorityClassName?: unknown;
        logFormat?: unknown;
        logLevel?: unknown;
        limits?: unknown;
        requests?: unknown;
        enabled?: boolean;
        replicas?: number;
        strategy?: {
          [k: string]: unknown;
        };
        podDisruptionBudget?: {
          maxUnavailable?: unknown;
          enabled?: boolean;
          minAvailable?: number | string;
          unhealthyPodEvictionPolicy?: string;
        };
        revisionHistoryLimit?: number;
        tls?: {
          enabled?: boolean;
          tlsMinVersion?: string;
          internalPort?: number;
        };
        serviceAccount?: {
          annotations?: {
            [k: string]: unknown;
          };
          automountServiceAccountToken?: boolean;
          create?: boolean;
          name?: string;
        };
        service?: {
          annotations?: {
            [k: string]: unknown;
          };
          labels?: {
            [k: string]: unknown;
          };
          clusterIP?: string;
          ipDualStack?: {
            enabled?: boolean;
            ipFamilies?: string[];
            ipFamilyPolicy?: string;
          };
          nodePort?: number;
          nodePortTls?: number;
          additionalPorts?: unknown[];
          loadBalancerIP?: string;
          loadBalancerSourceRanges?: unknown[];
          externalTrafficPolicy?: string;
          type?: string;
          externalIPs?: unknown[];
        };
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
        image?: {
          registry?: string;
          repository?: string;
          tag?: string;
          sha?: string;
          pullPolicy?: string;
        };
        promqlOptions?: unknown[];
        livenessProbe?: {
          enabled?: boolean;
          failureThreshold?: number;
          initialDelaySeconds?: number;
          periodSeconds?: number;
          successThreshold?: number;
          timeoutSeconds?: number;
          [k: string]: unknown;
        };
        readinessProbe?: {
          enabled?: boolean;
          failureThreshold?: number;
          initialDelaySeconds?: number;
          periodSeconds?: number;
          successThreshold?: number;
          timeoutSeconds?: number;
          [k: string]: unknown;
        };
        resources?: {
          [k: string]: unknown;
        };
        hostNetwork?: boolean;
        nodeSelector?: {
          [k: string]: unknown;
        };
        tolerations?: unknown[];
        affinity?: {
          [k: string]: unknown;
        };
        dnsConfig?: {
          [k: string]: unknown;
        };
        securityContext?: {
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
        automountServiceAccountToken?: boolean;
      };
      patch?: {
        enabled?: boolean;
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
        priorityClassName?: string;
        ttlSecondsAfterFinished?: number;
        annotations?: {
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
        tolerations?: unknown[];
        securityContext?: {
          runAsGroup?: number;
          runAsNonRoot?: boolean;
          runAsUser?: number;
          seccompProfile?: {
            type?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        serviceAccount?: {
          create?: boolean;
          annotations?: {
            [k: string]: unknown;
          };
          automountServiceAccountToken?: boolean;
        };
      };
      createSecretJob?: {
        securityContext?: {
          allowPrivilegeEscalation?: boolean;
          readOnlyRootFilesystem?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      patchWebhookJob?: {
        securityContext?: {
          allowPrivilegeEscalation?: boolean;
          readOnlyRootFilesystem?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      certManager?: {
        issuerRef?: unknown;
        enabled?: boolean;
        rootCert?: {
          duration?: string;
          revisionHistoryLimit?: unknown;
        };
        admissionCert?: {
          duration?: string;
          revisionHistoryLimit?: unknown;
        };
      };
    };
    namespaces?: {
      additional?: unknown;
      releaseNamespace?: unknown;
      [k: string]: unknown;
    };
    denyNamespaces?: unknown[];
    alertmanagerInstanceNamespaces?: unknown[];
    alertmanagerConfigNamespaces?: unknown[];
    prometheusInstanceNamespaces?: unknown[];
    thanosRulerInstanceNamespaces?: unknown[];
    networkPolicy?: {
      cilium?: {
        egress?: unknown;
        [k: string]: unknown;
      };
      matchLabels?: unknown;
      enabled?: boolean;
      flavor?: string;
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      automountServiceAccountToken?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    terminationGracePeriodSeconds?: number;
    lifecycle?: {
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      clusterIP?: string;
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
      nodePort?: number;
      nodePortTls?: number;
      additionalPorts?: unknown[];
      loadBalancerIP?: string;
      loadBalancerSourceRanges?: unknown[];
      externalTrafficPolicy?: string;
      type?: string;
      externalIPs?: unknown[];
    };
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
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      enabled?: boolean;
      minAvailable?: number | string;
      unhealthyPodEvictionPolicy?: string;
    };
    kubeletService?: {
      enabled?: boolean;
      namespace?: string;
      selector?: string;
      name?: string;
    };
    kubeletEndpointsEnabled?: boolean;
    kubeletEndpointSliceEnabled?: boolean;
    extraArgs?: unknown[];
    serviceMonitor?: {
      selfMonitor?: boolean;
      additionalLabels?: {
        [k: string]: unknown;
      };
      interval?: string;
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      scrapeTimeout?: string;
      metricRelabelings?: unknown[];
      relabelings?: unknown[];
    };
    resources?: {
      [k: string]: unknown;
    };
    env?: {
      GOGC?: string;
      [k: string]: unknown;
    };
    hostNetwork?: boolean;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    securityContext?: {
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
    hostUsers?: unknown;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    verticalPodAutoscaler?: {
      recommenders?: unknown;
      controlledValues?: unknown;
      cpu?: unknown;
      memory?: unknown;
      enabled?: boolean;
      controlledResources?: unknown[];
      maxAllowed?: {
        [k: string]: unknown;
      };
      minAllowed?: {
        [k: string]: unknown;
      };
      updatePolicy?: {
        updateMode?: string;
        [k: string]: unknown;
      };
    };
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      sha?: string;
      pullPolicy?: string;
    };
    prometheusConfigReloader?: {
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        sha?: string;
      };
      enableProbe?: boolean;
      resources?: {
        [k: string]: unknown;
      };
    };
    thanosImage?: {
      registry?: string;
      repository?: string;
      tag?: string;
      sha?: string;
    };
    prometheusInstanceSelector?: string;
    alertmanagerInstanceSelector?: string;
    thanosRulerInstanceSelector?: string;
    secretFieldSelector?: string;
    featureGates?: {
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
  };
  prometheus?: {
    enabled?: boolean;
    agentMode?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    additionalLabels?: {
      [k: string]: unknown;
    };
    networkPolicy?: {
      cilium?: {
        egress?: unknown;
        endpointSelector?: unknown;
        ingress?: unknown;
        [k: string]: unknown;
      };
      egress?: unknown;
      ingress?: unknown;
      podSelector?: unknown;
      enabled?: boolean;
      flavor?: string;
      namespace?: unknown;
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
    thanosService?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      externalTrafficPolicy?: string;
      type?: string;
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
      portName?: string;
      port?: number;
      targetPort?: number | string;
      httpPortName?: string;
      httpPort?: number;
      targetHttpPort?: string;
      clusterIP?: string;
      nodePort?: number;
      httpNodePort?: number;
    };
    thanosServiceMonitor?: {
      enabled?: boolean;
      interval?: string;
      additionalLabels?: {
        [k: string]: unknown;
      };
      scheme?: string;
      tlsConfig?: {
        [k: string]: unknown;
      };
      bearerTokenFile?: unknown;
      metricRelabelings?: unknown[];
      relabelings?: unknown[];
    };
    thanosServiceExternal?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      loadBalancerIP?: string;
      loadBalancerSourceRanges?: unknown[];
      portName?: string;
      port?: number;
      targetPort?: number | string;
      httpPortName?: string;
      httpPort?: number;
      targetHttpPort?: string;
      externalTrafficPolicy?: string;
      type?: string;
      nodePort?: number;
      httpNodePort?: number;
    };
    service?: {
      additionalPorts?: unknown[];
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      clusterIP?: string;
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
      port?: number;
      targetPort?: number | string;
      reloaderWebPort?: number;
      reloaderWebNodePort?: unknown;
      externalIPs?: unknown[];
      nodePort?: number;
      loadBalancerIP?: string;
      loadBalancerSourceRanges?: unknown[];
      externalTrafficPolicy?: string;
      type?: string;
      publishNotReadyAddresses?: boolean;
      sessionAffinity?: string;
      sessionAffinityConfig?: {
        clientIP?: {
          timeoutSeconds?: number;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    servicePerReplica?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      port?: number;
      targetPort?: number | string;
      nodePort?: number;
      loadBalancerSourceRanges?: unknown[];
      externalTrafficPolicy?: string;
      type?: string;
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
    };
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      enabled?: boolean;
      minAvailable?: number | string;
      unhealthyPodEvictionPolicy?: string;
    };
    verticalPodAutoscaler?: {
      recommenders?: unknown;
      controlledValues?: unknown;
      cpu?: unknown;
      memory?: unknown;
      enabled?: boolean;
      controlledResources?: unknown[];
      maxAllowed?: {
        [k: string]: unknown;
      };
      minAllowed?: {
        [k: string]: unknown;
      };
      updatePolicy?: {
        updateMode?: string;
        [k: string]: unknown;
      };
    };
    thanosIngress?: {
      pathType?: unknown;
      enabled?: boolean;
      ingressClassName?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      servicePort?: number;
      nodePort?: number;
      hosts?: unknown[];
      paths?: unknown[];
      tls?: unknown[];
    };
    extraSecret?: {
      annotations?: {
        [k: string]: unknown;
      };
      data?: {
        [k: string]: unknown;
      };
      name?: unknown;
    };
    ingress?: {
      servicePort?: unknown;
      hosts?: unknown[];
      pathType?: unknown;
      enabled?: boolean;
      ingressClassName?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      paths?: unknown[];
      tls?: unknown[];
      extraPaths?: unknown;
    };
    route?: {
      main?: {
        sessionName?: unknown;
        type?: unknown;
        absoluteTimeout?: unknown;
        cookieConfig?: unknown;
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
        httpsRedirect?: boolean;
        matches?: {
          path?: {
            type?: string;
            value?: string;
          };
          [k: string]: unknown;
        }[];
        filters?: unknown[];
        sessionPersistence?: {
          [k: string]: unknown;
        };
        additionalRules?: unknown[];
      };
      [k: string]: unknown;
    };
    ingressPerReplica?: {
      pathType?: unknown;
      enabled?: boolean;
      ingressClassName?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      hostPrefix?: string;
      hostDomain?: string;
      paths?: unknown[];
      tlsSecretName?: string;
      tlsSecretPerReplica?: {
        enabled?: boolean;
        prefix?: string;
      };
    };
    routePerReplica?: {
      main?: {
        sessionName?: unknown;
        type?: unknown;
        absoluteTimeout?: unknown;
        cookieConfig?: unknown;
        enabled?: boolean;
        apiVersion?: string;
        kind?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        hostPrefix?: string;
        hostDomain?: string;
        parentRefs?: unknown[];
        httpsRedirect?: boolean;
        filters?: unknown[];
        matches?: {
          path?: {
            type?: string;
            value?: string;
          };
          [k: string]: unknown;
        }[];
        sessionPersistence?: {
          [k: string]: unknown;
        };
        additionalRules?: unknown[];
      };
      [k: string]: unknown;
    };
    serviceMonitor?: {
      selfMonitor?: boolean;
      interval?: string;
      additionalLabels?: {
        [k: string]: unknown;
      };
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      scheme?: string;
      tlsConfig?: {
        [k: string]: unknown;
      };
      bearerTokenFile?: unknown;
      metricRelabelings?: unknown[];
      relabelings?: unknown[];
      additionalEndpoints?: unknown[];
      proxyUrl?: unknown;
    };
    prometheusSpec?: {
      ruleNamespaceSelector?: {
        [k: string]: unknown;
      };
      ruleSelector?: {
        [k: string]: unknown;
      };
      serviceMonitorSelector?: {
        [k: string]: unknown;
      };
      serviceMonitorNamespaceSelector?: {
        [k: string]: unknown;
      };
      podMonitorSelector?: {
        [k: string]: unknown;
      };
      podMonitorNamespaceSelector?: {
        [k: string]: unknown;
      };
      probeSelector?: {
        [k: string]: unknown;
      };
      probeNamespaceSelector?: {
        [k: string]: unknown;
      };
      scrapeConfigSelector?: {
        [k: string]: unknown;
      };
      scrapeConfigNamespaceSelector?: {
        [k: string]: unknown;
      };
      labels?: unknown;
      nodeAffinity?: unknown;
      requests?: unknown;
      additionalScrapeConfigs?: unknown[];
      containers?: unknown[];
      type?: unknown;
      rollingUpdate?: unknown;
      persistentVolumeClaimRetentionPolicy?: {
        [k: string]: unknown;
      };
      disableCompaction?: boolean;
      automountServiceAccountToken?: boolean;
      apiserverConfig?: {
        [k: string]: unknown;
      };
      additionalArgs?: unknown[];
      convertClassicHistogramsToNHCB?: boolean;
      scrapeClassicHistograms?: boolean;
      scrapeNativeHistograms?: boolean;
      scrapeFailureLogFile?: string;
      scrapeInterval?: string;
      scrapeTimeout?: string;
      scrapeClasses?: unknown[];
      podTargetLabels?: unknown[];
      evaluationInterval?: string;
      listenLocal?: boolean;
      enableOTLPReceiver?: boolean;
      enableAdminAPI?: boolean;
      version?: string;
      web?: {
        [k: string]: unknown;
      };
      exemplars?: {
        [k: string]: unknown;
      };
      enableFeatures?: unknown[];
      otlp?: {
        [k: string]: unknown;
      };
      serviceName?: unknown;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        sha?: string;
        pullPolicy?: string;
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      disableAlerting?: boolean;
      alertingEndpoints?: unknown[];
      externalLabels?: {
        [k: string]: unknown;
      };
      enableRemoteWriteReceiver?: boolean;
      replicaExternalLabelName?: string;
      replicaExternalLabelNameClear?: boolean;
      prometheusExternalLabelName?: string;
      prometheusExternalLabelNameClear?: boolean;
      externalUrl?: string;
      nodeSelector?: {
        [k: string]: unknown;
      };
      secrets?: unknown[];
      configMaps?: unknown[];
      query?: {
        [k: string]: unknown;
      };
      ruleSelectorNilUsesHelmValues?: boolean;
      serviceMonitorSelectorNilUsesHelmValues?: boolean;
      podMonitorSelectorNilUsesHelmValues?: boolean;
      probeSelectorNilUsesHelmValues?: boolean;
      scrapeConfigSelectorNilUsesHelmValues?: boolean;
      retention?: string;
      retentionSize?: string;
      tsdb?: {
        outOfOrderTimeWindow?: string;
        [k: string]: unknown;
      };
      walCompression?: boolean;
      paused?: boolean;
      replicas?: number;
      shards?: number;
      logLevel?: string;
      logFormat?: string;
      routePrefix?: string;
      podMetadata?: {
        [k: string]: unknown;
      };
      podAntiAffinity?: string;
      podAntiAffinityTopologyKey?: string;
      affinity?: {
        [k: string]: unknown;
      };
      remoteRead?: unknown[];
      additionalRemoteRead?: unknown[];
      remoteWrite?: unknown[];
      additionalRemoteWrite?: unknown[];
      remoteWriteDashboards?: boolean;
      resources?: {
        [k: string]: unknown;
      };
      storageSpec?: {
        [k: string]: unknown;
      };
      volumes?: unknown[];
      volumeMounts?: unknown[];
      additionalScrapeConfigsSecret?: {
        enabled?: unknown;
        key?: unknown;
        name?: unknown;
        [k: string]: unknown;
      };
      additionalPrometheusSecretsAnnotations?: {
        [k: string]: unknown;
      };
      additionalAlertManagerConfigs?: unknown[];
      additionalAlertManagerConfigsSecret?: {
        key?: unknown;
        name?: unknown;
        optional?: unknown;
        [k: string]: unknown;
      };
      additionalAlertRelabelConfigs?: unknown[];
      additionalAlertRelabelConfigsSecret?: {
        key?: unknown;
        name?: unknown;
        [k: string]: unknown;
      };
      securityContext?: {
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      dnsConfig?: {
        [k: string]: unknown;
      };
      dnsPolicy?: string;
      priorityClassName?: string;
      thanos?: {
        image?: unknown;
        objectStorageConfig?: {
          existingSecret?: {
            key?: unknown;
            name?: unknown;
            [k: string]: unknown;
          };
          secret?: unknown;
          [k: string]: unknown;
        };
        secretProviderClass?: unknown;
        [k: string]: unknown;
      };
      initContainers?: unknown[];
      portName?: string;
      arbitraryFSAccessThroughSMs?: boolean;
      overrideHonorLabels?: boolean;
      overrideHonorTimestamps?: boolean;
      ignoreNamespaceSelectors?: boolean;
      enforcedNamespaceLabel?: string;
      prometheusRulesExcludedFromEnforce?: unknown[];
      excludedFromEnforcement?: unknown[];
      queryLogFile?: boolean;
      sampleLimit?: boolean;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      keepDroppedTargets?: number;
      bodySizeLimit?: string;
      enforcedBodySizeLimit?: string;
      enforcedKeepDroppedTargets?: number;
      enforcedSampleLimit?: boolean;
      enforcedTargetLimit?: boolean;
      enforcedLabelLimit?: boolean;
      enforcedLabelNameLengthLimit?: boolean;
      enforcedLabelValueLengthLimit?: boolean;
      allowOverlappingBlocks?: boolean;
      nameValidationScheme?: string;
      minReadySeconds?: number;
      terminationGracePeriodSeconds?: unknown;
      hostNetwork?: boolean;
      hostUsers?: unknown;
      hostAliases?: unknown[];
      tracingConfig?: {
        [k: string]: unknown;
      };
      serviceDiscoveryRole?: string;
      enableServiceLinks?: unknown;
      schedulerName?: string;
      nameEscapingScheme?: string;
      reloadStrategy?: string;
      ruleQueryOffset?: string;
      runtime?: {
        [k: string]: unknown;
      };
      shardingStrategy?: {
        [k: string]: unknown;
      };
      shardRetentionPolicy?: {
        [k: string]: unknown;
      };
      remoteWriteReceiverMessageVersions?: unknown[];
      podManagementPolicy?: string;
      updateStrategy?: {
        [k: string]: unknown;
      };
      additionalConfig?: {
        [k: string]: unknown;
      };
      additionalConfigString?: string;
      maximumStartupDurationSeconds?: number;
      scrapeProtocols?: unknown[];
      [k: string]: unknown;
    };
    additionalRulesForClusterRole?: unknown[];
    additionalServiceMonitors?: unknown[];
    additionalPodMonitors?: unknown[];
  };
  thanosRuler?: {
    enabled?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
    };
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      enabled?: boolean;
      minAvailable?: number | string;
      unhealthyPodEvictionPolicy?: string;
    };
    ingress?: {
      pathType?: unknown;
      enabled?: boolean;
      ingressClassName?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      hosts?: unknown[];
      paths?: unknown[];
      tls?: unknown[];
    };
    route?: {
      main?: {
        sessionName?: unknown;
        type?: unknown;
        absoluteTimeout?: unknown;
        cookieConfig?: unknown;
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
        httpsRedirect?: boolean;
        matches?: {
          path?: {
            type?: string;
            value?: string;
          };
          [k: string]: unknown;
        }[];
        filters?: unknown[];
        sessionPersistence?: {
          [k: string]: unknown;
        };
        additionalRules?: unknown[];
      };
      [k: string]: unknown;
    };
    service?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      clusterIP?: string;
      ipDualStack?: {
        enabled?: boolean;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
      };
      port?: number;
      targetPort?: number | string;
      nodePort?: number;
      additionalPorts?: unknown[];
      externalIPs?: unknown[];
      loadBalancerIP?: string;
      loadBalancerSourceRanges?: unknown[];
      externalTrafficPolicy?: string;
      type?: string;
    };
    serviceMonitor?: {
      selfMonitor?: boolean;
      interval?: string;
      additionalLabels?: {
        [k: string]: unknown;
      };
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      proxyUrl?: string;
      scheme?: string;
      tlsConfig?: {
        [k: string]: unknown;
      };
      bearerTokenFile?: unknown;
      metricRelabelings?: unknown[];
      relabelings?: unknown[];
      additionalEndpoints?: unknown[];
    };
    thanosRulerSpec?: {
      ruleSelector?: {
        [k: string]: unknown;
      };
      volumeClaimTemplate?: unknown;
      alertmanagersUrl?: unknown;
      requests?: unknown;
      nodeAffinity?: unknown;
      type?: unknown;
      rollingUpdate?: unknown;
      podMetadata?: {
        [k: string]: unknown;
      };
      serviceName?: unknown;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        sha?: string;
        [k: string]: unknown;
      };
      ruleNamespaceSelector?: {
        [k: string]: unknown;
      };
      ruleSelectorNilUsesHelmValues?: boolean;
      logFormat?: string;
      logLevel?: string;
      replicas?: number;
      retention?: string;
      evaluationInterval?: string;
      storage?: {
        [k: string]: unknown;
      };
      alertmanagersConfig?: {
        existingSecret?: {
          key?: unknown;
          name?: unknown;
          [k: string]: unknown;
        };
        secret?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      externalPrefix?: unknown;
      externalPrefixNilUsesHelmValues?: boolean;
      routePrefix?: string;
      objectStorageConfig?: {
        existingSecret?: {
          key?: unknown;
          name?: unknown;
          [k: string]: unknown;
        };
        secret?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      alertDropLabels?: unknown[];
      queryEndpoints?: unknown[];
      queryConfig?: {
        existingSecret?: {
          key?: unknown;
          name?: unknown;
          [k: string]: unknown;
        };
        secret?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      paused?: boolean;
      additionalArgs?: unknown[];
      nodeSelector?: {
        [k: string]: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
      podAntiAffinity?: string;
      podAntiAffinityTopologyKey?: string;
      affinity?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      securityContext?: {
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      hostUsers?: unknown;
      listenLocal?: boolean;
      containers?: unknown[];
      extraEnv?: unknown[];
      volumes?: unknown[];
      volumeMounts?: unknown[];
      initContainers?: unknown[];
      priorityClassName?: string;
      portName?: string;
      terminationGracePeriodSeconds?: unknown;
      web?: {
        [k: string]: unknown;
      };
      podManagementPolicy?: string;
      updateStrategy?: {
        [k: string]: unknown;
      };
      version?: string;
      imagePullPolicy?: string;
      enableFeatures?: unknown[];
      enableServiceLinks?: unknown;
      minReadySeconds?: unknown;
      dnsConfig?: {
        [k: string]: unknown;
      };
      dnsPolicy?: string;
      hostAliases?: unknown[];
      remoteWrite?: unknown[];
      tracingConfig?: {
        existingSecret?: {
          key?: unknown;
          name?: unknown;
          [k: string]: unknown;
        };
        secret?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      tracingConfigFile?: string;
      alertRelabelConfigs?: {
        existingSecret?: {
          key?: unknown;
          name?: unknown;
          [k: string]: unknown;
        };
        secret?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      alertRelabelConfigFile?: string;
      grpcServerTlsConfig?: {
        [k: string]: unknown;
      };
      objectStorageConfigFile?: string;
      ruleConcurrentEval?: unknown;
      ruleOutageTolerance?: string;
      ruleGracePeriod?: string;
      ruleQueryOffset?: string;
      resendDelay?: string;
      enforcedNamespaceLabel?: string;
      excludedFromEnforcement?: unknown[];
      additionalConfig?: {
        [k: string]: unknown;
      };
      additionalConfigString?: string;
      alertQueryUrl?: unknown;
      [k: string]: unknown;
    };
    extraSecret?: {
      annotations?: {
        [k: string]: unknown;
      };
      data?: {
        [k: string]: unknown;
      };
      name?: unknown;
    };
    name?: unknown;
  };
  cleanPrometheusOperatorObjectNames?: boolean;
  extraManifests?: unknown;
}

// Made by "strata import" (see 'kube-prometheus-stack' in imports.lock.json). Do not edit.
export interface KubePrometheusStackValues {
  windowsMonitoring?: {
    enabled?: boolean | null;
  } | null;
  grafana?: {
    enabled?: boolean | null;
    schedulerName?: unknown;
    priorityClassName?: unknown;
    podAnnotations?: unknown;
    configMapAnnotations?: unknown;
    podLabels?: unknown;
    annotations?: unknown;
    extraContainers?: string | null;
    adminPassword?: unknown;
    command?: unknown;
    args?: unknown;
    extraObjects?: unknown[] | null;
    rbac?: {
      useExistingRole?: unknown;
      useExistingClusterRole?: unknown;
      create?: boolean | null;
      pspEnabled?: boolean | null;
      pspUseAppArmor?: boolean | null;
      namespaced?: boolean | null;
      namespaces?: unknown[] | boolean | null;
      extraRoleRules?: unknown[] | null;
      extraClusterRoleRules?: unknown[] | null;
    } | null;
    serviceAccount?: {
      autoMount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
      nameTest?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
      annotations?: unknown;
    } | null;
    replicas?: number | string | null;
    headlessService?: boolean | null;
    automountServiceAccountToken?: boolean | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPU?: string | number | null;
      targetMemory?: string | null;
      behavior?: {
        [k: string]: unknown;
      } | null;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      minAvailable?: unknown;
      unhealthyPodEvictionPolicy?: unknown;
      [k: string]: unknown;
    } | null;
    deploymentStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    progressDeadlineSeconds?: unknown;
    startupProbe?: {
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: string | null;
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
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      sha?: string | null;
      pullPolicy?: string | null;
      pullSecrets?: unknown[] | null;
    } | null;
    testFramework?: {
      hookType?: unknown;
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
      imagePullPolicy?: string | null;
      securityContext?: {
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    dnsPolicy?: unknown;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    hostUsers?: unknown;
    securityContext?: {
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      privileged?: boolean | null;
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
    createConfigmap?: boolean | null;
    extraConfigmapMounts?: unknown[] | null;
    extraEmptyDirMounts?: unknown[] | null;
    shadowBundledPlugins?: boolean | null;
    extraLabels?: {
      [k: string]: unknown;
    } | null;
    downloadDashboardsImage?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      sha?: string | null;
      pullPolicy?: string | null;
    } | null;
    downloadDashboards?: {
      env?: {
        [k: string]: unknown;
      } | null;
      envFromSecret?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
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
      envValueFrom?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    podPortName?: string | null;
    gossipPortName?: string | null;
    service?: {
      enabled?: boolean | null;
      type?: string | null;
      ipFamilyPolicy?: string | null;
      ipFamilies?: unknown[] | null;
      loadBalancerIP?: string | null;
      loadBalancerClass?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      port?: number | string | null;
      targetPort?: number | string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      portName?: string | null;
      appProtocol?: string | null;
      sessionAffinity?: string | null;
      trafficDistribution?: string | null;
      clusterIP?: unknown;
      externalIPs?: unknown;
      externalTrafficPolicy?: unknown;
      nodePort?: unknown;
    } | null;
    serviceMonitor?: {
      interval?: unknown;
      scrapeTimeout?: unknown;
      enabled?: boolean | null;
      path?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      scheme?: string | null;
      tlsConfig?: {
        [k: string]: unknown;
      } | null;
      relabelings?: unknown[] | null;
      metricRelabelings?: unknown[] | null;
      basicAuth?: {
        [k: string]: unknown;
      } | null;
      targetLabels?: unknown[] | null;
      namespace?: unknown;
    } | null;
    extraExposePorts?: unknown[] | null;
    hostAliases?: unknown[] | null;
    ingress?: {
      ingressClassName?: unknown;
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?:
        | {
            [k: string]: unknown;
          }
        | boolean
        | null;
      path?: string | null;
      pathType?: string | null;
      hosts?: string[] | null;
      extraPaths?: unknown[] | null;
      tls?: unknown[] | null;
    } | null;
    route?: {
      main?: {
        request?: unknown;
        backendRequest?: unknown;
        sessionName?: unknown;
        type?: unknown;
        absoluteTimeout?: unknown;
        cookieConfig?: unknown;
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
        sessionPersistence?: {
          [k: string]: unknown;
        } | null;
        filters?: unknown[] | null;
        additionalRules?: unknown[] | null;
        httpsRedirect?: boolean | null;
      } | null;
      [k: string]: unknown;
    } | null;
    listenerSet?: {
      main?: {
        name?: unknown;
        namespace?: unknown;
        group?: unknown;
        kind?: unknown;
        enabled?: boolean | null;
        apiVersion?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        parentRef?: {
          [k: string]: unknown;
        } | null;
        listeners?: unknown[] | null;
      } | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      limits?: unknown;
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    extraInitContainers?: unknown[] | null;
    extraContainerVolumes?: unknown[] | null;
    persistence?: {
      storageClassName?: unknown;
      annotations?: unknown;
      selectorLabels?: unknown;
      subPath?: unknown;
      existingClaim?: unknown;
      type?: string | null;
      enabled?: boolean | null;
      volumeName?: string | null;
      accessModes?: string[] | null;
      size?: string | number | null;
      finalizers?: string[] | null;
      extraPvcLabels?: {
        [k: string]: unknown;
      } | null;
      disableWarning?: boolean | null;
      persistentVolumeClaimRetentionPolicy?: {
        [k: string]: unknown;
      } | null;
      inMemory?: {
        sizeLimit?: unknown;
        enabled?: boolean | null;
      } | null;
      lookupVolumeName?: boolean | null;
    } | null;
    initChownData?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        sha?: string | null;
        pullPolicy?: string | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        readOnlyRootFilesystem?: boolean | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        capabilities?: {
          add?: string[] | null;
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    adminUser?: string | null;
    admin?: {
      existingSecret?: string | null;
      userKey?: string | null;
      passwordKey?: string | null;
    } | null;
    env?: {
      GF_SECURITY_ADMIN_PASSWORD?: unknown;
      GF_SECURITY_ADMIN_PASSWORD__FILE?: unknown;
      GF_SECURITY_ADMIN_USER?: unknown;
      GF_SECURITY_ADMIN_USER__FILE?: unknown;
      GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION?: unknown;
      [k: string]: unknown;
    } | null;
    envValueFrom?: {
      [k: string]: unknown;
    } | null;
    envFromSecret?: string | null;
    envRenderSecret?: {
      [k: string]: unknown;
    } | null;
    envFromSecrets?: unknown[] | null;
    envFromConfigMaps?: unknown[] | null;
    enableServiceLinks?: boolean | null;
    extraSecretMounts?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    lifecycleHooks?: {
      [k: string]: unknown;
    } | null;
    plugins?: unknown[] | null;
    datasources?: {
      [k: string]: unknown;
    } | null;
    alerting?: {
      [k: string]: unknown;
    } | null;
    notifiers?: {
      [k: string]: unknown;
    } | null;
    dashboardProviders?: {
      [k: string]: unknown;
    } | null;
    defaultCurlOptions?: string | null;
    dashboards?: {
      [k: string]: unknown;
    } | null;
    dashboardsConfigMaps?: {
      [k: string]: unknown;
    } | null;
    'grafana.ini'?: {
      server?: {
        domain?: string | null;
        [k: string]: unknown;
      } | null;
      unified_alerting?: unknown;
      paths?: {
        data?: string | null;
        logs?: string | null;
        plugins?: string | null;
        provisioning?: string | null;
        [k: string]: unknown;
      } | null;
      analytics?: {
        check_for_updates?: boolean | null;
        [k: string]: unknown;
      } | null;
      log?: {
        mode?: string | null;
        [k: string]: unknown;
      } | null;
      unified_storage?: {
        index_path?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    ldap?: {
      config?: string | null;
      enabled?: boolean | null;
      existingSecret?: string | null;
    } | null;
    shareProcessNamespace?: boolean | null;
    smtp?: {
      existingSecret?: string | null;
      userKey?: string | null;
      passwordKey?: string | null;
    } | null;
    sidecar?: {
      skipTlsVerify?: unknown;
      logLevel?: unknown;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        sha?: string | null;
      } | null;
      imagePullPolicy?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
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
      enableUniqueFilenames?: boolean | null;
      readinessProbe?: {
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        [k: string]: unknown;
      } | null;
      alerts?: {
        ignoreAlreadyProcessed?: unknown;
        skipTlsVerify?: unknown;
        logLevel?: unknown;
        resourceName?: string | null;
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
          } | null;
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        env?: {
          [k: string]: unknown;
        } | null;
        envValueFrom?: {
          [k: string]: unknown;
        } | null;
        label?: string | boolean | null;
        labelValue?: string | null;
        searchNamespace?: unknown;
        watchMethod?: string | null;
        resource?: string | null;
        reloadURL?: string | null;
        script?: unknown;
        skipReload?: boolean | null;
        initAlerts?: boolean | null;
        extraMounts?: unknown[] | null;
        sizeLimit?: string | null;
      } | null;
      dashboards?: {
        ignoreAlreadyProcessed?: unknown;
        skipTlsVerify?: unknown;
        logLevel?: unknown;
        resourceName?: string | null;
        maxTotalRetries?: unknown;
        maxConnectRetries?: unknown;
        maxReadRetries?: unknown;
        restartPolicy?: unknown;
        startupProbe?: {
          httpGet?: {
            port?: unknown;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        watchServerTimeout?: unknown;
        watchClientTimeout?: unknown;
        enabled?: boolean | null;
        env?: {
          [k: string]: unknown;
        } | null;
        envValueFrom?: {
          [k: string]: unknown;
        } | null;
        SCProvider?: boolean | null;
        label?: string | null;
        labelValue?: string | null;
        folder?: string | null;
        defaultFolderName?: unknown;
        searchNamespace?: string | null;
        watchMethod?: string | null;
        resource?: string | null;
        folderAnnotation?: unknown;
        reloadURL?: string | null;
        script?: unknown;
        skipReload?: boolean | null;
        initDashboards?: boolean | null;
        provider?: {
          name?: string | null;
          orgid?: number | string | null;
          folder?: string | null;
          folderUid?: string | null;
          type?: string | null;
          disableDelete?: boolean | null;
          allowUiUpdates?: boolean | null;
          foldersFromFilesStructure?: boolean | null;
          updateIntervalSeconds?: unknown;
          [k: string]: unknown;
        } | null;
        extraMounts?: unknown[] | null;
        sizeLimit?: string | null;
        enableNewTablePanelSyntax?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        multicluster?: {
          global?: {
            enabled?: boolean | null;
            [k: string]: unknown;
          } | null;
          etcd?: {
            enabled?: boolean | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      datasources?: {
        ignoreAlreadyProcessed?: unknown;
        skipTlsVerify?: unknown;
        logLevel?: unknown;
        resourceName?: string | null;
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
          } | null;
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        env?: {
          [k: string]: unknown;
        } | null;
        envValueFrom?: {
          [k: string]: unknown;
        } | null;
        label?: string | boolean | null;
        labelValue?: string | null;
        searchNamespace?: unknown;
        watchMethod?: string | null;
        resource?: string | null;
        reloadURL?: string | null;
        script?: unknown;
        skipReload?: boolean | null;
        initDatasources?: boolean | null;
        extraMounts?: unknown[] | null;
        sizeLimit?: string | null;
        extraJsonData?: unknown;
        url?: unknown;
        timeout?: unknown;
        customQueryParameters?: unknown;
        defaultDatasourceScrapeInterval?: unknown;
        defaultDatasourceEnabled?: boolean | null;
        isDefaultDatasource?: boolean | null;
        name?: string | null;
        uid?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        httpMethod?: string | null;
        createPrometheusReplicasDatasources?: boolean | null;
        prometheusServiceName?: string | null;
        exemplarTraceIdDestinations?: {
          datasourceUid?: unknown;
          traceIdLabelName?: unknown;
          urlDisplayLabel?: unknown;
          [k: string]: unknown;
        } | null;
        alertmanager?: {
          enabled?: boolean | null;
          name?: string | null;
          uid?: string | null;
          handleGrafanaManagedAlerts?: boolean | null;
          implementation?: string | null;
          url?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      plugins?: {
        ignoreAlreadyProcessed?: unknown;
        skipTlsVerify?: unknown;
        logLevel?: unknown;
        resourceName?: string | null;
        watchServerTimeout?: unknown;
        watchClientTimeout?: unknown;
        maxTotalRetries?: unknown;
        maxConnectRetries?: unknown;
        maxReadRetries?: unknown;
        enabled?: boolean | null;
        env?: {
          [k: string]: unknown;
        } | null;
        label?: string | boolean | null;
        labelValue?: string | null;
        searchNamespace?: unknown;
        watchMethod?: string | null;
        resource?: string | null;
        reloadURL?: string | null;
        script?: unknown;
        skipReload?: boolean | null;
        initPlugins?: boolean | null;
        extraMounts?: unknown[] | null;
        sizeLimit?: string | null;
      } | null;
      notifiers?: {
        ignoreAlreadyProcessed?: unknown;
        skipTlsVerify?: unknown;
        logLevel?: unknown;
        resourceName?: string | null;
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
          } | null;
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        env?: {
          [k: string]: unknown;
        } | null;
        label?: string | boolean | null;
        labelValue?: string | null;
        searchNamespace?: unknown;
        watchMethod?: string | null;
        resource?: string | null;
        reloadURL?: string | null;
        script?: unknown;
        skipReload?: boolean | null;
        initNotifiers?: boolean | null;
        extraMounts?: unknown[] | null;
        sizeLimit?: string | null;
      } | null;
    } | null;
    namespaceOverride?: string | null;
    revisionHistoryLimit?: number | string | null;
    imageRenderer?: {
      schedulerName?: unknown;
      deploymentStrategy?: {
        [k: string]: unknown;
      } | null;
      progressDeadlineSeconds?: unknown;
      enabled?: boolean | null;
      replicas?: number | string | null;
      autoscaling?: {
        enabled?: boolean | null;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        targetCPU?: string | number | null;
        targetMemory?: string | null;
        behavior?: {
          [k: string]: unknown;
        } | null;
      } | null;
      serverURL?: string | null;
      renderingCallbackURL?: string | null;
      token?: string | null;
      existingSecret?: string | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        sha?: string | null;
        pullSecrets?: unknown[] | null;
        pullPolicy?: string | null;
      } | null;
      dnsPolicy?: unknown;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      env?: {
        HTTP_HOST?: string | null;
        XDG_CONFIG_HOME?: string | null;
        XDG_CACHE_HOME?: string | null;
        [k: string]: unknown;
      } | null;
      envValueFrom?: {
        [k: string]: unknown;
      } | null;
      serviceAccountName?: string | null;
      automountServiceAccountToken?: boolean | null;
      hostUsers?: unknown;
      securityContext?: {
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        allowPrivilegeEscalation?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      hostAliases?: unknown[] | null;
      priorityClassName?: string | null;
      healthcheckPath?: string | null;
      service?: {
        enabled?: boolean | null;
        portName?: string | null;
        port?: number | string | null;
        targetPort?: number | string | null;
        appProtocol?: string | null;
        annotations?: unknown;
        clusterIP?: unknown;
        labels?: unknown;
      } | null;
      serviceMonitor?: {
        interval?: unknown;
        scrapeTimeout?: unknown;
        enabled?: boolean | null;
        path?: string | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        scheme?: string | null;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        relabelings?: unknown[] | null;
        targetLabels?: unknown[] | null;
        namespace?: unknown;
      } | null;
      grafanaProtocol?: string | null;
      grafanaSubPath?: string | null;
      podPortName?: string | null;
      revisionHistoryLimit?: number | string | null;
      networkPolicy?: {
        limitIngress?: boolean | null;
        limitEgress?: boolean | null;
        extraIngressSelectors?: unknown[] | null;
      } | null;
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
      extraConfigmapMounts?: unknown[] | null;
      extraSecretMounts?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      annotations?: unknown;
      appProtocol?: unknown;
      command?: unknown;
      labels?: unknown;
      podLabels?: unknown;
    } | null;
    networkPolicy?: {
      explicitNamespacesSelector?: {
        [k: string]: unknown;
      } | null;
      explicitIpBlocks?: unknown[] | null;
      enabled?: boolean | null;
      ingress?: boolean | null;
      allowExternal?: boolean | null;
      egress?: {
        to?: unknown[] | null;
        enabled?: boolean | null;
        blockDNSResolution?: boolean | null;
        ports?: unknown[] | null;
      } | null;
    } | null;
    enableKubeBackwardCompatibility?: boolean | null;
    useStatefulSet?: boolean | null;
    assertNoLeakedSecrets?: boolean | null;
    verticalPodAutoscaler?: {
      enabled?: boolean | null;
      updateMode?: string | null;
      controlledResources?: {
        cpu?: boolean | null;
        memory?: boolean | null;
        [k: string]: unknown;
      } | null;
      minAllowed?: {
        cpu?: string | number | null;
        memory?: string | number | null;
      } | null;
      maxAllowed?: {
        cpu?: string | number | null;
        memory?: string | number | null;
      } | null;
    } | null;
    fullnameOverride?: unknown;
    labels?: unknown;
    nameOverride?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
    forceDeployDatasources?: boolean | null;
    forceDeployDashboards?: boolean | null;
    defaultDashboardsEnabled?: boolean | null;
    operator?:
      | {
          dashboardsConfigMapRefEnabled?: boolean | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          matchLabels?: {
            [k: string]: unknown;
          } | null;
          resyncPeriod?: string | number | null;
          folder?: string | null;
          folderUID?: unknown;
          folderRef?: unknown;
        }
      | boolean
      | null;
    defaultDashboardsTimezone?: string | null;
    defaultDashboardsEditable?: boolean | null;
    defaultDashboardsInterval?: string | number | null;
    deleteDatasources?: unknown[] | null;
    additionalDataSources?: unknown[] | null;
    additionalDataSourcesString?: string | null;
    prune?: boolean | null;
    name?: unknown;
  } | null;
  nodeExporter?: {
    enabled?: boolean | null;
    operatingSystems?: {
      linux?: {
        enabled?: boolean | null;
      } | null;
      aix?: {
        enabled?: boolean | null;
      } | null;
      darwin?: {
        enabled?: boolean | null;
      } | null;
    } | null;
    forceDeployDashboards?: boolean | null;
  } | null;
  kubeStateMetrics?: {
    enabled?: boolean | null;
  } | null;
  crds?: {
    enabled?: boolean | null;
    upgradeJob?: {
      enabled?: boolean | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      env?: {
        [k: string]: unknown;
      } | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      forceConflicts?: boolean | null;
      image?: {
        busybox?: {
          pullPolicy?: string | null;
          registry?: string | null;
          repository?: string | null;
          sha?: string | null;
          tag?: string | null;
        } | null;
        kubectl?: {
          pullPolicy?: string | null;
          registry?: string | null;
          repository?: string | null;
          sha?: string | null;
          tag?: string | null;
        } | null;
        sha?: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
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
      resources?: {
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        automountServiceAccountToken?: boolean | null;
        create?: boolean | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        name?: string | null;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      nodeAffinity?: unknown;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  'kube-state-metrics'?: {
    updateStrategy?: unknown;
    affinity?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: unknown;
    prometheusScrape?: boolean | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      sha?: string | null;
      pullPolicy?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    autosharding?:
      | {
          enabled?: boolean | null;
        }
      | boolean
      | null;
    replicas?: number | string | null;
    revisionHistoryLimit?: number | string | null;
    extraArgs?: unknown[] | null;
    automountServiceAccountToken?: boolean | null;
    service?: {
      port?: number | string | null;
      type?: string | null;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
      nodePort?: number | string | null;
      loadBalancerIP?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      clusterIP?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    customLabels?: {
      [k: string]: unknown;
    } | null;
    selectorOverride?: {
      [k: string]: unknown;
    } | null;
    releaseLabel?: boolean | null;
    hostNetwork?: boolean | null;
    hostUsers?: unknown;
    rbac?: {
      useExistingRole?: unknown;
      clusterRoleSelectors?: unknown[] | boolean | null;
      create?: boolean | null;
      customResourceState?:
        | {
            createClusterRoleRules?: boolean | null;
          }
        | boolean
        | null;
      useClusterRole?: boolean | null;
      extraRules?: unknown[] | null;
    } | null;
    authFilter?: {
      enabled?: boolean | null;
    } | null;
    kubeRBACProxy?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        sha?: string | null;
        pullPolicy?: string | null;
      } | null;
      ignoreProbePaths?: boolean | null;
      extraArgs?: unknown[] | null;
      containerSecurityContext?: {
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      port?: number | string | null;
      proxyEndpointsPort?: number | string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      volumeMounts?: unknown[] | null;
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
    env?: unknown[] | null;
    prometheus?: {
      monitor?: {
        enabled?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        namespace?: string | null;
        namespaceSelector?: unknown[] | null;
        jobLabel?: string | null;
        targetLabels?: unknown[] | null;
        podTargetLabels?: unknown[] | null;
        sampleLimit?: number | string | null;
        targetLimit?: number | string | null;
        labelLimit?: number | string | null;
        labelNameLengthLimit?: number | string | null;
        labelValueLengthLimit?: number | string | null;
        selectorOverride?: {
          [k: string]: unknown;
        } | null;
        http?: {
          interval?: string | null;
          scrapeTimeout?: string | null;
          proxyUrl?: string | null;
          enableHttp2?: boolean | null;
          honorLabels?: boolean | null;
          metricRelabelings?: unknown[] | null;
          relabelings?: unknown[] | null;
          scheme?: string | null;
          bearerTokenFile?: string | null;
          bearerTokenSecret?: {
            [k: string]: unknown;
          } | null;
          tlsConfig?: {
            [k: string]: unknown;
          } | null;
        } | null;
        metrics?: {
          interval?: string | null;
          scrapeTimeout?: string | null;
          proxyUrl?: string | null;
          enableHttp2?: boolean | null;
          honorLabels?: boolean | null;
          metricRelabelings?: unknown[] | null;
          relabelings?: unknown[] | null;
          scheme?: string | null;
          bearerTokenFile?: string | null;
          bearerTokenSecret?: {
            [k: string]: unknown;
          } | null;
          tlsConfig?: {
            [k: string]: unknown;
          } | null;
        } | null;
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
      } | null;
      scrapeconfig?: {
        enabled?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        jobName?: string | null;
        sampleLimit?: number | string | null;
        targetLimit?: number | string | null;
        labelLimit?: number | string | null;
        labelNameLengthLimit?: number | string | null;
        labelValueLengthLimit?: number | string | null;
        staticConfigLabels?: {
          [k: string]: unknown;
        } | null;
        scrapeInterval?: string | null;
        scrapeTimeout?: string | null;
        proxyUrl?: string | null;
        enableHttp2?: boolean | null;
        honorLabels?: boolean | null;
        metricRelabelings?: unknown[] | null;
        relabelings?: unknown[] | null;
        scheme?: string | null;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    networkPolicy?: {
      egress?: unknown;
      ingress?: unknown;
      podSelector?: unknown;
      enabled?: boolean | null;
    } | null;
    securityContext?: {
      enabled?: boolean | null;
      runAsGroup?: number | string | null;
      runAsUser?: number | string | null;
      fsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
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
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      [k: string]: unknown;
    } | null;
    metricAllowlist?: unknown[] | null;
    metricDenylist?: unknown[] | null;
    metricLabelsAllowlist?: unknown[] | null;
    metricAnnotationsAllowList?: unknown[] | null;
    collectors?: string[] | null;
    collectorsExclude?: unknown[] | null;
    collectorsExtra?: unknown[] | null;
    kubeconfig?: {
      enabled?: boolean | null;
      secret?: unknown;
      [k: string]: unknown;
    } | null;
    customResourceState?: {
      enabled?: boolean | null;
      create?: boolean | null;
      name?: string | null;
      key?: string | null;
      config?: {
        [k: string]: unknown;
      } | null;
    } | null;
    releaseNamespace?: boolean | null;
    namespaces?: string | null;
    namespacesDenylist?: string | null;
    namespaceOverride?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    selfMonitor?: {
      telemetryHost?: unknown;
      telemetryPort?: unknown;
      telemetryNodePort?: unknown;
      enabled?: boolean | null;
    } | null;
    verticalPodAutoscaler?: {
      recommenders?: unknown;
      controlledValues?: unknown;
      cpu?: unknown;
      memory?: unknown;
      updatePolicy?: unknown;
      enabled?: boolean | null;
      controlledResources?: unknown[] | null;
      maxAllowed?: {
        [k: string]: unknown;
      } | null;
      minAllowed?: {
        [k: string]: unknown;
      } | null;
    } | null;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
    extraManifests?: unknown[] | null;
    containers?: unknown[] | null;
    initContainers?: unknown[] | null;
    dnsPolicy?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | string | null;
      httpGet?: {
        httpHeaders?: unknown[] | null;
        scheme?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      failureThreshold?: number | string | null;
      httpGet?: {
        httpHeaders?: unknown[] | null;
        scheme?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      failureThreshold?: number | string | null;
      httpGet?: {
        httpHeaders?: unknown[] | null;
        scheme?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  'prometheus-node-exporter'?: {
    nameservers?: unknown;
    searches?: unknown;
    options?: unknown;
    priorityClassName?: unknown;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      distroless?: boolean | null;
      pullPolicy?: string | null;
      digest?: string | null;
      sha?: unknown;
    } | null;
    imagePullSecrets?: unknown[] | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    revisionHistoryLimit?: number | string | null;
    kubeRBACProxy?: {
      enabled?: boolean | null;
      env?: {
        [k: string]: unknown;
      } | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        sha?: string | null;
        pullPolicy?: string | null;
      } | null;
      extraArgs?: unknown[] | null;
      containerSecurityContext?: {
        [k: string]: unknown;
      } | null;
      port?: number | string | null;
      portName?: string | null;
      enableHostPort?: boolean | null;
      proxyEndpointsPort?: number | string | null;
      enableProxyEndpointsHostPort?: boolean | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      extraVolumeMounts?: unknown[] | null;
      tls?: {
        enabled?: boolean | null;
        tlsClientAuth?: boolean | null;
      } | null;
    } | null;
    tlsSecret?: {
      enabled?: boolean | null;
      caItem?: string | null;
      certItem?: string | null;
      keyItem?: string | null;
      secretName?: string | null;
      volumeName?: string | null;
    } | null;
    service?: {
      enabled?: boolean | null;
      type?: string | null;
      clusterIP?: string | null;
      port?: number | string | null;
      servicePort?: string | null;
      targetPort?: number | string | null;
      portName?: string | null;
      nodePort?: unknown;
      listenOnAllInterfaces?: boolean | null;
      annotations?: {
        'prometheus.io/scrape'?: string | null;
        [k: string]: unknown;
      } | null;
      labels?: {
        jobLabel?: string | null;
        [k: string]: unknown;
      } | null;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
      externalTrafficPolicy?: string | null;
      internalTrafficPolicy?: string | null;
    } | null;
    networkPolicy?: {
      ingress?: unknown;
      enabled?: boolean | null;
    } | null;
    env?: {
      [k: string]: unknown;
    } | null;
    prometheus?: {
      monitor?: {
        enabled?: boolean | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        namespace?: string | null;
        jobLabel?: string | null;
        podTargetLabels?: unknown[] | null;
        targetLabels?: unknown[] | null;
        scheme?: string | null;
        basicAuth?: {
          [k: string]: unknown;
        } | null;
        bearerTokenFile?: unknown;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        proxyUrl?: string | null;
        selectorOverride?: {
          [k: string]: unknown;
        } | null;
        attachMetadata?: {
          node?: boolean | null;
          [k: string]: unknown;
        } | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        interval?: string | null;
        scrapeTimeout?: string | number | null;
        apiVersion?: string | null;
        sampleLimit?: number | string | null;
        targetLimit?: number | string | null;
        labelLimit?: number | string | null;
        labelNameLengthLimit?: number | string | null;
        labelValueLengthLimit?: number | string | null;
      } | null;
      podMonitor?: {
        enabled?: boolean | null;
        namespace?: string | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        podTargetLabels?: unknown[] | null;
        apiVersion?: string | null;
        selectorOverride?: {
          [k: string]: unknown;
        } | null;
        attachMetadata?: {
          node?: boolean | null;
          [k: string]: unknown;
        } | null;
        jobLabel?: string | null;
        scheme?: string | null;
        path?: string | null;
        basicAuth?: {
          [k: string]: unknown;
        } | null;
        bearerTokenSecret?: {
          [k: string]: unknown;
        } | null;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        authorization?: {
          [k: string]: unknown;
        } | null;
        oauth2?: {
          [k: string]: unknown;
        } | null;
        proxyUrl?: string | null;
        interval?: string | null;
        scrapeTimeout?: string | null;
        honorTimestamps?: boolean | null;
        honorLabels?: boolean | null;
        enableHttp2?: string | null;
        filterRunning?: string | null;
        followRedirects?: string | null;
        params?: {
          [k: string]: unknown;
        } | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        sampleLimit?: number | string | null;
        targetLimit?: number | string | null;
        labelLimit?: number | string | null;
        labelNameLengthLimit?: number | string | null;
        labelValueLengthLimit?: number | string | null;
      } | null;
    } | null;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    restartPolicy?: unknown;
    serviceAccount?: {
      create?: boolean | null;
      name?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      imagePullSecrets?: unknown[] | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    securityContext?: {
      fsGroup?: number | string | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      capabilities?: unknown;
      readOnlyRootFilesystem?: boolean | null;
      [k: string]: unknown;
    } | null;
    rbac?: {
      create?: boolean | null;
      useExistingRole?: unknown;
      pspEnabled?: boolean | null;
    } | null;
    endpoints?: unknown[] | null;
    hostNetwork?: boolean | null;
    hostUsers?: unknown;
    hostPID?: boolean | null;
    hostIPC?: boolean | null;
    hostRootFsMount?: {
      enabled?: boolean | null;
      mountPropagation?: string | null;
    } | null;
    hostProcFsMount?: {
      mountPropagation?: string | null;
    } | null;
    hostSysFsMount?: {
      mountPropagation?: string | null;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      'cluster-autoscaler.kubernetes.io/safe-to-evict'?: string | null;
      [k: string]: unknown;
    } | null;
    podLabels?: {
      jobLabel?: string | null;
      [k: string]: unknown;
    } | null;
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    daemonsetAnnotations?: {
      [k: string]: unknown;
    } | null;
    releaseLabel?: boolean | null;
    dnsPolicy?: string | boolean | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: unknown;
    tolerations?:
      | {
          effect?: string | null;
          operator?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    terminationMessageParams?: {
      enabled?: boolean | null;
      terminationMessagePath?: string | null;
      terminationMessagePolicy?: string | null;
    } | null;
    extraArgs?: string[] | null;
    extraHostVolumeMounts?: unknown[] | null;
    configmaps?: unknown[] | null;
    secrets?: unknown[] | null;
    namespaceOverride?: string | null;
    sidecars?: unknown[] | null;
    sidecarVolumeMount?: unknown[] | null;
    sidecarHostVolumeMounts?: unknown[] | null;
    extraInitContainers?: unknown[] | null;
    permissionInitContainer?: {
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        sha?: string | null;
        pullPolicy?: string | null;
      } | null;
      securityContext?: {
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        [k: string]: unknown;
      } | null;
      fixes?: {
        rapl?: boolean | null;
        slabinfo?: boolean | null;
      } | null;
      extraCommands?: unknown[] | null;
    } | null;
    livenessProbe?: {
      failureThreshold?: number | string | null;
      httpGet?: {
        httpHeaders?: unknown[] | null;
        scheme?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      failureThreshold?: number | string | null;
      httpGet?: {
        httpHeaders?: unknown[] | null;
        scheme?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    verticalPodAutoscaler?: {
      recommenders?: unknown;
      controlledValues?: unknown;
      cpu?: unknown;
      memory?: unknown;
      updatePolicy?: unknown;
      enabled?: boolean | null;
      controlledResources?: unknown[] | null;
      maxAllowed?: {
        [k: string]: unknown;
      } | null;
      minAllowed?: {
        [k: string]: unknown;
      } | null;
    } | null;
    extraManifests?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    version?: string | null;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  'prometheus-windows-exporter'?: {
    nameservers?: unknown;
    searches?: unknown;
    options?: unknown;
    priorityClassName?: unknown;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
      digest?: string | null;
      sha?: unknown;
    } | null;
    config?: string | null;
    imagePullSecrets?: unknown[] | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    service?: {
      type?: string | null;
      port?: number | string | null;
      nodePort?: unknown;
      portName?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    env?: {
      [k: string]: unknown;
    } | null;
    prometheus?: {
      monitor?: {
        enabled?: boolean | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        namespace?: string | null;
        jobLabel?: string | null;
        podTargetLabels?: unknown[] | null;
        scheme?: string | null;
        basicAuth?: {
          [k: string]: unknown;
        } | null;
        bearerTokenFile?: unknown;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        proxyUrl?: string | null;
        selectorOverride?: {
          [k: string]: unknown;
        } | null;
        attachMetadata?: {
          node?: boolean | null;
          [k: string]: unknown;
        } | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        interval?: string | null;
        scrapeTimeout?: string | number | null;
        apiVersion?: string | null;
        sampleLimit?: number | string | null;
        targetLimit?: number | string | null;
        labelLimit?: number | string | null;
        labelNameLengthLimit?: number | string | null;
        labelValueLengthLimit?: number | string | null;
      } | null;
      podMonitor?: {
        enabled?: boolean | null;
        namespace?: string | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        podTargetLabels?: unknown[] | null;
        apiVersion?: string | null;
        selectorOverride?: {
          [k: string]: unknown;
        } | null;
        attachMetadata?: {
          node?: boolean | null;
          [k: string]: unknown;
        } | null;
        jobLabel?: string | null;
        scheme?: string | null;
        path?: string | null;
        basicAuth?: {
          [k: string]: unknown;
        } | null;
        bearerTokenSecret?: {
          [k: string]: unknown;
        } | null;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        authorization?: {
          [k: string]: unknown;
        } | null;
        oauth2?: {
          [k: string]: unknown;
        } | null;
        proxyUrl?: string | null;
        interval?: string | null;
        scrapeTimeout?: string | null;
        honorTimestamps?: boolean | null;
        honorLabels?: boolean | null;
        enableHttp2?: string | null;
        filterRunning?: string | null;
        followRedirects?: string | null;
        params?: {
          [k: string]: unknown;
        } | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        sampleLimit?: number | string | null;
        targetLimit?: number | string | null;
        labelLimit?: number | string | null;
        labelNameLengthLimit?: number | string | null;
        labelValueLengthLimit?: number | string | null;
      } | null;
    } | null;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      imagePullSecrets?: unknown[] | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    securityContext?: {
      windowsOptions?: {
        hostProcess?: boolean | null;
        runAsUserName?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      [k: string]: unknown;
    } | null;
    rbac?: {
      create?: boolean | null;
    } | null;
    hostNetwork?: boolean | null;
    hostPID?: boolean | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      'cluster-autoscaler.kubernetes.io/safe-to-evict'?: string | null;
      [k: string]: unknown;
    } | null;
    podLabels?: {
      jobLabel?: string | null;
      [k: string]: unknown;
    } | null;
    daemonsetAnnotations?: {
      [k: string]: unknown;
    } | null;
    releaseLabel?: boolean | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    tolerations?:
      | {
          effect?: string | null;
          operator?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    extraArgs?: unknown[] | null;
    extraHostVolumeMounts?: unknown[] | null;
    configmaps?: unknown[] | null;
    secrets?: unknown[] | null;
    namespaceOverride?: string | null;
    sidecars?: unknown[] | null;
    sidecarVolumeMount?: unknown[] | null;
    sidecarHostVolumeMounts?: unknown[] | null;
    extraInitContainers?: unknown[] | null;
    livenessProbe?: {
      failureThreshold?: number | string | null;
      httpGet?: {
        httpHeaders?: unknown[] | null;
        path?: string | null;
        scheme?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      failureThreshold?: number | string | null;
      httpGet?: {
        httpHeaders?: unknown[] | null;
        path?: string | null;
        scheme?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  global?: {
    rbac?: {
      create?: boolean | null;
      createAggregateClusterRoles?: boolean | null;
    } | null;
    imageRegistry?: string | null;
    imagePullSecrets?: unknown[] | null;
    global?: unknown;
    [k: string]: unknown;
  } | null;
  scmhash?: unknown;
  myLabel?: unknown;
  additionalPrometheusRules?: unknown;
  nameOverride?: string | null;
  namespaceOverride?: string | null;
  kubeTargetVersionOverride?: string | null;
  kubeVersionOverride?: string | null;
  fullnameOverride?: string | null;
  commonLabels?: {
    [k: string]: unknown;
  } | null;
  customRules?: {
    [k: string]: unknown;
  } | null;
  defaultRules?: {
    create?: boolean | null;
    rules?: {
      alertmanager?: boolean | null;
      etcd?: boolean | null;
      configReloaders?: boolean | null;
      general?: boolean | null;
      k8sContainerCpuUsageSecondsTotal?: boolean | null;
      k8sContainerMemoryCache?: boolean | null;
      k8sContainerMemoryRss?: boolean | null;
      k8sContainerMemorySwap?: boolean | null;
      k8sContainerResource?: boolean | null;
      k8sContainerMemoryWorkingSetBytes?: boolean | null;
      k8sPodOwner?: boolean | null;
      kubeApiserverAvailability?: boolean | null;
      kubeApiserverBurnrate?: boolean | null;
      kubeApiserverHistogram?: boolean | null;
      kubeApiserverSlos?: boolean | null;
      kubeControllerManager?: boolean | null;
      kubelet?: boolean | null;
      kubeProxy?: boolean | null;
      kubePrometheusGeneral?: boolean | null;
      kubePrometheusNodeRecording?: boolean | null;
      kubernetesApps?: boolean | null;
      kubernetesResources?: boolean | null;
      kubernetesStorage?: boolean | null;
      kubernetesSystem?: boolean | null;
      kubeSchedulerAlerting?: boolean | null;
      kubeSchedulerRecording?: boolean | null;
      kubeStateMetrics?: boolean | null;
      network?: boolean | null;
      node?: boolean | null;
      nodeExporterAlerting?: boolean | null;
      nodeExporterRecording?: boolean | null;
      prometheus?: boolean | null;
      prometheusOperator?: boolean | null;
      windows?: boolean | null;
      k8sContainerCpuLimits?: unknown;
      k8sContainerCpuRequests?: unknown;
      k8sContainerMemoryLimits?: unknown;
      k8sContainerMemoryRequests?: unknown;
      [k: string]: unknown;
    } | null;
    appNamespacesOperator?: string | null;
    appNamespacesTarget?: string | null;
    keepFiringFor?: string | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    additionalRuleLabels?: {
      [k: string]: unknown;
    } | null;
    additionalRuleAnnotations?: {
      [k: string]: unknown;
    } | null;
    additionalRuleGroupLabels?: {
      alertmanager?: {
        [k: string]: unknown;
      } | null;
      etcd?: {
        [k: string]: unknown;
      } | null;
      configReloaders?: {
        [k: string]: unknown;
      } | null;
      general?: {
        [k: string]: unknown;
      } | null;
      k8sContainerCpuUsageSecondsTotal?: {
        [k: string]: unknown;
      } | null;
      k8sContainerMemoryCache?: {
        [k: string]: unknown;
      } | null;
      k8sContainerMemoryRss?: {
        [k: string]: unknown;
      } | null;
      k8sContainerMemorySwap?: {
        [k: string]: unknown;
      } | null;
      k8sContainerResource?: {
        [k: string]: unknown;
      } | null;
      k8sPodOwner?: {
        [k: string]: unknown;
      } | null;
      kubeApiserverAvailability?: {
        [k: string]: unknown;
      } | null;
      kubeApiserverBurnrate?: {
        [k: string]: unknown;
      } | null;
      kubeApiserverHistogram?: {
        [k: string]: unknown;
      } | null;
      kubeApiserverSlos?: {
        [k: string]: unknown;
      } | null;
      kubeControllerManager?: {
        [k: string]: unknown;
      } | null;
      kubelet?: {
        [k: string]: unknown;
      } | null;
      kubeProxy?: {
        [k: string]: unknown;
      } | null;
      kubePrometheusGeneral?: {
        [k: string]: unknown;
      } | null;
      kubePrometheusNodeRecording?: {
        [k: string]: unknown;
      } | null;
      kubernetesApps?: {
        [k: string]: unknown;
      } | null;
      kubernetesResources?: {
        [k: string]: unknown;
      } | null;
      kubernetesStorage?: {
        [k: string]: unknown;
      } | null;
      kubernetesSystem?: {
        [k: string]: unknown;
      } | null;
      kubeSchedulerAlerting?: {
        [k: string]: unknown;
      } | null;
      kubeSchedulerRecording?: {
        [k: string]: unknown;
      } | null;
      kubeStateMetrics?: {
        [k: string]: unknown;
      } | null;
      network?: {
        [k: string]: unknown;
      } | null;
      node?: {
        [k: string]: unknown;
      } | null;
      nodeExporterAlerting?: {
        [k: string]: unknown;
      } | null;
      nodeExporterRecording?: {
        [k: string]: unknown;
      } | null;
      prometheus?: {
        [k: string]: unknown;
      } | null;
      prometheusOperator?: {
        [k: string]: unknown;
      } | null;
      k8sContainerCpuLimits?: unknown;
      k8sContainerCpuRequests?: unknown;
      k8sContainerMemoryLimits?: unknown;
      k8sContainerMemoryRequests?: unknown;
      k8sContainerMemoryWorkingSetBytes?: unknown;
      windows?: unknown;
      [k: string]: unknown;
    } | null;
    additionalRuleGroupAnnotations?: {
      alertmanager?: {
        [k: string]: unknown;
      } | null;
      etcd?: {
        [k: string]: unknown;
      } | null;
      configReloaders?: {
        [k: string]: unknown;
      } | null;
      general?: {
        [k: string]: unknown;
      } | null;
      k8sContainerCpuUsageSecondsTotal?: {
        [k: string]: unknown;
      } | null;
      k8sContainerMemoryCache?: {
        [k: string]: unknown;
      } | null;
      k8sContainerMemoryRss?: {
        [k: string]: unknown;
      } | null;
      k8sContainerMemorySwap?: {
        [k: string]: unknown;
      } | null;
      k8sContainerResource?: {
        [k: string]: unknown;
      } | null;
      k8sPodOwner?: {
        [k: string]: unknown;
      } | null;
      kubeApiserverAvailability?: {
        [k: string]: unknown;
      } | null;
      kubeApiserverBurnrate?: {
        [k: string]: unknown;
      } | null;
      kubeApiserverHistogram?: {
        [k: string]: unknown;
      } | null;
      kubeApiserverSlos?: {
        [k: string]: unknown;
      } | null;
      kubeControllerManager?: {
        [k: string]: unknown;
      } | null;
      kubelet?: {
        [k: string]: unknown;
      } | null;
      kubeProxy?: {
        [k: string]: unknown;
      } | null;
      kubePrometheusGeneral?: {
        [k: string]: unknown;
      } | null;
      kubePrometheusNodeRecording?: {
        [k: string]: unknown;
      } | null;
      kubernetesApps?: {
        [k: string]: unknown;
      } | null;
      kubernetesResources?: {
        [k: string]: unknown;
      } | null;
      kubernetesStorage?: {
        [k: string]: unknown;
      } | null;
      kubernetesSystem?: {
        [k: string]: unknown;
      } | null;
      kubeSchedulerAlerting?: {
        [k: string]: unknown;
      } | null;
      kubeSchedulerRecording?: {
        [k: string]: unknown;
      } | null;
      kubeStateMetrics?: {
        [k: string]: unknown;
      } | null;
      network?: {
        [k: string]: unknown;
      } | null;
      node?: {
        [k: string]: unknown;
      } | null;
      nodeExporterAlerting?: {
        [k: string]: unknown;
      } | null;
      nodeExporterRecording?: {
        [k: string]: unknown;
      } | null;
      prometheus?: {
        [k: string]: unknown;
      } | null;
      prometheusOperator?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    additionalAggregationLabels?: unknown[] | null;
    runbookUrl?: string | null;
    kubeletServerCertificateExpiration?: {
      warning?: number | string | null;
      critical?: number | string | null;
      [k: string]: unknown;
    } | null;
    kubeletClientCertificateExpiration?: {
      warning?: number | string | null;
      critical?: number | string | null;
      [k: string]: unknown;
    } | null;
    node?: {
      fsSelector?: string | null;
      [k: string]: unknown;
    } | null;
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
    } | null;
    [k: string]: unknown;
  } | null;
  additionalPrometheusRulesMap?: {
    [k: string]: unknown;
  } | null;
  alertmanager?: {
    enabled?: boolean | null;
    namespaceOverride?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    apiVersion?: string | null;
    enableFeatures?: unknown[] | null;
    forceDeployDashboards?: boolean | null;
    networkPolicy?: {
      enabled?: boolean | null;
      policyTypes?: string[] | null;
      gateway?: {
        namespace?: string | null;
        podLabels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      additionalIngress?: unknown[] | null;
      egress?: {
        enabled?: boolean | null;
        rules?: unknown[] | null;
      } | null;
      enableClusterRules?: boolean | null;
      monitoringRules?: {
        prometheus?: boolean | null;
        configReloader?: boolean | null;
        [k: string]: unknown;
      } | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      enabled?: boolean | null;
      minAvailable?: number | string | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    verticalPodAutoscaler?: {
      recommenders?: unknown;
      controlledValues?: unknown;
      cpu?: unknown;
      memory?: unknown;
      enabled?: boolean | null;
      controlledResources?: unknown[] | null;
      maxAllowed?: {
        [k: string]: unknown;
      } | null;
      minAllowed?: {
        [k: string]: unknown;
      } | null;
      updatePolicy?: {
        updateMode?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    config?: {
      global?: {
        resolve_timeout?: string | number | null;
        [k: string]: unknown;
      } | null;
      inhibit_rules?:
        | {
            source_matchers?: string[] | null;
            target_matchers?: string[] | null;
            equal?: string[] | null;
            [k: string]: unknown;
          }[]
        | null;
      route?: {
        group_by?: string[] | null;
        group_wait?: string | number | null;
        group_interval?: string | number | null;
        repeat_interval?: string | number | null;
        receiver?: string | null;
        routes?:
          | {
              receiver?: string | null;
              matchers?: string[] | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
      receivers?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      templates?: string[] | null;
      [k: string]: unknown;
    } | null;
    stringConfig?: string | boolean | null;
    tplConfig?: boolean | null;
    templateFiles?: {
      [k: string]: unknown;
    } | null;
    ingress?: {
      servicePort?: unknown;
      serviceName?: unknown;
      pathType?: unknown;
      enabled?: boolean | null;
      ingressClassName?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      hosts?: unknown[] | null;
      paths?: unknown[] | null;
      tls?: unknown[] | null;
      extraPaths?: unknown;
    } | null;
    route?: {
      main?: {
        sessionName?: unknown;
        type?: unknown;
        absoluteTimeout?: unknown;
        cookieConfig?: unknown;
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
        httpsRedirect?: boolean | null;
        matches?:
          | {
              path?: {
                type?: string | null;
                value?: string | null;
              } | null;
              [k: string]: unknown;
            }[]
          | null;
        filters?: unknown[] | null;
        sessionPersistence?: {
          [k: string]: unknown;
        } | null;
        additionalRules?: unknown[] | null;
      } | null;
      [k: string]: unknown;
    } | null;
    secret?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    ingressPerReplica?: {
      pathType?: unknown;
      enabled?: boolean | null;
      ingressClassName?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      hostPrefix?: string | null;
      hostDomain?: string | null;
      paths?: unknown[] | null;
      tlsSecretName?: string | null;
      tlsSecretPerReplica?: {
        enabled?: boolean | null;
        prefix?: string | null;
      } | null;
    } | null;
    routePerReplica?: {
      main?: {
        sessionName?: unknown;
        type?: unknown;
        absoluteTimeout?: unknown;
        cookieConfig?: unknown;
        enabled?: boolean | null;
        apiVersion?: string | null;
        kind?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        hostPrefix?: string | null;
        hostDomain?: string | null;
        parentRefs?: unknown[] | null;
        httpsRedirect?: boolean | null;
        filters?: unknown[] | null;
        matches?:
          | {
              path?: {
                type?: string | null;
                value?: string | null;
              } | null;
              [k: string]: unknown;
            }[]
          | null;
        sessionPersistence?: {
          [k: string]: unknown;
        } | null;
        additionalRules?: unknown[] | null;
      } | null;
      [k: string]: unknown;
    } | null;
    service?: {
      clusterPort?: unknown;
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      clusterIP?: string | null;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
      port?: number | string | null;
      targetPort?: number | string | null;
      nodePort?: number | string | null;
      additionalPorts?: unknown[] | null;
      externalIPs?: unknown[] | null;
      loadBalancerIP?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      externalTrafficPolicy?: string | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        clientIP?: {
          timeoutSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      type?: string | null;
    } | null;
    servicePerReplica?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      port?: number | string | null;
      targetPort?: number | string | null;
      nodePort?: number | string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      externalTrafficPolicy?: string | null;
      type?: string | null;
    } | null;
    serviceMonitor?: {
      selfMonitor?: boolean | null;
      interval?: string | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      sampleLimit?: number | string | null;
      targetLimit?: number | string | null;
      labelLimit?: number | string | null;
      labelNameLengthLimit?: number | string | null;
      labelValueLengthLimit?: number | string | null;
      proxyUrl?: string | null;
      scheme?: string | null;
      enableHttp2?: boolean | null;
      tlsConfig?: {
        [k: string]: unknown;
      } | null;
      bearerTokenFile?: unknown;
      metricRelabelings?: unknown[] | null;
      relabelings?: unknown[] | null;
      additionalEndpoints?: unknown[] | null;
    } | null;
    alertmanagerSpec?: {
      configSecret?: unknown;
      alertmanagerConfigSelector?: {
        [k: string]: unknown;
      } | null;
      alertmanagerConfigNamespaceSelector?: {
        [k: string]: unknown;
      } | null;
      alertmanagerConfiguration?: {
        [k: string]: unknown;
      } | null;
      alertmanagerConfigMatcherStrategy?: {
        [k: string]: unknown;
      } | null;
      volumeClaimTemplate?: unknown;
      requests?: unknown;
      nodeAffinity?: unknown;
      containers?: unknown[] | null;
      type?: unknown;
      rollingUpdate?: unknown;
      persistentVolumeClaimRetentionPolicy?: {
        [k: string]: unknown;
      } | null;
      podMetadata?: {
        [k: string]: unknown;
      } | null;
      serviceName?: unknown;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        sha?: string | null;
        pullPolicy?: string | null;
        [k: string]: unknown;
      } | null;
      useExistingSecret?: boolean | null;
      secrets?: unknown[] | null;
      automountServiceAccountToken?: boolean | null;
      configMaps?: unknown[] | null;
      web?: {
        [k: string]: unknown;
      } | null;
      additionalArgs?: unknown[] | null;
      logFormat?: string | null;
      logLevel?: string | null;
      replicas?: number | string | null;
      retention?: string | number | null;
      storage?: {
        [k: string]: unknown;
      } | null;
      externalUrl?: unknown;
      routePrefix?: string | null;
      scheme?: string | null;
      tlsConfig?: {
        [k: string]: unknown;
      } | null;
      paused?: boolean | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      podAntiAffinity?: string | null;
      podAntiAffinityTopologyKey?: string | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      securityContext?: {
        runAsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      hostUsers?: unknown;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      dnsPolicy?: string | null;
      hostNetwork?: boolean | null;
      listenLocal?: boolean | null;
      volumes?: unknown[] | null;
      volumeMounts?: unknown[] | null;
      initContainers?: unknown[] | null;
      priorityClassName?: string | null;
      additionalPeers?: unknown[] | null;
      portName?: string | null;
      clusterAdvertiseAddress?: boolean | null;
      clusterGossipInterval?: string | null;
      clusterPeerTimeout?: string | null;
      clusterPushpullInterval?: string | null;
      clusterLabel?: string | null;
      forceEnableClusterMode?: boolean | null;
      minReadySeconds?: number | string | null;
      podManagementPolicy?: string | null;
      updateStrategy?: {
        [k: string]: unknown;
      } | null;
      terminationGracePeriodSeconds?: unknown;
      enableServiceLinks?: unknown;
      schedulerName?: string | null;
      hostAliases?: unknown[] | null;
      limits?: {
        [k: string]: unknown;
      } | null;
      clusterTLS?: {
        [k: string]: unknown;
      } | null;
      additionalConfig?: {
        [k: string]: unknown;
      } | null;
      additionalConfigString?: string | null;
      version?: unknown;
      [k: string]: unknown;
    } | null;
    extraSecret?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      data?: {
        [k: string]: unknown;
      } | null;
      name?: unknown;
    } | null;
  } | null;
  kubernetesServiceMonitors?: {
    enabled?: boolean | null;
  } | null;
  kubeApiServer?: {
    enabled?: boolean | null;
    tlsConfig?: {
      serverName?: string | null;
      insecureSkipVerify?: boolean | null;
      [k: string]: unknown;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      sampleLimit?: number | string | null;
      targetLimit?: number | string | null;
      labelLimit?: number | string | null;
      labelNameLengthLimit?: number | string | null;
      labelValueLengthLimit?: number | string | null;
      proxyUrl?: string | null;
      jobLabel?: string | null;
      selector?: {
        matchLabels?: {
          component?: string | null;
          provider?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      metricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            [k: string]: unknown;
          }[]
        | null;
      relabelings?: unknown[] | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      targetLabels?: unknown[] | null;
    } | null;
    jobNameOverride?: string | null;
  } | null;
  kubelet?: {
    enabled?: boolean | null;
    namespace?: string | null;
    jobNameOverride?: string | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      kubelet?: boolean | null;
      attachMetadata?: {
        node?: boolean | null;
        [k: string]: unknown;
      } | null;
      interval?: string | null;
      honorLabels?: boolean | null;
      honorTimestamps?: boolean | null;
      trackTimestampsStaleness?: boolean | null;
      sampleLimit?: number | string | null;
      targetLimit?: number | string | null;
      labelLimit?: number | string | null;
      labelNameLengthLimit?: number | string | null;
      labelValueLengthLimit?: number | string | null;
      proxyUrl?: string | null;
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      probes?: boolean | null;
      resource?: boolean | null;
      resourcePath?: string | null;
      resourceInterval?: string | number | null;
      cAdvisor?: boolean | null;
      cAdvisorInterval?: string | number | null;
      cAdvisorMetricRelabelings?:
        | {
            sourceLabels?: string[] | null;
            action?: string | null;
            regex?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      probesMetricRelabelings?: unknown[] | null;
      cAdvisorRelabelings?:
        | {
            action?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      probesRelabelings?:
        | {
            action?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      resourceRelabelings?:
        | {
            action?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      metricRelabelings?:
        | {
            action?: string | null;
            sourceLabels?: string[] | null;
            regex?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      relabelings?:
        | {
            action?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      targetLabels?: unknown[] | null;
      resourceMetricRelabelings?: unknown;
      scrapeTimeout?: unknown;
    } | null;
  } | null;
  kubeControllerManager?: {
    enabled?: boolean | null;
    jobNameOverride?: string | null;
    endpoints?: unknown[] | null;
    service?: {
      selector?: unknown;
      enabled?: boolean | null;
      port?: unknown;
      targetPort?: unknown;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      sampleLimit?: number | string | null;
      targetLimit?: number | string | null;
      labelLimit?: number | string | null;
      labelNameLengthLimit?: number | string | null;
      labelValueLengthLimit?: number | string | null;
      proxyUrl?: string | null;
      port?: string | null;
      jobLabel?: string | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      https?: unknown;
      insecureSkipVerify?: unknown;
      serverName?: unknown;
      metricRelabelings?: unknown[] | null;
      relabelings?: unknown[] | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      targetLabels?: unknown[] | null;
    } | null;
  } | null;
  coreDns?: {
    enabled?: boolean | null;
    service?: {
      selector?: unknown;
      enabled?: boolean | null;
      port?: number | string | null;
      targetPort?: number | string | null;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      sampleLimit?: number | string | null;
      targetLimit?: number | string | null;
      labelLimit?: number | string | null;
      labelNameLengthLimit?: number | string | null;
      labelValueLengthLimit?: number | string | null;
      proxyUrl?: string | null;
      port?: string | null;
      jobLabel?: string | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      metricRelabelings?: unknown[] | null;
      relabelings?: unknown[] | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      targetLabels?: unknown[] | null;
      bearerTokenFile?: string | null;
    } | null;
  } | null;
  kubeDns?: {
    enabled?: boolean | null;
    service?: {
      selector?: unknown;
      dnsmasq?: {
        port?: number | string | null;
        targetPort?: number | string | null;
      } | null;
      skydns?: {
        port?: number | string | null;
        targetPort?: number | string | null;
      } | null;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
    } | null;
    serviceMonitor?: {
      interval?: string | null;
      sampleLimit?: number | string | null;
      targetLimit?: number | string | null;
      labelLimit?: number | string | null;
      labelNameLengthLimit?: number | string | null;
      labelValueLengthLimit?: number | string | null;
      proxyUrl?: string | null;
      jobLabel?: string | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      metricRelabelings?: unknown[] | null;
      relabelings?: unknown[] | null;
      dnsmasqMetricRelabelings?: unknown[] | null;
      dnsmasqRelabelings?: unknown[] | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      targetLabels?: unknown[] | null;
      bearerTokenFile?: string | null;
    } | null;
  } | null;
  kubeEtcd?: {
    enabled?: boolean | null;
    endpoints?: unknown[] | null;
    service?: {
      selector?: unknown;
      enabled?: boolean | null;
      port?: number | string | null;
      targetPort?: number | string | null;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
    } | null;
    serviceMonitor?:
      | {
          enabled?: boolean | null;
          interval?: string | null;
          sampleLimit?: number | string | null;
          targetLimit?: number | string | null;
          labelLimit?: number | string | null;
          labelNameLengthLimit?: number | string | null;
          labelValueLengthLimit?: number | string | null;
          proxyUrl?: string | null;
          scheme?: string | null;
          insecureSkipVerify?: boolean | null;
          serverName?: string | null;
          caFile?: string | null;
          certFile?: string | null;
          keyFile?: string | null;
          port?: string | null;
          jobLabel?: string | null;
          selector?: {
            [k: string]: unknown;
          } | null;
          metricRelabelings?: unknown[] | null;
          relabelings?: unknown[] | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          targetLabels?: unknown[] | null;
          bearerTokenFile?: string | null;
        }
      | boolean
      | null;
  } | null;
  kubeScheduler?: {
    enabled?: boolean | null;
    jobNameOverride?: string | null;
    endpoints?: unknown[] | null;
    service?: {
      selector?: unknown;
      enabled?: boolean | null;
      port?: unknown;
      targetPort?: unknown;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      sampleLimit?: number | string | null;
      targetLimit?: number | string | null;
      labelLimit?: number | string | null;
      labelNameLengthLimit?: number | string | null;
      labelValueLengthLimit?: number | string | null;
      proxyUrl?: string | null;
      https?: unknown;
      port?: string | null;
      jobLabel?: string | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      insecureSkipVerify?: unknown;
      serverName?: unknown;
      metricRelabelings?: unknown[] | null;
      relabelings?: unknown[] | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      targetLabels?: unknown[] | null;
      resource?: {
        enabled?: boolean | null;
        interval?: string | null;
        metricRelabelings?: unknown[] | null;
        relabelings?: unknown[] | null;
      } | null;
      reource?: {
        relabelings?: unknown;
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  kubeProxy?: {
    enabled?: boolean | null;
    jobNameOverride?: string | null;
    endpoints?: unknown[] | null;
    service?: {
      selector?: unknown;
      enabled?: boolean | null;
      port?: number | string | null;
      targetPort?: number | string | null;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      sampleLimit?: number | string | null;
      targetLimit?: number | string | null;
      labelLimit?: number | string | null;
      labelNameLengthLimit?: number | string | null;
      labelValueLengthLimit?: number | string | null;
      proxyUrl?: string | null;
      port?: string | null;
      jobLabel?: string | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      https?: boolean | null;
      metricRelabelings?: unknown[] | null;
      relabelings?: unknown[] | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      targetLabels?: unknown[] | null;
      bearerTokenFile?: string | null;
    } | null;
  } | null;
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
    enabled?: boolean | null;
    fullnameOverride?: string | null;
    revisionHistoryLimit?: number | string | null;
    strategy?: {
      [k: string]: unknown;
    } | null;
    tls?: {
      enabled?: boolean | null;
      tlsMinVersion?: string | null;
      internalPort?: number | string | null;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    admissionWebhooks?: {
      failurePolicy?: string | boolean | null;
      timeoutSeconds?: number | string | null;
      enabled?: boolean | null;
      caBundle?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      namespaceSelector?: {
        matchExpressions?: unknown;
        [k: string]: unknown;
      } | null;
      objectSelector?: {
        [k: string]: unknown;
      } | null;
      matchConditions?: {
        [k: string]: unknown;
      } | null;
      mutatingWebhookConfiguration?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      validatingWebhookConfiguration?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      deployment?: {
        priorityClassName?: unknown;
        logFormat?: unknown;
        logLevel?: unknown;
        limits?: unknown;
        requests?: unknown;
        enabled?: boolean | null;
        replicas?: number | string | null;
        strategy?: {
          [k: string]: unknown;
        } | null;
        podDisruptionBudget?: {
          maxUnavailable?: unknown;
          enabled?: boolean | null;
          minAvailable?: number | string | null;
          unhealthyPodEvictionPolicy?: string | null;
        } | null;
        revisionHistoryLimit?: number | string | null;
        tls?: {
          enabled?: boolean | null;
          tlsMinVersion?: string | null;
          internalPort?: number | string | null;
        } | null;
        serviceAccount?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
          automountServiceAccountToken?: boolean | null;
          create?: boolean | null;
          name?: string | null;
        } | null;
        service?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          clusterIP?: string | null;
          ipDualStack?: {
            enabled?: boolean | null;
            ipFamilies?: string[] | null;
            ipFamilyPolicy?: string | null;
          } | null;
          nodePort?: number | string | null;
          nodePortTls?: number | string | null;
          additionalPorts?: unknown[] | null;
          loadBalancerIP?: string | null;
          loadBalancerSourceRanges?: unknown[] | null;
          externalTrafficPolicy?: string | null;
          type?: string | null;
          externalIPs?: unknown[] | null;
        } | null;
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
        image?: {
          registry?: string | null;
          repository?: string | null;
          tag?: string | null;
          sha?: string | null;
          pullPolicy?: string | null;
        } | null;
        promqlOptions?: unknown[] | null;
        livenessProbe?: {
          enabled?: boolean | null;
          failureThreshold?: number | string | null;
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          successThreshold?: number | string | null;
          timeoutSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        readinessProbe?: {
          enabled?: boolean | null;
          failureThreshold?: number | string | null;
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          successThreshold?: number | string | null;
          timeoutSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        hostNetwork?: boolean | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        tolerations?: unknown[] | null;
        affinity?: {
          [k: string]: unknown;
        } | null;
        dnsConfig?: {
          [k: string]: unknown;
        } | null;
        securityContext?: {
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
        automountServiceAccountToken?: boolean | null;
      } | null;
      patch?: {
        enabled?: boolean | null;
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
        priorityClassName?: string | null;
        ttlSecondsAfterFinished?: number | string | null;
        annotations?: {
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
        tolerations?: unknown[] | null;
        securityContext?: {
          runAsGroup?: number | string | null;
          runAsNonRoot?: boolean | null;
          runAsUser?: number | string | null;
          seccompProfile?: {
            type?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        serviceAccount?: {
          create?: boolean | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          automountServiceAccountToken?: boolean | null;
        } | null;
      } | null;
      createSecretJob?: {
        securityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          readOnlyRootFilesystem?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      patchWebhookJob?: {
        securityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          readOnlyRootFilesystem?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      certManager?: {
        issuerRef?: unknown;
        enabled?: boolean | null;
        rootCert?: {
          duration?: string | null;
          revisionHistoryLimit?: unknown;
        } | null;
        admissionCert?: {
          duration?: string | null;
          revisionHistoryLimit?: unknown;
        } | null;
      } | null;
    } | null;
    namespaces?: {
      additional?: unknown;
      releaseNamespace?: unknown;
      [k: string]: unknown;
    } | null;
    denyNamespaces?: unknown[] | null;
    alertmanagerInstanceNamespaces?: unknown[] | null;
    alertmanagerConfigNamespaces?: unknown[] | null;
    prometheusInstanceNamespaces?: unknown[] | null;
    thanosRulerInstanceNamespaces?: unknown[] | null;
    networkPolicy?: {
      cilium?: {
        egress?: unknown;
        [k: string]: unknown;
      } | null;
      matchLabels?: unknown;
      enabled?: boolean | null;
      flavor?: string | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      automountServiceAccountToken?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      clusterIP?: string | null;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
      nodePort?: number | string | null;
      nodePortTls?: number | string | null;
      additionalPorts?: unknown[] | null;
      loadBalancerIP?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      externalTrafficPolicy?: string | null;
      type?: string | null;
      externalIPs?: unknown[] | null;
    } | null;
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
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      enabled?: boolean | null;
      minAvailable?: number | string | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    kubeletService?: {
      enabled?: boolean | null;
      namespace?: string | null;
      selector?: string | null;
      name?: string | null;
    } | null;
    kubeletEndpointsEnabled?: boolean | null;
    kubeletEndpointSliceEnabled?: boolean | null;
    extraArgs?: unknown[] | null;
    serviceMonitor?: {
      selfMonitor?: boolean | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      interval?: string | null;
      sampleLimit?: number | string | null;
      targetLimit?: number | string | null;
      labelLimit?: number | string | null;
      labelNameLengthLimit?: number | string | null;
      labelValueLengthLimit?: number | string | null;
      scrapeTimeout?: string | null;
      metricRelabelings?: unknown[] | null;
      relabelings?: unknown[] | null;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    env?: {
      GOGC?: string | number | null;
      [k: string]: unknown;
    } | null;
    hostNetwork?: boolean | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
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
    hostUsers?: unknown;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    verticalPodAutoscaler?: {
      recommenders?: unknown;
      controlledValues?: unknown;
      cpu?: unknown;
      memory?: unknown;
      enabled?: boolean | null;
      controlledResources?: unknown[] | null;
      maxAllowed?: {
        [k: string]: unknown;
      } | null;
      minAllowed?: {
        [k: string]: unknown;
      } | null;
      updatePolicy?: {
        updateMode?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      sha?: string | null;
      pullPolicy?: string | null;
    } | null;
    prometheusConfigReloader?: {
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        sha?: string | null;
      } | null;
      enableProbe?: boolean | null;
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    thanosImage?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      sha?: string | null;
    } | null;
    prometheusInstanceSelector?: string | null;
    alertmanagerInstanceSelector?: string | null;
    thanosRulerInstanceSelector?: string | null;
    secretFieldSelector?: string | null;
    featureGates?:
      | {
          [k: string]: unknown;
        }
      | boolean
      | null;
    automountServiceAccountToken?: boolean | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
  } | null;
  prometheus?: {
    enabled?: boolean | null;
    agentMode?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    networkPolicy?: {
      cilium?: {
        egress?: unknown;
        endpointSelector?: unknown;
        ingress?: unknown;
        [k: string]: unknown;
      } | null;
      egress?: unknown;
      ingress?: unknown;
      podSelector?: unknown;
      enabled?: boolean | null;
      flavor?: string | null;
      namespace?: unknown;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    thanosService?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      externalTrafficPolicy?: string | null;
      type?: string | null;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
      portName?: string | null;
      port?: number | string | null;
      targetPort?: number | string | null;
      httpPortName?: string | null;
      httpPort?: number | string | null;
      targetHttpPort?: string | null;
      clusterIP?: string | null;
      nodePort?: number | string | null;
      httpNodePort?: number | string | null;
    } | null;
    thanosServiceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      scheme?: string | null;
      tlsConfig?: {
        [k: string]: unknown;
      } | null;
      bearerTokenFile?: unknown;
      metricRelabelings?: unknown[] | null;
      relabelings?: unknown[] | null;
    } | null;
    thanosServiceExternal?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      loadBalancerIP?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      portName?: string | null;
      port?: number | string | null;
      targetPort?: number | string | null;
      httpPortName?: string | null;
      httpPort?: number | string | null;
      targetHttpPort?: string | null;
      externalTrafficPolicy?: string | null;
      type?: string | null;
      nodePort?: number | string | null;
      httpNodePort?: number | string | null;
    } | null;
    service?: {
      additionalPorts?: unknown[] | null;
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      clusterIP?: string | null;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
      port?: number | string | null;
      targetPort?: number | string | null;
      reloaderWebPort?: number | string | null;
      reloaderWebNodePort?: unknown;
      externalIPs?: unknown[] | null;
      nodePort?: number | string | null;
      loadBalancerIP?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      externalTrafficPolicy?: string | null;
      type?: string | null;
      publishNotReadyAddresses?: boolean | null;
      sessionAffinity?: string | null;
      sessionAffinityConfig?: {
        clientIP?: {
          timeoutSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    servicePerReplica?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      port?: number | string | null;
      targetPort?: number | string | null;
      nodePort?: number | string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      externalTrafficPolicy?: string | null;
      type?: string | null;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      enabled?: boolean | null;
      minAvailable?: number | string | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    verticalPodAutoscaler?: {
      recommenders?: unknown;
      controlledValues?: unknown;
      cpu?: unknown;
      memory?: unknown;
      enabled?: boolean | null;
      controlledResources?: unknown[] | null;
      maxAllowed?: {
        [k: string]: unknown;
      } | null;
      minAllowed?: {
        [k: string]: unknown;
      } | null;
      updatePolicy?: {
        updateMode?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    thanosIngress?: {
      pathType?: unknown;
      enabled?: boolean | null;
      ingressClassName?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      servicePort?: number | string | null;
      nodePort?: number | string | null;
      hosts?: unknown[] | null;
      paths?: unknown[] | null;
      tls?: unknown[] | null;
    } | null;
    extraSecret?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      data?: {
        [k: string]: unknown;
      } | null;
      name?: unknown;
    } | null;
    ingress?: {
      servicePort?: unknown;
      hosts?: unknown[] | null;
      pathType?: unknown;
      enabled?: boolean | null;
      ingressClassName?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      paths?: unknown[] | null;
      tls?: unknown[] | null;
      extraPaths?: unknown;
    } | null;
    route?: {
      main?: {
        sessionName?: unknown;
        type?: unknown;
        absoluteTimeout?: unknown;
        cookieConfig?: unknown;
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
        httpsRedirect?: boolean | null;
        matches?:
          | {
              path?: {
                type?: string | null;
                value?: string | null;
              } | null;
              [k: string]: unknown;
            }[]
          | null;
        filters?: unknown[] | null;
        sessionPersistence?: {
          [k: string]: unknown;
        } | null;
        additionalRules?: unknown[] | null;
      } | null;
      [k: string]: unknown;
    } | null;
    ingressPerReplica?: {
      pathType?: unknown;
      enabled?: boolean | null;
      ingressClassName?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      hostPrefix?: string | null;
      hostDomain?: string | null;
      paths?: unknown[] | null;
      tlsSecretName?: string | null;
      tlsSecretPerReplica?: {
        enabled?: boolean | null;
        prefix?: string | null;
      } | null;
    } | null;
    routePerReplica?: {
      main?: {
        sessionName?: unknown;
        type?: unknown;
        absoluteTimeout?: unknown;
        cookieConfig?: unknown;
        enabled?: boolean | null;
        apiVersion?: string | null;
        kind?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        hostPrefix?: string | null;
        hostDomain?: string | null;
        parentRefs?: unknown[] | null;
        httpsRedirect?: boolean | null;
        filters?: unknown[] | null;
        matches?:
          | {
              path?: {
                type?: string | null;
                value?: string | null;
              } | null;
              [k: string]: unknown;
            }[]
          | null;
        sessionPersistence?: {
          [k: string]: unknown;
        } | null;
        additionalRules?: unknown[] | null;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceMonitor?: {
      selfMonitor?: boolean | null;
      interval?: string | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      sampleLimit?: number | string | null;
      targetLimit?: number | string | null;
      labelLimit?: number | string | null;
      labelNameLengthLimit?: number | string | null;
      labelValueLengthLimit?: number | string | null;
      scheme?: string | null;
      tlsConfig?: {
        [k: string]: unknown;
      } | null;
      bearerTokenFile?: unknown;
      metricRelabelings?: unknown[] | null;
      relabelings?: unknown[] | null;
      additionalEndpoints?: unknown[] | null;
      proxyUrl?: unknown;
    } | null;
    prometheusSpec?: {
      ruleNamespaceSelector?: {
        [k: string]: unknown;
      } | null;
      ruleSelector?: {
        [k: string]: unknown;
      } | null;
      serviceMonitorSelector?: {
        [k: string]: unknown;
      } | null;
      serviceMonitorNamespaceSelector?: {
        [k: string]: unknown;
      } | null;
      podMonitorSelector?: {
        [k: string]: unknown;
      } | null;
      podMonitorNamespaceSelector?: {
        [k: string]: unknown;
      } | null;
      probeSelector?: {
        [k: string]: unknown;
      } | null;
      probeNamespaceSelector?: {
        [k: string]: unknown;
      } | null;
      scrapeConfigSelector?: {
        [k: string]: unknown;
      } | null;
      scrapeConfigNamespaceSelector?: {
        [k: string]: unknown;
      } | null;
      labels?: unknown;
      nodeAffinity?: unknown;
      requests?: unknown;
      additionalScrapeConfigs?: unknown[] | null;
      containers?: unknown[] | null;
      type?: unknown;
      rollingUpdate?: unknown;
      persistentVolumeClaimRetentionPolicy?: {
        [k: string]: unknown;
      } | null;
      disableCompaction?: boolean | null;
      automountServiceAccountToken?: boolean | null;
      apiserverConfig?: {
        [k: string]: unknown;
      } | null;
      additionalArgs?: unknown[] | null;
      convertClassicHistogramsToNHCB?: boolean | null;
      scrapeClassicHistograms?: boolean | null;
      scrapeNativeHistograms?: boolean | null;
      scrapeFailureLogFile?: string | null;
      scrapeInterval?: string | null;
      scrapeTimeout?: string | null;
      scrapeClasses?: unknown[] | null;
      podTargetLabels?: unknown[] | null;
      evaluationInterval?: string | null;
      listenLocal?: boolean | null;
      enableOTLPReceiver?: boolean | null;
      enableAdminAPI?: boolean | null;
      version?: string | null;
      web?: {
        [k: string]: unknown;
      } | null;
      exemplars?: {
        [k: string]: unknown;
      } | null;
      enableFeatures?: unknown[] | null;
      otlp?: {
        [k: string]: unknown;
      } | null;
      serviceName?: unknown;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        sha?: string | null;
        pullPolicy?: string | null;
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      disableAlerting?: boolean | null;
      alertingEndpoints?: unknown[] | null;
      externalLabels?: {
        [k: string]: unknown;
      } | null;
      enableRemoteWriteReceiver?: boolean | null;
      replicaExternalLabelName?: string | null;
      replicaExternalLabelNameClear?: boolean | null;
      prometheusExternalLabelName?: string | null;
      prometheusExternalLabelNameClear?: boolean | null;
      externalUrl?: string | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      secrets?: unknown[] | null;
      configMaps?: unknown[] | null;
      query?: {
        [k: string]: unknown;
      } | null;
      ruleSelectorNilUsesHelmValues?: boolean | null;
      serviceMonitorSelectorNilUsesHelmValues?: boolean | null;
      podMonitorSelectorNilUsesHelmValues?: boolean | null;
      probeSelectorNilUsesHelmValues?: boolean | null;
      scrapeConfigSelectorNilUsesHelmValues?: boolean | null;
      retention?: string | number | null;
      retentionSize?: string | null;
      tsdb?: {
        outOfOrderTimeWindow?: string | number | null;
        [k: string]: unknown;
      } | null;
      walCompression?: boolean | null;
      paused?: boolean | null;
      replicas?: number | string | null;
      shards?: number | string | null;
      logLevel?: string | null;
      logFormat?: string | null;
      routePrefix?: string | null;
      podMetadata?: {
        [k: string]: unknown;
      } | null;
      podAntiAffinity?: string | null;
      podAntiAffinityTopologyKey?: string | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      remoteRead?: unknown[] | null;
      additionalRemoteRead?: unknown[] | null;
      remoteWrite?: unknown[] | null;
      additionalRemoteWrite?: unknown[] | null;
      remoteWriteDashboards?: boolean | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      storageSpec?: {
        [k: string]: unknown;
      } | null;
      volumes?: unknown[] | null;
      volumeMounts?: unknown[] | null;
      additionalScrapeConfigsSecret?: {
        enabled?: unknown;
        key?: unknown;
        name?: unknown;
        [k: string]: unknown;
      } | null;
      additionalPrometheusSecretsAnnotations?:
        | {
            [k: string]: unknown;
          }
        | boolean
        | null;
      additionalAlertManagerConfigs?: unknown[] | null;
      additionalAlertManagerConfigsSecret?: {
        key?: unknown;
        name?: unknown;
        optional?: unknown;
        [k: string]: unknown;
      } | null;
      additionalAlertRelabelConfigs?: unknown[] | null;
      additionalAlertRelabelConfigsSecret?: {
        key?: unknown;
        name?: unknown;
        [k: string]: unknown;
      } | null;
      securityContext?: {
        runAsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      dnsPolicy?: string | null;
      priorityClassName?: string | null;
      thanos?: {
        image?: unknown;
        objectStorageConfig?: {
          existingSecret?: {
            key?: unknown;
            name?: unknown;
            [k: string]: unknown;
          } | null;
          secret?: unknown;
          [k: string]: unknown;
        } | null;
        secretProviderClass?: unknown;
        [k: string]: unknown;
      } | null;
      initContainers?: unknown[] | null;
      portName?: string | null;
      arbitraryFSAccessThroughSMs?: boolean | null;
      overrideHonorLabels?: boolean | null;
      overrideHonorTimestamps?: boolean | null;
      ignoreNamespaceSelectors?: boolean | null;
      enforcedNamespaceLabel?: string | null;
      prometheusRulesExcludedFromEnforce?: unknown[] | boolean | null;
      excludedFromEnforcement?: unknown[] | boolean | null;
      queryLogFile?: boolean | null;
      sampleLimit?: boolean | null;
      targetLimit?: number | string | null;
      labelLimit?: number | string | null;
      labelNameLengthLimit?: number | string | null;
      labelValueLengthLimit?: number | string | null;
      keepDroppedTargets?: number | string | null;
      bodySizeLimit?: string | null;
      enforcedBodySizeLimit?: string | null;
      enforcedKeepDroppedTargets?: number | string | null;
      enforcedSampleLimit?: boolean | null;
      enforcedTargetLimit?: boolean | null;
      enforcedLabelLimit?: boolean | null;
      enforcedLabelNameLengthLimit?: boolean | null;
      enforcedLabelValueLengthLimit?: boolean | null;
      allowOverlappingBlocks?: boolean | null;
      nameValidationScheme?: string | null;
      minReadySeconds?: number | string | null;
      terminationGracePeriodSeconds?: unknown;
      hostNetwork?: boolean | null;
      hostUsers?: unknown;
      hostAliases?: unknown[] | null;
      tracingConfig?: {
        [k: string]: unknown;
      } | null;
      serviceDiscoveryRole?: string | null;
      enableServiceLinks?: unknown;
      schedulerName?: string | null;
      nameEscapingScheme?: string | null;
      reloadStrategy?: string | null;
      ruleQueryOffset?: string | null;
      runtime?: {
        [k: string]: unknown;
      } | null;
      shardingStrategy?: {
        [k: string]: unknown;
      } | null;
      shardRetentionPolicy?: {
        [k: string]: unknown;
      } | null;
      remoteWriteReceiverMessageVersions?: unknown[] | null;
      podManagementPolicy?: string | null;
      updateStrategy?: {
        [k: string]: unknown;
      } | null;
      additionalConfig?: {
        [k: string]: unknown;
      } | null;
      additionalConfigString?: string | null;
      maximumStartupDurationSeconds?: number | string | null;
      scrapeProtocols?: unknown[] | null;
      [k: string]: unknown;
    } | null;
    additionalRulesForClusterRole?: unknown[] | null;
    additionalServiceMonitors?: unknown[] | null;
    additionalPodMonitors?: unknown[] | null;
  } | null;
  thanosRuler?: {
    enabled?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      enabled?: boolean | null;
      minAvailable?: number | string | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
    ingress?: {
      pathType?: unknown;
      enabled?: boolean | null;
      ingressClassName?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      hosts?: unknown[] | null;
      paths?: unknown[] | null;
      tls?: unknown[] | null;
    } | null;
    route?: {
      main?: {
        sessionName?: unknown;
        type?: unknown;
        absoluteTimeout?: unknown;
        cookieConfig?: unknown;
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
        httpsRedirect?: boolean | null;
        matches?:
          | {
              path?: {
                type?: string | null;
                value?: string | null;
              } | null;
              [k: string]: unknown;
            }[]
          | null;
        filters?: unknown[] | null;
        sessionPersistence?: {
          [k: string]: unknown;
        } | null;
        additionalRules?: unknown[] | null;
      } | null;
      [k: string]: unknown;
    } | null;
    service?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      clusterIP?: string | null;
      ipDualStack?: {
        enabled?: boolean | null;
        ipFamilies?: string[] | null;
        ipFamilyPolicy?: string | null;
      } | null;
      port?: number | string | null;
      targetPort?: number | string | null;
      nodePort?: number | string | null;
      additionalPorts?: unknown[] | null;
      externalIPs?: unknown[] | null;
      loadBalancerIP?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      externalTrafficPolicy?: string | null;
      type?: string | null;
    } | null;
    serviceMonitor?: {
      selfMonitor?: boolean | null;
      interval?: string | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      sampleLimit?: number | string | null;
      targetLimit?: number | string | null;
      labelLimit?: number | string | null;
      labelNameLengthLimit?: number | string | null;
      labelValueLengthLimit?: number | string | null;
      proxyUrl?: string | null;
      scheme?: string | null;
      tlsConfig?: {
        [k: string]: unknown;
      } | null;
      bearerTokenFile?: unknown;
      metricRelabelings?: unknown[] | null;
      relabelings?: unknown[] | null;
      additionalEndpoints?: unknown[] | null;
    } | null;
    thanosRulerSpec?: {
      ruleSelector?: {
        [k: string]: unknown;
      } | null;
      volumeClaimTemplate?: unknown;
      alertmanagersUrl?: unknown;
      requests?: unknown;
      nodeAffinity?: unknown;
      type?: unknown;
      rollingUpdate?: unknown;
      podMetadata?: {
        [k: string]: unknown;
      } | null;
      serviceName?: unknown;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        sha?: string | null;
        [k: string]: unknown;
      } | null;
      ruleNamespaceSelector?: {
        [k: string]: unknown;
      } | null;
      ruleSelectorNilUsesHelmValues?: boolean | null;
      logFormat?: string | null;
      logLevel?: string | null;
      replicas?: number | string | null;
      retention?: string | number | null;
      evaluationInterval?: string | null;
      storage?: {
        [k: string]: unknown;
      } | null;
      alertmanagersConfig?: {
        existingSecret?: {
          key?: unknown;
          name?: unknown;
          [k: string]: unknown;
        } | null;
        secret?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      externalPrefix?: unknown;
      externalPrefixNilUsesHelmValues?: boolean | null;
      routePrefix?: string | null;
      objectStorageConfig?: {
        existingSecret?: {
          key?: unknown;
          name?: unknown;
          [k: string]: unknown;
        } | null;
        secret?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      alertDropLabels?: unknown[] | null;
      queryEndpoints?: unknown[] | null;
      queryConfig?: {
        existingSecret?: {
          key?: unknown;
          name?: unknown;
          [k: string]: unknown;
        } | null;
        secret?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      paused?: boolean | null;
      additionalArgs?: unknown[] | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      podAntiAffinity?: string | null;
      podAntiAffinityTopologyKey?: string | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      securityContext?: {
        runAsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      hostUsers?: unknown;
      listenLocal?: boolean | null;
      containers?: unknown[] | null;
      extraEnv?: unknown[] | null;
      volumes?: unknown[] | null;
      volumeMounts?: unknown[] | null;
      initContainers?: unknown[] | null;
      priorityClassName?: string | null;
      portName?: string | null;
      terminationGracePeriodSeconds?: unknown;
      web?: {
        [k: string]: unknown;
      } | null;
      podManagementPolicy?: string | null;
      updateStrategy?: {
        [k: string]: unknown;
      } | null;
      version?: string | null;
      imagePullPolicy?: string | null;
      enableFeatures?: unknown[] | null;
      enableServiceLinks?: unknown;
      minReadySeconds?: unknown;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      dnsPolicy?: string | null;
      hostAliases?: unknown[] | null;
      remoteWrite?: unknown[] | null;
      tracingConfig?: {
        existingSecret?: {
          key?: unknown;
          name?: unknown;
          [k: string]: unknown;
        } | null;
        secret?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      tracingConfigFile?: string | null;
      alertRelabelConfigs?: {
        existingSecret?: {
          key?: unknown;
          name?: unknown;
          [k: string]: unknown;
        } | null;
        secret?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      alertRelabelConfigFile?: string | null;
      grpcServerTlsConfig?: {
        [k: string]: unknown;
      } | null;
      objectStorageConfigFile?: string | null;
      ruleConcurrentEval?: unknown;
      ruleOutageTolerance?: string | null;
      ruleGracePeriod?: string | null;
      ruleQueryOffset?: string | null;
      resendDelay?: string | null;
      enforcedNamespaceLabel?: string | null;
      excludedFromEnforcement?: unknown[] | null;
      additionalConfig?: {
        [k: string]: unknown;
      } | null;
      additionalConfigString?: string | null;
      alertQueryUrl?: unknown;
      [k: string]: unknown;
    } | null;
    extraSecret?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      data?: {
        [k: string]: unknown;
      } | null;
      name?: unknown;
    } | null;
    name?: unknown;
  } | null;
  cleanPrometheusOperatorObjectNames?: boolean | null;
  extraManifests?: unknown;
}

// Made by "strata import" (see 'grafana' in imports.lock.json). Do not edit.
export interface GrafanaValues {
  global?: {
    global?: unknown;
    imageRegistry?: unknown;
    imagePullSecrets?: unknown[];
  };
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
    autoMount?: unknown;
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
      searchNamespace?: unknown;
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
}

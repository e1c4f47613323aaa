// Made by "strata import" (see 'grafana' in imports.lock.json). Do not edit.
export interface GrafanaValues {
  global?: {
    global?: unknown;
    imageRegistry?: unknown;
    imagePullSecrets?: unknown[] | null;
  } | null;
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
    autoMount?: unknown;
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
      searchNamespace?: unknown;
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
}

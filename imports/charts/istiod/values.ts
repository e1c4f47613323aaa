// Made by "strata import" (see 'istiod' in imports.lock.json). Do not edit.
export interface IstiodValues {
  global?: {
    certSigners?: unknown;
    configCluster?: unknown;
    configValidation?: unknown;
    defaultPodDisruptionBudget?: {
      enabled?: unknown;
      [k: string]: unknown;
    } | null;
    defaultResources?: unknown;
    externalIstiod?: unknown;
    hub?: unknown;
    imagePullPolicy?: unknown;
    imagePullSecrets?: unknown;
    ipFamilies?: unknown;
    ipFamilyPolicy?: unknown;
    istioNamespace?: unknown;
    istiod?: {
      enableAnalysis?: unknown;
      [k: string]: unknown;
    } | null;
    logAsJson?: unknown;
    logging?: {
      level?: unknown;
      [k: string]: unknown;
    } | null;
    meshID?: unknown;
    meshNetworks?: unknown;
    multiCluster?: {
      clusterName?: unknown;
      [k: string]: unknown;
    } | null;
    networkPolicy?: unknown;
    omitSidecarInjectorConfigMap?: unknown;
    operatorManageWebhooks?: unknown;
    pilotCertProvider?: unknown;
    platform?: unknown;
    priorityClassName?: unknown;
    proxy?: {
      autoInject?: unknown;
      clusterDomain?: unknown;
      tracer?: unknown;
      variant?: unknown;
      [k: string]: unknown;
    } | null;
    remotePilotAddress?: unknown;
    resourceScope?: unknown;
    sds?: {
      token?: {
        aud?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    tag?: unknown;
    tracer?: {
      lightstep?: {
        accessToken?: unknown;
        address?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    trustBundleName?: unknown;
    variant?: unknown;
    [k: string]: unknown;
  } | null;
  _internal_defaults_do_not_set?: {
    gatewayClasses?: {
      [k: string]: unknown;
    } | null;
    autoscaleEnabled?: boolean | null;
    autoscaleMin?: number | string | null;
    autoscaleMax?: number | string | null;
    autoscaleBehavior?: {
      [k: string]: unknown;
    } | null;
    replicaCount?: number | string | null;
    rollingMaxSurge?: string | number | null;
    rollingMaxUnavailable?: string | number | null;
    hub?: string | null;
    tag?: string | null;
    variant?: string | null;
    image?: string | null;
    traceSampling?: number | string | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    seccompProfile?: {
      [k: string]: unknown;
    } | null;
    cni?: {
      enabled?: boolean | null;
      provider?: string | null;
    } | null;
    extraContainerArgs?: unknown[] | null;
    env?: {
      [k: string]: unknown;
    } | null;
    envVarFrom?: unknown[] | null;
    taint?: {
      enabled?: boolean | null;
      namespace?: string | null;
      name?: string | null;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    cpu?: {
      targetAverageUtilization?: number | string | null;
    } | null;
    memory?: {
      [k: string]: unknown;
    } | null;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
    initContainers?: unknown[] | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceAccountAnnotations?: {
      [k: string]: unknown;
    } | null;
    sidecarInjectorWebhookAnnotations?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    jwksResolverExtraRootCA?: string | null;
    keepaliveMaxServerConnectionAge?: string | number | null;
    deploymentLabels?: {
      [k: string]: unknown;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    configMap?: boolean | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    ipFamilyPolicy?: string | null;
    ipFamilies?: unknown[] | null;
    trustedZtunnelNamespace?: string | null;
    trustedZtunnelName?: string | null;
    sidecarInjectorWebhook?: {
      annotations?: unknown;
      injectedAnnotations?: {
        [k: string]: unknown;
      } | null;
      templates?: {
        [k: string]: unknown;
      } | null;
      defaultTemplates?: unknown[] | null;
      neverInjectSelector?: unknown[] | null;
      alwaysInjectSelector?: unknown[] | null;
      enableNamespacesByDefault?: boolean | null;
      reinvocationPolicy?: string | null;
      rewriteAppHTTPProbe?: boolean | null;
    } | null;
    istiodRemote?: {
      enabled?: boolean | null;
      enabledLocalInjectorIstiod?: boolean | null;
      injectionURL?: string | null;
      injectionPath?: string | null;
      injectionCABundle?: string | null;
    } | null;
    telemetry?: {
      enabled?: boolean | null;
      v2?: {
        enabled?: boolean | null;
        prometheus?: {
          enabled?: boolean | null;
        } | null;
        stackdriver?: {
          enabled?: boolean | null;
        } | null;
      } | null;
    } | null;
    revision?: string | null;
    revisionTags?: unknown[] | null;
    ownerName?: string | null;
    meshConfig?: {
      enablePrometheusMerge?: boolean | null;
      [k: string]: unknown;
    } | null;
    experimental?: {
      stableValidationPolicy?: boolean | null;
    } | null;
    global?: {
      certSigners?: unknown[] | null;
      podDNSSearchNamespaces?: unknown;
      meshNetworks?: {
        [k: string]: unknown;
      } | null;
      istioNamespace?: string | null;
      defaultPodDisruptionBudget?: {
        minAvailable?: unknown;
        enabled?: boolean | null;
      } | null;
      defaultResources?: {
        limits?: unknown;
        requests?: {
          cpu?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      hub?: string | null;
      tag?: string | null;
      variant?: string | null;
      imagePullPolicy?: string | null;
      imagePullSecrets?: unknown[] | null;
      istiod?: {
        enableAnalysis?: boolean | null;
      } | null;
      logAsJson?: boolean | null;
      nativeNftables?: boolean | null;
      logging?: {
        level?: string | null;
      } | null;
      networkPolicy?: {
        enabled?: boolean | null;
      } | null;
      omitSidecarInjectorConfigMap?: boolean | null;
      resourceScope?: string | null;
      operatorManageWebhooks?: boolean | null;
      priorityClassName?: string | null;
      proxy?: {
        examples?: unknown;
        image?: string | null;
        autoInject?: string | null;
        clusterDomain?: string | null;
        componentLogLevel?: string | null;
        excludeInboundPorts?: string | null;
        includeInboundPorts?: string | null;
        includeIPRanges?: string | null;
        excludeIPRanges?: string | null;
        includeOutboundPorts?: string | null;
        excludeOutboundPorts?: string | null;
        logLevel?: string | null;
        outlierLogPath?: string | null;
        privileged?: boolean | null;
        seccompProfile?: {
          [k: string]: unknown;
        } | null;
        readinessFailureThreshold?: number | string | null;
        readinessInitialDelaySeconds?: number | string | null;
        readinessPeriodSeconds?: number | string | null;
        startupProbe?: {
          enabled?: boolean | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            memory?: string | number | null;
            [k: string]: unknown;
          } | null;
          limits?: {
            cpu?: string | number | null;
            memory?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        statusPort?: number | string | null;
        tracer?: string | null;
      } | null;
      proxy_init?: {
        image?: string | null;
        forceApplyIptables?: boolean | null;
      } | null;
      remotePilotAddress?: string | null;
      caAddress?: string | null;
      externalIstiod?: boolean | null;
      configCluster?: boolean | null;
      configValidation?: boolean | null;
      meshID?: string | null;
      mountMtlsCerts?: boolean | null;
      multiCluster?: {
        clusterName?: string | null;
      } | null;
      network?: string | null;
      pilotCertProvider?: string | null;
      sds?: {
        token?: {
          aud?: string | null;
        } | null;
      } | null;
      sts?: {
        servicePort?: number | string | null;
      } | null;
      caName?: string | null;
      waypoint?: {
        resources?: {
          requests?: {
            cpu?: string | number | null;
            memory?: string | number | null;
            [k: string]: unknown;
          } | null;
          limits?: {
            cpu?: string | number | null;
            memory?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        affinity?: {
          [k: string]: unknown;
        } | null;
        topologySpreadConstraints?: unknown[] | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        tolerations?: unknown[] | null;
      } | null;
    } | null;
    base?: {
      validationFailurePolicy?: unknown;
      enableIstioConfigCRDs?: boolean | null;
    } | null;
    gateways?: {
      securityContext?: {
        [k: string]: unknown;
      } | null;
      seccompProfile?: {
        [k: string]: unknown;
      } | null;
    } | null;
    pdb?: {
      maxUnavailable?: unknown;
      minAvailable?: number | string | null;
      unhealthyPodEvictionPolicy?: string | null;
    } | null;
  } | null;
  _original?: unknown;
  affinity?: unknown;
  autoscaleBehavior?: unknown;
  autoscaleEnabled?: unknown;
  autoscaleMax?: unknown;
  autoscaleMin?: unknown;
  base?: {
    validationCABundle?: unknown;
    validationFailurePolicy?: unknown;
    validationURL?: unknown;
    [k: string]: unknown;
  } | null;
  compatibilityVersion?: unknown;
  configMap?: unknown;
  cpu?: {
    targetAverageUtilization?: unknown;
    [k: string]: unknown;
  } | null;
  crlConfigMapName?: unknown;
  defaults?: unknown;
  deploymentAnnotations?: unknown;
  deploymentLabels?: unknown;
  env?: {
    CA_TRUSTED_NODE_ACCOUNTS?: unknown;
    EXTERNAL_CA?: unknown;
    EXTERNAL_ISTIOD?: unknown;
    MCS_API_GROUP?: unknown;
    PILOT_ENABLE_GATEWAY_API_DEPLOYMENT_CONTROLLER?: unknown;
    [k: string]: unknown;
  } | null;
  envVarFrom?: unknown;
  experimental?: {
    stableValidationPolicy?: unknown;
    [k: string]: unknown;
  } | null;
  extraContainerArgs?: unknown;
  gatewayClasses?: unknown;
  gateways?: unknown;
  hub?: unknown;
  image?: unknown;
  initContainers?: unknown;
  ipFamilies?: unknown;
  ipFamilyPolicy?: unknown;
  istiodRemote?: {
    enabled?: unknown;
    enabledLocalInjectorIstiod?: unknown;
    injectionCABundle?: unknown;
    injectionPath?: unknown;
    injectionURL?: unknown;
    [k: string]: unknown;
  } | null;
  jwksResolverExtraRootCA?: unknown;
  keepaliveMaxServerConnectionAge?: unknown;
  memory?: {
    targetAverageUtilization?: unknown;
    [k: string]: unknown;
  } | null;
  meshConfig?: {
    defaultProviders?: unknown;
    rootNamespace?: unknown;
    [k: string]: unknown;
  } | null;
  nodeSelector?: unknown;
  ownerName?: unknown;
  pdb?: {
    maxUnavailable?: unknown;
    minAvailable?: unknown;
    unhealthyPodEvictionPolicy?: unknown;
    [k: string]: unknown;
  } | null;
  platform?: unknown;
  podAnnotations?: unknown;
  podLabels?: unknown;
  profile?: unknown;
  replicaCount?: unknown;
  resources?: unknown;
  revision?: unknown;
  revisionTags?: unknown;
  rollingMaxSurge?: unknown;
  rollingMaxUnavailable?: unknown;
  seccompProfile?: unknown;
  serviceAccountAnnotations?: unknown;
  serviceAnnotations?: unknown;
  sidecarInjectorWebhook?: {
    alwaysInjectSelector?: unknown;
    defaultTemplates?: unknown;
    enableNamespacesByDefault?: unknown;
    injectedAnnotations?: unknown;
    neverInjectSelector?: unknown;
    reinvocationPolicy?: unknown;
    templates?: unknown;
    [k: string]: unknown;
  } | null;
  sidecarInjectorWebhookAnnotations?: unknown;
  tag?: unknown;
  taint?: {
    enabled?: unknown;
    name?: unknown;
    namespace?: unknown;
    [k: string]: unknown;
  } | null;
  telemetry?: {
    enabled?: unknown;
    v2?: {
      enabled?: unknown;
      prometheus?: {
        enabled?: unknown;
        [k: string]: unknown;
      } | null;
      stackdriver?: {
        enabled?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  tolerations?: unknown;
  topologySpreadConstraints?: unknown;
  traceSampling?: unknown;
  trafficDistribution?: unknown;
  trustedZtunnelName?: unknown;
  trustedZtunnelNamespace?: unknown;
  variant?: unknown;
  volumeMounts?: unknown;
  volumes?: unknown;
}

// Made by "strata import" (see 'istiod' in imports.lock.json). Do not edit.
export interface IstiodValues {
  global?: {
    certSigners?: unknown;
    configCluster?: unknown;
    configValidation?: unknown;
    defaultPodDisruptionBudget?: {
      enabled?: unknown;
      [k: string]: unknown;
    };
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
    };
    logAsJson?: unknown;
    logging?: {
      level?: unknown;
      [k: string]: unknown;
    };
    meshID?: unknown;
    meshNetworks?: unknown;
    multiCluster?: {
      clusterName?: unknown;
      [k: string]: unknown;
    };
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
    };
    remotePilotAddress?: unknown;
    resourceScope?: unknown;
    sds?: {
      token?: {
        aud?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    tag?: unknown;
    tracer?: {
      lightstep?: {
        accessToken?: unknown;
        address?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    trustBundleName?: unknown;
    variant?: unknown;
    [k: string]: unknown;
  };
  _internal_defaults_do_not_set?: {
    gatewayClasses?: {
      [k: string]: unknown;
    };
    autoscaleEnabled?: boolean;
    autoscaleMin?: number;
    autoscaleMax?: number;
    autoscaleBehavior?: {
      [k: string]: unknown;
    };
    replicaCount?: number;
    rollingMaxSurge?: string;
    rollingMaxUnavailable?: string;
    hub?: string;
    tag?: string;
    variant?: string;
    image?: string;
    traceSampling?: number;
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    seccompProfile?: {
      [k: string]: unknown;
    };
    cni?: {
      enabled?: boolean;
      provider?: string;
    };
    extraContainerArgs?: unknown[];
    env?: {
      [k: string]: unknown;
    };
    envVarFrom?: unknown[];
    taint?: {
      enabled?: boolean;
      namespace?: string;
      name?: string;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    cpu?: {
      targetAverageUtilization?: number;
    };
    memory?: {
      [k: string]: unknown;
    };
    volumeMounts?: unknown[];
    volumes?: unknown[];
    initContainers?: unknown[];
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    serviceAccountAnnotations?: {
      [k: string]: unknown;
    };
    sidecarInjectorWebhookAnnotations?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    jwksResolverExtraRootCA?: string;
    keepaliveMaxServerConnectionAge?: string;
    deploymentLabels?: {
      [k: string]: unknown;
    };
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    configMap?: boolean;
    podLabels?: {
      [k: string]: unknown;
    };
    ipFamilyPolicy?: string;
    ipFamilies?: unknown[];
    trustedZtunnelNamespace?: string;
    trustedZtunnelName?: string;
    sidecarInjectorWebhook?: {
      annotations?: unknown;
      injectedAnnotations?: {
        [k: string]: unknown;
      };
      templates?: {
        [k: string]: unknown;
      };
      defaultTemplates?: unknown[];
      neverInjectSelector?: unknown[];
      alwaysInjectSelector?: unknown[];
      enableNamespacesByDefault?: boolean;
      reinvocationPolicy?: string;
      rewriteAppHTTPProbe?: boolean;
    };
    istiodRemote?: {
      enabled?: boolean;
      enabledLocalInjectorIstiod?: boolean;
      injectionURL?: string;
      injectionPath?: string;
      injectionCABundle?: string;
    };
    telemetry?: {
      enabled?: boolean;
      v2?: {
        enabled?: boolean;
        prometheus?: {
          enabled?: boolean;
        };
        stackdriver?: {
          enabled?: boolean;
        };
      };
    };
    revision?: string;
    revisionTags?: unknown[];
    ownerName?: string;
    meshConfig?: {
      enablePrometheusMerge?: boolean;
      [k: string]: unknown;
    };
    experimental?: {
      stableValidationPolicy?: boolean;
    };
    global?: {
      certSigners?: unknown[];
      podDNSSearchNamespaces?: unknown;
      meshNetworks?: {
        [k: string]: unknown;
      };
      istioNamespace?: string;
      defaultPodDisruptionBudget?: {
        minAvailable?: unknown;
        enabled?: boolean;
      };
      defaultResources?: {
        limits?: unknown;
        requests?: {
          cpu?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      hub?: string;
      tag?: string;
      variant?: string;
      imagePullPolicy?: string;
      imagePullSecrets?: unknown[];
      istiod?: {
        enableAnalysis?: boolean;
      };
      logAsJson?: boolean;
      nativeNftables?: boolean;
      logging?: {
        level?: string;
      };
      networkPolicy?: {
        enabled?: boolean;
      };
      omitSidecarInjectorConfigMap?: boolean;
      resourceScope?: string;
      operatorManageWebhooks?: boolean;
      priorityClassName?: string;
      proxy?: {
        examples?: unknown;
        image?: string;
        autoInject?: string;
        clusterDomain?: string;
        componentLogLevel?: string;
        excludeInboundPorts?: string;
        includeInboundPorts?: string;
        includeIPRanges?: string;
        excludeIPRanges?: string;
        includeOutboundPorts?: string;
        excludeOutboundPorts?: string;
        logLevel?: string;
        outlierLogPath?: string;
        privileged?: boolean;
        seccompProfile?: {
          [k: string]: unknown;
        };
        readinessFailureThreshold?: number;
        readinessInitialDelaySeconds?: number;
        readinessPeriodSeconds?: number;
        startupProbe?: {
          enabled?: boolean;
          failureThreshold?: number;
          [k: string]: unknown;
        };
        resources?: {
          requests?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          limits?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        statusPort?: number;
        tracer?: string;
      };
      proxy_init?: {
        image?: string;
        forceApplyIptables?: boolean;
      };
      remotePilotAddress?: string;
      caAddress?: string;
      externalIstiod?: boolean;
      configCluster?: boolean;
      configValidation?: boolean;
      meshID?: string;
      mountMtlsCerts?: boolean;
      multiCluster?: {
        clusterName?: string;
      };
      network?: string;
      pilotCertProvider?: string;
      sds?: {
        token?: {
          aud?: string;
        };
      };
      sts?: {
        servicePort?: number;
      };
      caName?: string;
      waypoint?: {
        resources?: {
          requests?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          limits?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        affinity?: {
          [k: string]: unknown;
        };
        topologySpreadConstraints?: unknown[];
        nodeSelector?: {
          [k: string]: unknown;
        };
        tolerations?: unknown[];
      };
    };
    base?: {
      validationFailurePolicy?: unknown;
      enableIstioConfigCRDs?: boolean;
    };
    gateways?: {
      securityContext?: {
        [k: string]: unknown;
      };
      seccompProfile?: {
        [k: string]: unknown;
      };
    };
    pdb?: {
      maxUnavailable?: unknown;
      minAvailable?: number | string;
      unhealthyPodEvictionPolicy?: string;
    };
  };
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
  };
  compatibilityVersion?: unknown;
  configMap?: unknown;
  cpu?: {
    targetAverageUtilization?: unknown;
    [k: string]: unknown;
  };
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
  };
  envVarFrom?: unknown;
  experimental?: {
    stableValidationPolicy?: unknown;
    [k: string]: unknown;
  };
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
  };
  jwksResolverExtraRootCA?: unknown;
  keepaliveMaxServerConnectionAge?: unknown;
  memory?: {
    targetAverageUtilization?: unknown;
    [k: string]: unknown;
  };
  meshConfig?: {
    defaultProviders?: unknown;
    rootNamespace?: unknown;
    [k: string]: unknown;
  };
  nodeSelector?: unknown;
  ownerName?: unknown;
  pdb?: {
    maxUnavailable?: unknown;
    minAvailable?: unknown;
    unhealthyPodEvictionPolicy?: unknown;
    [k: string]: unknown;
  };
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
  };
  sidecarInjectorWebhookAnnotations?: unknown;
  tag?: unknown;
  taint?: {
    enabled?: unknown;
    name?: unknown;
    namespace?: unknown;
    [k: string]: unknown;
  };
  telemetry?: {
    enabled?: unknown;
    v2?: {
      enabled?: unknown;
      prometheus?: {
        enabled?: unknown;
        [k: string]: unknown;
      };
      stackdriver?: {
        enabled?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
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

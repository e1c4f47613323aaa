// Made by "strata import" (see 'opentelemetry-kube-stack' in imports.lock.json). Do not edit.
export interface OpentelemetryKubeStackValues {
  nodeExporter?: {
    enabled?: boolean;
  };
  kubeStateMetrics?: {
    enabled?: boolean;
  };
  'opentelemetry-operator'?: {
    enabled?: boolean;
    replicaCount?: number;
    revisionHistoryLimit?: number;
    minReadySeconds?: number;
    nameOverride?: string;
    fullnameOverride?: string;
    namespaceOverride?: string;
    imagePullSecrets?: unknown[];
    clusterDomain?: string;
    pdb?: {
      create?: boolean;
      minAvailable?: string | null | number;
      maxUnavailable?: string | null | number;
    };
    manager?: {
      image?: {
        repository?: string;
        tag?: string;
        imagePullPolicy?: string;
      };
      collectorImage?: {
        repository?: string;
        tag?: string;
      };
      opampBridgeImage?: {
        repository?: string;
        tag?: string;
      };
      targetAllocatorImage?: {
        repository?: string;
        tag?: string;
      };
      autoInstrumentationImage?: {
        java?: {
          repository?: string;
          tag?: string;
        };
        nodejs?: {
          repository?: string;
          tag?: string;
        };
        python?: {
          repository?: string;
          tag?: string;
        };
        dotnet?: {
          repository?: string;
          tag?: string;
        };
        go?: {
          repository?: string;
          tag?: string;
        };
        apacheHttpd?: {
          repository?: string;
          tag?: string;
        };
        nginx?: {
          repository?: string;
          tag?: string;
        };
      };
      featureGatesMap?: {
        'operator.clusterobservability'?: boolean;
        'operator.targetallocator.fallbackstrategy'?: boolean;
        'operator.golang.flags'?: boolean;
        'operand.networkpolicy'?: boolean;
        'operator.networkpolicy'?: boolean;
        'operator.collector.usedefaulttelemetryshape'?: boolean;
      };
      ports?: {
        metricsPort?: number;
        webhookPort?: number;
        healthzPort?: number;
        pprofPort?: number;
      };
      resources?: {
        limits?: {
          cpu?: string;
          memory?: string;
          'ephemeral-storage'?: string;
          [k: string]: unknown;
        };
        requests?: {
          cpu?: string;
          memory?: string;
          'ephemeral-storage'?: string;
          [k: string]: unknown;
        };
      };
      env?: {
        ENABLE_WEBHOOKS?: string;
        [k: string]: unknown;
      };
      extraEnvs?: unknown[];
      serviceAccount?: {
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        name?: string;
      };
      serviceMonitor?: {
        enabled?: boolean;
        extraLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        metricsEndpoints?: {
          port?: string;
          scheme?: string;
          bearerTokenFile?: string;
          tlsConfig?: {
            insecureSkipVerify?: boolean;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        }[];
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
      };
      deploymentAnnotations?: {
        [k: string]: unknown;
      };
      serviceAnnotations?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      prometheusRule?: {
        enabled?: boolean;
        groups?: unknown[];
        defaultRules?: {
          enabled?: boolean;
          additionalRuleLabels?: {
            [k: string]: unknown;
          };
          additionalRuleAnnotations?: {
            [k: string]: unknown;
          };
          duration?: string;
          [k: string]: unknown;
        };
        extraLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        runbookUrl?: string;
      };
      createRbacPermissions?: boolean;
      extraArgs?: unknown[];
      leaderElection?: {
        enabled?: boolean;
      };
      verticalPodAutoscaler?: {
        enabled?: boolean;
        controlledResources?: unknown[];
        maxAllowed?: {
          [k: string]: unknown;
        };
        minAllowed?: {
          [k: string]: unknown;
        };
        recommenders?: {
          name?: string;
        }[];
        updatePolicy?: {
          updateMode?: string;
          minReplicas?: number;
        };
      };
      rolling?: boolean;
      securityContext?: {
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        runAsNonRoot?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      ignoreMissingCollectorCRDs?: boolean;
      config?: {
        [k: string]: unknown;
      };
      autoInstrumentation?: {
        go?: {
          enabled?: boolean;
        };
      };
      metrics?: {
        secure?: boolean;
        tls?: {
          certFile?: string;
          keyFile?: string;
        };
      };
    };
    admissionWebhooks?: {
      create?: boolean;
      servicePort?: number;
      failurePolicy?: string;
      secretName?: string;
      pods?: {
        failurePolicy?: string;
      };
      namePrefix?: string;
      timeoutSeconds?: number;
      namespaceSelector?: {
        [k: string]: unknown;
      };
      objectSelector?: {
        [k: string]: unknown;
      };
      certManager?: {
        enabled?: boolean;
        issuerRef?: {
          [k: string]: unknown;
        };
        certificateAnnotations?: {
          [k: string]: unknown;
        };
        issuerAnnotations?: {
          [k: string]: unknown;
        };
        duration?: string;
        renewBefore?: string;
      };
      autoGenerateCert?: {
        enabled?: boolean;
        recreate?: boolean;
        certPeriodDays?: number;
      };
      certFile?: string;
      keyFile?: string;
      caFile?: string;
      serviceAnnotations?: {
        [k: string]: unknown;
      };
      secretAnnotations?: {
        'helm.sh/hook'?: string;
        'helm.sh/hook-delete-policy'?: string;
        [k: string]: unknown;
      };
      secretLabels?: {
        [k: string]: unknown;
      };
    };
    crds?: {
      create?: boolean;
    };
    role?: {
      create?: boolean;
    };
    clusterRole?: {
      create?: boolean;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    hostNetwork?: boolean;
    hostUsers?: boolean | null;
    priorityClassName?: string;
    securityContext?: {
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      fsGroup?: number;
      [k: string]: unknown;
    };
    testFramework?: {
      image?: {
        repository?: string;
        tag?: string;
      };
      securityContext?: {
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        runAsNonRoot?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      resources?: {
        limits?: {
          cpu?: string;
          memory?: string;
          'ephemeral-storage'?: string;
          [k: string]: unknown;
        };
        requests?: {
          cpu?: string;
          memory?: string;
          'ephemeral-storage'?: string;
          [k: string]: unknown;
        };
      };
    };
    additionalLabels?: {
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
    extraObjects?: {
      [k: string]: unknown;
    }[];
    global?: {
      [k: string]: unknown;
    };
  };
  crds?: {
    installPrometheus?: boolean;
    install?: boolean;
    installOtel?: boolean;
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
    rbac?: {
      useExistingRole?: unknown;
      create?: boolean;
      useClusterRole?: boolean;
      extraRules?: unknown[];
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
        honorLabels?: boolean;
        interval?: string;
        metricRelabelings?: {
          action?: string;
          regex?: string;
          sourceLabels?: string[];
          targetLabel?: string;
          replacement?: string;
          separator?: string;
          modulus?: number;
        }[];
        proxyUrl?: string;
        relabelings?: {
          action?: string;
          regex?: string;
          sourceLabels?: string[];
          targetLabel?: string;
          replacement?: string;
          separator?: string;
          modulus?: number;
        }[];
        scheme?: unknown;
        scrapeTimeout?: string;
        tlsConfig?: unknown;
        selector?: {
          matchLabels?: {
            component?: string;
            provider?: string;
          };
        };
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
      cilium?: {
        kubeApiServerSelector?: unknown;
        [k: string]: unknown;
      };
      egress?: unknown;
      ingress?: unknown;
      podSelector?: unknown;
      enabled?: boolean;
      flavor?: string;
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
    fullnameOverride?: unknown;
    nameOverride?: unknown;
    global?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
  };
  'otel-crds'?: {
    global?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  'prometheus-crds'?: {
    global?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
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
        relabelings?: {
          action?: string;
          regex?: string;
          sourceLabels?: string[];
          targetLabel?: string;
          replacement?: string;
          separator?: string;
          modulus?: number;
        }[];
        metricRelabelings?: {
          action?: string;
          regex?: string;
          sourceLabels?: string[];
          targetLabel?: string;
          replacement?: string;
          separator?: string;
          modulus?: number;
        }[];
        interval?: string;
        scrapeTimeout?: string;
        apiVersion?: string;
        sampleLimit?: number;
        targetLimit?: number;
        labelLimit?: number;
        labelNameLengthLimit?: number;
        labelValueLengthLimit?: number;
        honorLabels?: boolean;
        selector?: {
          matchLabels?: {
            component?: string;
            provider?: string;
          };
        };
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
    enabled?: boolean;
  };
  global?: {
    imagePullSecrets?: unknown[];
    imageRegistry?: string;
  };
  cleanupJob?: {
    enabled?: boolean;
    image?: {
      repository?: string;
      tag?: string;
      digest?: string;
    };
    existingServiceAccount?: string;
    podSecurityContext?: {
      seLinuxOptions?: {
        user?: string;
        role?: string;
        type?: string;
        level?: string;
      };
      windowsOptions?: {
        gmsaCredentialSpecName?: string;
        gmsaCredentialSpec?: string;
        runAsUserName?: string;
        hostProcess?: boolean;
      };
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      supplementalGroups?: number[];
      fsGroup?: number;
      sysctls?: {
        name?: string;
        value?: string;
      }[];
      fsGroupChangePolicy?: string;
      seccompProfile?: {
        type?: string;
        localhostProfile?: string;
      };
    };
    securityContext?: {
      capabilities?: {
        add?: string[];
        drop?: string[];
      };
      privileged?: boolean;
      seLinuxOptions?: {
        user?: string;
        role?: string;
        type?: string;
        level?: string;
      };
      windowsOptions?: {
        gmsaCredentialSpecName?: string;
        gmsaCredentialSpec?: string;
        runAsUserName?: string;
        hostProcess?: boolean;
      };
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      procMount?: string;
      seccompProfile?: {
        type?: string;
        localhostProfile?: string;
      };
    };
  };
  fullnameOverride?: string;
  namespaceOverride?: string;
  defaultCRConfig?: {
    presets?: {
      logsCollection?: {
        enabled?: boolean;
        includeCollectorLogs?: boolean;
        storeCheckpoints?: boolean;
        maxRecombineLogSize?: number;
      };
      hostMetrics?: {
        enabled?: boolean;
      };
      kubeletMetrics?: {
        enabled?: boolean;
      };
      kubernetesAttributes?: {
        enabled?: boolean;
        extractAllPodLabels?: boolean;
        extractAllPodAnnotations?: boolean;
      };
      kubernetesEvents?: {
        enabled?: boolean;
        disableLeaderElection?: boolean;
      };
      kubernetesObjects?: {
        enabled?: boolean;
        disableLeaderElection?: boolean;
        watch?: boolean;
        core?: {
          enabled?: boolean;
        };
        rbac?: {
          enabled?: boolean;
        };
        storage?: {
          enabled?: boolean;
        };
        networking?: {
          enabled?: boolean;
        };
        autoscaling?: {
          enabled?: boolean;
          vpa?: {
            enabled?: boolean;
          };
        };
        policy?: {
          enabled?: boolean;
        };
        apiExtensions?: {
          enabled?: boolean;
        };
      };
      clusterMetrics?: {
        enabled?: boolean;
        disableLeaderElection?: boolean;
      };
      annotationDiscovery?: {
        logs?: {
          enabled?: boolean;
          [k: string]: unknown;
        };
        metrics?: {
          enabled?: boolean;
          [k: string]: unknown;
        };
      };
      prometheus?: {
        nodeExporter?: {
          enabled?: boolean;
          port?: number;
          scrapeInterval?: string;
          scrapeTimeout?: string;
        };
        cadvisor?: {
          enabled?: boolean;
          port?: number;
          scrapeInterval?: string;
          scrapeTimeout?: string;
        };
        podAnnotations?: {
          enabled?: boolean;
          scrapeInterval?: string;
          scrapeTimeout?: string;
        };
      };
      resourceDetection?: {
        env?: {
          enabled?: boolean;
        };
        k8s_api?: {
          enabled?: boolean;
        };
        eks?: {
          enabled?: boolean;
        };
        aks?: {
          enabled?: boolean;
        };
        gcp?: {
          enabled?: boolean;
        };
      };
    };
    enabled?: boolean;
    clusterRoleBinding?: {
      enabled?: boolean;
      clusterRoleName?: string;
      [k: string]: unknown;
    };
    suffix?: string;
    fullnameOverride?: string;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    managementState?: string;
    scrape_configs_file?: string;
    resources?: {
      limits?: {
        cpu?: string | number;
        memory?: string;
      };
      requests?: {
        cpu?: string | number;
        memory?: string;
      };
    };
    nodeSelector?: {
      [k: string]: string;
    };
    command?: string[];
    args?: {
      [k: string]: string;
    };
    replicas?: number;
    minReplicas?: number;
    maxReplicas?: number;
    autoscaler?: {
      minReplicas?: number;
      maxReplicas?: number;
      behavior?: {
        scaleUp?: {
          stabilizationWindowSeconds?: number;
          selectPolicy?: string;
          policies?: {
            type?: string;
            value?: number;
            periodSeconds?: number;
          }[];
        };
        scaleDown?: {
          stabilizationWindowSeconds?: number;
          selectPolicy?: string;
          policies?: {
            type?: string;
            value?: number;
            periodSeconds?: number;
          }[];
        };
      };
      metrics?: {
        type?: string;
        pods?: {
          metric?: {
            name?: string;
            selector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
          };
          target?: {
            type?: string;
            value?: string | number;
            averageValue?: string | number;
            averageUtilization?: number;
          };
        };
      }[];
      targetCPUUtilization?: number;
      targetMemoryUtilization?: number;
    };
    podDisruptionBudget?: {
      minAvailable?: string | number;
      maxUnavailable?: string | number;
    };
    securityContext?: {
      capabilities?: {
        add?: string[];
        drop?: string[];
      };
      privileged?: boolean;
      seLinuxOptions?: {
        user?: string;
        role?: string;
        type?: string;
        level?: string;
      };
      windowsOptions?: {
        gmsaCredentialSpecName?: string;
        gmsaCredentialSpec?: string;
        runAsUserName?: string;
        hostProcess?: boolean;
      };
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      procMount?: string;
      seccompProfile?: {
        type?: string;
        localhostProfile?: string;
      };
    };
    podSecurityContext?: {
      seLinuxOptions?: {
        user?: string;
        role?: string;
        type?: string;
        level?: string;
      };
      windowsOptions?: {
        gmsaCredentialSpecName?: string;
        gmsaCredentialSpec?: string;
        runAsUserName?: string;
        hostProcess?: boolean;
      };
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      supplementalGroups?: number[];
      fsGroup?: number;
      sysctls?: {
        name?: string;
        value?: string;
      }[];
      fsGroupChangePolicy?: string;
      seccompProfile?: {
        type?: string;
        localhostProfile?: string;
      };
    };
    podAnnotations?: {
      [k: string]: string;
    };
    targetAllocator?: {
      replicas?: number;
      nodeSelector?: {
        [k: string]: string;
      };
      resources?: {
        limits?: {
          cpu?: string | number;
          memory?: string;
        };
        requests?: {
          cpu?: string | number;
          memory?: string;
        };
      };
      allocationStrategy?: string;
      filterStrategy?: string;
      serviceAccount?: string;
      image?: string;
      enabled?: boolean;
      affinity?: {
        nodeAffinity?: {
          requiredDuringSchedulingIgnoredDuringExecution?: {
            nodeSelectorTerms?: {
              matchExpressions?: unknown[];
              matchFields?: unknown[];
            }[];
          };
          preferredDuringSchedulingIgnoredDuringExecution?: {
            weight?: number;
            preference?: {
              matchExpressions?: unknown[];
              matchFields?: unknown[];
            };
          }[];
        };
        podAffinity?: {
          requiredDuringSchedulingIgnoredDuringExecution?: {
            labelSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            namespaces?: string[];
            topologyKey?: string;
            namespaceSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            matchLabelKeys?: string[];
            mismatchLabelKeys?: string[];
          }[];
          preferredDuringSchedulingIgnoredDuringExecution?: {
            weight?: number;
            podAffinityTerm?: {
              labelSelector?: unknown;
              namespaces?: unknown[];
              topologyKey?: string;
              namespaceSelector?: unknown;
              matchLabelKeys?: unknown[];
              mismatchLabelKeys?: unknown[];
            };
          }[];
        };
        podAntiAffinity?: {
          requiredDuringSchedulingIgnoredDuringExecution?: {
            labelSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            namespaces?: string[];
            topologyKey?: string;
            namespaceSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            matchLabelKeys?: string[];
            mismatchLabelKeys?: string[];
          }[];
          preferredDuringSchedulingIgnoredDuringExecution?: {
            weight?: number;
            podAffinityTerm?: {
              labelSelector?: unknown;
              namespaces?: unknown[];
              topologyKey?: string;
              namespaceSelector?: unknown;
              matchLabelKeys?: unknown[];
              mismatchLabelKeys?: unknown[];
            };
          }[];
        };
      };
      prometheusCR?: {
        enabled?: boolean;
        scrapeInterval?: string;
        podMonitorSelector?: {
          matchLabels?: {
            [k: string]: string;
          };
          matchExpressions?: {
            key?: string;
            operator?: string;
            values?: string[];
          }[];
        };
        serviceMonitorSelector?: {
          matchLabels?: {
            [k: string]: string;
          };
          matchExpressions?: {
            key?: string;
            operator?: string;
            values?: string[];
          }[];
        };
        probeSelector?: {
          matchLabels?: {
            [k: string]: string;
          };
          matchExpressions?: {
            key?: string;
            operator?: string;
            values?: string[];
          }[];
        };
        scrapeConfigSelector?: {
          matchLabels?: {
            [k: string]: string;
          };
          matchExpressions?: {
            key?: string;
            operator?: string;
            values?: string[];
          }[];
        };
        allowNamespaces?: string[];
        denyNamespaces?: string[];
      };
      securityContext?: {
        capabilities?: {
          add?: string[];
          drop?: string[];
        };
        privileged?: boolean;
        seLinuxOptions?: {
          user?: string;
          role?: string;
          type?: string;
          level?: string;
        };
        windowsOptions?: {
          gmsaCredentialSpecName?: string;
          gmsaCredentialSpec?: string;
          runAsUserName?: string;
          hostProcess?: boolean;
        };
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        procMount?: string;
        seccompProfile?: {
          type?: string;
          localhostProfile?: string;
        };
      };
      podSecurityContext?: {
        seLinuxOptions?: {
          user?: string;
          role?: string;
          type?: string;
          level?: string;
        };
        windowsOptions?: {
          gmsaCredentialSpecName?: string;
          gmsaCredentialSpec?: string;
          runAsUserName?: string;
          hostProcess?: boolean;
        };
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        supplementalGroups?: number[];
        fsGroup?: number;
        sysctls?: {
          name?: string;
          value?: string;
        }[];
        fsGroupChangePolicy?: string;
        seccompProfile?: {
          type?: string;
          localhostProfile?: string;
        };
      };
      topologySpreadConstraints?: {
        maxSkew?: number;
        topologyKey?: string;
        whenUnsatisfiable?: string;
        labelSelector?: {
          matchLabels?: {
            [k: string]: string;
          };
          matchExpressions?: {
            key?: string;
            operator?: string;
            values?: string[];
          }[];
        };
        minDomains?: number;
        nodeAffinityPolicy?: string;
        nodeTaintsPolicy?: string;
        matchLabelKeys?: string[];
      }[];
      tolerations?: {
        key?: string;
        operator?: string;
        value?: string;
        effect?: string;
        tolerationSeconds?: number;
      }[];
      env?: {
        name?: string;
        value?: string | number;
        valueFrom?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          configMapKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
          secretKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
        };
      }[];
      observability?: {
        metrics?: {
          enableMetrics?: boolean;
          disablePrometheusAnnotations?: boolean;
        };
      };
      podDisruptionBudget?: {
        minAvailable?: string | number;
        maxUnavailable?: string | number;
      };
    };
    mode?: string;
    serviceAccount?: string;
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      digest?: string;
      pullPolicy?: 'IfNotPresent' | 'Always' | 'Never';
    };
    upgradeStrategy?: string;
    config?: {
      [k: string]: unknown;
    };
    volumeMounts?: {
      name?: string;
      readOnly?: boolean;
      mountPath?: string;
      subPath?: string;
      mountPropagation?: string;
      subPathExpr?: string;
    }[];
    ports?: {
      name?: string;
      protocol?: string;
      appProtocol?: string;
      port?: number;
      targetPort?: string | number;
      hostPort?: number;
      nodePort?: number;
    }[];
    env?: {
      name?: string;
      value?: string | number;
      valueFrom?: {
        fieldRef?: {
          apiVersion?: string;
          fieldPath?: string;
        };
        resourceFieldRef?: {
          containerName?: string;
          resource?: string;
          divisor?: string | number;
        };
        configMapKeyRef?: {
          name?: string;
          key?: string;
          optional?: boolean;
        };
        secretKeyRef?: {
          name?: string;
          key?: string;
          optional?: boolean;
        };
      };
    }[];
    envFrom?: {
      prefix?: string;
      configMapRef?: {
        name?: string;
        optional?: boolean;
      };
      secretRef?: {
        name?: string;
        optional?: boolean;
      };
    }[];
    volumeClaimTemplates?: {
      kind?: string;
      apiVersion?: string;
      metadata?: {
        name?: string;
        generateName?: string;
        namespace?: string;
        selfLink?: string;
        uid?: string;
        resourceVersion?: string;
        generation?: number;
        creationTimestamp?: {};
        deletionTimestamp?: {};
        deletionGracePeriodSeconds?: number;
        labels?: {
          [k: string]: string;
        };
        annotations?: {
          [k: string]: string;
        };
        ownerReferences?: {
          apiVersion?: string;
          kind?: string;
          name?: string;
          uid?: string;
          controller?: boolean;
          blockOwnerDeletion?: boolean;
        }[];
        finalizers?: string[];
        managedFields?: {
          manager?: string;
          operation?: string;
          apiVersion?: string;
          time?: {};
          fieldsType?: string;
          fieldsV1?: {};
          subresource?: string;
        }[];
      };
      spec?: {
        accessModes?: string[];
        selector?: {
          matchLabels?: {
            [k: string]: string;
          };
          matchExpressions?: {
            key?: string;
            operator?: string;
            values?: string[];
          }[];
        };
        resources?: {
          limits?: {
            [k: string]: unknown;
          };
          requests?: {
            [k: string]: unknown;
          };
        };
        volumeName?: string;
        storageClassName?: string;
        volumeMode?: string;
        dataSource?: {
          apiGroup?: string;
          kind?: string;
          name?: string;
        };
        dataSourceRef?: {
          apiGroup?: string;
          kind?: string;
          name?: string;
          namespace?: string;
        };
        volumeAttributesClassName?: string;
      };
      status?: {
        phase?: string;
        accessModes?: string[];
        capacity?: {
          [k: string]: string | number;
        };
        conditions?: {
          type?: string;
          status?: string;
          lastProbeTime?: {};
          lastTransitionTime?: {};
          reason?: string;
          message?: string;
        }[];
        allocatedResources?: {
          [k: string]: string | number;
        };
        allocatedResourceStatuses?: {
          [k: string]: string;
        };
        currentVolumeAttributesClassName?: string;
        modifyVolumeStatus?: {
          targetVolumeAttributesClassName?: string;
          status?: string;
        };
      };
    }[];
    persistentVolumeClaimRetentionPolicy?: {
      whenDeleted?: 'Delete' | 'Retain';
      whenScaled?: 'Delete' | 'Retain';
    };
    tolerations?: {
      key?: string;
      operator?: string;
      value?: string;
      effect?: string;
      tolerationSeconds?: number;
    }[];
    volumes?: {
      name?: string;
      hostPath?: {
        path?: string;
        type?: string;
      };
      emptyDir?: {
        medium?: string;
        sizeLimit?: string | number;
      };
      gcePersistentDisk?: {
        pdName?: string;
        fsType?: string;
        partition?: number;
        readOnly?: boolean;
      };
      awsElasticBlockStore?: {
        volumeID?: string;
        fsType?: string;
        partition?: number;
        readOnly?: boolean;
      };
      gitRepo?: {
        repository?: string;
        revision?: string;
        directory?: string;
      };
      secret?: {
        secretName?: string;
        items?: {
          key?: string;
          path?: string;
          mode?: number;
        }[];
        defaultMode?: number;
        optional?: boolean;
      };
      nfs?: {
        server?: string;
        path?: string;
        readOnly?: boolean;
      };
      iscsi?: {
        targetPortal?: string;
        iqn?: string;
        lun?: number;
        iscsiInterface?: string;
        fsType?: string;
        readOnly?: boolean;
        portals?: string[];
        chapAuthDiscovery?: boolean;
        chapAuthSession?: boolean;
        secretRef?: {
          name?: string;
        };
        initiatorName?: string;
      };
      glusterfs?: {
        endpoints?: string;
        path?: string;
        readOnly?: boolean;
      };
      persistentVolumeClaim?: {
        claimName?: string;
        readOnly?: boolean;
      };
      rbd?: {
        monitors?: string[];
        image?: string;
        fsType?: string;
        pool?: string;
        user?: string;
        keyring?: string;
        secretRef?: {
          name?: string;
        };
        readOnly?: boolean;
      };
      flexVolume?: {
        driver?: string;
        fsType?: string;
        secretRef?: {
          name?: string;
        };
        readOnly?: boolean;
        options?: {
          [k: string]: string;
        };
      };
      cinder?: {
        volumeID?: string;
        fsType?: string;
        readOnly?: boolean;
        secretRef?: {
          name?: string;
        };
      };
      cephfs?: {
        monitors?: string[];
        path?: string;
        user?: string;
        secretFile?: string;
        secretRef?: {
          name?: string;
        };
        readOnly?: boolean;
      };
      flocker?: {
        datasetName?: string;
        datasetUUID?: string;
      };
      downwardAPI?: {
        items?: {
          path?: string;
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          mode?: number;
        }[];
        defaultMode?: number;
      };
      fc?: {
        targetWWNs?: string[];
        lun?: number;
        fsType?: string;
        readOnly?: boolean;
        wwids?: string[];
      };
      azureFile?: {
        secretName?: string;
        shareName?: string;
        readOnly?: boolean;
      };
      configMap?: {
        name?: string;
        items?: {
          key?: string;
          path?: string;
          mode?: number;
        }[];
        defaultMode?: number;
        optional?: boolean;
      };
      vsphereVolume?: {
        volumePath?: string;
        fsType?: string;
        storagePolicyName?: string;
        storagePolicyID?: string;
      };
      quobyte?: {
        registry?: string;
        volume?: string;
        readOnly?: boolean;
        user?: string;
        group?: string;
        tenant?: string;
      };
      azureDisk?: {
        diskName?: string;
        diskURI?: string;
        cachingMode?: string;
        fsType?: string;
        readOnly?: boolean;
        kind?: string;
      };
      photonPersistentDisk?: {
        pdID?: string;
        fsType?: string;
      };
      projected?: {
        sources?: {
          secret?: {
            name?: string;
            items?: unknown[];
            optional?: boolean;
          };
          downwardAPI?: {
            items?: unknown[];
          };
          configMap?: {
            name?: string;
            items?: unknown[];
            optional?: boolean;
          };
          serviceAccountToken?: {
            audience?: string;
            expirationSeconds?: number;
            path?: string;
          };
          clusterTrustBundle?: {
            name?: string;
            signerName?: string;
            labelSelector?: {
              matchLabels?: unknown;
              matchExpressions?: unknown;
            };
            optional?: boolean;
            path?: string;
          };
        }[];
        defaultMode?: number;
      };
      portworxVolume?: {
        volumeID?: string;
        fsType?: string;
        readOnly?: boolean;
      };
      scaleIO?: {
        gateway?: string;
        system?: string;
        secretRef?: {
          name?: string;
        };
        sslEnabled?: boolean;
        protectionDomain?: string;
        storagePool?: string;
        storageMode?: string;
        volumeName?: string;
        fsType?: string;
        readOnly?: boolean;
      };
      storageos?: {
        volumeName?: string;
        volumeNamespace?: string;
        fsType?: string;
        readOnly?: boolean;
        secretRef?: {
          name?: string;
        };
      };
      csi?: {
        driver?: string;
        readOnly?: boolean;
        fsType?: string;
        volumeAttributes?: {
          [k: string]: string;
        };
        nodePublishSecretRef?: {
          name?: string;
        };
      };
      ephemeral?: {
        volumeClaimTemplate?: {
          metadata?: {
            name?: string;
            generateName?: string;
            namespace?: string;
            selfLink?: string;
            uid?: string;
            resourceVersion?: string;
            generation?: number;
            creationTimestamp?: {};
            deletionTimestamp?: {};
            deletionGracePeriodSeconds?: number;
            labels?: {
              [k: string]: string;
            };
            annotations?: {
              [k: string]: string;
            };
            ownerReferences?: {
              apiVersion?: unknown;
              kind?: unknown;
              name?: unknown;
              uid?: unknown;
              controller?: unknown;
              blockOwnerDeletion?: unknown;
            }[];
            finalizers?: string[];
            managedFields?: {
              manager?: unknown;
              operation?: unknown;
              apiVersion?: unknown;
              time?: unknown;
              fieldsType?: unknown;
              fieldsV1?: unknown;
              subresource?: unknown;
            }[];
          };
          spec?: {
            accessModes?: string[];
            selector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            resources?: {
              limits?: {
                [k: string]: unknown;
              };
              requests?: {
                [k: string]: unknown;
              };
            };
            volumeName?: string;
            storageClassName?: string;
            volumeMode?: string;
            dataSource?: {
              apiGroup?: string;
              kind?: string;
              name?: string;
            };
            dataSourceRef?: {
              apiGroup?: string;
              kind?: string;
              name?: string;
              namespace?: string;
            };
            volumeAttributesClassName?: string;
          };
        };
      };
    }[];
    ingress?: {
      type?: string;
      ruleType?: string;
      hostname?: string;
      annotations?: {
        [k: string]: string;
      };
      tls?: {
        hosts?: string[];
        secretName?: string;
      }[];
      ingressClassName?: string;
      route?: {
        termination?: string;
      };
    };
    hostNetwork?: boolean;
    hostPID?: boolean;
    shareProcessNamespace?: boolean;
    priorityClassName?: string;
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?: {
            matchExpressions?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
            matchFields?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
          }[];
        };
        preferredDuringSchedulingIgnoredDuringExecution?: {
          weight?: number;
          preference?: {
            matchExpressions?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
            matchFields?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
          };
        }[];
      };
      podAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              [k: string]: string;
            };
            matchExpressions?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
          };
          namespaces?: string[];
          topologyKey?: string;
          namespaceSelector?: {
            matchLabels?: {
              [k: string]: string;
            };
            matchExpressions?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
          };
          matchLabelKeys?: string[];
          mismatchLabelKeys?: string[];
        }[];
        preferredDuringSchedulingIgnoredDuringExecution?: {
          weight?: number;
          podAffinityTerm?: {
            labelSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            namespaces?: string[];
            topologyKey?: string;
            namespaceSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            matchLabelKeys?: string[];
            mismatchLabelKeys?: string[];
          };
        }[];
      };
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              [k: string]: string;
            };
            matchExpressions?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
          };
          namespaces?: string[];
          topologyKey?: string;
          namespaceSelector?: {
            matchLabels?: {
              [k: string]: string;
            };
            matchExpressions?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
          };
          matchLabelKeys?: string[];
          mismatchLabelKeys?: string[];
        }[];
        preferredDuringSchedulingIgnoredDuringExecution?: {
          weight?: number;
          podAffinityTerm?: {
            labelSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            namespaces?: string[];
            topologyKey?: string;
            namespaceSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            matchLabelKeys?: string[];
            mismatchLabelKeys?: string[];
          };
        }[];
      };
    };
    lifecycle?: {
      postStart?: {
        exec?: {
          command?: string[];
        };
        httpGet?: {
          path?: string;
          port?: string | number;
          host?: string;
          scheme?: string;
          httpHeaders?: {
            name?: string;
            value?: string;
          }[];
        };
        tcpSocket?: {
          port?: string | number;
          host?: string;
        };
        sleep?: {
          seconds?: number;
        };
      };
      preStop?: {
        exec?: {
          command?: string[];
        };
        httpGet?: {
          path?: string;
          port?: string | number;
          host?: string;
          scheme?: string;
          httpHeaders?: {
            name?: string;
            value?: string;
          }[];
        };
        tcpSocket?: {
          port?: string | number;
          host?: string;
        };
        sleep?: {
          seconds?: number;
        };
      };
    };
    terminationGracePeriodSeconds?: number;
    livenessProbe?: {
      initialDelaySeconds?: number;
      timeoutSeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      terminationGracePeriodSeconds?: number;
    };
    initContainers?: {
      name?: string;
      image?: string;
      command?: string[];
      args?: string[];
      workingDir?: string;
      ports?: {
        name?: string;
        hostPort?: number;
        containerPort?: number;
        protocol?: string;
        hostIP?: string;
      }[];
      envFrom?: {
        prefix?: string;
        configMapRef?: {
          name?: string;
          optional?: boolean;
        };
        secretRef?: {
          name?: string;
          optional?: boolean;
        };
      }[];
      env?: {
        name?: string;
        value?: string | number;
        valueFrom?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          configMapKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
          secretKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
        };
      }[];
      resources?: {
        limits?: {
          cpu?: string | number;
          memory?: string;
        };
        requests?: {
          cpu?: string | number;
          memory?: string;
        };
      };
      resizePolicy?: {
        resourceName?: string;
        restartPolicy?: string;
      }[];
      restartPolicy?: string;
      volumeMounts?: {
        name?: string;
        readOnly?: boolean;
        mountPath?: string;
        subPath?: string;
        mountPropagation?: string;
        subPathExpr?: string;
      }[];
      volumeDevices?: {
        name?: string;
        devicePath?: string;
      }[];
      livenessProbe?: {
        initialDelaySeconds?: number;
        timeoutSeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        terminationGracePeriodSeconds?: number;
      };
      readinessProbe?: {
        initialDelaySeconds?: number;
        timeoutSeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        terminationGracePeriodSeconds?: number;
      };
      startupProbe?: {
        initialDelaySeconds?: number;
        timeoutSeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        terminationGracePeriodSeconds?: number;
      };
      lifecycle?: {
        postStart?: {
          exec?: {
            command?: string[];
          };
          httpGet?: {
            path?: string;
            port?: string | number;
            host?: string;
            scheme?: string;
            httpHeaders?: {
              name?: unknown;
              value?: unknown;
            }[];
          };
          tcpSocket?: {
            port?: string | number;
            host?: string;
          };
          sleep?: {
            seconds?: number;
          };
        };
        preStop?: {
          exec?: {
            command?: string[];
          };
          httpGet?: {
            path?: string;
            port?: string | number;
            host?: string;
            scheme?: string;
            httpHeaders?: {
              name?: unknown;
              value?: unknown;
            }[];
          };
          tcpSocket?: {
            port?: string | number;
            host?: string;
          };
          sleep?: {
            seconds?: number;
          };
        };
      };
      terminationMessagePath?: string;
      terminationMessagePolicy?: string;
      imagePullPolicy?: string;
      securityContext?: {
        capabilities?: {
          add?: string[];
          drop?: string[];
        };
        privileged?: boolean;
        seLinuxOptions?: {
          user?: string;
          role?: string;
          type?: string;
          level?: string;
        };
        windowsOptions?: {
          gmsaCredentialSpecName?: string;
          gmsaCredentialSpec?: string;
          runAsUserName?: string;
          hostProcess?: boolean;
        };
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        procMount?: string;
        seccompProfile?: {
          type?: string;
          localhostProfile?: string;
        };
      };
      stdin?: boolean;
      stdinOnce?: boolean;
      tty?: boolean;
    }[];
    additionalContainers?: {
      name?: string;
      image?: string;
      command?: string[];
      args?: string[];
      workingDir?: string;
      ports?: {
        name?: string;
        hostPort?: number;
        containerPort?: number;
        protocol?: string;
        hostIP?: string;
      }[];
      envFrom?: {
        prefix?: string;
        configMapRef?: {
          name?: string;
          optional?: boolean;
        };
        secretRef?: {
          name?: string;
          optional?: boolean;
        };
      }[];
      env?: {
        name?: string;
        value?: string | number;
        valueFrom?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          configMapKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
          secretKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
        };
      }[];
      resources?: {
        limits?: {
          cpu?: string | number;
          memory?: string;
        };
        requests?: {
          cpu?: string | number;
          memory?: string;
        };
      };
      resizePolicy?: {
        resourceName?: string;
        restartPolicy?: string;
      }[];
      restartPolicy?: string;
      volumeMounts?: {
        name?: string;
        readOnly?: boolean;
        mountPath?: string;
        subPath?: string;
        mountPropagation?: string;
        subPathExpr?: string;
      }[];
      volumeDevices?: {
        name?: string;
        devicePath?: string;
      }[];
      livenessProbe?: {
        initialDelaySeconds?: number;
        timeoutSeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        terminationGracePeriodSeconds?: number;
      };
      readinessProbe?: {
        initialDelaySeconds?: number;
        timeoutSeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        terminationGracePeriodSeconds?: number;
      };
      startupProbe?: {
        initialDelaySeconds?: number;
        timeoutSeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        terminationGracePeriodSeconds?: number;
      };
      lifecycle?: {
        postStart?: {
          exec?: {
            command?: string[];
          };
          httpGet?: {
            path?: string;
            port?: string | number;
            host?: string;
            scheme?: string;
            httpHeaders?: {
              name?: unknown;
              value?: unknown;
            }[];
          };
          tcpSocket?: {
            port?: string | number;
            host?: string;
          };
          sleep?: {
            seconds?: number;
          };
        };
        preStop?: {
          exec?: {
            command?: string[];
          };
          httpGet?: {
            path?: string;
            port?: string | number;
            host?: string;
            scheme?: string;
            httpHeaders?: {
              name?: unknown;
              value?: unknown;
            }[];
          };
          tcpSocket?: {
            port?: string | number;
            host?: string;
          };
          sleep?: {
            seconds?: number;
          };
        };
      };
      terminationMessagePath?: string;
      terminationMessagePolicy?: string;
      imagePullPolicy?: string;
      securityContext?: {
        capabilities?: {
          add?: string[];
          drop?: string[];
        };
        privileged?: boolean;
        seLinuxOptions?: {
          user?: string;
          role?: string;
          type?: string;
          level?: string;
        };
        windowsOptions?: {
          gmsaCredentialSpecName?: string;
          gmsaCredentialSpec?: string;
          runAsUserName?: string;
          hostProcess?: boolean;
        };
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        procMount?: string;
        seccompProfile?: {
          type?: string;
          localhostProfile?: string;
        };
      };
      stdin?: boolean;
      stdinOnce?: boolean;
      tty?: boolean;
    }[];
    observability?: {
      metrics?: {
        enableMetrics?: boolean;
        disablePrometheusAnnotations?: boolean;
      };
    };
    topologySpreadConstraints?: {
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
      labelSelector?: {
        matchLabels?: {
          [k: string]: string;
        };
        matchExpressions?: {
          key?: string;
          operator?: string;
          values?: string[];
        }[];
      };
      minDomains?: number;
      nodeAffinityPolicy?: string;
      nodeTaintsPolicy?: string;
      matchLabelKeys?: string[];
    }[];
    configmaps?: {
      name?: string;
      mountPath?: string;
    }[];
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: string | number;
        maxSurge?: string | number;
      };
    };
    daemonSetUpdateStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: string | number;
        maxSurge?: string | number;
      };
    };
    deploymentUpdateStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: string | number;
        maxSurge?: string | number;
      };
    };
    receivers?: unknown;
    exporters?: unknown;
    processors?: unknown;
    extensions?: unknown;
    service?: unknown;
    allocationStrategy?: unknown;
    filterStrategy?: unknown;
    prometheusCR?: unknown;
    [k: string]: unknown;
  };
  collectors?: {
    daemon?: {
      suffix?: string;
      mode?: string;
      enabled?: boolean;
      resources?: {
        limits?: {
          cpu?: string;
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
      scrape_configs_file?: string;
      presets?: {
        logsCollection?: {
          enabled?: boolean;
        };
        kubeletMetrics?: {
          enabled?: boolean;
        };
        hostMetrics?: {
          enabled?: boolean;
        };
        kubernetesAttributes?: {
          enabled?: boolean;
        };
        kubernetesEvents?: {
          enabled?: boolean;
        };
        clusterMetrics?: {
          enabled?: boolean;
        };
        annotationDiscovery?: {
          logs?: {
            enabled?: boolean;
          };
          metrics?: {
            enabled?: boolean;
          };
        };
        resourceDetection?: {
          env?: {
            enabled?: boolean;
            [k: string]: unknown;
          };
          k8s_api?: {
            enabled?: boolean;
          };
        };
      };
      config?: {
        receivers?: {
          otlp?: {
            protocols?: {
              grpc?: {
                endpoint?: string;
                [k: string]: unknown;
              };
              http?: {
                endpoint?: string;
                [k: string]: unknown;
              };
              [k: string]: unknown;
            };
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        processors?: {
          'resourcedetection/env'?: {
            timeout?: string;
            override?: boolean;
            [k: string]: unknown;
          };
          'resource/hostname'?: {
            attributes?: {
              key?: string;
              from_attribute?: string;
              action?: string;
              [k: string]: unknown;
            }[];
            [k: string]: unknown;
          };
          batch?: {
            send_batch_size?: number;
            timeout?: string;
            send_batch_max_size?: number;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        exporters?: {
          debug?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        service?: {
          pipelines?: {
            traces?: {
              receivers?: string[];
              processors?: string[];
              exporters?: string[];
              [k: string]: unknown;
            };
            metrics?: {
              receivers?: string[];
              processors?: string[];
              exporters?: string[];
              [k: string]: unknown;
            };
            logs?: {
              receivers?: string[];
              processors?: string[];
              exporters?: string[];
              [k: string]: unknown;
            };
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    [k: string]: unknown;
  };
  clusterName?: string;
  rewriteDeprecatedComponentNames?: boolean;
  clusterRole?: {
    enabled?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    name?: string;
    rules?: {
      [k: string]: unknown;
    }[];
  };
  opAMPBridge?: {
    clusterRole?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      name?: string;
      rules?: {
        [k: string]: unknown;
      }[];
    };
    enabled?: boolean;
    addReportingLabel?: boolean;
    addManagedLabel?: boolean;
    endpoint?: string;
    description?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    headers?: {
      [k: string]: string;
    };
    capabilities?: {
      AcceptsOpAMPConnectionSettings?: boolean;
      AcceptsOtherConnectionSettings?: boolean;
      AcceptsRemoteConfig?: boolean;
      AcceptsRestartCommand?: boolean;
      ReportsEffectiveConfig?: boolean;
      ReportsHealth?: boolean;
      ReportsOwnLogs?: boolean;
      ReportsOwnMetrics?: boolean;
      ReportsOwnTraces?: boolean;
      ReportsRemoteConfig?: boolean;
      ReportsStatus?: boolean;
      [k: string]: unknown;
    };
    componentsAllowed?: {
      [k: string]: string[];
    };
    resources?: {
      limits?: {
        cpu?: string | number;
        memory?: string;
      };
      requests?: {
        cpu?: string | number;
        memory?: string;
      };
    };
    nodeSelector?: {
      [k: string]: string;
    };
    securityContext?: {
      capabilities?: {
        add?: string[];
        drop?: string[];
      };
      privileged?: boolean;
      seLinuxOptions?: {
        user?: string;
        role?: string;
        type?: string;
        level?: string;
      };
      windowsOptions?: {
        gmsaCredentialSpecName?: string;
        gmsaCredentialSpec?: string;
        runAsUserName?: string;
        hostProcess?: boolean;
      };
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      procMount?: string;
      seccompProfile?: {
        type?: string;
        localhostProfile?: string;
      };
    };
    podSecurityContext?: {
      seLinuxOptions?: {
        user?: string;
        role?: string;
        type?: string;
        level?: string;
      };
      windowsOptions?: {
        gmsaCredentialSpecName?: string;
        gmsaCredentialSpec?: string;
        runAsUserName?: string;
        hostProcess?: boolean;
      };
      runAsUser?: number;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      supplementalGroups?: number[];
      fsGroup?: number;
      sysctls?: {
        name?: string;
        value?: string;
      }[];
      fsGroupChangePolicy?: string;
      seccompProfile?: {
        type?: string;
        localhostProfile?: string;
      };
    };
    podAnnotations?: {
      [k: string]: string;
    };
    serviceAccount?: string;
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      digest?: string;
      pullPolicy?: 'IfNotPresent' | 'Always' | 'Never';
    };
    upgradeStrategy?: string;
    volumeMounts?: {
      name?: string;
      readOnly?: boolean;
      mountPath?: string;
      subPath?: string;
      mountPropagation?: string;
      subPathExpr?: string;
    }[];
    ports?: {
      name?: string;
      protocol?: string;
      appProtocol?: string;
      port?: number;
      targetPort?: string | number;
      nodePort?: number;
    }[];
    env?: {
      name?: string;
      value?: string | number;
      valueFrom?: {
        fieldRef?: {
          apiVersion?: string;
          fieldPath?: string;
        };
        resourceFieldRef?: {
          containerName?: string;
          resource?: string;
          divisor?: string | number;
        };
        configMapKeyRef?: {
          name?: string;
          key?: string;
          optional?: boolean;
        };
        secretKeyRef?: {
          name?: string;
          key?: string;
          optional?: boolean;
        };
      };
    }[];
    envFrom?: {
      prefix?: string;
      configMapRef?: {
        name?: string;
        optional?: boolean;
      };
      secretRef?: {
        name?: string;
        optional?: boolean;
      };
    }[];
    tolerations?: {
      key?: string;
      operator?: string;
      value?: string;
      effect?: string;
      tolerationSeconds?: number;
    }[];
    volumes?: {
      name?: string;
      hostPath?: {
        path?: string;
        type?: string;
      };
      emptyDir?: {
        medium?: string;
        sizeLimit?: string | number;
      };
      gcePersistentDisk?: {
        pdName?: string;
        fsType?: string;
        partition?: number;
        readOnly?: boolean;
      };
      awsElasticBlockStore?: {
        volumeID?: string;
        fsType?: string;
        partition?: number;
        readOnly?: boolean;
      };
      gitRepo?: {
        repository?: string;
        revision?: string;
        directory?: string;
      };
      secret?: {
        secretName?: string;
        items?: {
          key?: string;
          path?: string;
          mode?: number;
        }[];
        defaultMode?: number;
        optional?: boolean;
      };
      nfs?: {
        server?: string;
        path?: string;
        readOnly?: boolean;
      };
      iscsi?: {
        targetPortal?: string;
        iqn?: string;
        lun?: number;
        iscsiInterface?: string;
        fsType?: string;
        readOnly?: boolean;
        portals?: string[];
        chapAuthDiscovery?: boolean;
        chapAuthSession?: boolean;
        secretRef?: {
          name?: string;
        };
        initiatorName?: string;
      };
      glusterfs?: {
        endpoints?: string;
        path?: string;
        readOnly?: boolean;
      };
      persistentVolumeClaim?: {
        claimName?: string;
        readOnly?: boolean;
      };
      rbd?: {
        monitors?: string[];
        image?: string;
        fsType?: string;
        pool?: string;
        user?: string;
        keyring?: string;
        secretRef?: {
          name?: string;
        };
        readOnly?: boolean;
      };
      flexVolume?: {
        driver?: string;
        fsType?: string;
        secretRef?: {
          name?: string;
        };
        readOnly?: boolean;
        options?: {
          [k: string]: string;
        };
      };
      cinder?: {
        volumeID?: string;
        fsType?: string;
        readOnly?: boolean;
        secretRef?: {
          name?: string;
        };
      };
      cephfs?: {
        monitors?: string[];
        path?: string;
        user?: string;
        secretFile?: string;
        secretRef?: {
          name?: string;
        };
        readOnly?: boolean;
      };
      flocker?: {
        datasetName?: string;
        datasetUUID?: string;
      };
      downwardAPI?: {
        items?: {
          path?: string;
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          mode?: number;
        }[];
        defaultMode?: number;
      };
      fc?: {
        targetWWNs?: string[];
        lun?: number;
        fsType?: string;
        readOnly?: boolean;
        wwids?: string[];
      };
      azureFile?: {
        secretName?: string;
        shareName?: string;
        readOnly?: boolean;
      };
      configMap?: {
        name?: string;
        items?: {
          key?: string;
          path?: string;
          mode?: number;
        }[];
        defaultMode?: number;
        optional?: boolean;
      };
      vsphereVolume?: {
        volumePath?: string;
        fsType?: string;
        storagePolicyName?: string;
        storagePolicyID?: string;
      };
      quobyte?: {
        registry?: string;
        volume?: string;
        readOnly?: boolean;
        user?: string;
        group?: string;
        tenant?: string;
      };
      azureDisk?: {
        diskName?: string;
        diskURI?: string;
        cachingMode?: string;
        fsType?: string;
        readOnly?: boolean;
        kind?: string;
      };
      photonPersistentDisk?: {
        pdID?: string;
        fsType?: string;
      };
      projected?: {
        sources?: {
          secret?: {
            name?: string;
            items?: unknown[];
            optional?: boolean;
          };
          downwardAPI?: {
            items?: unknown[];
          };
          configMap?: {
            name?: string;
            items?: unknown[];
            optional?: boolean;
          };
          serviceAccountToken?: {
            audience?: string;
            expirationSeconds?: number;
            path?: string;
          };
          clusterTrustBundle?: {
            name?: string;
            signerName?: string;
            labelSelector?: {
              matchLabels?: unknown;
              matchExpressions?: unknown;
            };
            optional?: boolean;
            path?: string;
          };
        }[];
        defaultMode?: number;
      };
      portworxVolume?: {
        volumeID?: string;
        fsType?: string;
        readOnly?: boolean;
      };
      scaleIO?: {
        gateway?: string;
        system?: string;
        secretRef?: {
          name?: string;
        };
        sslEnabled?: boolean;
        protectionDomain?: string;
        storagePool?: string;
        storageMode?: string;
        volumeName?: string;
        fsType?: string;
        readOnly?: boolean;
      };
      storageos?: {
        volumeName?: string;
        volumeNamespace?: string;
        fsType?: string;
        readOnly?: boolean;
        secretRef?: {
          name?: string;
        };
      };
      csi?: {
        driver?: string;
        readOnly?: boolean;
        fsType?: string;
        volumeAttributes?: {
          [k: string]: string;
        };
        nodePublishSecretRef?: {
          name?: string;
        };
      };
      ephemeral?: {
        volumeClaimTemplate?: {
          metadata?: {
            name?: string;
            generateName?: string;
            namespace?: string;
            selfLink?: string;
            uid?: string;
            resourceVersion?: string;
            generation?: number;
            creationTimestamp?: {};
            deletionTimestamp?: {};
            deletionGracePeriodSeconds?: number;
            labels?: {
              [k: string]: string;
            };
            annotations?: {
              [k: string]: string;
            };
            ownerReferences?: {
              apiVersion?: unknown;
              kind?: unknown;
              name?: unknown;
              uid?: unknown;
              controller?: unknown;
              blockOwnerDeletion?: unknown;
            }[];
            finalizers?: string[];
            managedFields?: {
              manager?: unknown;
              operation?: unknown;
              apiVersion?: unknown;
              time?: unknown;
              fieldsType?: unknown;
              fieldsV1?: unknown;
              subresource?: unknown;
            }[];
          };
          spec?: {
            accessModes?: string[];
            selector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            resources?: {
              limits?: {
                [k: string]: unknown;
              };
              requests?: {
                [k: string]: unknown;
              };
            };
            volumeName?: string;
            storageClassName?: string;
            volumeMode?: string;
            dataSource?: {
              apiGroup?: string;
              kind?: string;
              name?: string;
            };
            dataSourceRef?: {
              apiGroup?: string;
              kind?: string;
              name?: string;
              namespace?: string;
            };
            volumeAttributesClassName?: string;
          };
        };
      };
    }[];
    hostNetwork?: boolean;
    hostPID?: boolean;
    priorityClassName?: string;
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?: {
            matchExpressions?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
            matchFields?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
          }[];
        };
        preferredDuringSchedulingIgnoredDuringExecution?: {
          weight?: number;
          preference?: {
            matchExpressions?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
            matchFields?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
          };
        }[];
      };
      podAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              [k: string]: string;
            };
            matchExpressions?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
          };
          namespaces?: string[];
          topologyKey?: string;
          namespaceSelector?: {
            matchLabels?: {
              [k: string]: string;
            };
            matchExpressions?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
          };
          matchLabelKeys?: string[];
          mismatchLabelKeys?: string[];
        }[];
        preferredDuringSchedulingIgnoredDuringExecution?: {
          weight?: number;
          podAffinityTerm?: {
            labelSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            namespaces?: string[];
            topologyKey?: string;
            namespaceSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            matchLabelKeys?: string[];
            mismatchLabelKeys?: string[];
          };
        }[];
      };
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          labelSelector?: {
            matchLabels?: {
              [k: string]: string;
            };
            matchExpressions?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
          };
          namespaces?: string[];
          topologyKey?: string;
          namespaceSelector?: {
            matchLabels?: {
              [k: string]: string;
            };
            matchExpressions?: {
              key?: unknown;
              operator?: unknown;
              values?: unknown;
            }[];
          };
          matchLabelKeys?: string[];
          mismatchLabelKeys?: string[];
        }[];
        preferredDuringSchedulingIgnoredDuringExecution?: {
          weight?: number;
          podAffinityTerm?: {
            labelSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            namespaces?: string[];
            topologyKey?: string;
            namespaceSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              };
              matchExpressions?: unknown[];
            };
            matchLabelKeys?: string[];
            mismatchLabelKeys?: string[];
          };
        }[];
      };
    };
    topologySpreadConstraints?: {
      maxSkew?: number;
      topologyKey?: string;
      whenUnsatisfiable?: string;
      labelSelector?: {
        matchLabels?: {
          [k: string]: string;
        };
        matchExpressions?: {
          key?: string;
          operator?: string;
          values?: string[];
        }[];
      };
      minDomains?: number;
      nodeAffinityPolicy?: string;
      nodeTaintsPolicy?: string;
      matchLabelKeys?: string[];
    }[];
  };
  instrumentation?: {
    name?: string;
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    exporter?: {
      endpoint?: string;
    };
    resource?: {
      resourceAttributes?: {
        [k: string]: string;
      };
      addK8sUIDAttributes?: boolean;
    };
    propagators?: string[];
    sampler?: {
      type?: string;
      argument?: string;
    };
    env?: {
      name?: string;
      value?: string | number;
      valueFrom?: {
        fieldRef?: {
          apiVersion?: string;
          fieldPath?: string;
        };
        resourceFieldRef?: {
          containerName?: string;
          resource?: string;
          divisor?: string | number;
        };
        configMapKeyRef?: {
          name?: string;
          key?: string;
          optional?: boolean;
        };
        secretKeyRef?: {
          name?: string;
          key?: string;
          optional?: boolean;
        };
      };
    }[];
    java?: {
      image?: string;
      volumeLimitSize?: string;
      env?: {
        name?: string;
        value?: string | number;
        valueFrom?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          configMapKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
          secretKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
        };
      }[];
      resources?: {
        limits?: {
          cpu?: string | number;
          memory?: string;
        };
        requests?: {
          cpu?: string | number;
          memory?: string;
        };
      };
    };
    nodejs?: {
      image?: string;
      volumeLimitSize?: string;
      env?: {
        name?: string;
        value?: string | number;
        valueFrom?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          configMapKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
          secretKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
        };
      }[];
      resourceRequirements?: {
        limits?: {
          cpu?: string | number;
          memory?: string;
        };
        requests?: {
          cpu?: string | number;
          memory?: string;
        };
      };
    };
    python?: {
      image?: string;
      volumeLimitSize?: string;
      env?: {
        name?: string;
        value?: string | number;
        valueFrom?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          configMapKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
          secretKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
        };
      }[];
      resourceRequirements?: {
        limits?: {
          cpu?: string | number;
          memory?: string;
        };
        requests?: {
          cpu?: string | number;
          memory?: string;
        };
      };
    };
    dotnet?: {
      image?: string;
      volumeLimitSize?: string;
      env?: {
        name?: string;
        value?: string | number;
        valueFrom?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          configMapKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
          secretKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
        };
      }[];
      resourceRequirements?: {
        limits?: {
          cpu?: string | number;
          memory?: string;
        };
        requests?: {
          cpu?: string | number;
          memory?: string;
        };
      };
    };
    go?: {
      image?: string;
      volumeLimitSize?: string;
      env?: {
        name?: string;
        value?: string | number;
        valueFrom?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          configMapKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
          secretKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
        };
      }[];
      resourceRequirements?: {
        limits?: {
          cpu?: string | number;
          memory?: string;
        };
        requests?: {
          cpu?: string | number;
          memory?: string;
        };
      };
    };
    apacheHttpd?: {
      image?: string;
      volumeLimitSize?: string;
      env?: {
        name?: string;
        value?: string | number;
        valueFrom?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          configMapKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
          secretKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
        };
      }[];
      attrs?: {
        name?: string;
        value?: string | number;
        valueFrom?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          configMapKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
          secretKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
        };
      }[];
      version?: string;
      configPath?: string;
      resourceRequirements?: {
        limits?: {
          cpu?: string | number;
          memory?: string;
        };
        requests?: {
          cpu?: string | number;
          memory?: string;
        };
      };
    };
    nginx?: {
      image?: string;
      volumeLimitSize?: string;
      env?: {
        name?: string;
        value?: string | number;
        valueFrom?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          configMapKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
          secretKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
        };
      }[];
      attrs?: {
        name?: string;
        value?: string | number;
        valueFrom?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath?: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            resource?: string;
            divisor?: string | number;
          };
          configMapKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
          secretKeyRef?: {
            name?: string;
            key?: string;
            optional?: boolean;
          };
        };
      }[];
      configFile?: string;
      resourceRequirements?: {
        limits?: {
          cpu?: string | number;
          memory?: string;
        };
        requests?: {
          cpu?: string | number;
          memory?: string;
        };
      };
    };
  };
  extraEnvs?: {
    [k: string]: unknown;
  }[];
  extraObjects?: {
    [k: string]: unknown;
  }[];
  kubernetesServiceMonitors?: {
    enabled?: boolean;
    ignoreNamespaceSelectors?: boolean;
  };
  kubeApiServer?: {
    enabled?: boolean;
    tlsConfig?: {
      serverName?: string;
      insecureSkipVerify?: boolean;
    };
    serviceMonitor?: {
      enabled?: boolean;
      interval?: string;
      sampleLimit?: number;
      targetLimit?: number;
      labelLimit?: number;
      labelNameLengthLimit?: number;
      labelValueLengthLimit?: number;
      scrapeTimeout?: string;
      proxyUrl?: string;
      honorLabels?: boolean;
      metricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      relabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      jobLabel?: string;
      selector?: {
        matchLabels?: {
          component?: string;
          provider?: string;
        };
      };
      additionalLabels?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
  };
  kubelet?: {
    enabled?: boolean;
    namespace?: string;
    serviceMonitor?: {
      attachMetadata?: {
        node?: boolean;
      };
      interval?: string;
      honorLabels?: boolean;
      honorTimestamps?: boolean;
      https?: boolean;
      cAdvisor?: boolean;
      probes?: boolean;
    };
  };
  kubeControllerManager?: {
    enabled?: boolean;
    endpoints?: unknown[];
    service?: {
      enabled?: boolean;
      selector?: {
        [k: string]: string;
      };
      port?: number | null;
      targetPort?: number | null;
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
      metricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      relabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      serverName?: null | string;
      dnsmasqMetricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      dnsmasqRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      scheme?: string;
      caFile?: string;
      certFile?: string;
      keyFile?: string;
    };
  };
  coreDns?: {
    enabled?: boolean;
    endpoints?: unknown[];
    service?: {
      enabled?: boolean;
      selector?: {
        [k: string]: string;
      };
      port?: number | null;
      targetPort?: number | null;
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
      metricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      relabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      serverName?: null | string;
      dnsmasqMetricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      dnsmasqRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      scheme?: string;
      caFile?: string;
      certFile?: string;
      keyFile?: string;
    };
  };
  kubeDns?: {
    enabled?: boolean;
    service?: {
      dnsmasq?: {
        port?: number;
        targetPort?: number;
      };
      skydns?: {
        port?: number;
        targetPort?: number;
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
      metricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      relabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      serverName?: null | string;
      dnsmasqMetricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      dnsmasqRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      scheme?: string;
      caFile?: string;
      certFile?: string;
      keyFile?: string;
    };
  };
  kubeEtcd?: {
    enabled?: boolean;
    endpoints?: unknown[];
    service?: {
      enabled?: boolean;
      selector?: {
        [k: string]: string;
      };
      port?: number | null;
      targetPort?: number | null;
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
      metricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      relabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      serverName?: null | string;
      dnsmasqMetricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      dnsmasqRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      scheme?: string;
      caFile?: string;
      certFile?: string;
      keyFile?: string;
    };
  };
  kubeScheduler?: {
    enabled?: boolean;
    endpoints?: unknown[];
    service?: {
      enabled?: boolean;
      selector?: {
        [k: string]: string;
      };
      port?: number | null;
      targetPort?: number | null;
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
      metricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      relabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      serverName?: null | string;
      dnsmasqMetricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      dnsmasqRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      scheme?: string;
      caFile?: string;
      certFile?: string;
      keyFile?: string;
    };
  };
  kubeProxy?: {
    enabled?: boolean;
    endpoints?: unknown[];
    service?: {
      enabled?: boolean;
      selector?: {
        [k: string]: string;
      };
      port?: number | null;
      targetPort?: number | null;
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
      metricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      relabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      additionalLabels?: {
        [k: string]: unknown;
      };
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      serverName?: null | string;
      dnsmasqMetricRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      dnsmasqRelabelings?: {
        action?: string;
        regex?: string;
        sourceLabels?: string[];
        targetLabel?: string;
        replacement?: string;
        separator?: string;
        modulus?: number;
      }[];
      scheme?: string;
      caFile?: string;
      certFile?: string;
      keyFile?: string;
    };
  };
  kubeVersionOverride?: unknown;
  presets?: unknown;
}

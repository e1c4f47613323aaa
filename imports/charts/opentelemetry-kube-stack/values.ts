// Made by "strata import" (see 'opentelemetry-kube-stack' in imports.lock.json). Do not edit.
export interface OpentelemetryKubeStackValues {
  nodeExporter?: {
    enabled?: boolean | null;
  } | null;
  kubeStateMetrics?: {
    enabled?: boolean | null;
  } | null;
  'opentelemetry-operator'?: {
    enabled?: boolean | null;
    replicaCount?: number | null;
    revisionHistoryLimit?: number | null;
    minReadySeconds?: number | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    namespaceOverride?: string | null;
    imagePullSecrets?: unknown[] | null;
    clusterDomain?: string | null;
    pdb?: {
      create?: boolean | null;
      minAvailable?: string | null | number;
      maxUnavailable?: string | null | number;
    } | null;
    manager?: {
      image?: {
        repository?: string | null;
        tag?: string | null;
        imagePullPolicy?: string | null;
      } | null;
      collectorImage?: {
        repository?: string | null;
        tag?: string | null;
      } | null;
      opampBridgeImage?: {
        repository?: string | null;
        tag?: string | null;
      } | null;
      targetAllocatorImage?: {
        repository?: string | null;
        tag?: string | null;
      } | null;
      autoInstrumentationImage?: {
        java?: {
          repository?: string | null;
          tag?: string | null;
        } | null;
        nodejs?: {
          repository?: string | null;
          tag?: string | null;
        } | null;
        python?: {
          repository?: string | null;
          tag?: string | null;
        } | null;
        dotnet?: {
          repository?: string | null;
          tag?: string | null;
        } | null;
        go?: {
          repository?: string | null;
          tag?: string | null;
        } | null;
        apacheHttpd?: {
          repository?: string | null;
          tag?: string | null;
        } | null;
        nginx?: {
          repository?: string | null;
          tag?: string | null;
        } | null;
      } | null;
      featureGatesMap?: {
        'operator.clusterobservability'?: boolean | null;
        'operator.targetallocator.fallbackstrategy'?: boolean | null;
        'operator.golang.flags'?: boolean | null;
        'operand.networkpolicy'?: boolean | null;
        'operator.networkpolicy'?: boolean | null;
        'operator.collector.usedefaulttelemetryshape'?: boolean | null;
      } | null;
      ports?: {
        metricsPort?: number | null;
        webhookPort?: number | null;
        healthzPort?: number | null;
        pprofPort?: number | null;
      } | null;
      resources?: {
        limits?: {
          cpu?: string | null;
          memory?: string | null;
          'ephemeral-storage'?: string | null;
          [k: string]: unknown;
        } | null;
        requests?: {
          cpu?: string | null;
          memory?: string | null;
          'ephemeral-storage'?: string | null;
          [k: string]: unknown;
        } | null;
      } | null;
      env?: {
        ENABLE_WEBHOOKS?: string | null;
        [k: string]: unknown;
      } | null;
      extraEnvs?: unknown[] | null;
      serviceAccount?: {
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        name?: string | null;
      } | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        extraLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        metricsEndpoints?:
          | {
              port?: string | null;
              scheme?: string | null;
              bearerTokenFile?: string | null;
              tlsConfig?: {
                insecureSkipVerify?: boolean | null;
                [k: string]: unknown;
              } | null;
              [k: string]: unknown;
            }[]
          | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
      } | null;
      deploymentAnnotations?: {
        [k: string]: unknown;
      } | null;
      serviceAnnotations?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      prometheusRule?: {
        enabled?: boolean | null;
        groups?: unknown[] | null;
        defaultRules?: {
          enabled?: boolean | null;
          additionalRuleLabels?: {
            [k: string]: unknown;
          } | null;
          additionalRuleAnnotations?: {
            [k: string]: unknown;
          } | null;
          duration?: string | null;
          [k: string]: unknown;
        } | null;
        extraLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        runbookUrl?: string | null;
      } | null;
      createRbacPermissions?: boolean | null;
      extraArgs?: unknown[] | null;
      leaderElection?: {
        enabled?: boolean | null;
      } | null;
      verticalPodAutoscaler?: {
        enabled?: boolean | null;
        controlledResources?: unknown[] | null;
        maxAllowed?: {
          [k: string]: unknown;
        } | null;
        minAllowed?: {
          [k: string]: unknown;
        } | null;
        recommenders?:
          | {
              name?: string | null;
            }[]
          | null;
        updatePolicy?: {
          updateMode?: string | null;
          minReplicas?: number | null;
        } | null;
      } | null;
      rolling?: boolean | null;
      securityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        runAsNonRoot?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      ignoreMissingCollectorCRDs?: boolean | null;
      config?: {
        [k: string]: unknown;
      } | null;
      autoInstrumentation?: {
        go?: {
          enabled?: boolean | null;
        } | null;
      } | null;
      metrics?: {
        secure?: boolean | null;
        tls?: {
          certFile?: string | null;
          keyFile?: string | null;
        } | null;
      } | null;
    } | null;
    admissionWebhooks?: {
      create?: boolean | null;
      servicePort?: number | null;
      failurePolicy?: string | null;
      secretName?: string | null;
      pods?: {
        failurePolicy?: string | null;
      } | null;
      namePrefix?: string | null;
      timeoutSeconds?: number | null;
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
      objectSelector?: {
        [k: string]: unknown;
      } | null;
      certManager?: {
        enabled?: boolean | null;
        issuerRef?: {
          [k: string]: unknown;
        } | null;
        certificateAnnotations?: {
          [k: string]: unknown;
        } | null;
        issuerAnnotations?: {
          [k: string]: unknown;
        } | null;
        duration?: string | null;
        renewBefore?: string | null;
      } | null;
      autoGenerateCert?: {
        enabled?: boolean | null;
        recreate?: boolean | null;
        certPeriodDays?: number | null;
      } | null;
      certFile?: string | null;
      keyFile?: string | null;
      caFile?: string | null;
      serviceAnnotations?: {
        [k: string]: unknown;
      } | null;
      secretAnnotations?: {
        'helm.sh/hook'?: string | null;
        'helm.sh/hook-delete-policy'?: string | null;
        [k: string]: unknown;
      } | null;
      secretLabels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    crds?: {
      create?: boolean | null;
    } | null;
    role?: {
      create?: boolean | null;
    } | null;
    clusterRole?: {
      create?: boolean | null;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    hostNetwork?: boolean | null;
    hostUsers?: boolean | null;
    priorityClassName?: string | null;
    securityContext?: {
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    testFramework?: {
      image?: {
        repository?: string | null;
        tag?: string | null;
      } | null;
      securityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        runAsNonRoot?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        limits?: {
          cpu?: string | null;
          memory?: string | null;
          'ephemeral-storage'?: string | null;
          [k: string]: unknown;
        } | null;
        requests?: {
          cpu?: string | null;
          memory?: string | null;
          'ephemeral-storage'?: string | null;
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
    extraObjects?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  crds?: {
    installPrometheus?: boolean | null;
    install?: boolean | null;
    installOtel?: boolean | null;
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
    rbac?: {
      useExistingRole?: unknown;
      create?: boolean | null;
      useClusterRole?: boolean | null;
      extraRules?: unknown[] | null;
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
        honorLabels?: boolean | null;
        interval?: string | null;
        metricRelabelings?:
          | {
              action?: string | null;
              regex?: string | null;
              sourceLabels?: string[] | null;
              targetLabel?: string | null;
              replacement?: string | null;
              separator?: string | null;
              modulus?: number | null;
            }[]
          | null;
        proxyUrl?: string | null;
        relabelings?:
          | {
              action?: string | null;
              regex?: string | null;
              sourceLabels?: string[] | null;
              targetLabel?: string | null;
              replacement?: string | null;
              separator?: string | null;
              modulus?: number | null;
            }[]
          | null;
        scheme?: unknown;
        scrapeTimeout?: string | null;
        tlsConfig?: unknown;
        selector?: {
          matchLabels?: {
            component?: string | null;
            provider?: string | null;
          } | null;
        } | null;
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
      cilium?: {
        kubeApiServerSelector?: unknown;
        [k: string]: unknown;
      } | null;
      egress?: unknown;
      ingress?: unknown;
      podSelector?: unknown;
      enabled?: boolean | null;
      flavor?: string | null;
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
    fullnameOverride?: unknown;
    nameOverride?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
  } | null;
  'otel-crds'?: {
    global?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  'prometheus-crds'?: {
    global?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
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
      servicePort?: string | number | null;
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
        relabelings?:
          | {
              action?: string | null;
              regex?: string | null;
              sourceLabels?: string[] | null;
              targetLabel?: string | null;
              replacement?: string | null;
              separator?: string | null;
              modulus?: number | null;
            }[]
          | null;
        metricRelabelings?:
          | {
              action?: string | null;
              regex?: string | null;
              sourceLabels?: string[] | null;
              targetLabel?: string | null;
              replacement?: string | null;
              separator?: string | null;
              modulus?: number | null;
            }[]
          | null;
        interval?: string | null;
        scrapeTimeout?: string | number | null;
        apiVersion?: string | null;
        sampleLimit?: number | string | null;
        targetLimit?: number | string | null;
        labelLimit?: number | string | null;
        labelNameLengthLimit?: number | string | null;
        labelValueLengthLimit?: number | string | null;
        honorLabels?: boolean | null;
        selector?: {
          matchLabels?: {
            component?: string | null;
            provider?: string | null;
          } | null;
        } | null;
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
    enabled?: boolean | null;
  } | null;
  global?: {
    imagePullSecrets?: unknown[] | null;
    imageRegistry?: string | null;
  } | null;
  cleanupJob?: {
    enabled?: boolean | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      digest?: string | null;
    } | null;
    existingServiceAccount?: string | null;
    podSecurityContext?: {
      seLinuxOptions?: {
        user?: string | null;
        role?: string | null;
        type?: string | null;
        level?: string | null;
      } | null;
      windowsOptions?: {
        gmsaCredentialSpecName?: string | null;
        gmsaCredentialSpec?: string | null;
        runAsUserName?: string | null;
        hostProcess?: boolean | null;
      } | null;
      runAsUser?: number | null;
      runAsGroup?: number | null;
      runAsNonRoot?: boolean | null;
      supplementalGroups?: number[] | null;
      fsGroup?: number | null;
      sysctls?:
        | {
            name?: string | null;
            value?: string | null;
          }[]
        | null;
      fsGroupChangePolicy?: string | null;
      seccompProfile?: {
        type?: string | null;
        localhostProfile?: string | null;
      } | null;
    } | null;
    securityContext?: {
      capabilities?: {
        add?: string[] | null;
        drop?: string[] | null;
      } | null;
      privileged?: boolean | null;
      seLinuxOptions?: {
        user?: string | null;
        role?: string | null;
        type?: string | null;
        level?: string | null;
      } | null;
      windowsOptions?: {
        gmsaCredentialSpecName?: string | null;
        gmsaCredentialSpec?: string | null;
        runAsUserName?: string | null;
        hostProcess?: boolean | null;
      } | null;
      runAsUser?: number | null;
      runAsGroup?: number | null;
      runAsNonRoot?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      procMount?: string | null;
      seccompProfile?: {
        type?: string | null;
        localhostProfile?: string | null;
      } | null;
    } | null;
  } | null;
  fullnameOverride?: string | null;
  namespaceOverride?: string | null;
  defaultCRConfig?: {
    presets?: {
      logsCollection?: {
        enabled?: boolean | null;
        includeCollectorLogs?: boolean | null;
        storeCheckpoints?: boolean | null;
        maxRecombineLogSize?: number | null;
      } | null;
      hostMetrics?: {
        enabled?: boolean | null;
      } | null;
      kubeletMetrics?: {
        enabled?: boolean | null;
      } | null;
      kubernetesAttributes?: {
        enabled?: boolean | null;
        extractAllPodLabels?: boolean | null;
        extractAllPodAnnotations?: boolean | null;
      } | null;
      kubernetesEvents?: {
        enabled?: boolean | null;
        disableLeaderElection?: boolean | null;
      } | null;
      kubernetesObjects?: {
        enabled?: boolean | null;
        disableLeaderElection?: boolean | null;
        watch?: boolean | null;
        core?: {
          enabled?: boolean | null;
        } | null;
        rbac?: {
          enabled?: boolean | null;
        } | null;
        storage?: {
          enabled?: boolean | null;
        } | null;
        networking?: {
          enabled?: boolean | null;
        } | null;
        autoscaling?: {
          enabled?: boolean | null;
          vpa?: {
            enabled?: boolean | null;
          } | null;
        } | null;
        policy?: {
          enabled?: boolean | null;
        } | null;
        apiExtensions?: {
          enabled?: boolean | null;
        } | null;
      } | null;
      clusterMetrics?: {
        enabled?: boolean | null;
        disableLeaderElection?: boolean | null;
      } | null;
      annotationDiscovery?: {
        logs?: {
          enabled?: boolean | null;
          [k: string]: unknown;
        } | null;
        metrics?: {
          enabled?: boolean | null;
          [k: string]: unknown;
        } | null;
      } | null;
      prometheus?: {
        nodeExporter?: {
          enabled?: boolean | null;
          port?: number | null;
          scrapeInterval?: string | null;
          scrapeTimeout?: string | null;
        } | null;
        cadvisor?: {
          enabled?: boolean | null;
          port?: number | null;
          scrapeInterval?: string | null;
          scrapeTimeout?: string | null;
        } | null;
        podAnnotations?: {
          enabled?: boolean | null;
          scrapeInterval?: string | null;
          scrapeTimeout?: string | null;
        } | null;
      } | null;
      resourceDetection?: {
        env?: {
          enabled?: boolean | null;
        } | null;
        k8s_api?: {
          enabled?: boolean | null;
        } | null;
        eks?: {
          enabled?: boolean | null;
        } | null;
        aks?: {
          enabled?: boolean | null;
        } | null;
        gcp?: {
          enabled?: boolean | null;
        } | null;
      } | null;
    } | null;
    enabled?: boolean | null;
    clusterRoleBinding?: {
      enabled?: boolean | null;
      clusterRoleName?: string | null;
      [k: string]: unknown;
    } | null;
    suffix?: string | null;
    fullnameOverride?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    managementState?: string | null;
    scrape_configs_file?: string | null;
    resources?: {
      limits?: {
        cpu?: string | number | null;
        memory?: string | null;
      } | null;
      requests?: {
        cpu?: string | number | null;
        memory?: string | null;
      } | null;
    } | null;
    nodeSelector?: {
      [k: string]: string;
    } | null;
    command?: string[] | null;
    args?: {
      [k: string]: string;
    } | null;
    replicas?: number | null;
    minReplicas?: number | null;
    maxReplicas?: number | null;
    autoscaler?: {
      minReplicas?: number | null;
      maxReplicas?: number | null;
      behavior?: {
        scaleUp?: {
          stabilizationWindowSeconds?: number | null;
          selectPolicy?: string | null;
          policies?:
            | {
                type?: string | null;
                value?: number | null;
                periodSeconds?: number | null;
              }[]
            | null;
        } | null;
        scaleDown?: {
          stabilizationWindowSeconds?: number | null;
          selectPolicy?: string | null;
          policies?:
            | {
                type?: string | null;
                value?: number | null;
                periodSeconds?: number | null;
              }[]
            | null;
        } | null;
      } | null;
      metrics?:
        | {
            type?: string | null;
            pods?: {
              metric?: {
                name?: string | null;
                selector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
              } | null;
              target?: {
                type?: string | null;
                value?: string | number | null;
                averageValue?: string | number | null;
                averageUtilization?: number | null;
              } | null;
            } | null;
          }[]
        | null;
      targetCPUUtilization?: number | null;
      targetMemoryUtilization?: number | null;
    } | null;
    podDisruptionBudget?: {
      minAvailable?: string | number | null;
      maxUnavailable?: string | number | null;
    } | null;
    securityContext?: {
      capabilities?: {
        add?: string[] | null;
        drop?: string[] | null;
      } | null;
      privileged?: boolean | null;
      seLinuxOptions?: {
        user?: string | null;
        role?: string | null;
        type?: string | null;
        level?: string | null;
      } | null;
      windowsOptions?: {
        gmsaCredentialSpecName?: string | null;
        gmsaCredentialSpec?: string | null;
        runAsUserName?: string | null;
        hostProcess?: boolean | null;
      } | null;
      runAsUser?: number | null;
      runAsGroup?: number | null;
      runAsNonRoot?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      procMount?: string | null;
      seccompProfile?: {
        type?: string | null;
        localhostProfile?: string | null;
      } | null;
    } | null;
    podSecurityContext?: {
      seLinuxOptions?: {
        user?: string | null;
        role?: string | null;
        type?: string | null;
        level?: string | null;
      } | null;
      windowsOptions?: {
        gmsaCredentialSpecName?: string | null;
        gmsaCredentialSpec?: string | null;
        runAsUserName?: string | null;
        hostProcess?: boolean | null;
      } | null;
      runAsUser?: number | null;
      runAsGroup?: number | null;
      runAsNonRoot?: boolean | null;
      supplementalGroups?: number[] | null;
      fsGroup?: number | null;
      sysctls?:
        | {
            name?: string | null;
            value?: string | null;
          }[]
        | null;
      fsGroupChangePolicy?: string | null;
      seccompProfile?: {
        type?: string | null;
        localhostProfile?: string | null;
      } | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    targetAllocator?: {
      replicas?: number | null;
      nodeSelector?: {
        [k: string]: string;
      } | null;
      resources?: {
        limits?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
        requests?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
      } | null;
      allocationStrategy?: string | null;
      filterStrategy?: string | null;
      serviceAccount?: string | null;
      image?: string | null;
      enabled?: boolean | null;
      affinity?: {
        nodeAffinity?: {
          requiredDuringSchedulingIgnoredDuringExecution?: {
            nodeSelectorTerms?:
              | {
                  matchExpressions?: unknown[] | null;
                  matchFields?: unknown[] | null;
                }[]
              | null;
          } | null;
          preferredDuringSchedulingIgnoredDuringExecution?:
            | {
                weight?: number | null;
                preference?: {
                  matchExpressions?: unknown[] | null;
                  matchFields?: unknown[] | null;
                } | null;
              }[]
            | null;
        } | null;
        podAffinity?: {
          requiredDuringSchedulingIgnoredDuringExecution?:
            | {
                labelSelector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                namespaces?: string[] | null;
                topologyKey?: string | null;
                namespaceSelector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                matchLabelKeys?: string[] | null;
                mismatchLabelKeys?: string[] | null;
              }[]
            | null;
          preferredDuringSchedulingIgnoredDuringExecution?:
            | {
                weight?: number | null;
                podAffinityTerm?: {
                  labelSelector?: unknown;
                  namespaces?: unknown[] | null;
                  topologyKey?: string | null;
                  namespaceSelector?: unknown;
                  matchLabelKeys?: unknown[] | null;
                  mismatchLabelKeys?: unknown[] | null;
                } | null;
              }[]
            | null;
        } | null;
        podAntiAffinity?: {
          requiredDuringSchedulingIgnoredDuringExecution?:
            | {
                labelSelector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                namespaces?: string[] | null;
                topologyKey?: string | null;
                namespaceSelector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                matchLabelKeys?: string[] | null;
                mismatchLabelKeys?: string[] | null;
              }[]
            | null;
          preferredDuringSchedulingIgnoredDuringExecution?:
            | {
                weight?: number | null;
                podAffinityTerm?: {
                  labelSelector?: unknown;
                  namespaces?: unknown[] | null;
                  topologyKey?: string | null;
                  namespaceSelector?: unknown;
                  matchLabelKeys?: unknown[] | null;
                  mismatchLabelKeys?: unknown[] | null;
                } | null;
              }[]
            | null;
        } | null;
      } | null;
      prometheusCR?: {
        enabled?: boolean | null;
        scrapeInterval?: string | null;
        podMonitorSelector?: {
          matchLabels?: {
            [k: string]: string;
          } | null;
          matchExpressions?:
            | {
                key?: string | null;
                operator?: string | null;
                values?: string[] | null;
              }[]
            | null;
        } | null;
        serviceMonitorSelector?: {
          matchLabels?: {
            [k: string]: string;
          } | null;
          matchExpressions?:
            | {
                key?: string | null;
                operator?: string | null;
                values?: string[] | null;
              }[]
            | null;
        } | null;
        probeSelector?: {
          matchLabels?: {
            [k: string]: string;
          } | null;
          matchExpressions?:
            | {
                key?: string | null;
                operator?: string | null;
                values?: string[] | null;
              }[]
            | null;
        } | null;
        scrapeConfigSelector?: {
          matchLabels?: {
            [k: string]: string;
          } | null;
          matchExpressions?:
            | {
                key?: string | null;
                operator?: string | null;
                values?: string[] | null;
              }[]
            | null;
        } | null;
        allowNamespaces?: string[] | null;
        denyNamespaces?: string[] | null;
      } | null;
      securityContext?: {
        capabilities?: {
          add?: string[] | null;
          drop?: string[] | null;
        } | null;
        privileged?: boolean | null;
        seLinuxOptions?: {
          user?: string | null;
          role?: string | null;
          type?: string | null;
          level?: string | null;
        } | null;
        windowsOptions?: {
          gmsaCredentialSpecName?: string | null;
          gmsaCredentialSpec?: string | null;
          runAsUserName?: string | null;
          hostProcess?: boolean | null;
        } | null;
        runAsUser?: number | null;
        runAsGroup?: number | null;
        runAsNonRoot?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        procMount?: string | null;
        seccompProfile?: {
          type?: string | null;
          localhostProfile?: string | null;
        } | null;
      } | null;
      podSecurityContext?: {
        seLinuxOptions?: {
          user?: string | null;
          role?: string | null;
          type?: string | null;
          level?: string | null;
        } | null;
        windowsOptions?: {
          gmsaCredentialSpecName?: string | null;
          gmsaCredentialSpec?: string | null;
          runAsUserName?: string | null;
          hostProcess?: boolean | null;
        } | null;
        runAsUser?: number | null;
        runAsGroup?: number | null;
        runAsNonRoot?: boolean | null;
        supplementalGroups?: number[] | null;
        fsGroup?: number | null;
        sysctls?:
          | {
              name?: string | null;
              value?: string | null;
            }[]
          | null;
        fsGroupChangePolicy?: string | null;
        seccompProfile?: {
          type?: string | null;
          localhostProfile?: string | null;
        } | null;
      } | null;
      topologySpreadConstraints?:
        | {
            maxSkew?: number | null;
            topologyKey?: string | null;
            whenUnsatisfiable?: string | null;
            labelSelector?: {
              matchLabels?: {
                [k: string]: string;
              } | null;
              matchExpressions?:
                | {
                    key?: string | null;
                    operator?: string | null;
                    values?: string[] | null;
                  }[]
                | null;
            } | null;
            minDomains?: number | null;
            nodeAffinityPolicy?: string | null;
            nodeTaintsPolicy?: string | null;
            matchLabelKeys?: string[] | null;
          }[]
        | null;
      tolerations?:
        | {
            key?: string | null;
            operator?: string | null;
            value?: string | null;
            effect?: string | null;
            tolerationSeconds?: number | null;
          }[]
        | null;
      env?:
        | {
            name?: string | null;
            value?: string | number | null;
            valueFrom?: {
              fieldRef?: {
                apiVersion?: string | null;
                fieldPath?: string | null;
              } | null;
              resourceFieldRef?: {
                containerName?: string | null;
                resource?: string | null;
                divisor?: string | number | null;
              } | null;
              configMapKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
              secretKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
            } | null;
          }[]
        | null;
      observability?: {
        metrics?: {
          enableMetrics?: boolean | null;
          disablePrometheusAnnotations?: boolean | null;
        } | null;
      } | null;
      podDisruptionBudget?: {
        minAvailable?: string | number | null;
        maxUnavailable?: string | number | null;
      } | null;
    } | null;
    mode?: string | null;
    serviceAccount?: string | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      digest?: string | null;
      pullPolicy?: 'IfNotPresent' | 'Always' | 'Never' | null;
    } | null;
    upgradeStrategy?: string | null;
    config?: {
      [k: string]: unknown;
    } | null;
    volumeMounts?:
      | {
          name?: string | null;
          readOnly?: boolean | null;
          mountPath?: string | null;
          subPath?: string | null;
          mountPropagation?: string | null;
          subPathExpr?: string | null;
        }[]
      | null;
    ports?:
      | {
          name?: string | null;
          protocol?: string | null;
          appProtocol?: string | null;
          port?: number | null;
          targetPort?: string | number | null;
          hostPort?: number | null;
          nodePort?: number | null;
        }[]
      | null;
    env?:
      | {
          name?: string | null;
          value?: string | number | null;
          valueFrom?: {
            fieldRef?: {
              apiVersion?: string | null;
              fieldPath?: string | null;
            } | null;
            resourceFieldRef?: {
              containerName?: string | null;
              resource?: string | null;
              divisor?: string | number | null;
            } | null;
            configMapKeyRef?: {
              name?: string | null;
              key?: string | null;
              optional?: boolean | null;
            } | null;
            secretKeyRef?: {
              name?: string | null;
              key?: string | null;
              optional?: boolean | null;
            } | null;
          } | null;
        }[]
      | null;
    envFrom?:
      | {
          prefix?: string | null;
          configMapRef?: {
            name?: string | null;
            optional?: boolean | null;
          } | null;
          secretRef?: {
            name?: string | null;
            optional?: boolean | null;
          } | null;
        }[]
      | null;
    volumeClaimTemplates?:
      | {
          kind?: string | null;
          apiVersion?: string | null;
          metadata?: {
            name?: string | null;
            generateName?: string | null;
            namespace?: string | null;
            selfLink?: string | null;
            uid?: string | null;
            resourceVersion?: string | null;
            generation?: number | null;
            creationTimestamp?: {} | null;
            deletionTimestamp?: {} | null;
            deletionGracePeriodSeconds?: number | null;
            labels?: {
              [k: string]: string;
            } | null;
            annotations?: {
              [k: string]: string;
            } | null;
            ownerReferences?:
              | {
                  apiVersion?: string | null;
                  kind?: string | null;
                  name?: string | null;
                  uid?: string | null;
                  controller?: boolean | null;
                  blockOwnerDeletion?: boolean | null;
                }[]
              | null;
            finalizers?: string[] | null;
            managedFields?:
              | {
                  manager?: string | null;
                  operation?: string | null;
                  apiVersion?: string | null;
                  time?: {} | null;
                  fieldsType?: string | null;
                  fieldsV1?: {} | null;
                  subresource?: string | null;
                }[]
              | null;
          } | null;
          spec?: {
            accessModes?: string[] | null;
            selector?: {
              matchLabels?: {
                [k: string]: string;
              } | null;
              matchExpressions?:
                | {
                    key?: string | null;
                    operator?: string | null;
                    values?: string[] | null;
                  }[]
                | null;
            } | null;
            resources?: {
              limits?: {
                [k: string]: unknown;
              } | null;
              requests?: {
                [k: string]: unknown;
              } | null;
            } | null;
            volumeName?: string | null;
            storageClassName?: string | null;
            volumeMode?: string | null;
            dataSource?: {
              apiGroup?: string | null;
              kind?: string | null;
              name?: string | null;
            } | null;
            dataSourceRef?: {
              apiGroup?: string | null;
              kind?: string | null;
              name?: string | null;
              namespace?: string | null;
            } | null;
            volumeAttributesClassName?: string | null;
          } | null;
          status?: {
            phase?: string | null;
            accessModes?: string[] | null;
            capacity?: {
              [k: string]: string | number;
            } | null;
            conditions?:
              | {
                  type?: string | null;
                  status?: string | null;
                  lastProbeTime?: {} | null;
                  lastTransitionTime?: {} | null;
                  reason?: string | null;
                  message?: string | null;
                }[]
              | null;
            allocatedResources?: {
              [k: string]: string | number;
            } | null;
            allocatedResourceStatuses?: {
              [k: string]: string;
            } | null;
            currentVolumeAttributesClassName?: string | null;
            modifyVolumeStatus?: {
              targetVolumeAttributesClassName?: string | null;
              status?: string | null;
            } | null;
          } | null;
        }[]
      | null;
    persistentVolumeClaimRetentionPolicy?: {
      whenDeleted?: 'Delete' | 'Retain' | null;
      whenScaled?: 'Delete' | 'Retain' | null;
    } | null;
    tolerations?:
      | {
          key?: string | null;
          operator?: string | null;
          value?: string | null;
          effect?: string | null;
          tolerationSeconds?: number | null;
        }[]
      | null;
    volumes?:
      | {
          name?: string | null;
          hostPath?: {
            path?: string | null;
            type?: string | null;
          } | null;
          emptyDir?: {
            medium?: string | null;
            sizeLimit?: string | number | null;
          } | null;
          gcePersistentDisk?: {
            pdName?: string | null;
            fsType?: string | null;
            partition?: number | null;
            readOnly?: boolean | null;
          } | null;
          awsElasticBlockStore?: {
            volumeID?: string | null;
            fsType?: string | null;
            partition?: number | null;
            readOnly?: boolean | null;
          } | null;
          gitRepo?: {
            repository?: string | null;
            revision?: string | null;
            directory?: string | null;
          } | null;
          secret?: {
            secretName?: string | null;
            items?:
              | {
                  key?: string | null;
                  path?: string | null;
                  mode?: number | null;
                }[]
              | null;
            defaultMode?: number | null;
            optional?: boolean | null;
          } | null;
          nfs?: {
            server?: string | null;
            path?: string | null;
            readOnly?: boolean | null;
          } | null;
          iscsi?: {
            targetPortal?: string | null;
            iqn?: string | null;
            lun?: number | null;
            iscsiInterface?: string | null;
            fsType?: string | null;
            readOnly?: boolean | null;
            portals?: string[] | null;
            chapAuthDiscovery?: boolean | null;
            chapAuthSession?: boolean | null;
            secretRef?: {
              name?: string | null;
            } | null;
            initiatorName?: string | null;
          } | null;
          glusterfs?: {
            endpoints?: string | null;
            path?: string | null;
            readOnly?: boolean | null;
          } | null;
          persistentVolumeClaim?: {
            claimName?: string | null;
            readOnly?: boolean | null;
          } | null;
          rbd?: {
            monitors?: string[] | null;
            image?: string | null;
            fsType?: string | null;
            pool?: string | null;
            user?: string | null;
            keyring?: string | null;
            secretRef?: {
              name?: string | null;
            } | null;
            readOnly?: boolean | null;
          } | null;
          flexVolume?: {
            driver?: string | null;
            fsType?: string | null;
            secretRef?: {
              name?: string | null;
            } | null;
            readOnly?: boolean | null;
            options?: {
              [k: string]: string;
            } | null;
          } | null;
          cinder?: {
            volumeID?: string | null;
            fsType?: string | null;
            readOnly?: boolean | null;
            secretRef?: {
              name?: string | null;
            } | null;
          } | null;
          cephfs?: {
            monitors?: string[] | null;
            path?: string | null;
            user?: string | null;
            secretFile?: string | null;
            secretRef?: {
              name?: string | null;
            } | null;
            readOnly?: boolean | null;
          } | null;
          flocker?: {
            datasetName?: string | null;
            datasetUUID?: string | null;
          } | null;
          downwardAPI?: {
            items?:
              | {
                  path?: string | null;
                  fieldRef?: {
                    apiVersion?: string | null;
                    fieldPath?: string | null;
                  } | null;
                  resourceFieldRef?: {
                    containerName?: string | null;
                    resource?: string | null;
                    divisor?: string | number | null;
                  } | null;
                  mode?: number | null;
                }[]
              | null;
            defaultMode?: number | null;
          } | null;
          fc?: {
            targetWWNs?: string[] | null;
            lun?: number | null;
            fsType?: string | null;
            readOnly?: boolean | null;
            wwids?: string[] | null;
          } | null;
          azureFile?: {
            secretName?: string | null;
            shareName?: string | null;
            readOnly?: boolean | null;
          } | null;
          configMap?: {
            name?: string | null;
            items?:
              | {
                  key?: string | null;
                  path?: string | null;
                  mode?: number | null;
                }[]
              | null;
            defaultMode?: number | null;
            optional?: boolean | null;
          } | null;
          vsphereVolume?: {
            volumePath?: string | null;
            fsType?: string | null;
            storagePolicyName?: string | null;
            storagePolicyID?: string | null;
          } | null;
          quobyte?: {
            registry?: string | null;
            volume?: string | null;
            readOnly?: boolean | null;
            user?: string | null;
            group?: string | null;
            tenant?: string | null;
          } | null;
          azureDisk?: {
            diskName?: string | null;
            diskURI?: string | null;
            cachingMode?: string | null;
            fsType?: string | null;
            readOnly?: boolean | null;
            kind?: string | null;
          } | null;
          photonPersistentDisk?: {
            pdID?: string | null;
            fsType?: string | null;
          } | null;
          projected?: {
            sources?:
              | {
                  secret?: {
                    name?: string | null;
                    items?: unknown[] | null;
                    optional?: boolean | null;
                  } | null;
                  downwardAPI?: {
                    items?: unknown[] | null;
                  } | null;
                  configMap?: {
                    name?: string | null;
                    items?: unknown[] | null;
                    optional?: boolean | null;
                  } | null;
                  serviceAccountToken?: {
                    audience?: string | null;
                    expirationSeconds?: number | null;
                    path?: string | null;
                  } | null;
                  clusterTrustBundle?: {
                    name?: string | null;
                    signerName?: string | null;
                    labelSelector?: {
                      matchLabels?: unknown;
                      matchExpressions?: unknown;
                    } | null;
                    optional?: boolean | null;
                    path?: string | null;
                  } | null;
                }[]
              | null;
            defaultMode?: number | null;
          } | null;
          portworxVolume?: {
            volumeID?: string | null;
            fsType?: string | null;
            readOnly?: boolean | null;
          } | null;
          scaleIO?: {
            gateway?: string | null;
            system?: string | null;
            secretRef?: {
              name?: string | null;
            } | null;
            sslEnabled?: boolean | null;
            protectionDomain?: string | null;
            storagePool?: string | null;
            storageMode?: string | null;
            volumeName?: string | null;
            fsType?: string | null;
            readOnly?: boolean | null;
          } | null;
          storageos?: {
            volumeName?: string | null;
            volumeNamespace?: string | null;
            fsType?: string | null;
            readOnly?: boolean | null;
            secretRef?: {
              name?: string | null;
            } | null;
          } | null;
          csi?: {
            driver?: string | null;
            readOnly?: boolean | null;
            fsType?: string | null;
            volumeAttributes?: {
              [k: string]: string;
            } | null;
            nodePublishSecretRef?: {
              name?: string | null;
            } | null;
          } | null;
          ephemeral?: {
            volumeClaimTemplate?: {
              metadata?: {
                name?: string | null;
                generateName?: string | null;
                namespace?: string | null;
                selfLink?: string | null;
                uid?: string | null;
                resourceVersion?: string | null;
                generation?: number | null;
                creationTimestamp?: {} | null;
                deletionTimestamp?: {} | null;
                deletionGracePeriodSeconds?: number | null;
                labels?: {
                  [k: string]: string;
                } | null;
                annotations?: {
                  [k: string]: string;
                } | null;
                ownerReferences?:
                  | {
                      apiVersion?: unknown;
                      kind?: unknown;
                      name?: unknown;
                      uid?: unknown;
                      controller?: unknown;
                      blockOwnerDeletion?: unknown;
                    }[]
                  | null;
                finalizers?: string[] | null;
                managedFields?:
                  | {
                      manager?: unknown;
                      operation?: unknown;
                      apiVersion?: unknown;
                      time?: unknown;
                      fieldsType?: unknown;
                      fieldsV1?: unknown;
                      subresource?: unknown;
                    }[]
                  | null;
              } | null;
              spec?: {
                accessModes?: string[] | null;
                selector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                resources?: {
                  limits?: {
                    [k: string]: unknown;
                  } | null;
                  requests?: {
                    [k: string]: unknown;
                  } | null;
                } | null;
                volumeName?: string | null;
                storageClassName?: string | null;
                volumeMode?: string | null;
                dataSource?: {
                  apiGroup?: string | null;
                  kind?: string | null;
                  name?: string | null;
                } | null;
                dataSourceRef?: {
                  apiGroup?: string | null;
                  kind?: string | null;
                  name?: string | null;
                  namespace?: string | null;
                } | null;
                volumeAttributesClassName?: string | null;
              } | null;
            } | null;
          } | null;
        }[]
      | null;
    ingress?: {
      type?: string | null;
      ruleType?: string | null;
      hostname?: string | null;
      annotations?: {
        [k: string]: string;
      } | null;
      tls?:
        | {
            hosts?: string[] | null;
            secretName?: string | null;
          }[]
        | null;
      ingressClassName?: string | null;
      route?: {
        termination?: string | null;
      } | null;
    } | null;
    hostNetwork?: boolean | null;
    hostPID?: boolean | null;
    shareProcessNamespace?: boolean | null;
    priorityClassName?: string | null;
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?:
            | {
                matchExpressions?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
                matchFields?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
              }[]
            | null;
        } | null;
        preferredDuringSchedulingIgnoredDuringExecution?:
          | {
              weight?: number | null;
              preference?: {
                matchExpressions?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
                matchFields?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
              } | null;
            }[]
          | null;
      } | null;
      podAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  [k: string]: string;
                } | null;
                matchExpressions?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
              } | null;
              namespaces?: string[] | null;
              topologyKey?: string | null;
              namespaceSelector?: {
                matchLabels?: {
                  [k: string]: string;
                } | null;
                matchExpressions?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
              } | null;
              matchLabelKeys?: string[] | null;
              mismatchLabelKeys?: string[] | null;
            }[]
          | null;
        preferredDuringSchedulingIgnoredDuringExecution?:
          | {
              weight?: number | null;
              podAffinityTerm?: {
                labelSelector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                namespaces?: string[] | null;
                topologyKey?: string | null;
                namespaceSelector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                matchLabelKeys?: string[] | null;
                mismatchLabelKeys?: string[] | null;
              } | null;
            }[]
          | null;
      } | null;
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  [k: string]: string;
                } | null;
                matchExpressions?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
              } | null;
              namespaces?: string[] | null;
              topologyKey?: string | null;
              namespaceSelector?: {
                matchLabels?: {
                  [k: string]: string;
                } | null;
                matchExpressions?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
              } | null;
              matchLabelKeys?: string[] | null;
              mismatchLabelKeys?: string[] | null;
            }[]
          | null;
        preferredDuringSchedulingIgnoredDuringExecution?:
          | {
              weight?: number | null;
              podAffinityTerm?: {
                labelSelector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                namespaces?: string[] | null;
                topologyKey?: string | null;
                namespaceSelector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                matchLabelKeys?: string[] | null;
                mismatchLabelKeys?: string[] | null;
              } | null;
            }[]
          | null;
      } | null;
    } | null;
    lifecycle?: {
      postStart?: {
        exec?: {
          command?: string[] | null;
        } | null;
        httpGet?: {
          path?: string | null;
          port?: string | number | null;
          host?: string | null;
          scheme?: string | null;
          httpHeaders?:
            | {
                name?: string | null;
                value?: string | null;
              }[]
            | null;
        } | null;
        tcpSocket?: {
          port?: string | number | null;
          host?: string | null;
        } | null;
        sleep?: {
          seconds?: number | null;
        } | null;
      } | null;
      preStop?: {
        exec?: {
          command?: string[] | null;
        } | null;
        httpGet?: {
          path?: string | null;
          port?: string | number | null;
          host?: string | null;
          scheme?: string | null;
          httpHeaders?:
            | {
                name?: string | null;
                value?: string | null;
              }[]
            | null;
        } | null;
        tcpSocket?: {
          port?: string | number | null;
          host?: string | null;
        } | null;
        sleep?: {
          seconds?: number | null;
        } | null;
      } | null;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    livenessProbe?: {
      initialDelaySeconds?: number | null;
      timeoutSeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      failureThreshold?: number | null;
      terminationGracePeriodSeconds?: number | null;
    } | null;
    initContainers?:
      | {
          name?: string | null;
          image?: string | null;
          command?: string[] | null;
          args?: string[] | null;
          workingDir?: string | null;
          ports?:
            | {
                name?: string | null;
                hostPort?: number | null;
                containerPort?: number | null;
                protocol?: string | null;
                hostIP?: string | null;
              }[]
            | null;
          envFrom?:
            | {
                prefix?: string | null;
                configMapRef?: {
                  name?: string | null;
                  optional?: boolean | null;
                } | null;
                secretRef?: {
                  name?: string | null;
                  optional?: boolean | null;
                } | null;
              }[]
            | null;
          env?:
            | {
                name?: string | null;
                value?: string | number | null;
                valueFrom?: {
                  fieldRef?: {
                    apiVersion?: string | null;
                    fieldPath?: string | null;
                  } | null;
                  resourceFieldRef?: {
                    containerName?: string | null;
                    resource?: string | null;
                    divisor?: string | number | null;
                  } | null;
                  configMapKeyRef?: {
                    name?: string | null;
                    key?: string | null;
                    optional?: boolean | null;
                  } | null;
                  secretKeyRef?: {
                    name?: string | null;
                    key?: string | null;
                    optional?: boolean | null;
                  } | null;
                } | null;
              }[]
            | null;
          resources?: {
            limits?: {
              cpu?: string | number | null;
              memory?: string | null;
            } | null;
            requests?: {
              cpu?: string | number | null;
              memory?: string | null;
            } | null;
          } | null;
          resizePolicy?:
            | {
                resourceName?: string | null;
                restartPolicy?: string | null;
              }[]
            | null;
          restartPolicy?: string | null;
          volumeMounts?:
            | {
                name?: string | null;
                readOnly?: boolean | null;
                mountPath?: string | null;
                subPath?: string | null;
                mountPropagation?: string | null;
                subPathExpr?: string | null;
              }[]
            | null;
          volumeDevices?:
            | {
                name?: string | null;
                devicePath?: string | null;
              }[]
            | null;
          livenessProbe?: {
            initialDelaySeconds?: number | null;
            timeoutSeconds?: number | null;
            periodSeconds?: number | null;
            successThreshold?: number | null;
            failureThreshold?: number | null;
            terminationGracePeriodSeconds?: number | null;
          } | null;
          readinessProbe?: {
            initialDelaySeconds?: number | null;
            timeoutSeconds?: number | null;
            periodSeconds?: number | null;
            successThreshold?: number | null;
            failureThreshold?: number | null;
            terminationGracePeriodSeconds?: number | null;
          } | null;
          startupProbe?: {
            initialDelaySeconds?: number | null;
            timeoutSeconds?: number | null;
            periodSeconds?: number | null;
            successThreshold?: number | null;
            failureThreshold?: number | null;
            terminationGracePeriodSeconds?: number | null;
          } | null;
          lifecycle?: {
            postStart?: {
              exec?: {
                command?: string[] | null;
              } | null;
              httpGet?: {
                path?: string | null;
                port?: string | number | null;
                host?: string | null;
                scheme?: string | null;
                httpHeaders?:
                  | {
                      name?: unknown;
                      value?: unknown;
                    }[]
                  | null;
              } | null;
              tcpSocket?: {
                port?: string | number | null;
                host?: string | null;
              } | null;
              sleep?: {
                seconds?: number | null;
              } | null;
            } | null;
            preStop?: {
              exec?: {
                command?: string[] | null;
              } | null;
              httpGet?: {
                path?: string | null;
                port?: string | number | null;
                host?: string | null;
                scheme?: string | null;
                httpHeaders?:
                  | {
                      name?: unknown;
                      value?: unknown;
                    }[]
                  | null;
              } | null;
              tcpSocket?: {
                port?: string | number | null;
                host?: string | null;
              } | null;
              sleep?: {
                seconds?: number | null;
              } | null;
            } | null;
          } | null;
          terminationMessagePath?: string | null;
          terminationMessagePolicy?: string | null;
          imagePullPolicy?: string | null;
          securityContext?: {
            capabilities?: {
              add?: string[] | null;
              drop?: string[] | null;
            } | null;
            privileged?: boolean | null;
            seLinuxOptions?: {
              user?: string | null;
              role?: string | null;
              type?: string | null;
              level?: string | null;
            } | null;
            windowsOptions?: {
              gmsaCredentialSpecName?: string | null;
              gmsaCredentialSpec?: string | null;
              runAsUserName?: string | null;
              hostProcess?: boolean | null;
            } | null;
            runAsUser?: number | null;
            runAsGroup?: number | null;
            runAsNonRoot?: boolean | null;
            readOnlyRootFilesystem?: boolean | null;
            allowPrivilegeEscalation?: boolean | null;
            procMount?: string | null;
            seccompProfile?: {
              type?: string | null;
              localhostProfile?: string | null;
            } | null;
          } | null;
          stdin?: boolean | null;
          stdinOnce?: boolean | null;
          tty?: boolean | null;
        }[]
      | null;
    additionalContainers?:
      | {
          name?: string | null;
          image?: string | null;
          command?: string[] | null;
          args?: string[] | null;
          workingDir?: string | null;
          ports?:
            | {
                name?: string | null;
                hostPort?: number | null;
                containerPort?: number | null;
                protocol?: string | null;
                hostIP?: string | null;
              }[]
            | null;
          envFrom?:
            | {
                prefix?: string | null;
                configMapRef?: {
                  name?: string | null;
                  optional?: boolean | null;
                } | null;
                secretRef?: {
                  name?: string | null;
                  optional?: boolean | null;
                } | null;
              }[]
            | null;
          env?:
            | {
                name?: string | null;
                value?: string | number | null;
                valueFrom?: {
                  fieldRef?: {
                    apiVersion?: string | null;
                    fieldPath?: string | null;
                  } | null;
                  resourceFieldRef?: {
                    containerName?: string | null;
                    resource?: string | null;
                    divisor?: string | number | null;
                  } | null;
                  configMapKeyRef?: {
                    name?: string | null;
                    key?: string | null;
                    optional?: boolean | null;
                  } | null;
                  secretKeyRef?: {
                    name?: string | null;
                    key?: string | null;
                    optional?: boolean | null;
                  } | null;
                } | null;
              }[]
            | null;
          resources?: {
            limits?: {
              cpu?: string | number | null;
              memory?: string | null;
            } | null;
            requests?: {
              cpu?: string | number | null;
              memory?: string | null;
            } | null;
          } | null;
          resizePolicy?:
            | {
                resourceName?: string | null;
                restartPolicy?: string | null;
              }[]
            | null;
          restartPolicy?: string | null;
          volumeMounts?:
            | {
                name?: string | null;
                readOnly?: boolean | null;
                mountPath?: string | null;
                subPath?: string | null;
                mountPropagation?: string | null;
                subPathExpr?: string | null;
              }[]
            | null;
          volumeDevices?:
            | {
                name?: string | null;
                devicePath?: string | null;
              }[]
            | null;
          livenessProbe?: {
            initialDelaySeconds?: number | null;
            timeoutSeconds?: number | null;
            periodSeconds?: number | null;
            successThreshold?: number | null;
            failureThreshold?: number | null;
            terminationGracePeriodSeconds?: number | null;
          } | null;
          readinessProbe?: {
            initialDelaySeconds?: number | null;
            timeoutSeconds?: number | null;
            periodSeconds?: number | null;
            successThreshold?: number | null;
            failureThreshold?: number | null;
            terminationGracePeriodSeconds?: number | null;
          } | null;
          startupProbe?: {
            initialDelaySeconds?: number | null;
            timeoutSeconds?: number | null;
            periodSeconds?: number | null;
            successThreshold?: number | null;
            failureThreshold?: number | null;
            terminationGracePeriodSeconds?: number | null;
          } | null;
          lifecycle?: {
            postStart?: {
              exec?: {
                command?: string[] | null;
              } | null;
              httpGet?: {
                path?: string | null;
                port?: string | number | null;
                host?: string | null;
                scheme?: string | null;
                httpHeaders?:
                  | {
                      name?: unknown;
                      value?: unknown;
                    }[]
                  | null;
              } | null;
              tcpSocket?: {
                port?: string | number | null;
                host?: string | null;
              } | null;
              sleep?: {
                seconds?: number | null;
              } | null;
            } | null;
            preStop?: {
              exec?: {
                command?: string[] | null;
              } | null;
              httpGet?: {
                path?: string | null;
                port?: string | number | null;
                host?: string | null;
                scheme?: string | null;
                httpHeaders?:
                  | {
                      name?: unknown;
                      value?: unknown;
                    }[]
                  | null;
              } | null;
              tcpSocket?: {
                port?: string | number | null;
                host?: string | null;
              } | null;
              sleep?: {
                seconds?: number | null;
              } | null;
            } | null;
          } | null;
          terminationMessagePath?: string | null;
          terminationMessagePolicy?: string | null;
          imagePullPolicy?: string | null;
          securityContext?: {
            capabilities?: {
              add?: string[] | null;
              drop?: string[] | null;
            } | null;
            privileged?: boolean | null;
            seLinuxOptions?: {
              user?: string | null;
              role?: string | null;
              type?: string | null;
              level?: string | null;
            } | null;
            windowsOptions?: {
              gmsaCredentialSpecName?: string | null;
              gmsaCredentialSpec?: string | null;
              runAsUserName?: string | null;
              hostProcess?: boolean | null;
            } | null;
            runAsUser?: number | null;
            runAsGroup?: number | null;
            runAsNonRoot?: boolean | null;
            readOnlyRootFilesystem?: boolean | null;
            allowPrivilegeEscalation?: boolean | null;
            procMount?: string | null;
            seccompProfile?: {
              type?: string | null;
              localhostProfile?: string | null;
            } | null;
          } | null;
          stdin?: boolean | null;
          stdinOnce?: boolean | null;
          tty?: boolean | null;
        }[]
      | null;
    observability?: {
      metrics?: {
        enableMetrics?: boolean | null;
        disablePrometheusAnnotations?: boolean | null;
      } | null;
    } | null;
    topologySpreadConstraints?:
      | {
          maxSkew?: number | null;
          topologyKey?: string | null;
          whenUnsatisfiable?: string | null;
          labelSelector?: {
            matchLabels?: {
              [k: string]: string;
            } | null;
            matchExpressions?:
              | {
                  key?: string | null;
                  operator?: string | null;
                  values?: string[] | null;
                }[]
              | null;
          } | null;
          minDomains?: number | null;
          nodeAffinityPolicy?: string | null;
          nodeTaintsPolicy?: string | null;
          matchLabelKeys?: string[] | null;
        }[]
      | null;
    configmaps?:
      | {
          name?: string | null;
          mountPath?: string | null;
        }[]
      | null;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: string | number | null;
        maxSurge?: string | number | null;
      } | null;
    } | null;
    daemonSetUpdateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: string | number | null;
        maxSurge?: string | number | null;
      } | null;
    } | null;
    deploymentUpdateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: string | number | null;
        maxSurge?: string | number | null;
      } | null;
    } | null;
    receivers?: unknown;
    exporters?: unknown;
    processors?: unknown;
    extensions?: unknown;
    service?: unknown;
    allocationStrategy?: unknown;
    filterStrategy?: unknown;
    prometheusCR?: unknown;
    [k: string]: unknown;
  } | null;
  collectors?: {
    daemon?: {
      suffix?: string | null;
      mode?: string | null;
      enabled?: boolean | null;
      resources?: {
        limits?: {
          cpu?: string | number | null;
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
      scrape_configs_file?: string | null;
      presets?: {
        logsCollection?: {
          enabled?: boolean | null;
        } | null;
        kubeletMetrics?: {
          enabled?: boolean | null;
        } | null;
        hostMetrics?: {
          enabled?: boolean | null;
        } | null;
        kubernetesAttributes?: {
          enabled?: boolean | null;
        } | null;
        kubernetesEvents?: {
          enabled?: boolean | null;
        } | null;
        clusterMetrics?: {
          enabled?: boolean | null;
        } | null;
        annotationDiscovery?: {
          logs?: {
            enabled?: boolean | null;
          } | null;
          metrics?: {
            enabled?: boolean | null;
          } | null;
        } | null;
        resourceDetection?: {
          env?: {
            enabled?: boolean | null;
            [k: string]: unknown;
          } | null;
          k8s_api?: {
            enabled?: boolean | null;
          } | null;
        } | null;
        kubernetesObjects?: {
          [k: string]: unknown;
        } | null;
      } | null;
      config?: {
        receivers?: {
          otlp?: {
            protocols?: {
              grpc?: {
                endpoint?: string | null;
                [k: string]: unknown;
              } | null;
              http?: {
                endpoint?: string | null;
                [k: string]: unknown;
              } | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        processors?: {
          'resourcedetection/env'?: {
            timeout?: string | number | null;
            override?: boolean | null;
            [k: string]: unknown;
          } | null;
          'resource/hostname'?: {
            attributes?:
              | {
                  key?: string | null;
                  from_attribute?: string | null;
                  action?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          } | null;
          batch?: {
            send_batch_size?: number | string | null;
            timeout?: string | number | null;
            send_batch_max_size?: number | string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        exporters?: {
          debug?: {
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        service?: {
          pipelines?: {
            traces?: {
              receivers?: string[] | null;
              processors?: string[] | null;
              exporters?: string[] | null;
              [k: string]: unknown;
            } | null;
            metrics?: {
              receivers?: string[] | null;
              processors?: string[] | null;
              exporters?: string[] | null;
              [k: string]: unknown;
            } | null;
            logs?: {
              receivers?: string[] | null;
              processors?: string[] | null;
              exporters?: string[] | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      targetAllocator?: {
        [k: string]: unknown;
      } | null;
    } | null;
    'component-aliases-disabled'?: {
      [k: string]: unknown;
    } | null;
    'component-aliases'?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  clusterName?: string | null;
  rewriteDeprecatedComponentNames?: boolean | null;
  clusterRole?: {
    enabled?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    name?: string | null;
    rules?:
      | {
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  opAMPBridge?: {
    clusterRole?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      name?: string | null;
      rules?:
        | {
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    enabled?: boolean | null;
    addReportingLabel?: boolean | null;
    addManagedLabel?: boolean | null;
    endpoint?: string | null;
    description?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    headers?: {
      [k: string]: string;
    } | null;
    capabilities?: {
      AcceptsOpAMPConnectionSettings?: boolean | null;
      AcceptsOtherConnectionSettings?: boolean | null;
      AcceptsRemoteConfig?: boolean | null;
      AcceptsRestartCommand?: boolean | null;
      ReportsEffectiveConfig?: boolean | null;
      ReportsHealth?: boolean | null;
      ReportsOwnLogs?: boolean | null;
      ReportsOwnMetrics?: boolean | null;
      ReportsOwnTraces?: boolean | null;
      ReportsRemoteConfig?: boolean | null;
      ReportsStatus?: boolean | null;
      [k: string]: unknown;
    } | null;
    componentsAllowed?: {
      [k: string]: string[];
    } | null;
    resources?: {
      limits?: {
        cpu?: string | number | null;
        memory?: string | null;
      } | null;
      requests?: {
        cpu?: string | number | null;
        memory?: string | null;
      } | null;
    } | null;
    nodeSelector?: {
      [k: string]: string;
    } | null;
    securityContext?: {
      capabilities?: {
        add?: string[] | null;
        drop?: string[] | null;
      } | null;
      privileged?: boolean | null;
      seLinuxOptions?: {
        user?: string | null;
        role?: string | null;
        type?: string | null;
        level?: string | null;
      } | null;
      windowsOptions?: {
        gmsaCredentialSpecName?: string | null;
        gmsaCredentialSpec?: string | null;
        runAsUserName?: string | null;
        hostProcess?: boolean | null;
      } | null;
      runAsUser?: number | null;
      runAsGroup?: number | null;
      runAsNonRoot?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      procMount?: string | null;
      seccompProfile?: {
        type?: string | null;
        localhostProfile?: string | null;
      } | null;
    } | null;
    podSecurityContext?: {
      seLinuxOptions?: {
        user?: string | null;
        role?: string | null;
        type?: string | null;
        level?: string | null;
      } | null;
      windowsOptions?: {
        gmsaCredentialSpecName?: string | null;
        gmsaCredentialSpec?: string | null;
        runAsUserName?: string | null;
        hostProcess?: boolean | null;
      } | null;
      runAsUser?: number | null;
      runAsGroup?: number | null;
      runAsNonRoot?: boolean | null;
      supplementalGroups?: number[] | null;
      fsGroup?: number | null;
      sysctls?:
        | {
            name?: string | null;
            value?: string | null;
          }[]
        | null;
      fsGroupChangePolicy?: string | null;
      seccompProfile?: {
        type?: string | null;
        localhostProfile?: string | null;
      } | null;
    } | null;
    podAnnotations?: {
      [k: string]: string;
    } | null;
    serviceAccount?: string | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      digest?: string | null;
      pullPolicy?: 'IfNotPresent' | 'Always' | 'Never' | null;
    } | null;
    upgradeStrategy?: string | null;
    volumeMounts?:
      | {
          name?: string | null;
          readOnly?: boolean | null;
          mountPath?: string | null;
          subPath?: string | null;
          mountPropagation?: string | null;
          subPathExpr?: string | null;
        }[]
      | null;
    ports?:
      | {
          name?: string | null;
          protocol?: string | null;
          appProtocol?: string | null;
          port?: number | null;
          targetPort?: string | number | null;
          nodePort?: number | null;
        }[]
      | null;
    env?:
      | {
          name?: string | null;
          value?: string | number | null;
          valueFrom?: {
            fieldRef?: {
              apiVersion?: string | null;
              fieldPath?: string | null;
            } | null;
            resourceFieldRef?: {
              containerName?: string | null;
              resource?: string | null;
              divisor?: string | number | null;
            } | null;
            configMapKeyRef?: {
              name?: string | null;
              key?: string | null;
              optional?: boolean | null;
            } | null;
            secretKeyRef?: {
              name?: string | null;
              key?: string | null;
              optional?: boolean | null;
            } | null;
          } | null;
        }[]
      | null;
    envFrom?:
      | {
          prefix?: string | null;
          configMapRef?: {
            name?: string | null;
            optional?: boolean | null;
          } | null;
          secretRef?: {
            name?: string | null;
            optional?: boolean | null;
          } | null;
        }[]
      | null;
    tolerations?:
      | {
          key?: string | null;
          operator?: string | null;
          value?: string | null;
          effect?: string | null;
          tolerationSeconds?: number | null;
        }[]
      | null;
    volumes?:
      | {
          name?: string | null;
          hostPath?: {
            path?: string | null;
            type?: string | null;
          } | null;
          emptyDir?: {
            medium?: string | null;
            sizeLimit?: string | number | null;
          } | null;
          gcePersistentDisk?: {
            pdName?: string | null;
            fsType?: string | null;
            partition?: number | null;
            readOnly?: boolean | null;
          } | null;
          awsElasticBlockStore?: {
            volumeID?: string | null;
            fsType?: string | null;
            partition?: number | null;
            readOnly?: boolean | null;
          } | null;
          gitRepo?: {
            repository?: string | null;
            revision?: string | null;
            directory?: string | null;
          } | null;
          secret?: {
            secretName?: string | null;
            items?:
              | {
                  key?: string | null;
                  path?: string | null;
                  mode?: number | null;
                }[]
              | null;
            defaultMode?: number | null;
            optional?: boolean | null;
          } | null;
          nfs?: {
            server?: string | null;
            path?: string | null;
            readOnly?: boolean | null;
          } | null;
          iscsi?: {
            targetPortal?: string | null;
            iqn?: string | null;
            lun?: number | null;
            iscsiInterface?: string | null;
            fsType?: string | null;
            readOnly?: boolean | null;
            portals?: string[] | null;
            chapAuthDiscovery?: boolean | null;
            chapAuthSession?: boolean | null;
            secretRef?: {
              name?: string | null;
            } | null;
            initiatorName?: string | null;
          } | null;
          glusterfs?: {
            endpoints?: string | null;
            path?: string | null;
            readOnly?: boolean | null;
          } | null;
          persistentVolumeClaim?: {
            claimName?: string | null;
            readOnly?: boolean | null;
          } | null;
          rbd?: {
            monitors?: string[] | null;
            image?: string | null;
            fsType?: string | null;
            pool?: string | null;
            user?: string | null;
            keyring?: string | null;
            secretRef?: {
              name?: string | null;
            } | null;
            readOnly?: boolean | null;
          } | null;
          flexVolume?: {
            driver?: string | null;
            fsType?: string | null;
            secretRef?: {
              name?: string | null;
            } | null;
            readOnly?: boolean | null;
            options?: {
              [k: string]: string;
            } | null;
          } | null;
          cinder?: {
            volumeID?: string | null;
            fsType?: string | null;
            readOnly?: boolean | null;
            secretRef?: {
              name?: string | null;
            } | null;
          } | null;
          cephfs?: {
            monitors?: string[] | null;
            path?: string | null;
            user?: string | null;
            secretFile?: string | null;
            secretRef?: {
              name?: string | null;
            } | null;
            readOnly?: boolean | null;
          } | null;
          flocker?: {
            datasetName?: string | null;
            datasetUUID?: string | null;
          } | null;
          downwardAPI?: {
            items?:
              | {
                  path?: string | null;
                  fieldRef?: {
                    apiVersion?: string | null;
                    fieldPath?: string | null;
                  } | null;
                  resourceFieldRef?: {
                    containerName?: string | null;
                    resource?: string | null;
                    divisor?: string | number | null;
                  } | null;
                  mode?: number | null;
                }[]
              | null;
            defaultMode?: number | null;
          } | null;
          fc?: {
            targetWWNs?: string[] | null;
            lun?: number | null;
            fsType?: string | null;
            readOnly?: boolean | null;
            wwids?: string[] | null;
          } | null;
          azureFile?: {
            secretName?: string | null;
            shareName?: string | null;
            readOnly?: boolean | null;
          } | null;
          configMap?: {
            name?: string | null;
            items?:
              | {
                  key?: string | null;
                  path?: string | null;
                  mode?: number | null;
                }[]
              | null;
            defaultMode?: number | null;
            optional?: boolean | null;
          } | null;
          vsphereVolume?: {
            volumePath?: string | null;
            fsType?: string | null;
            storagePolicyName?: string | null;
            storagePolicyID?: string | null;
          } | null;
          quobyte?: {
            registry?: string | null;
            volume?: string | null;
            readOnly?: boolean | null;
            user?: string | null;
            group?: string | null;
            tenant?: string | null;
          } | null;
          azureDisk?: {
            diskName?: string | null;
            diskURI?: string | null;
            cachingMode?: string | null;
            fsType?: string | null;
            readOnly?: boolean | null;
            kind?: string | null;
          } | null;
          photonPersistentDisk?: {
            pdID?: string | null;
            fsType?: string | null;
          } | null;
          projected?: {
            sources?:
              | {
                  secret?: {
                    name?: string | null;
                    items?: unknown[] | null;
                    optional?: boolean | null;
                  } | null;
                  downwardAPI?: {
                    items?: unknown[] | null;
                  } | null;
                  configMap?: {
                    name?: string | null;
                    items?: unknown[] | null;
                    optional?: boolean | null;
                  } | null;
                  serviceAccountToken?: {
                    audience?: string | null;
                    expirationSeconds?: number | null;
                    path?: string | null;
                  } | null;
                  clusterTrustBundle?: {
                    name?: string | null;
                    signerName?: string | null;
                    labelSelector?: {
                      matchLabels?: unknown;
                      matchExpressions?: unknown;
                    } | null;
                    optional?: boolean | null;
                    path?: string | null;
                  } | null;
                }[]
              | null;
            defaultMode?: number | null;
          } | null;
          portworxVolume?: {
            volumeID?: string | null;
            fsType?: string | null;
            readOnly?: boolean | null;
          } | null;
          scaleIO?: {
            gateway?: string | null;
            system?: string | null;
            secretRef?: {
              name?: string | null;
            } | null;
            sslEnabled?: boolean | null;
            protectionDomain?: string | null;
            storagePool?: string | null;
            storageMode?: string | null;
            volumeName?: string | null;
            fsType?: string | null;
            readOnly?: boolean | null;
          } | null;
          storageos?: {
            volumeName?: string | null;
            volumeNamespace?: string | null;
            fsType?: string | null;
            readOnly?: boolean | null;
            secretRef?: {
              name?: string | null;
            } | null;
          } | null;
          csi?: {
            driver?: string | null;
            readOnly?: boolean | null;
            fsType?: string | null;
            volumeAttributes?: {
              [k: string]: string;
            } | null;
            nodePublishSecretRef?: {
              name?: string | null;
            } | null;
          } | null;
          ephemeral?: {
            volumeClaimTemplate?: {
              metadata?: {
                name?: string | null;
                generateName?: string | null;
                namespace?: string | null;
                selfLink?: string | null;
                uid?: string | null;
                resourceVersion?: string | null;
                generation?: number | null;
                creationTimestamp?: {} | null;
                deletionTimestamp?: {} | null;
                deletionGracePeriodSeconds?: number | null;
                labels?: {
                  [k: string]: string;
                } | null;
                annotations?: {
                  [k: string]: string;
                } | null;
                ownerReferences?:
                  | {
                      apiVersion?: unknown;
                      kind?: unknown;
                      name?: unknown;
                      uid?: unknown;
                      controller?: unknown;
                      blockOwnerDeletion?: unknown;
                    }[]
                  | null;
                finalizers?: string[] | null;
                managedFields?:
                  | {
                      manager?: unknown;
                      operation?: unknown;
                      apiVersion?: unknown;
                      time?: unknown;
                      fieldsType?: unknown;
                      fieldsV1?: unknown;
                      subresource?: unknown;
                    }[]
                  | null;
              } | null;
              spec?: {
                accessModes?: string[] | null;
                selector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                resources?: {
                  limits?: {
                    [k: string]: unknown;
                  } | null;
                  requests?: {
                    [k: string]: unknown;
                  } | null;
                } | null;
                volumeName?: string | null;
                storageClassName?: string | null;
                volumeMode?: string | null;
                dataSource?: {
                  apiGroup?: string | null;
                  kind?: string | null;
                  name?: string | null;
                } | null;
                dataSourceRef?: {
                  apiGroup?: string | null;
                  kind?: string | null;
                  name?: string | null;
                  namespace?: string | null;
                } | null;
                volumeAttributesClassName?: string | null;
              } | null;
            } | null;
          } | null;
        }[]
      | null;
    hostNetwork?: boolean | null;
    hostPID?: boolean | null;
    priorityClassName?: string | null;
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?:
            | {
                matchExpressions?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
                matchFields?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
              }[]
            | null;
        } | null;
        preferredDuringSchedulingIgnoredDuringExecution?:
          | {
              weight?: number | null;
              preference?: {
                matchExpressions?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
                matchFields?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
              } | null;
            }[]
          | null;
      } | null;
      podAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  [k: string]: string;
                } | null;
                matchExpressions?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
              } | null;
              namespaces?: string[] | null;
              topologyKey?: string | null;
              namespaceSelector?: {
                matchLabels?: {
                  [k: string]: string;
                } | null;
                matchExpressions?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
              } | null;
              matchLabelKeys?: string[] | null;
              mismatchLabelKeys?: string[] | null;
            }[]
          | null;
        preferredDuringSchedulingIgnoredDuringExecution?:
          | {
              weight?: number | null;
              podAffinityTerm?: {
                labelSelector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                namespaces?: string[] | null;
                topologyKey?: string | null;
                namespaceSelector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                matchLabelKeys?: string[] | null;
                mismatchLabelKeys?: string[] | null;
              } | null;
            }[]
          | null;
      } | null;
      podAntiAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?:
          | {
              labelSelector?: {
                matchLabels?: {
                  [k: string]: string;
                } | null;
                matchExpressions?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
              } | null;
              namespaces?: string[] | null;
              topologyKey?: string | null;
              namespaceSelector?: {
                matchLabels?: {
                  [k: string]: string;
                } | null;
                matchExpressions?:
                  | {
                      key?: unknown;
                      operator?: unknown;
                      values?: unknown;
                    }[]
                  | null;
              } | null;
              matchLabelKeys?: string[] | null;
              mismatchLabelKeys?: string[] | null;
            }[]
          | null;
        preferredDuringSchedulingIgnoredDuringExecution?:
          | {
              weight?: number | null;
              podAffinityTerm?: {
                labelSelector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                namespaces?: string[] | null;
                topologyKey?: string | null;
                namespaceSelector?: {
                  matchLabels?: {
                    [k: string]: unknown;
                  } | null;
                  matchExpressions?: unknown[] | null;
                } | null;
                matchLabelKeys?: string[] | null;
                mismatchLabelKeys?: string[] | null;
              } | null;
            }[]
          | null;
      } | null;
    } | null;
    topologySpreadConstraints?:
      | {
          maxSkew?: number | null;
          topologyKey?: string | null;
          whenUnsatisfiable?: string | null;
          labelSelector?: {
            matchLabels?: {
              [k: string]: string;
            } | null;
            matchExpressions?:
              | {
                  key?: string | null;
                  operator?: string | null;
                  values?: string[] | null;
                }[]
              | null;
          } | null;
          minDomains?: number | null;
          nodeAffinityPolicy?: string | null;
          nodeTaintsPolicy?: string | null;
          matchLabelKeys?: string[] | null;
        }[]
      | null;
  } | null;
  instrumentation?: {
    name?: string | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    exporter?: {
      endpoint?: string | null;
    } | null;
    resource?: {
      resourceAttributes?: {
        [k: string]: string;
      } | null;
      addK8sUIDAttributes?: boolean | null;
    } | null;
    propagators?: string[] | null;
    sampler?: {
      type?: string | null;
      argument?: string | null;
    } | null;
    env?:
      | {
          name?: string | null;
          value?: string | number | null;
          valueFrom?: {
            fieldRef?: {
              apiVersion?: string | null;
              fieldPath?: string | null;
            } | null;
            resourceFieldRef?: {
              containerName?: string | null;
              resource?: string | null;
              divisor?: string | number | null;
            } | null;
            configMapKeyRef?: {
              name?: string | null;
              key?: string | null;
              optional?: boolean | null;
            } | null;
            secretKeyRef?: {
              name?: string | null;
              key?: string | null;
              optional?: boolean | null;
            } | null;
          } | null;
        }[]
      | null;
    java?: {
      image?: string | null;
      volumeLimitSize?: string | null;
      env?:
        | {
            name?: string | null;
            value?: string | number | null;
            valueFrom?: {
              fieldRef?: {
                apiVersion?: string | null;
                fieldPath?: string | null;
              } | null;
              resourceFieldRef?: {
                containerName?: string | null;
                resource?: string | null;
                divisor?: string | number | null;
              } | null;
              configMapKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
              secretKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
            } | null;
          }[]
        | null;
      resources?: {
        limits?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
        requests?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
      } | null;
    } | null;
    nodejs?: {
      image?: string | null;
      volumeLimitSize?: string | null;
      env?:
        | {
            name?: string | null;
            value?: string | number | null;
            valueFrom?: {
              fieldRef?: {
                apiVersion?: string | null;
                fieldPath?: string | null;
              } | null;
              resourceFieldRef?: {
                containerName?: string | null;
                resource?: string | null;
                divisor?: string | number | null;
              } | null;
              configMapKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
              secretKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
            } | null;
          }[]
        | null;
      resourceRequirements?: {
        limits?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
        requests?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
      } | null;
    } | null;
    python?: {
      image?: string | null;
      volumeLimitSize?: string | null;
      env?:
        | {
            name?: string | null;
            value?: string | number | null;
            valueFrom?: {
              fieldRef?: {
                apiVersion?: string | null;
                fieldPath?: string | null;
              } | null;
              resourceFieldRef?: {
                containerName?: string | null;
                resource?: string | null;
                divisor?: string | number | null;
              } | null;
              configMapKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
              secretKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
            } | null;
          }[]
        | null;
      resourceRequirements?: {
        limits?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
        requests?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
      } | null;
    } | null;
    dotnet?: {
      image?: string | null;
      volumeLimitSize?: string | null;
      env?:
        | {
            name?: string | null;
            value?: string | number | null;
            valueFrom?: {
              fieldRef?: {
                apiVersion?: string | null;
                fieldPath?: string | null;
              } | null;
              resourceFieldRef?: {
                containerName?: string | null;
                resource?: string | null;
                divisor?: string | number | null;
              } | null;
              configMapKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
              secretKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
            } | null;
          }[]
        | null;
      resourceRequirements?: {
        limits?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
        requests?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
      } | null;
    } | null;
    go?: {
      image?: string | null;
      volumeLimitSize?: string | null;
      env?:
        | {
            name?: string | null;
            value?: string | number | null;
            valueFrom?: {
              fieldRef?: {
                apiVersion?: string | null;
                fieldPath?: string | null;
              } | null;
              resourceFieldRef?: {
                containerName?: string | null;
                resource?: string | null;
                divisor?: string | number | null;
              } | null;
              configMapKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
              secretKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
            } | null;
          }[]
        | null;
      resourceRequirements?: {
        limits?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
        requests?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
      } | null;
    } | null;
    apacheHttpd?: {
      image?: string | null;
      volumeLimitSize?: string | null;
      env?:
        | {
            name?: string | null;
            value?: string | number | null;
            valueFrom?: {
              fieldRef?: {
                apiVersion?: string | null;
                fieldPath?: string | null;
              } | null;
              resourceFieldRef?: {
                containerName?: string | null;
                resource?: string | null;
                divisor?: string | number | null;
              } | null;
              configMapKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
              secretKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
            } | null;
          }[]
        | null;
      attrs?:
        | {
            name?: string | null;
            value?: string | number | null;
            valueFrom?: {
              fieldRef?: {
                apiVersion?: string | null;
                fieldPath?: string | null;
              } | null;
              resourceFieldRef?: {
                containerName?: string | null;
                resource?: string | null;
                divisor?: string | number | null;
              } | null;
              configMapKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
              secretKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
            } | null;
          }[]
        | null;
      version?: string | null;
      configPath?: string | null;
      resourceRequirements?: {
        limits?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
        requests?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
      } | null;
    } | null;
    nginx?: {
      image?: string | null;
      volumeLimitSize?: string | null;
      env?:
        | {
            name?: string | null;
            value?: string | number | null;
            valueFrom?: {
              fieldRef?: {
                apiVersion?: string | null;
                fieldPath?: string | null;
              } | null;
              resourceFieldRef?: {
                containerName?: string | null;
                resource?: string | null;
                divisor?: string | number | null;
              } | null;
              configMapKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
              secretKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
            } | null;
          }[]
        | null;
      attrs?:
        | {
            name?: string | null;
            value?: string | number | null;
            valueFrom?: {
              fieldRef?: {
                apiVersion?: string | null;
                fieldPath?: string | null;
              } | null;
              resourceFieldRef?: {
                containerName?: string | null;
                resource?: string | null;
                divisor?: string | number | null;
              } | null;
              configMapKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
              secretKeyRef?: {
                name?: string | null;
                key?: string | null;
                optional?: boolean | null;
              } | null;
            } | null;
          }[]
        | null;
      configFile?: string | null;
      resourceRequirements?: {
        limits?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
        requests?: {
          cpu?: string | number | null;
          memory?: string | null;
        } | null;
      } | null;
    } | null;
  } | null;
  extraEnvs?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  extraObjects?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  kubernetesServiceMonitors?: {
    enabled?: boolean | null;
    ignoreNamespaceSelectors?: boolean | null;
  } | null;
  kubeApiServer?: {
    enabled?: boolean | null;
    tlsConfig?: {
      serverName?: string | null;
      insecureSkipVerify?: boolean | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      sampleLimit?: number | null;
      targetLimit?: number | null;
      labelLimit?: number | null;
      labelNameLengthLimit?: number | null;
      labelValueLengthLimit?: number | null;
      scrapeTimeout?: string | null;
      proxyUrl?: string | null;
      honorLabels?: boolean | null;
      metricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      relabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      jobLabel?: string | null;
      selector?: {
        matchLabels?: {
          component?: string | null;
          provider?: string | null;
        } | null;
      } | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
  } | null;
  kubelet?: {
    enabled?: boolean | null;
    namespace?: string | null;
    serviceMonitor?: {
      attachMetadata?: {
        node?: boolean | null;
      } | null;
      interval?: string | null;
      honorLabels?: boolean | null;
      honorTimestamps?: boolean | null;
      https?: boolean | null;
      cAdvisor?: boolean | null;
      probes?: boolean | null;
    } | null;
  } | null;
  kubeControllerManager?: {
    enabled?: boolean | null;
    endpoints?: unknown[] | null;
    service?: {
      enabled?: boolean | null;
      selector?: {
        [k: string]: string;
      } | null;
      port?: number | null;
      targetPort?: number | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      sampleLimit?: number | null;
      targetLimit?: number | null;
      labelLimit?: number | null;
      labelNameLengthLimit?: number | null;
      labelValueLengthLimit?: number | null;
      proxyUrl?: string | null;
      port?: string | null;
      jobLabel?: string | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      metricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      relabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      serverName?: null | string;
      dnsmasqMetricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      dnsmasqRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      scheme?: string | null;
      caFile?: string | null;
      certFile?: string | null;
      keyFile?: string | null;
    } | null;
  } | null;
  coreDns?: {
    enabled?: boolean | null;
    endpoints?: unknown[] | null;
    service?: {
      enabled?: boolean | null;
      selector?: {
        [k: string]: string;
      } | null;
      port?: number | null;
      targetPort?: number | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      sampleLimit?: number | null;
      targetLimit?: number | null;
      labelLimit?: number | null;
      labelNameLengthLimit?: number | null;
      labelValueLengthLimit?: number | null;
      proxyUrl?: string | null;
      port?: string | null;
      jobLabel?: string | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      metricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      relabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      serverName?: null | string;
      dnsmasqMetricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      dnsmasqRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      scheme?: string | null;
      caFile?: string | null;
      certFile?: string | null;
      keyFile?: string | null;
    } | null;
  } | null;
  kubeDns?: {
    enabled?: boolean | null;
    service?: {
      dnsmasq?: {
        port?: number | null;
        targetPort?: number | null;
      } | null;
      skydns?: {
        port?: number | null;
        targetPort?: number | null;
      } | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      sampleLimit?: number | null;
      targetLimit?: number | null;
      labelLimit?: number | null;
      labelNameLengthLimit?: number | null;
      labelValueLengthLimit?: number | null;
      proxyUrl?: string | null;
      port?: string | null;
      jobLabel?: string | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      metricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      relabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      serverName?: null | string;
      dnsmasqMetricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      dnsmasqRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      scheme?: string | null;
      caFile?: string | null;
      certFile?: string | null;
      keyFile?: string | null;
    } | null;
  } | null;
  kubeEtcd?: {
    enabled?: boolean | null;
    endpoints?: unknown[] | null;
    service?: {
      enabled?: boolean | null;
      selector?: {
        [k: string]: string;
      } | null;
      port?: number | null;
      targetPort?: number | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      sampleLimit?: number | null;
      targetLimit?: number | null;
      labelLimit?: number | null;
      labelNameLengthLimit?: number | null;
      labelValueLengthLimit?: number | null;
      proxyUrl?: string | null;
      port?: string | null;
      jobLabel?: string | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      metricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      relabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      serverName?: null | string;
      dnsmasqMetricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      dnsmasqRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      scheme?: string | null;
      caFile?: string | null;
      certFile?: string | null;
      keyFile?: string | null;
    } | null;
  } | null;
  kubeScheduler?: {
    enabled?: boolean | null;
    endpoints?: unknown[] | null;
    service?: {
      enabled?: boolean | null;
      selector?: {
        [k: string]: string;
      } | null;
      port?: number | null;
      targetPort?: number | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      sampleLimit?: number | null;
      targetLimit?: number | null;
      labelLimit?: number | null;
      labelNameLengthLimit?: number | null;
      labelValueLengthLimit?: number | null;
      proxyUrl?: string | null;
      port?: string | null;
      jobLabel?: string | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      metricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      relabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      serverName?: null | string;
      dnsmasqMetricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      dnsmasqRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      scheme?: string | null;
      caFile?: string | null;
      certFile?: string | null;
      keyFile?: string | null;
    } | null;
  } | null;
  kubeProxy?: {
    enabled?: boolean | null;
    endpoints?: unknown[] | null;
    service?: {
      enabled?: boolean | null;
      selector?: {
        [k: string]: string;
      } | null;
      port?: number | null;
      targetPort?: number | null;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      interval?: string | null;
      sampleLimit?: number | null;
      targetLimit?: number | null;
      labelLimit?: number | null;
      labelNameLengthLimit?: number | null;
      labelValueLengthLimit?: number | null;
      proxyUrl?: string | null;
      port?: string | null;
      jobLabel?: string | null;
      selector?: {
        [k: string]: unknown;
      } | null;
      metricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      relabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      https?: boolean | null;
      insecureSkipVerify?: boolean | null;
      serverName?: null | string;
      dnsmasqMetricRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      dnsmasqRelabelings?:
        | {
            action?: string | null;
            regex?: string | null;
            sourceLabels?: string[] | null;
            targetLabel?: string | null;
            replacement?: string | null;
            separator?: string | null;
            modulus?: number | null;
          }[]
        | null;
      scheme?: string | null;
      caFile?: string | null;
      certFile?: string | null;
      keyFile?: string | null;
    } | null;
  } | null;
  kubeVersionOverride?: unknown;
  presets?: unknown;
}

// Made by "strata import" (see 'argo-cd' in imports.lock.json). Do not edit.
export interface ArgoCdValues {
  'redis-ha'?: {
    enabled?: boolean;
    image?: {
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    fullnameOverride?: string;
    nameOverride?: string;
    imagePullSecrets?: unknown[];
    replicas?: number;
    podManagementPolicy?: string;
    ro_replicas?: string;
    priorityClassName?: string;
    labels?: {
      [k: string]: unknown;
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    configmap?: {
      labels?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    configmapTest?: {
      image?: {
        repository?: string;
        tag?: string;
      };
      resources?: {
        [k: string]: unknown;
      };
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      automountToken?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    haproxy?: {
      additionalPorts?: unknown[];
      customConfig?: string | null;
      extraConfig?: string | null;
      enabled?: boolean;
      servicePort?: number;
      containerPort?: number;
      tls?: {
        enabled?: boolean;
        secretName?: string;
        keyName?: unknown;
        certMountPath?: string;
      };
      readOnly?: {
        enabled?: boolean;
        port?: number;
      };
      replicas?: number;
      deploymentStrategy?: {
        rollingUpdate?: unknown;
        type?: string;
        [k: string]: unknown;
      };
      image?: {
        repository?: string;
        tag?: string;
        pullPolicy?: string;
      };
      labels?: {
        'app.kubernetes.io/name'?: string;
        [k: string]: unknown;
      };
      imagePullSecrets?: unknown[];
      annotations?: {
        [k: string]: unknown;
      };
      deploymentAnnotations?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
      emptyDir?: {
        [k: string]: unknown;
      };
      podDisruptionBudget?: {
        [k: string]: unknown;
      };
      stickyBalancing?: boolean;
      priorityClassName?: string;
      service?: {
        type?: string;
        clusterIP?: string;
        nodePort?: number | null;
        loadBalancerIP?: unknown;
        externalTrafficPolicy?: string | null;
        externalIPs?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        annotations?: unknown;
        loadBalancerSourceRanges?: unknown[];
        ipFamilyPolicy?: string;
        ipFamilies?: unknown[];
      };
      serviceAccountName?: string;
      serviceAccount?: {
        create?: boolean;
        automountToken?: boolean;
      };
      metrics?: {
        enabled?: boolean;
        port?: number;
        portName?: string;
        scrapePath?: string;
        serviceMonitor?: {
          enabled?: boolean;
          namespace?: string;
          interval?: string;
          telemetryPath?: string;
          labels?: {
            [k: string]: unknown;
          };
          timeout?: string;
          endpointAdditionalProperties?: {
            [k: string]: unknown;
          };
          disableAPICheck?: boolean;
        };
      };
      init?: {
        resources?: {
          [k: string]: unknown;
        };
      };
      timeout?: {
        connect?: string;
        server?: string;
        client?: string;
        check?: string;
        tunnel?: string;
      };
      checkInterval?: string;
      checkFall?: number;
      securityContext?: {
        runAsUser?: number;
        fsGroup?: number;
        runAsNonRoot?: boolean;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsNonRoot?: boolean;
        allowPrivilegeEscalation?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        [k: string]: unknown;
      };
      hardAntiAffinity?: boolean;
      additionalAffinities?: {
        [k: string]: unknown;
      };
      affinity?: string;
      lifecycle?: {
        [k: string]: unknown;
      };
      tests?: {
        resources?: {
          [k: string]: unknown;
        };
      };
      IPv6?: {
        enabled?: boolean;
      };
      networkPolicy?: {
        enabled?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        ingressRules?: unknown[];
        egressRules?: unknown[];
      };
      tolerations?: unknown[];
    };
    rbac?: {
      create?: boolean;
    };
    sysctlImage?: {
      enabled?: boolean;
      command?: unknown[];
      registry?: string;
      repository?: string;
      tag?: string;
      pullPolicy?: string;
      mountHostSys?: boolean;
      resources?: {
        [k: string]: unknown;
      };
    };
    schedulerName?: string;
    redis?: {
      tlsPort?: number | null;
      authClients?: string;
      customConfig?: string | null;
      port?: number;
      masterGroupName?: string;
      customCommand?: unknown[];
      customArgs?: unknown[];
      envFrom?: unknown[];
      minReadySeconds?: number;
      tlsReplication?: boolean | null;
      terminationGracePeriodSeconds?: number;
      livenessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      startupProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      disableCommands?: string[];
      config?: {
        'min-replicas-to-write'?: number;
        'min-replicas-max-lag'?: number;
        maxmemory?: string;
        'maxmemory-policy'?: string;
        save?: string;
        'repl-diskless-sync'?: string;
        rdbcompression?: string;
        rdbchecksum?: string;
        [k: string]: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
      lifecycle?: {
        preStop?: {
          exec?: {
            command?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      updateStrategy?: {
        type?: string;
        [k: string]: unknown;
      };
      extraVolumeMounts?: unknown[];
    };
    sentinel?: {
      bind?: unknown;
      tlsPort?: number | null;
      tlsReplication?: boolean | null;
      authClients?: string;
      password?: string | null;
      resolveHostnames?: boolean | null;
      announceHostnames?: boolean | null;
      customConfig?: string;
      port?: number;
      auth?: boolean;
      existingSecret?: string;
      authKey?: string;
      customCommand?: unknown[];
      customArgs?: unknown[];
      livenessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      startupProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      quorum?: number;
      config?: {
        'down-after-milliseconds'?: number;
        'failover-timeout'?: number;
        'parallel-syncs'?: number;
        maxclients?: number;
        [k: string]: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
      lifecycle?: {
        [k: string]: unknown;
      };
      extraVolumeMounts?: unknown[];
    };
    securityContext?: {
      sysctls?: unknown;
      runAsUser?: number;
      fsGroup?: number;
      runAsNonRoot?: boolean;
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      runAsUser?: number;
      runAsNonRoot?: boolean;
      allowPrivilegeEscalation?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    hardAntiAffinity?: boolean;
    additionalAffinities?: {
      [k: string]: unknown;
    };
    affinity?: string;
    topologySpreadConstraints?: {
      enabled?: boolean;
      maxSkew?: string;
      topologyKey?: string;
      whenUnsatisfiable?: string;
    };
    exporter?: {
      sslEnabled?: unknown;
      script?: string;
      enabled?: boolean;
      image?: string;
      tag?: string;
      pullPolicy?: string;
      port?: number;
      portName?: string;
      scrapePath?: string;
      address?: string;
      resources?: {
        [k: string]: unknown;
      };
      extraArgs?: {
        [k: string]: unknown;
      };
      serviceMonitor?: {
        enabled?: boolean;
        namespace?: string;
        interval?: string;
        telemetryPath?: string;
        labels?: {
          [k: string]: unknown;
        };
        timeout?: string;
        endpointAdditionalProperties?: {
          [k: string]: unknown;
        };
        disableAPICheck?: boolean;
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
      };
      livenessProbe?: {
        httpGet?: {
          path?: string;
          port?: number;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        timeoutSeconds?: number;
        periodSeconds?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        httpGet?: {
          path?: string;
          port?: number;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        timeoutSeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        [k: string]: unknown;
      };
    };
    podDisruptionBudget?: {
      [k: string]: unknown;
    };
    auth?: boolean;
    redisPassword?: string | null;
    authSecretAnnotations?: {
      [k: string]: unknown;
    };
    existingSecret?: string;
    authKey?: string;
    persistentVolume?: {
      storageClass?: unknown;
      enabled?: boolean;
      accessModes?: string[];
      size?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
    init?: {
      resources?: {
        [k: string]: unknown;
      };
    };
    hostPath?: {
      path?: string;
      chown?: boolean;
    };
    emptyDir?: {
      [k: string]: unknown;
    };
    tls?: {
      certFile?: string;
      keyFile?: string;
      dhParamsFile?: string | null;
      caCertFile?: string;
      secretName?: unknown;
    };
    restore?: {
      timeout?: number;
      existingSecret?: boolean;
      s3?: {
        source?: string;
        access_key?: string;
        secret_key?: string;
        region?: string;
      };
      ssh?: {
        source?: string;
        key?: string;
      };
      redis?: {
        source?: string;
      };
    };
    prometheusRule?: {
      enabled?: boolean;
      additionalLabels?: {
        [k: string]: unknown;
      };
      namespace?: unknown;
      interval?: string;
      rules?: unknown[];
    };
    extraInitContainers?: unknown[];
    extraContainers?: unknown[];
    extraVolumes?: unknown[];
    extraLabels?: {
      [k: string]: unknown;
    };
    networkPolicy?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      ingressRules?: unknown[];
      egressRules?: {
        selectors?: {
          namespaceSelector?: {
            [k: string]: unknown;
          };
          ipBlock?: {
            cidr?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        }[];
        ports?: {
          port?: number;
          protocol?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
    };
    splitBrainDetection?: {
      interval?: number;
      retryInterval?: number;
      resources?: {
        [k: string]: unknown;
      };
      livenessProbe?: {
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        exec?: {
          command?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      readinessProbe?: {
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        exec?: {
          command?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    podAnnotations?: unknown;
    serviceAnnotations?: unknown;
    global?: {
      [k: string]: unknown;
    };
  };
  global?: {
    domain?: string;
    runtimeClassName?: string;
    additionalLabels?: {
      [k: string]: unknown;
    };
    revisionHistoryLimit?: number;
    image?: {
      repository?: string;
      tag?: string;
      imagePullPolicy?: string;
    };
    imagePullSecrets?: unknown[];
    logging?: {
      format?: 'text' | 'json';
      level?: 'debug' | 'info' | 'warn' | 'error';
    };
    statefulsetAnnotations?: {
      [k: string]: unknown;
    };
    statefulsetLabels?: {
      [k: string]: unknown;
    };
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    deploymentLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    addPrometheusAnnotations?: boolean;
    securityContext?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    dualStack?: {
      ipFamilyPolicy?: string;
      ipFamilies?: unknown[];
    };
    networkPolicy?: {
      create?: boolean;
      defaultDenyIngress?: boolean;
    };
    priorityClassName?: string;
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      podAntiAffinity?: 'none' | 'soft' | 'hard';
      nodeAffinity?: {
        type?: 'none' | 'soft' | 'hard';
        matchExpressions?: unknown[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    deploymentStrategy?: {
      [k: string]: unknown;
    };
    env?: unknown[];
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    certificateAnnotations?: {
      [k: string]: unknown;
    };
    compatibility?: {
      openshift?: {
        adaptSecurityContext?: string;
      };
    };
  };
  nameOverride?: string;
  fullnameOverride?: string;
  namespaceOverride?: string;
  kubeVersionOverride?: string;
  apiVersionOverrides?: {
    monitoring?: unknown;
    [k: string]: unknown;
  };
  createAggregateRoles?: boolean;
  createClusterRoles?: boolean;
  openshift?: {
    enabled?: boolean;
  };
  crds?: {
    install?: boolean;
    keep?: boolean;
    annotations?: {
      'argocd.argoproj.io/sync-options'?: string;
      [k: string]: unknown;
    };
    additionalLabels?: {
      [k: string]: unknown;
    };
  };
  configs?: {
    styles?: string;
    cm?: {
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      'application.instanceLabelKey'?: string;
      'application.sync.impersonation.enabled'?: boolean;
      'exec.enabled'?: boolean;
      'admin.enabled'?: boolean;
      'timeout.reconciliation'?: string;
      'timeout.reconciliation.jitter'?: string;
      'timeout.hard.reconciliation'?: string;
      'statusbadge.enabled'?: boolean;
      'resource.customizations.ignoreResourceUpdates.all'?: string;
      'resource.customizations.ignoreResourceUpdates.argoproj.io_Application'?: string;
      'resource.customizations.ignoreResourceUpdates.argoproj.io_Rollout'?: string;
      'resource.customizations.ignoreResourceUpdates.autoscaling_HorizontalPodAutoscaler'?: string;
      'resource.customizations.ignoreResourceUpdates.ConfigMap'?: string;
      'resource.customizations.ignoreResourceUpdates.apps_ReplicaSet'?: string;
      'resource.customizations.ignoreResourceUpdates.discovery.k8s.io_EndpointSlice'?: string;
      'resource.customizations.ignoreResourceUpdates.Endpoints'?: string;
      'resource.exclusions'?: string;
      [k: string]: unknown;
    };
    params?: {
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    rbac?: {
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      'policy.default'?: string;
      'policy.csv'?: string;
      scopes?: string;
      'policy.matchMode'?: string;
      [k: string]: unknown;
    };
    gpg?: {
      annotations?: {
        [k: string]: unknown;
      };
      keys?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    ssh?: {
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      knownHosts?: string;
      extraHosts?: string;
      [k: string]: unknown;
    };
    tls?: {
      annotations?: {
        [k: string]: unknown;
      };
      certificates?: {
        [k: string]: unknown;
      };
      create?: boolean;
      [k: string]: unknown;
    };
    cmp?: {
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      plugins?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    clusterCredentials?: {
      CLUSTERNAME?: {
        config?: unknown;
        server?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    credentialTemplates?: {
      [k: string]: unknown;
    };
    credentialTemplatesAnnotations?: {
      [k: string]: unknown;
    };
    repositories?: {
      [k: string]: unknown;
    };
    repositoriesAnnotations?: {
      [k: string]: unknown;
    };
    secret?: {
      createSecret?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      githubSecret?: string;
      gitlabSecret?: string;
      bitbucketServerSecret?: string;
      bitbucketUUID?: string;
      gogsSecret?: string;
      azureDevops?: {
        username?: string;
        password?: string;
        [k: string]: unknown;
      };
      extra?: {
        [k: string]: unknown;
      };
      argocdServerAdminPassword?: string;
      argocdServerAdminPasswordMtime?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  extraObjects?: unknown[];
  controller?: {
    name?: string;
    replicas?: number;
    dynamicClusterDistribution?: boolean;
    runtimeClassName?: string;
    heartbeatTime?: number;
    revisionHistoryLimit?: number;
    pdb?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      minAvailable?: number | string;
      maxUnavailable?: number | string;
    };
    vpa?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      updateMode?: string;
      containerPolicy?: {
        [k: string]: unknown;
      };
    };
    image?: {
      repository?: string;
      tag?: string;
      imagePullPolicy?: string;
    };
    imagePullSecrets?: unknown[];
    extraArgs?: unknown[];
    env?: unknown[];
    envFrom?: unknown[];
    extraContainers?: unknown[];
    initContainers?: unknown[];
    volumeMounts?: unknown[];
    volumes?: unknown[];
    emptyDir?: {
      sizeLimit?: string;
    };
    statefulsetAnnotations?: {
      [k: string]: unknown;
    };
    statefulsetLabels?: {
      [k: string]: unknown;
    };
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    deploymentLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    containerPorts?: {
      metrics?: number;
    };
    hostNetwork?: boolean;
    dnsConfig?: {
      [k: string]: unknown;
    };
    dnsPolicy?: string;
    containerSecurityContext?: {
      runAsNonRoot?: boolean;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    readinessProbe?: {
      httpPath?: string;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      httpPath?: string;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    priorityClassName?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    automountServiceAccountToken?: boolean;
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
    metrics?: {
      enabled?: boolean;
      scrapeTimeout?: string;
      applicationLabels?: {
        enabled?: boolean;
        labels?: unknown[];
        [k: string]: unknown;
      };
      service?: {
        type?: string;
        clusterIP?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        servicePort?: number;
        portName?: string;
      };
      serviceMonitor?: {
        enabled?: boolean;
        interval?: string;
        honorLabels?: boolean;
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
        selector?: {
          [k: string]: unknown;
        };
        scheme?: string;
        tlsConfig?: {
          [k: string]: unknown;
        };
        namespace?: string;
        additionalLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        scrapeTimeout?: unknown;
      };
      rules?: {
        enabled?: boolean;
        namespace?: string;
        selector?: {
          [k: string]: unknown;
        };
        additionalLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        spec?: unknown[];
        [k: string]: unknown;
      };
    };
    clusterRoleRules?: {
      enabled?: boolean;
      rules?: unknown[];
      [k: string]: unknown;
    };
    roleRules?: unknown[];
    networkPolicy?: {
      create?: boolean;
    };
  };
  dex?: {
    logFormat?: unknown;
    logLevel?: unknown;
    enabled?: boolean;
    name?: string;
    extraArgs?: unknown[];
    runtimeClassName?: string;
    metrics?: {
      enabled?: boolean;
      service?: {
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        portName?: string;
      };
      serviceMonitor?: {
        enabled?: boolean;
        interval?: string;
        honorLabels?: boolean;
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
        selector?: {
          [k: string]: unknown;
        };
        scheme?: string;
        tlsConfig?: {
          [k: string]: unknown;
        };
        namespace?: string;
        additionalLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
    };
    pdb?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      minAvailable?: number | string;
      maxUnavailable?: number | string;
    };
    vpa?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      updateMode?: string;
      containerPolicy?: {
        [k: string]: unknown;
      };
    };
    image?: {
      repository?: string;
      tag?: string;
      imagePullPolicy?: string;
    };
    imagePullSecrets?: unknown[];
    initImage?: {
      repository?: string;
      tag?: string;
      imagePullPolicy?: string;
      resources?: {
        [k: string]: unknown;
      };
    };
    env?: unknown[];
    envFrom?: unknown[];
    extraContainers?: unknown[];
    initContainers?: unknown[];
    volumeMounts?: unknown[];
    volumes?: unknown[];
    emptyDir?: {
      sizeLimit?: string;
    };
    certificateSecret?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      ca?: string;
      key?: string;
      crt?: string;
    };
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    deploymentLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    containerPorts?: {
      http?: number;
      grpc?: number;
      metrics?: number;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    dnsPolicy?: string;
    containerSecurityContext?: {
      runAsNonRoot?: boolean;
      runAsUser?: number;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    livenessProbe?: {
      enabled?: boolean;
      httpPath?: string;
      httpPort?: string;
      httpScheme?: string;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      httpPath?: string;
      httpPort?: string;
      httpScheme?: string;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      httpPath?: string;
      httpPort?: string;
      httpScheme?: string;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    automountServiceAccountToken?: boolean;
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
    servicePortHttp?: number;
    servicePortHttpName?: string;
    servicePortGrpc?: number;
    servicePortGrpcName?: string;
    servicePortMetrics?: number;
    priorityClassName?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    deploymentStrategy?: {
      [k: string]: unknown;
    };
    networkPolicy?: {
      create?: boolean;
    };
  };
  redis?: {
    enabled?: boolean;
    name?: string;
    runtimeClassName?: string;
    pdb?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      minAvailable?: number | string;
      maxUnavailable?: number | string;
    };
    vpa?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      updateMode?: string;
      containerPolicy?: {
        [k: string]: unknown;
      };
    };
    image?: {
      repository?: string;
      tag?: string;
      imagePullPolicy?: string;
    };
    exporter?: {
      enabled?: boolean;
      env?: unknown[];
      image?: {
        repository?: string;
        tag?: string;
        imagePullPolicy?: string;
      };
      containerSecurityContext?: {
        runAsNonRoot?: boolean;
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      readinessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      livenessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
    };
    imagePullSecrets?: unknown[];
    extraArgs?: unknown[];
    env?: unknown[];
    envFrom?: unknown[];
    readinessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    initContainers?: unknown[];
    volumeMounts?: unknown[];
    volumes?: unknown[];
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    deploymentLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    securityContext?: {
      runAsNonRoot?: boolean;
      runAsUser?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    containerPorts?: {
      redis?: number;
      metrics?: number;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    dnsPolicy?: string;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    servicePort?: number;
    priorityClassName?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    terminationGracePeriodSeconds?: number;
    automountServiceAccountToken?: boolean;
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
    };
    metrics?: {
      enabled?: boolean;
      service?: {
        type?: string;
        clusterIP?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        servicePort?: number;
        portName?: string;
      };
      serviceMonitor?: {
        enabled?: boolean;
        interval?: string;
        honorLabels?: boolean;
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
        selector?: {
          [k: string]: unknown;
        };
        scheme?: string;
        tlsConfig?: {
          [k: string]: unknown;
        };
        namespace?: string;
        additionalLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
    };
    networkPolicy?: {
      create?: boolean;
    };
  };
  externalRedis?: {
    host?: string;
    username?: string;
    password?: string;
    port?: number;
    existingSecret?: string;
    secretAnnotations?: {
      [k: string]: unknown;
    };
  };
  redisSecretInit?: {
    enabled?: boolean;
    name?: string;
    image?: {
      repository?: string;
      tag?: string;
      imagePullPolicy?: string;
    };
    extraArgs?: unknown[];
    imagePullSecrets?: unknown[];
    runtimeClassName?: string;
    jobAnnotations?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      runAsNonRoot?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
    priorityClassName?: string;
    affinity?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
  };
  server?: {
    name?: string;
    replicas?: number;
    runtimeClassName?: string;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: number;
      behavior?: {
        [k: string]: unknown;
      };
      metrics?: unknown[];
    };
    pdb?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      minAvailable?: number | string;
      maxUnavailable?: number | string;
    };
    vpa?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      updateMode?: string;
      containerPolicy?: {
        [k: string]: unknown;
      };
    };
    image?: {
      repository?: string;
      tag?: string;
      imagePullPolicy?: string;
    };
    imagePullSecrets?: unknown[];
    extraArgs?: unknown[];
    env?: unknown[];
    envFrom?: unknown[];
    lifecycle?: {
      [k: string]: unknown;
    };
    extensions?: {
      enabled?: boolean;
      image?: {
        repository?: string;
        tag?: string;
        imagePullPolicy?: string;
      };
      extensionList?: unknown[];
      containerSecurityContext?: {
        runAsNonRoot?: boolean;
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        runAsUser?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
    };
    extraContainers?: unknown[];
    initContainers?: unknown[];
    volumeMounts?: unknown[];
    volumes?: unknown[];
    emptyDir?: {
      sizeLimit?: string;
    };
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    deploymentLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    containerPorts?: {
      server?: number;
      metrics?: number;
    };
    hostNetwork?: boolean;
    dnsConfig?: {
      [k: string]: unknown;
    };
    dnsPolicy?: string;
    containerSecurityContext?: {
      runAsNonRoot?: boolean;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      httpPath?: string;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      enabled?: boolean;
      httpPath?: string;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      httpPath?: string;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    priorityClassName?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    deploymentStrategy?: {
      [k: string]: unknown;
    };
    certificate?: {
      enabled?: boolean;
      domain?: string;
      additionalHosts?: unknown[];
      duration?: string;
      renewBefore?: string;
      issuer?: {
        group?: string;
        kind?: 'Issuer' | 'ClusterIssuer';
        name?: string;
      };
      privateKey?: {
        rotationPolicy?: 'Never' | 'Always';
        encoding?: 'PCKS1' | 'PKCS8';
        algorithm?: 'RSA' | 'Ed25519' | 'ECDSA';
        size?: number;
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      usages?: unknown[];
      secretTemplateAnnotations?: {
        [k: string]: unknown;
      };
    };
    certificateSecret?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      key?: string;
      crt?: string;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      type?: string;
      nodePortHttp?: number;
      nodePortHttps?: number;
      servicePortHttp?: number;
      servicePortHttps?: number;
      servicePortHttpName?: string;
      servicePortHttpsName?: string;
      servicePortHttpsAppProtocol?: string;
      loadBalancerClass?: string;
      loadBalancerIP?: string;
      loadBalancerSourceRanges?: unknown[];
      externalIPs?: unknown[];
      externalTrafficPolicy?: string;
      sessionAffinity?: string;
    };
    metrics?: {
      enabled?: boolean;
      service?: {
        type?: string;
        clusterIP?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        servicePort?: number;
        portName?: string;
      };
      serviceMonitor?: {
        enabled?: boolean;
        interval?: string;
        scrapeTimeout?: string;
        honorLabels?: boolean;
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
        selector?: {
          [k: string]: unknown;
        };
        scheme?: string;
        tlsConfig?: {
          [k: string]: unknown;
        };
        namespace?: string;
        additionalLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
    };
    automountServiceAccountToken?: boolean;
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
    ingress?: {
      enabled?: boolean;
      controller?: 'generic' | 'aws' | 'gke';
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      ingressClassName?: string;
      hostname?: string;
      path?: string;
      pathType?: 'Exact' | 'Prefix' | 'ImplementationSpecific';
      tls?: boolean;
      extraHosts?: unknown[];
      extraPaths?: unknown[];
      extraRules?: unknown[];
      extraTls?: unknown[];
      aws?: {
        backendProtocolVersion?: string;
        serviceType?: string;
        serviceAnnotations?: {
          [k: string]: unknown;
        };
      };
      gke?: {
        backendConfig?: {
          [k: string]: unknown;
        };
        frontendConfig?: {
          [k: string]: unknown;
        };
        managedCertificate?: {
          create?: boolean;
          extraDomains?: unknown[];
        };
      };
    };
    ingressGrpc?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      ingressClassName?: string;
      hostname?: string;
      path?: string;
      pathType?: 'Exact' | 'Prefix' | 'ImplementationSpecific';
      tls?: boolean;
      extraHosts?: unknown[];
      extraPaths?: unknown[];
      extraRules?: unknown[];
      extraTls?: unknown[];
    };
    route?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      hostname?: string;
      termination_type?: string;
      termination_policy?: string;
    };
    httproute?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      parentRefs?: unknown[];
      hostnames?: unknown[];
      rules?: {
        matches?: {
          path?: {
            type?: string;
            value?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
    };
    grpcroute?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      parentRefs?: unknown[];
      hostnames?: unknown[];
      rules?: {
        matches?: {
          method?: {
            type?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
    };
    backendTLSPolicy?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      targetRefs?: unknown[];
      validation?: {
        [k: string]: unknown;
      };
    };
    listenerset?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      parentRef?: {
        [k: string]: unknown;
      };
      listeners?: unknown[];
    };
    clusterRoleRules?: {
      enabled?: boolean;
      rules?: unknown[];
      [k: string]: unknown;
    };
    networkPolicy?: {
      create?: boolean;
    };
  };
  repoServer?: {
    name?: string;
    replicas?: number;
    runtimeClassName?: string;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: number;
      behavior?: {
        [k: string]: unknown;
      };
      metrics?: unknown[];
    };
    pdb?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      minAvailable?: number | string;
      maxUnavailable?: number | string;
    };
    vpa?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      updateMode?: string;
      containerPolicy?: {
        [k: string]: unknown;
      };
    };
    image?: {
      repository?: string;
      tag?: string;
      imagePullPolicy?: string;
    };
    imagePullSecrets?: unknown[];
    extraArgs?: unknown[];
    env?: unknown[];
    envFrom?: unknown[];
    lifecycle?: {
      [k: string]: unknown;
    };
    extraContainers?: unknown[];
    initContainers?: unknown[];
    copyutil?: {
      extraArgs?: string;
      resources?: {
        [k: string]: unknown;
      };
    };
    volumeMounts?: unknown[];
    volumes?: unknown[];
    existingVolumes?: {
      gpgKeyring?: unknown;
      helmWorkingDir?: unknown;
      plugins?: unknown;
      tmp?: unknown;
      varFiles?: unknown;
      [k: string]: unknown;
    };
    emptyDir?: {
      sizeLimit?: string;
    };
    useEphemeralHelmWorkingDir?: boolean;
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    deploymentLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    containerPorts?: {
      server?: number;
      metrics?: number;
    };
    hostNetwork?: boolean;
    dnsConfig?: {
      [k: string]: unknown;
    };
    dnsPolicy?: string;
    containerSecurityContext?: {
      runAsNonRoot?: boolean;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      httpPath?: string;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      enabled?: boolean;
      httpPath?: string;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      httpPath?: string;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    deploymentStrategy?: {
      [k: string]: unknown;
    };
    priorityClassName?: string;
    certificateSecret?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      ca?: string;
      key?: string;
      crt?: string;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      port?: number;
      portName?: string;
      trafficDistribution?: string;
    };
    metrics?: {
      enabled?: boolean;
      service?: {
        type?: string;
        clusterIP?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        servicePort?: number;
        portName?: string;
      };
      serviceMonitor?: {
        enabled?: boolean;
        interval?: string;
        scrapeTimeout?: string;
        honorLabels?: boolean;
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
        selector?: {
          [k: string]: unknown;
        };
        scheme?: string;
        tlsConfig?: {
          [k: string]: unknown;
        };
        namespace?: string;
        additionalLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
    };
    clusterRoleRules?: {
      enabled?: boolean;
      rules?: unknown[];
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
    rbac?: unknown[];
    networkPolicy?: {
      create?: boolean;
    };
  };
  applicationSet?: {
    name?: string;
    replicas?: number;
    runtimeClassName?: string;
    pdb?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      minAvailable?: number | string;
      maxUnavailable?: number | string;
    };
    vpa?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      updateMode?: string;
      containerPolicy?: {
        [k: string]: unknown;
      };
    };
    image?: {
      repository?: string;
      tag?: string;
      imagePullPolicy?: string;
    };
    imagePullSecrets?: unknown[];
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraContainers?: unknown[];
    initContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    emptyDir?: {
      sizeLimit?: string;
    };
    metrics?: {
      enabled?: boolean;
      service?: {
        type?: string;
        clusterIP?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        servicePort?: number;
        portName?: string;
      };
      serviceMonitor?: {
        enabled?: boolean;
        interval?: string;
        scrapeTimeout?: string;
        honorLabels?: boolean;
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
        selector?: {
          [k: string]: unknown;
        };
        scheme?: string;
        tlsConfig?: {
          [k: string]: unknown;
        };
        namespace?: string;
        additionalLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      type?: string;
      port?: number;
      portName?: string;
    };
    automountServiceAccountToken?: boolean;
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    deploymentLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    containerPorts?: {
      metrics?: number;
      probe?: number;
      webhook?: number;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    dnsPolicy?: string;
    containerSecurityContext?: {
      runAsNonRoot?: boolean;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    deploymentStrategy?: {
      [k: string]: unknown;
    };
    priorityClassName?: string;
    certificate?: {
      enabled?: boolean;
      domain?: string;
      additionalHosts?: unknown[];
      duration?: string;
      renewBefore?: string;
      issuer?: {
        group?: string;
        kind?: 'Issuer' | 'ClusterIssuer';
        name?: string;
      };
      privateKey?: {
        rotationPolicy?: 'Never' | 'Always';
        encoding?: 'PCKS1' | 'PKCS8';
        algorithm?: 'RSA' | 'Ed25519' | 'ECDSA';
        size?: number;
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
    };
    ingress?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      ingressClassName?: string;
      hostname?: string;
      path?: string;
      pathType?: 'Exact' | 'Prefix' | 'ImplementationSpecific';
      tls?: boolean;
      extraHosts?: unknown[];
      extraPaths?: unknown[];
      extraRules?: unknown[];
      extraTls?: unknown[];
    };
    httproute?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      parentRefs?: unknown[];
      hostnames?: unknown[];
      rules?: {
        matches?: {
          path?: {
            type?: string;
            value?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
    };
    listenerset?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      parentRef?: {
        [k: string]: unknown;
      };
      listeners?: unknown[];
    };
    allowAnyNamespace?: boolean;
    networkPolicy?: {
      create?: boolean;
    };
    replicaCount?: unknown;
  };
  notifications?: {
    logFormat?: unknown;
    logLevel?: unknown;
    enabled?: boolean;
    name?: string;
    argocdUrl?: string;
    runtimeClassName?: string;
    pdb?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      minAvailable?: number | string;
      maxUnavailable?: number | string;
    };
    vpa?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      updateMode?: string;
      containerPolicy?: {
        [k: string]: unknown;
      };
    };
    image?: {
      repository?: string;
      tag?: string;
      imagePullPolicy?: string;
    };
    imagePullSecrets?: unknown[];
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraContainers?: unknown[];
    initContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    context?: {
      [k: string]: unknown;
    };
    secret?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      items?: {
        [k: string]: unknown;
      };
    };
    metrics?: {
      enabled?: boolean;
      port?: number;
      service?: {
        type?: string;
        clusterIP?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        portName?: string;
      };
      serviceMonitor?: {
        namespace?: unknown;
        interval?: unknown;
        scrapeTimeout?: unknown;
        enabled?: boolean;
        selector?: {
          [k: string]: unknown;
        };
        additionalLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        scheme?: string;
        tlsConfig?: {
          [k: string]: unknown;
        };
        honorLabels?: boolean;
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
      };
    };
    notifiers?: {
      [k: string]: unknown;
    };
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    deploymentLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    containerPorts?: {
      metrics?: number;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    dnsPolicy?: string;
    containerSecurityContext?: {
      runAsNonRoot?: boolean;
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    readinessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    deploymentStrategy?: {
      type?: string;
      [k: string]: unknown;
    };
    priorityClassName?: string;
    automountServiceAccountToken?: boolean;
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
    cm?: {
      create?: boolean;
    };
    clusterRoleRules?: {
      rules?: unknown[];
      [k: string]: unknown;
    };
    subscriptions?: unknown[];
    templates?: {
      [k: string]: unknown;
    };
    triggers?: {
      [k: string]: unknown;
    };
    networkPolicy?: {
      create?: boolean;
    };
  };
  commitServer?: {
    enabled?: boolean;
    name?: string;
    runtimeClassName?: string;
    image?: {
      repository?: string;
      tag?: string;
      imagePullPolicy?: string;
    };
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraEnvFrom?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    metrics?: {
      enabled?: boolean;
      service?: {
        type?: string;
        clusterIP?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        servicePort?: number;
        portName?: string;
      };
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      port?: number;
      portName?: string;
    };
    automountServiceAccountToken?: boolean;
    serviceAccount?: {
      create?: boolean;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
    };
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    deploymentLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    dnsPolicy?: string;
    containerSecurityContext?: {
      runAsNonRoot?: boolean;
      readOnlyRootFilesystem?: boolean;
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
    readinessProbe?: {
      enabled?: boolean;
      httpPath?: string;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      enabled?: boolean;
      httpPath?: string;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      httpPath?: string;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    deploymentStrategy?: {
      [k: string]: unknown;
    };
    priorityClassName?: string;
    networkPolicy?: {
      create?: boolean;
    };
    vpa?: {
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      updateMode?: string;
      containerPolicy?: {
        [k: string]: unknown;
      };
    };
    envFrom?: unknown;
    hostNetwork?: unknown;
    imagePullSecrets?: unknown;
    lifecycle?: unknown;
  };
}

// Made by "strata import" (see 'argo-cd' in imports.lock.json). Do not edit.
export interface ArgoCdValues {
  'redis-ha'?: {
    enabled?: boolean | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
    } | null;
    fullnameOverride?: string | null;
    nameOverride?: string | null;
    imagePullSecrets?: unknown[] | null;
    replicas?: number | string | null;
    podManagementPolicy?: string | null;
    ro_replicas?: string | null;
    priorityClassName?: string | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    configmap?: {
      labels?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    configmapTest?: {
      image?: {
        repository?: string | null;
        tag?: string | null;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | boolean | null;
      automountToken?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    haproxy?: {
      additionalPorts?: unknown[] | null;
      customConfig?: string | null;
      extraConfig?: string | null;
      enabled?: boolean | null;
      servicePort?: number | string | null;
      containerPort?: number | string | null;
      tls?: {
        enabled?: boolean | null;
        secretName?: string | null;
        keyName?: unknown;
        certMountPath?: string | null;
      } | null;
      readOnly?: {
        enabled?: boolean | null;
        port?: number | string | null;
      } | null;
      replicas?: number | string | null;
      deploymentStrategy?: {
        rollingUpdate?: unknown;
        type?: string | null;
        [k: string]: unknown;
      } | null;
      image?: {
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: string | null;
      } | null;
      labels?: {
        'app.kubernetes.io/name'?: string | null;
        [k: string]: unknown;
      } | null;
      imagePullSecrets?: unknown[] | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      deploymentAnnotations?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      emptyDir?: {
        [k: string]: unknown;
      } | null;
      podDisruptionBudget?: {
        [k: string]: unknown;
      } | null;
      stickyBalancing?: boolean | null;
      priorityClassName?: string | null;
      service?: {
        type?: string | null;
        clusterIP?: string | null;
        nodePort?: number | string | null;
        loadBalancerIP?: unknown;
        externalTrafficPolicy?: string | null;
        externalIPs?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        annotations?: unknown;
        loadBalancerSourceRanges?: unknown[] | null;
        ipFamilyPolicy?: string | null;
        ipFamilies?: unknown[] | null;
      } | null;
      serviceAccountName?: string | null;
      serviceAccount?: {
        create?: boolean | null;
        automountToken?: boolean | null;
      } | null;
      metrics?: {
        enabled?: boolean | null;
        port?: number | string | null;
        portName?: string | null;
        scrapePath?: string | null;
        serviceMonitor?: {
          enabled?: boolean | null;
          namespace?: string | null;
          interval?: string | null;
          telemetryPath?: string | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          timeout?: string | null;
          endpointAdditionalProperties?: {
            [k: string]: unknown;
          } | null;
          disableAPICheck?: boolean | null;
        } | null;
      } | null;
      init?: {
        resources?: {
          [k: string]: unknown;
        } | null;
      } | null;
      timeout?: {
        connect?: string | number | null;
        server?: string | number | null;
        client?: string | number | null;
        check?: string | number | null;
        tunnel?: string | number | null;
      } | null;
      checkInterval?: string | number | null;
      checkFall?: number | string | null;
      securityContext?: {
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsNonRoot?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        [k: string]: unknown;
      } | null;
      hardAntiAffinity?: boolean | null;
      additionalAffinities?: {
        [k: string]: unknown;
      } | null;
      affinity?: string | null;
      lifecycle?: {
        [k: string]: unknown;
      } | null;
      tests?: {
        resources?: {
          [k: string]: unknown;
        } | null;
      } | null;
      IPv6?: {
        enabled?: boolean | null;
      } | null;
      networkPolicy?: {
        enabled?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        ingressRules?: unknown[] | null;
        egressRules?: unknown[] | null;
      } | null;
      tolerations?: unknown[] | null;
    } | null;
    rbac?: {
      create?: boolean | null;
    } | null;
    sysctlImage?: {
      enabled?: boolean | null;
      command?: unknown[] | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
      mountHostSys?: boolean | null;
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    schedulerName?: string | null;
    redis?: {
      tlsPort?: number | string | null;
      authClients?: string | null;
      customConfig?: string | null;
      port?: number | string | null;
      masterGroupName?: string | null;
      customCommand?: unknown[] | null;
      customArgs?: unknown[] | null;
      envFrom?: unknown[] | null;
      minReadySeconds?: number | string | null;
      tlsReplication?: boolean | null;
      terminationGracePeriodSeconds?: number | string | null;
      livenessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      startupProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      disableCommands?: string[] | null;
      config?: {
        'min-replicas-to-write'?: number | string | null;
        'min-replicas-max-lag'?: number | string | null;
        maxmemory?: string | number | null;
        'maxmemory-policy'?: string | null;
        save?: string | boolean | null;
        'repl-diskless-sync'?: string | boolean | null;
        rdbcompression?: string | null;
        rdbchecksum?: string | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      lifecycle?: {
        preStop?: {
          exec?: {
            command?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      updateStrategy?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      extraVolumeMounts?: unknown[] | null;
    } | null;
    sentinel?: {
      bind?: unknown;
      tlsPort?: number | string | null;
      tlsReplication?: boolean | null;
      authClients?: string | null;
      password?: string | null;
      resolveHostnames?: boolean | null;
      announceHostnames?: boolean | null;
      customConfig?: string | null;
      port?: number | string | null;
      auth?: boolean | null;
      existingSecret?: string | null;
      authKey?: string | null;
      customCommand?: unknown[] | null;
      customArgs?: unknown[] | null;
      livenessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      startupProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      quorum?: number | string | null;
      config?: {
        'down-after-milliseconds'?: number | string | null;
        'failover-timeout'?: number | string | null;
        'parallel-syncs'?: number | string | null;
        maxclients?: number | string | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      lifecycle?: {
        [k: string]: unknown;
      } | null;
      extraVolumeMounts?: unknown[] | null;
    } | null;
    securityContext?: {
      sysctls?: unknown;
      runAsUser?: number | string | null;
      fsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      runAsUser?: number | string | null;
      runAsNonRoot?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    hardAntiAffinity?: boolean | null;
    additionalAffinities?: {
      [k: string]: unknown;
    } | null;
    affinity?: string | null;
    topologySpreadConstraints?: {
      enabled?: boolean | null;
      maxSkew?: string | null;
      topologyKey?: string | null;
      whenUnsatisfiable?: string | null;
    } | null;
    exporter?: {
      sslEnabled?: unknown;
      script?: string | null;
      enabled?: boolean | null;
      image?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
      port?: number | string | null;
      portName?: string | null;
      scrapePath?: string | null;
      address?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      extraArgs?: {
        [k: string]: unknown;
      } | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        namespace?: string | null;
        interval?: string | null;
        telemetryPath?: string | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        timeout?: string | null;
        endpointAdditionalProperties?: {
          [k: string]: unknown;
        } | null;
        disableAPICheck?: boolean | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
      } | null;
      livenessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: number | string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        periodSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: number | string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    podDisruptionBudget?: {
      [k: string]: unknown;
    } | null;
    auth?: boolean | null;
    redisPassword?: string | null;
    authSecretAnnotations?: {
      [k: string]: unknown;
    } | null;
    existingSecret?: string | null;
    authKey?: string | null;
    persistentVolume?: {
      storageClass?: unknown;
      enabled?: boolean | null;
      accessModes?: string[] | null;
      size?: string | number | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    init?: {
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    hostPath?:
      | {
          path?: string | null;
          chown?: boolean | null;
        }
      | boolean
      | null;
    emptyDir?: {
      [k: string]: unknown;
    } | null;
    tls?: {
      certFile?: string | null;
      keyFile?: string | null;
      dhParamsFile?: string | null;
      caCertFile?: string | null;
      secretName?: unknown;
    } | null;
    restore?: {
      timeout?: number | string | null;
      existingSecret?: boolean | null;
      s3?: {
        source?: string | boolean | null;
        access_key?: string | null;
        secret_key?: string | null;
        region?: string | null;
      } | null;
      ssh?: {
        source?: string | boolean | null;
        key?: string | null;
      } | null;
      redis?: {
        source?: string | null;
      } | null;
    } | null;
    prometheusRule?: {
      enabled?: boolean | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      namespace?: unknown;
      interval?: string | number | null;
      rules?: unknown[] | null;
    } | null;
    extraInitContainers?: unknown[] | null;
    extraContainers?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraLabels?: {
      [k: string]: unknown;
    } | null;
    networkPolicy?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      ingressRules?: unknown[] | null;
      egressRules?:
        | {
            selectors?:
              | {
                  namespaceSelector?: {
                    [k: string]: unknown;
                  } | null;
                  ipBlock?: {
                    cidr?: string | null;
                    [k: string]: unknown;
                  } | null;
                  [k: string]: unknown;
                }[]
              | null;
            ports?:
              | {
                  port?: number | string | null;
                  protocol?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    splitBrainDetection?: {
      interval?: number | string | null;
      retryInterval?: number | string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        exec?: {
          command?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        exec?: {
          command?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    podAnnotations?: unknown;
    serviceAnnotations?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  global?: {
    domain?: string | null;
    runtimeClassName?: string | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    revisionHistoryLimit?: number | string | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      imagePullPolicy?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    logging?: {
      format?: 'text' | 'json' | null;
      level?: 'debug' | 'info' | 'warn' | 'error' | null;
    } | null;
    statefulsetAnnotations?: {
      [k: string]: unknown;
    } | null;
    statefulsetLabels?: {
      [k: string]: unknown;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    deploymentLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    addPrometheusAnnotations?: boolean | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    dualStack?: {
      ipFamilyPolicy?: string | null;
      ipFamilies?: unknown[] | null;
    } | null;
    networkPolicy?: {
      create?: boolean | null;
      defaultDenyIngress?: boolean | null;
    } | null;
    priorityClassName?: string | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      podAntiAffinity?: 'none' | 'soft' | 'hard' | null;
      nodeAffinity?: {
        type?: 'none' | 'soft' | 'hard' | null;
        matchExpressions?: unknown[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    deploymentStrategy?: {
      [k: string]: unknown;
    } | null;
    env?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    certificateAnnotations?: {
      [k: string]: unknown;
    } | null;
    compatibility?: {
      openshift?: {
        adaptSecurityContext?: string | null;
      } | null;
    } | null;
  } | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  namespaceOverride?: string | null;
  kubeVersionOverride?: string | null;
  apiVersionOverrides?: {
    monitoring?: unknown;
    [k: string]: unknown;
  } | null;
  createAggregateRoles?: boolean | null;
  createClusterRoles?: boolean | null;
  openshift?: {
    enabled?: boolean | null;
  } | null;
  crds?: {
    install?: boolean | null;
    keep?: boolean | null;
    annotations?: {
      'argocd.argoproj.io/sync-options'?: string | null;
      [k: string]: unknown;
    } | null;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
  } | null;
  configs?: {
    styles?: string | null;
    cm?: {
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      'application.instanceLabelKey'?: string | null;
      'application.sync.impersonation.enabled'?: boolean | null;
      'exec.enabled'?: boolean | null;
      'admin.enabled'?: boolean | null;
      'timeout.reconciliation'?: string | number | null;
      'timeout.reconciliation.jitter'?: string | number | null;
      'timeout.hard.reconciliation'?: string | number | null;
      'statusbadge.enabled'?: boolean | null;
      'resource.customizations.ignoreResourceUpdates.all'?: string | null;
      'resource.customizations.ignoreResourceUpdates.argoproj.io_Application'?: string | null;
      'resource.customizations.ignoreResourceUpdates.argoproj.io_Rollout'?: string | null;
      'resource.customizations.ignoreResourceUpdates.autoscaling_HorizontalPodAutoscaler'?: string | null;
      'resource.customizations.ignoreResourceUpdates.ConfigMap'?: string | null;
      'resource.customizations.ignoreResourceUpdates.apps_ReplicaSet'?: string | null;
      'resource.customizations.ignoreResourceUpdates.discovery.k8s.io_EndpointSlice'?: string | null;
      'resource.customizations.ignoreResourceUpdates.Endpoints'?: string | null;
      'resource.exclusions'?: string | null;
      [k: string]: unknown;
    } | null;
    params?: {
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    rbac?: {
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      'policy.default'?: string | null;
      'policy.csv'?: string | null;
      scopes?: string | null;
      'policy.matchMode'?: string | null;
      [k: string]: unknown;
    } | null;
    gpg?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      keys?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    ssh?: {
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      knownHosts?: string | null;
      extraHosts?: string | null;
      [k: string]: unknown;
    } | null;
    tls?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      certificates?: {
        [k: string]: unknown;
      } | null;
      create?: boolean | null;
      [k: string]: unknown;
    } | null;
    cmp?: {
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      plugins?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    clusterCredentials?: {
      CLUSTERNAME?: {
        config?: unknown;
        server?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    credentialTemplates?: {
      [k: string]: unknown;
    } | null;
    credentialTemplatesAnnotations?: {
      [k: string]: unknown;
    } | null;
    repositories?: {
      [k: string]: unknown;
    } | null;
    repositoriesAnnotations?: {
      [k: string]: unknown;
    } | null;
    secret?: {
      createSecret?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      githubSecret?: string | null;
      gitlabSecret?: string | null;
      bitbucketServerSecret?: string | null;
      bitbucketUUID?: string | null;
      gogsSecret?: string | null;
      azureDevops?: {
        username?: string | null;
        password?: string | null;
        [k: string]: unknown;
      } | null;
      extra?: {
        [k: string]: unknown;
      } | null;
      argocdServerAdminPassword?: string | null;
      argocdServerAdminPasswordMtime?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  extraObjects?: unknown[] | null;
  controller?: {
    name?: string | null;
    replicas?: number | string | null;
    dynamicClusterDistribution?: boolean | null;
    runtimeClassName?: string | null;
    heartbeatTime?: number | string | null;
    revisionHistoryLimit?: number | string | null;
    pdb?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      minAvailable?: number | string | null;
      maxUnavailable?: number | string | null;
    } | null;
    vpa?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      updateMode?: string | null;
      containerPolicy?: {
        [k: string]: unknown;
      } | null;
    } | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      imagePullPolicy?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    extraArgs?: unknown[] | null;
    env?: unknown[] | null;
    envFrom?: unknown[] | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
    emptyDir?: {
      sizeLimit?: string | null;
    } | null;
    statefulsetAnnotations?: {
      [k: string]: unknown;
    } | null;
    statefulsetLabels?: {
      [k: string]: unknown;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    deploymentLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    containerPorts?: {
      metrics?: number | string | null;
    } | null;
    hostNetwork?: boolean | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    dnsPolicy?: string | null;
    containerSecurityContext?: {
      runAsNonRoot?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      httpPath?: string | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    priorityClassName?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    automountServiceAccountToken?: boolean | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      scrapeTimeout?: string | null;
      applicationLabels?: {
        enabled?: boolean | null;
        labels?: unknown[] | null;
        [k: string]: unknown;
      } | null;
      service?: {
        type?: string | null;
        clusterIP?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        servicePort?: number | string | null;
        portName?: string | null;
      } | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        interval?: string | number | null;
        honorLabels?: boolean | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        scheme?: string | null;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        namespace?: string | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        scrapeTimeout?: unknown;
      } | null;
      rules?: {
        enabled?: boolean | null;
        namespace?: string | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        spec?: unknown[] | null;
        [k: string]: unknown;
      } | null;
    } | null;
    clusterRoleRules?: {
      enabled?: boolean | null;
      rules?: unknown[] | null;
      [k: string]: unknown;
    } | null;
    roleRules?: unknown[] | null;
    networkPolicy?: {
      create?: boolean | null;
    } | null;
  } | null;
  dex?: {
    logFormat?: unknown;
    logLevel?: unknown;
    enabled?: boolean | null;
    name?: string | null;
    extraArgs?: unknown[] | null;
    runtimeClassName?: string | null;
    metrics?: {
      enabled?: boolean | null;
      service?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        portName?: string | null;
      } | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        interval?: string | number | null;
        honorLabels?: boolean | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        scheme?: string | null;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        namespace?: string | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    pdb?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      minAvailable?: number | string | null;
      maxUnavailable?: number | string | null;
    } | null;
    vpa?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      updateMode?: string | null;
      containerPolicy?: {
        [k: string]: unknown;
      } | null;
    } | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      imagePullPolicy?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    initImage?: {
      repository?: string | null;
      tag?: string | null;
      imagePullPolicy?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    env?: unknown[] | null;
    envFrom?: unknown[] | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
    emptyDir?: {
      sizeLimit?: string | null;
    } | null;
    certificateSecret?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      ca?: string | null;
      key?: string | null;
      crt?: string | null;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    deploymentLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    containerPorts?: {
      http?: number | string | null;
      grpc?: number | string | null;
      metrics?: number | string | null;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    dnsPolicy?: string | null;
    containerSecurityContext?: {
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      httpPort?: string | null;
      httpScheme?: string | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      httpPort?: string | null;
      httpScheme?: string | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      httpPort?: string | null;
      httpScheme?: string | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    automountServiceAccountToken?: boolean | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    servicePortHttp?: number | string | null;
    servicePortHttpName?: string | null;
    servicePortGrpc?: number | string | null;
    servicePortGrpcName?: string | null;
    servicePortMetrics?: number | string | null;
    priorityClassName?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    deploymentStrategy?: {
      [k: string]: unknown;
    } | null;
    networkPolicy?: {
      create?: boolean | null;
    } | null;
  } | null;
  redis?: {
    enabled?: boolean | null;
    name?: string | null;
    runtimeClassName?: string | null;
    pdb?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      minAvailable?: number | string | null;
      maxUnavailable?: number | string | null;
    } | null;
    vpa?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      updateMode?: string | null;
      containerPolicy?: {
        [k: string]: unknown;
      } | null;
    } | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      imagePullPolicy?: string | null;
    } | null;
    exporter?: {
      enabled?: boolean | null;
      env?: unknown[] | null;
      image?: {
        repository?: string | null;
        tag?: string | null;
        imagePullPolicy?: string | null;
      } | null;
      containerSecurityContext?: {
        runAsNonRoot?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    extraArgs?: unknown[] | null;
    env?: unknown[] | null;
    envFrom?: unknown[] | null;
    readinessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    deploymentLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    containerPorts?: {
      redis?: number | string | null;
      metrics?: number | string | null;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    dnsPolicy?: string | null;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    servicePort?: number | string | null;
    priorityClassName?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    automountServiceAccountToken?: boolean | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      service?: {
        type?: string | null;
        clusterIP?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        servicePort?: number | string | null;
        portName?: string | null;
      } | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        interval?: string | number | null;
        honorLabels?: boolean | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        scheme?: string | null;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        namespace?: string | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    networkPolicy?: {
      create?: boolean | null;
    } | null;
  } | null;
  externalRedis?: {
    host?: string | null;
    username?: string | null;
    password?: string | null;
    port?: number | string | null;
    existingSecret?: string | null;
    secretAnnotations?: {
      [k: string]: unknown;
    } | null;
  } | null;
  redisSecretInit?: {
    enabled?: boolean | null;
    name?: string | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      imagePullPolicy?: string | null;
    } | null;
    extraArgs?: unknown[] | null;
    imagePullSecrets?: unknown[] | null;
    runtimeClassName?: string | null;
    jobAnnotations?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsNonRoot?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    priorityClassName?: string | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
  } | null;
  server?: {
    name?: string | null;
    replicas?: number | string | null;
    runtimeClassName?: string | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: number | string | null;
      behavior?: {
        [k: string]: unknown;
      } | null;
      metrics?: unknown[] | null;
    } | null;
    pdb?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      minAvailable?: number | string | null;
      maxUnavailable?: number | string | null;
    } | null;
    vpa?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      updateMode?: string | null;
      containerPolicy?: {
        [k: string]: unknown;
      } | null;
    } | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      imagePullPolicy?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    extraArgs?: unknown[] | null;
    env?: unknown[] | null;
    envFrom?: unknown[] | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    extensions?: {
      enabled?: boolean | null;
      image?: {
        repository?: string | null;
        tag?: string | null;
        imagePullPolicy?: string | null;
      } | null;
      extensionList?: unknown[] | null;
      containerSecurityContext?: {
        runAsNonRoot?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsUser?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
    emptyDir?: {
      sizeLimit?: string | null;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    deploymentLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    containerPorts?: {
      server?: number | string | null;
      metrics?: number | string | null;
    } | null;
    hostNetwork?: boolean | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    dnsPolicy?: string | null;
    containerSecurityContext?: {
      runAsNonRoot?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    priorityClassName?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    deploymentStrategy?: {
      [k: string]: unknown;
    } | null;
    certificate?: {
      enabled?: boolean | null;
      domain?: string | null;
      additionalHosts?: unknown[] | null;
      duration?: string | null;
      renewBefore?: string | null;
      issuer?: {
        group?: string | null;
        kind?: 'Issuer' | 'ClusterIssuer' | '' | null;
        name?: string | null;
      } | null;
      privateKey?: {
        rotationPolicy?: 'Never' | 'Always' | null;
        encoding?: 'PCKS1' | 'PKCS8' | 'PKCS1' | null;
        algorithm?: 'RSA' | 'Ed25519' | 'ECDSA' | null;
        size?: number | string | null;
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      usages?: unknown[] | null;
      secretTemplateAnnotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    certificateSecret?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      key?: string | null;
      crt?: string | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      type?: string | null;
      nodePortHttp?: number | string | null;
      nodePortHttps?: number | string | null;
      servicePortHttp?: number | string | null;
      servicePortHttps?: number | string | null;
      servicePortHttpName?: string | null;
      servicePortHttpsName?: string | null;
      servicePortHttpsAppProtocol?: string | null;
      loadBalancerClass?: string | null;
      loadBalancerIP?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      externalIPs?: unknown[] | null;
      externalTrafficPolicy?: string | null;
      sessionAffinity?: string | null;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      service?: {
        type?: string | null;
        clusterIP?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        servicePort?: number | string | null;
        portName?: string | null;
      } | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        interval?: string | number | null;
        scrapeTimeout?: string | null;
        honorLabels?: boolean | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        scheme?: string | null;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        namespace?: string | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    automountServiceAccountToken?: boolean | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    ingress?: {
      enabled?: boolean | null;
      controller?: 'generic' | 'aws' | 'gke' | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      ingressClassName?: string | null;
      hostname?: string | null;
      path?: string | null;
      pathType?: 'Exact' | 'Prefix' | 'ImplementationSpecific' | null;
      tls?: boolean | null;
      extraHosts?: unknown[] | null;
      extraPaths?: unknown[] | null;
      extraRules?: unknown[] | null;
      extraTls?: unknown[] | null;
      aws?: {
        backendProtocolVersion?: string | null;
        serviceType?: string | null;
        serviceAnnotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      gke?: {
        backendConfig?: {
          [k: string]: unknown;
        } | null;
        frontendConfig?: {
          [k: string]: unknown;
        } | null;
        managedCertificate?: {
          create?: boolean | null;
          extraDomains?: unknown[] | null;
        } | null;
      } | null;
    } | null;
    ingressGrpc?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      ingressClassName?: string | null;
      hostname?: string | null;
      path?: string | null;
      pathType?: 'Exact' | 'Prefix' | 'ImplementationSpecific' | null;
      tls?: boolean | null;
      extraHosts?: unknown[] | null;
      extraPaths?: unknown[] | null;
      extraRules?: unknown[] | null;
      extraTls?: unknown[] | null;
    } | null;
    route?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      hostname?: string | null;
      termination_type?: string | null;
      termination_policy?: string | null;
    } | null;
    httproute?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      parentRefs?: unknown[] | null;
      hostnames?: unknown[] | null;
      rules?:
        | {
            matches?:
              | {
                  path?: {
                    type?: string | null;
                    value?: string | null;
                    [k: string]: unknown;
                  } | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    grpcroute?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      parentRefs?: unknown[] | null;
      hostnames?: unknown[] | null;
      rules?:
        | {
            matches?:
              | {
                  method?: {
                    type?: string | null;
                    [k: string]: unknown;
                  } | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    backendTLSPolicy?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      targetRefs?: unknown[] | null;
      validation?: {
        [k: string]: unknown;
      } | null;
    } | null;
    listenerset?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      parentRef?: {
        [k: string]: unknown;
      } | null;
      listeners?: unknown[] | null;
    } | null;
    clusterRoleRules?: {
      enabled?: boolean | null;
      rules?: unknown[] | null;
      [k: string]: unknown;
    } | null;
    networkPolicy?: {
      create?: boolean | null;
    } | null;
  } | null;
  repoServer?: {
    name?: string | null;
    replicas?: number | string | null;
    runtimeClassName?: string | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: number | string | null;
      behavior?: {
        [k: string]: unknown;
      } | null;
      metrics?: unknown[] | null;
    } | null;
    pdb?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      minAvailable?: number | string | null;
      maxUnavailable?: number | string | null;
    } | null;
    vpa?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      updateMode?: string | null;
      containerPolicy?: {
        [k: string]: unknown;
      } | null;
    } | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      imagePullPolicy?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    extraArgs?: unknown[] | null;
    env?: unknown[] | null;
    envFrom?: unknown[] | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    copyutil?: {
      extraArgs?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
    existingVolumes?: {
      gpgKeyring?: unknown;
      helmWorkingDir?: unknown;
      plugins?: unknown;
      tmp?: unknown;
      varFiles?: unknown;
      [k: string]: unknown;
    } | null;
    emptyDir?: {
      sizeLimit?: string | null;
    } | null;
    useEphemeralHelmWorkingDir?: boolean | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    deploymentLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    containerPorts?: {
      server?: number | string | null;
      metrics?: number | string | null;
    } | null;
    hostNetwork?: boolean | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    dnsPolicy?: string | null;
    containerSecurityContext?: {
      runAsNonRoot?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    deploymentStrategy?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    certificateSecret?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      ca?: string | null;
      key?: string | null;
      crt?: string | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      port?: number | string | null;
      portName?: string | null;
      trafficDistribution?: string | null;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      service?: {
        type?: string | null;
        clusterIP?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        servicePort?: number | string | null;
        portName?: string | null;
      } | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        interval?: string | number | null;
        scrapeTimeout?: string | null;
        honorLabels?: boolean | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        scheme?: string | null;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        namespace?: string | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    clusterRoleRules?: {
      enabled?: boolean | null;
      rules?: unknown[] | null;
      [k: string]: unknown;
    } | null;
    automountServiceAccountToken?: boolean | null;
    serviceAccount?:
      | {
          create?: boolean | null;
          name?: string | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          automountServiceAccountToken?: boolean | null;
        }
      | boolean
      | null;
    rbac?: unknown[] | null;
    networkPolicy?: {
      create?: boolean | null;
    } | null;
  } | null;
  applicationSet?: {
    name?: string | null;
    replicas?: number | string | null;
    runtimeClassName?: string | null;
    pdb?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      minAvailable?: number | string | null;
      maxUnavailable?: number | string | null;
    } | null;
    vpa?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      updateMode?: string | null;
      containerPolicy?: {
        [k: string]: unknown;
      } | null;
    } | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      imagePullPolicy?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    emptyDir?: {
      sizeLimit?: string | null;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      service?: {
        type?: string | null;
        clusterIP?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        servicePort?: number | string | null;
        portName?: string | null;
      } | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        interval?: string | number | null;
        scrapeTimeout?: string | null;
        honorLabels?: boolean | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        scheme?: string | null;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        namespace?: string | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      type?: string | null;
      port?: number | string | null;
      portName?: string | null;
    } | null;
    automountServiceAccountToken?: boolean | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    deploymentLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    containerPorts?: {
      metrics?: number | string | null;
      probe?: number | string | null;
      webhook?: number | string | null;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    dnsPolicy?: string | null;
    containerSecurityContext?: {
      runAsNonRoot?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    deploymentStrategy?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    certificate?: {
      enabled?: boolean | null;
      domain?: string | null;
      additionalHosts?: unknown[] | null;
      duration?: string | null;
      renewBefore?: string | null;
      issuer?: {
        group?: string | null;
        kind?: 'Issuer' | 'ClusterIssuer' | '' | null;
        name?: string | null;
      } | null;
      privateKey?: {
        rotationPolicy?: 'Never' | 'Always' | null;
        encoding?: 'PCKS1' | 'PKCS8' | 'PKCS1' | null;
        algorithm?: 'RSA' | 'Ed25519' | 'ECDSA' | null;
        size?: number | string | null;
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    ingress?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      ingressClassName?: string | null;
      hostname?: string | null;
      path?: string | null;
      pathType?: 'Exact' | 'Prefix' | 'ImplementationSpecific' | null;
      tls?: boolean | null;
      extraHosts?: unknown[] | null;
      extraPaths?: unknown[] | null;
      extraRules?: unknown[] | null;
      extraTls?: unknown[] | null;
    } | null;
    httproute?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      parentRefs?: unknown[] | null;
      hostnames?: unknown[] | null;
      rules?:
        | {
            matches?:
              | {
                  path?: {
                    type?: string | null;
                    value?: string | null;
                    [k: string]: unknown;
                  } | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    listenerset?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      parentRef?: {
        [k: string]: unknown;
      } | null;
      listeners?: unknown[] | null;
    } | null;
    allowAnyNamespace?: boolean | null;
    networkPolicy?: {
      create?: boolean | null;
    } | null;
    replicaCount?: unknown;
  } | null;
  notifications?: {
    logFormat?: unknown;
    logLevel?: unknown;
    enabled?: boolean | null;
    name?: string | null;
    argocdUrl?: string | null;
    runtimeClassName?: string | null;
    pdb?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      minAvailable?: number | string | null;
      maxUnavailable?: number | string | null;
    } | null;
    vpa?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      updateMode?: string | null;
      containerPolicy?: {
        [k: string]: unknown;
      } | null;
    } | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      imagePullPolicy?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraContainers?: unknown[] | null;
    initContainers?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    context?: {
      [k: string]: unknown;
    } | null;
    secret?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      items?: {
        [k: string]: unknown;
      } | null;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      port?: number | string | null;
      service?: {
        type?: string | null;
        clusterIP?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        portName?: string | null;
      } | null;
      serviceMonitor?: {
        namespace?: unknown;
        interval?: unknown;
        scrapeTimeout?: unknown;
        enabled?: boolean | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        scheme?: string | null;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        honorLabels?: boolean | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
      } | null;
    } | null;
    notifiers?: {
      [k: string]: unknown;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    deploymentLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    containerPorts?: {
      metrics?: number | string | null;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    dnsPolicy?: string | null;
    containerSecurityContext?: {
      runAsNonRoot?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    deploymentStrategy?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    automountServiceAccountToken?: boolean | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    cm?: {
      create?: boolean | null;
    } | null;
    clusterRoleRules?: {
      rules?: unknown[] | null;
      [k: string]: unknown;
    } | null;
    subscriptions?: unknown[] | null;
    templates?: {
      [k: string]: unknown;
    } | null;
    triggers?: {
      [k: string]: unknown;
    } | null;
    networkPolicy?: {
      create?: boolean | null;
    } | null;
  } | null;
  commitServer?: {
    enabled?: boolean | null;
    name?: string | null;
    runtimeClassName?: string | null;
    image?: {
      repository?: string | null;
      tag?: string | null;
      imagePullPolicy?: string | null;
    } | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraEnvFrom?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    metrics?: {
      enabled?: boolean | null;
      service?: {
        type?: string | null;
        clusterIP?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        servicePort?: number | string | null;
        portName?: string | null;
      } | null;
    } | null;
    service?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      port?: number | string | null;
      portName?: string | null;
    } | null;
    automountServiceAccountToken?: boolean | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    deploymentLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    dnsPolicy?: string | null;
    containerSecurityContext?: {
      runAsNonRoot?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
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
    readinessProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    startupProbe?: {
      enabled?: boolean | null;
      httpPath?: string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    deploymentStrategy?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    networkPolicy?: {
      create?: boolean | null;
    } | null;
    vpa?: {
      enabled?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      updateMode?: string | null;
      containerPolicy?: {
        [k: string]: unknown;
      } | null;
    } | null;
    envFrom?: unknown;
    hostNetwork?: unknown;
    imagePullSecrets?: unknown;
    lifecycle?: unknown;
  } | null;
}

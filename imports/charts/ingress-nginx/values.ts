// Made by "strata import" (see 'ingress-nginx' in imports.lock.json). Do not edit.
export interface IngressNginxValues {
  global?: {
    image?: {
      registry?: string | null;
    } | null;
  } | null;
  nameOverride?: unknown;
  fullnameOverride?: unknown;
  scmhash?: unknown;
  myLabel?: unknown;
  namespaceOverride?: string | null;
  commonLabels?: {
    [k: string]: unknown;
  } | null;
  controller?: {
    sysctls?: {
      [k: string]: unknown;
    } | null;
    extraEnvs?: unknown[] | null;
    podAntiAffinity?: unknown;
    maxUnavailable?: unknown;
    name?: string | null;
    enableAnnotationValidations?: boolean | null;
    image?: {
      registry?: unknown;
      chroot?: boolean | null;
      image?: string | null;
      tag?: string | null;
      digest?: string | null;
      digestChroot?: string | null;
      pullPolicy?: string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      allowPrivilegeEscalation?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      repository?: string | null;
    } | null;
    containerName?: string | null;
    containerPort?: {
      http?: number | string | null;
      https?: number | string | null;
      [k: string]: unknown;
    } | null;
    config?: {
      [k: string]: unknown;
    } | null;
    configAnnotations?: {
      [k: string]: unknown;
    } | null;
    proxySetHeaders?: {
      [k: string]: unknown;
    } | null;
    addHeaders?: {
      [k: string]: unknown;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    hostAliases?: unknown[] | null;
    hostname?: {
      [k: string]: unknown;
    } | null;
    dnsPolicy?: string | boolean | null;
    runtimeClassName?: string | null;
    reportNodeInternalIp?: boolean | null;
    watchIngressWithoutClass?: boolean | null;
    ingressClassByName?: boolean | null;
    enableTopologyAwareRouting?: boolean | null;
    disableLeaderElection?: boolean | null;
    electionTTL?: string | null;
    allowSnippetAnnotations?: boolean | null;
    hostNetwork?: boolean | null;
    hostPort?: {
      enabled?: boolean | null;
      ports?: {
        http?: number | string | null;
        https?: number | string | null;
      } | null;
    } | null;
    networkPolicy?: {
      enabled?: boolean | null;
    } | null;
    electionID?: string | null;
    ingressClassResource?: {
      aliases?: unknown[] | null;
      parameters?: {
        [k: string]: unknown;
      } | null;
      name?: string | null;
      enabled?: boolean | null;
      default?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      controllerValue?: string | null;
    } | null;
    ingressClass?: string | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      [k: string]: unknown;
    } | null;
    publishService?: {
      enabled?: boolean | null;
      pathOverride?: string | null;
    } | null;
    scope?: {
      enabled?: boolean | null;
      namespace?: string | null;
      namespaceSelector?: string | null;
    } | null;
    configMapNamespace?: string | null;
    tcp?: {
      configMapNamespace?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    udp?: {
      configMapNamespace?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    maxmindLicenseKey?: string | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    kind?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    updateStrategy?: {
      [k: string]: unknown;
    } | null;
    progressDeadlineSeconds?: number | string | null;
    minReadySeconds?: number | string | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: number | string | null;
        scheme?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      httpGet?: {
        path?: string | null;
        port?: number | string | null;
        scheme?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    healthCheckPath?: string | null;
    healthCheckHost?: string | boolean | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    replicaCount?: number | string | null;
    minAvailable?: number | string | null;
    unhealthyPodEvictionPolicy?: string | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    resizePolicy?: unknown[] | null;
    autoscaling?: {
      scaleDown?: unknown;
      scaleUp?: unknown;
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: number | string | null;
      behavior?: {
        [k: string]: unknown;
      } | null;
    } | null;
    autoscalingTemplate?: unknown[] | null;
    keda?: {
      fallback?: unknown;
      scaleDown?: unknown;
      scaleUp?: unknown;
      apiVersion?: string | null;
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      pollingInterval?: number | string | null;
      cooldownPeriod?: number | string | null;
      restoreToOriginalReplicaCount?: boolean | null;
      scaledObject?: {
        key?: unknown;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      triggers?: unknown[] | null;
      behavior?: {
        [k: string]: unknown;
      } | null;
    } | null;
    enableMimalloc?: boolean | null;
    customTemplate?: {
      configMapName?: string | null;
      configMapKey?: string | null;
      [k: string]: unknown;
    } | null;
    service?: {
      allocateLoadBalancerNodePorts?: unknown;
      healthCheckNodePort?: unknown;
      enabled?: boolean | null;
      external?: {
        enabled?: boolean | null;
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      type?: string | null;
      clusterIP?: string | null;
      clusterIPs?: unknown[] | null;
      externalIPs?: unknown[] | null;
      loadBalancerIP?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      loadBalancerClass?: string | null;
      externalTrafficPolicy?: string | null;
      sessionAffinity?: 'None' | 'ClientIP' | '' | null;
      trafficDistribution?: string | null;
      ipFamilyPolicy?: string | null;
      ipFamilies?: string[] | null;
      enableHttp?: boolean | null;
      enableHttps?: boolean | null;
      ports?: {
        http?: number | string | null;
        https?: number | string | null;
      } | null;
      targetPorts?: {
        http?: string | null;
        https?: string | null;
      } | null;
      appProtocol?: boolean | null;
      nodePorts?: {
        tcp?: {
          [k: string]: unknown;
        } | null;
        udp?: {
          [k: string]: unknown;
        } | null;
        http?: string | null;
        https?: string | null;
      } | null;
      internal?: {
        allocateLoadBalancerNodePorts?: unknown;
        healthCheckNodePort?: unknown;
        enabled?: boolean | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        type?: string | null;
        clusterIP?: string | null;
        clusterIPs?: unknown[] | null;
        externalIPs?: unknown[] | null;
        loadBalancerIP?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
        loadBalancerClass?: string | null;
        externalTrafficPolicy?: string | null;
        sessionAffinity?: 'None' | 'ClientIP' | '' | null;
        trafficDistribution?: string | null;
        ipFamilyPolicy?: string | null;
        ipFamilies?: string[] | null;
        ports?: {
          http?: unknown;
          https?: unknown;
          [k: string]: unknown;
        } | null;
        targetPorts?: {
          http?: unknown;
          https?: unknown;
          [k: string]: unknown;
        } | null;
        appProtocol?: boolean | null;
        nodePorts?: {
          tcp?: {
            [k: string]: unknown;
          } | null;
          udp?: {
            [k: string]: unknown;
          } | null;
          http?: string | null;
          https?: string | null;
        } | null;
      } | null;
    } | null;
    shareProcessNamespace?: boolean | null;
    extraContainers?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraInitContainers?: unknown[] | null;
    extraModules?: unknown[] | null;
    admissionWebhooks?: {
      extraEnvs?: unknown[] | null;
      timeoutSeconds?: unknown;
      name?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      failurePolicy?: string | null;
      port?: number | string | null;
      certificate?: string | null;
      key?: string | null;
      namespaceSelector?: {
        [k: string]: unknown;
      } | null;
      objectSelector?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      service?: {
        clusterIP?: unknown;
        loadBalancerIP?: unknown;
        annotations?: {
          [k: string]: unknown;
        } | null;
        externalIPs?: unknown[] | null;
        loadBalancerSourceRanges?: unknown[] | null;
        servicePort?: number | string | null;
        type?: string | null;
      } | null;
      createSecretJob?: {
        limits?: unknown;
        requests?: unknown;
        name?: string | null;
        activeDeadlineSeconds?: number | string | null;
        securityContext?: {
          runAsNonRoot?: boolean | null;
          runAsUser?: number | string | null;
          runAsGroup?: number | string | null;
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
        resources?: {
          [k: string]: unknown;
        } | null;
        volumeMounts?: unknown[] | null;
        volumes?: unknown[] | boolean | null;
      } | null;
      patchWebhookJob?: {
        name?: string | null;
        activeDeadlineSeconds?: number | string | null;
        securityContext?: {
          runAsNonRoot?: boolean | null;
          runAsUser?: number | string | null;
          runAsGroup?: number | string | null;
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
        resources?: {
          [k: string]: unknown;
        } | null;
        volumeMounts?: unknown[] | null;
        volumes?: unknown[] | boolean | null;
      } | null;
      patch?: {
        enabled?: boolean | null;
        image?: {
          image?: string | null;
          tag?: string | null;
          digest?: string | null;
          pullPolicy?: string | null;
        } | null;
        priorityClassName?: string | null;
        runtimeClassName?: string | null;
        podAnnotations?: {
          [k: string]: unknown;
        } | null;
        networkPolicy?: {
          enabled?: boolean | null;
        } | null;
        nodeSelector?: {
          'kubernetes.io/os'?: string | null;
          [k: string]: unknown;
        } | null;
        tolerations?: unknown[] | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        securityContext?: {
          [k: string]: unknown;
        } | null;
        rbac?: {
          create?: boolean | null;
        } | null;
        serviceAccount?: {
          create?: boolean | null;
          name?: string | null;
          automountServiceAccountToken?: boolean | null;
        } | null;
      } | null;
      certManager?: {
        enabled?: boolean | null;
        rootCert?: {
          duration?: string | null;
          revisionHistoryLimit?: number | string | null;
        } | null;
        admissionCert?: {
          issuerRef?: unknown;
          duration?: string | null;
          revisionHistoryLimit?: number | string | null;
        } | null;
        issuerRef?: unknown;
      } | null;
    } | null;
    metrics?: {
      port?: number | string | null;
      portName?: string | null;
      enabled?: boolean | null;
      service?: {
        clusterIP?: unknown;
        loadBalancerIP?: unknown;
        externalTrafficPolicy?: unknown;
        nodePort?: unknown;
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
        externalIPs?: unknown[] | null;
        loadBalancerSourceRanges?: unknown[] | null;
        servicePort?: number | string | null;
        type?: string | null;
      } | null;
      serviceMonitor?: {
        honorLabels?: unknown;
        enabled?: boolean | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        namespace?: string | null;
        namespaceSelector?: {
          [k: string]: unknown;
        } | null;
        scrapeInterval?: string | number | boolean | null;
        scrapeTimeout?: string | null;
        targetLabels?: unknown[] | boolean | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        labelLimit?: number | string | null;
        labelNameLengthLimit?: number | string | null;
        labelValueLengthLimit?: number | string | null;
        sampleLimit?: number | string | null;
        targetLimit?: number | string | null;
        jobLabel?: unknown;
      } | null;
      prometheusRule?: {
        namespace?: unknown;
        enabled?: boolean | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        rules?: unknown[] | null;
      } | null;
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
    priorityClassName?: string | null;
    startupProbe?: unknown;
  } | null;
  revisionHistoryLimit?: number | string | null;
  defaultBackend?: {
    podAntiAffinity?: unknown;
    maxUnavailable?: unknown;
    limits?: unknown;
    requests?: unknown;
    enabled?: boolean | null;
    name?: string | null;
    image?: {
      image?: string | null;
      tag?: string | number | null;
      pullPolicy?: string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      allowPrivilegeEscalation?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      [k: string]: unknown;
    } | null;
    extraArgs?: {
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      automountServiceAccountToken?: boolean | null;
      [k: string]: unknown;
    } | null;
    extraEnvs?: unknown[] | null;
    port?: number | string | null;
    livenessProbe?: {
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    updateStrategy?: {
      [k: string]: unknown;
    } | null;
    minReadySeconds?: number | string | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    podSecurityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    replicaCount?: number | string | null;
    minAvailable?: number | string | null;
    unhealthyPodEvictionPolicy?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    extraVolumeMounts?: unknown[] | null;
    extraVolumes?: unknown[] | null;
    extraConfigMaps?: unknown[] | null;
    autoscaling?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: number | string | null;
      [k: string]: unknown;
    } | null;
    networkPolicy?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    service?: {
      clusterIP?: unknown;
      loadBalancerIP?: unknown;
      annotations?: {
        [k: string]: unknown;
      } | null;
      clusterIPs?: unknown[] | null;
      externalIPs?: unknown[] | null;
      loadBalancerSourceRanges?: unknown[] | null;
      servicePort?: number | string | null;
      type?: string | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    runtimeClassName?: string | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  rbac?: {
    create?: boolean | null;
    scope?: boolean | null;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    name?: string | null;
    automountServiceAccountToken?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  tcp?: {
    [k: string]: unknown;
  } | null;
  udp?: {
    [k: string]: unknown;
  } | null;
  portNamePrefix?: string | null;
  dhParam?: string | null;
}

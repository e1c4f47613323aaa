// Made by "strata import" (see 'ingress-nginx' in imports.lock.json). Do not edit.
export interface IngressNginxValues {
  global?: {
    image?: {
      registry?: string;
    };
  };
  nameOverride?: unknown;
  fullnameOverride?: unknown;
  scmhash?: unknown;
  myLabel?: unknown;
  namespaceOverride?: string;
  commonLabels?: {
    [k: string]: unknown;
  };
  controller?: {
    sysctls?: {
      [k: string]: unknown;
    };
    extraEnvs?: unknown[];
    podAntiAffinity?: unknown;
    maxUnavailable?: unknown;
    name?: string;
    enableAnnotationValidations?: boolean;
    image?: {
      registry?: unknown;
      chroot?: boolean;
      image?: string;
      tag?: string;
      digest?: string;
      digestChroot?: string;
      pullPolicy?: string;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      allowPrivilegeEscalation?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
    };
    containerName?: string;
    containerPort?: {
      http?: number;
      https?: number;
      [k: string]: unknown;
    };
    config?: {
      [k: string]: unknown;
    };
    configAnnotations?: {
      [k: string]: unknown;
    };
    proxySetHeaders?: {
      [k: string]: unknown;
    };
    addHeaders?: {
      [k: string]: unknown;
    };
    dnsConfig?: {
      [k: string]: unknown;
    };
    hostAliases?: unknown[];
    hostname?: {
      [k: string]: unknown;
    };
    dnsPolicy?: string;
    runtimeClassName?: string;
    reportNodeInternalIp?: boolean;
    watchIngressWithoutClass?: boolean;
    ingressClassByName?: boolean;
    enableTopologyAwareRouting?: boolean;
    disableLeaderElection?: boolean;
    electionTTL?: string;
    allowSnippetAnnotations?: boolean;
    hostNetwork?: boolean;
    hostPort?: {
      enabled?: boolean;
      ports?: {
        http?: number;
        https?: number;
      };
    };
    networkPolicy?: {
      enabled?: boolean;
    };
    electionID?: string;
    ingressClassResource?: {
      aliases?: unknown[];
      parameters?: {
        [k: string]: unknown;
      };
      name?: string;
      enabled?: boolean;
      default?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      controllerValue?: string;
    };
    ingressClass?: string;
    podLabels?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      [k: string]: unknown;
    };
    publishService?: {
      enabled?: boolean;
      pathOverride?: string;
    };
    scope?: {
      enabled?: boolean;
      namespace?: string;
      namespaceSelector?: string;
    };
    configMapNamespace?: string;
    tcp?: {
      configMapNamespace?: string;
      annotations?: {
        [k: string]: unknown;
      };
    };
    udp?: {
      configMapNamespace?: string;
      annotations?: {
        [k: string]: unknown;
      };
    };
    maxmindLicenseKey?: string;
    extraArgs?: {
      [k: string]: unknown;
    };
    kind?: string;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    updateStrategy?: {
      [k: string]: unknown;
    };
    progressDeadlineSeconds?: number;
    minReadySeconds?: number;
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    terminationGracePeriodSeconds?: number;
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    livenessProbe?: {
      httpGet?: {
        path?: string;
        port?: number;
        scheme?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      httpGet?: {
        path?: string;
        port?: number;
        scheme?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    healthCheckPath?: string;
    healthCheckHost?: string;
    podAnnotations?: {
      [k: string]: unknown;
    };
    replicaCount?: number;
    minAvailable?: number | string;
    unhealthyPodEvictionPolicy?: string;
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    resizePolicy?: unknown[];
    autoscaling?: {
      scaleDown?: unknown;
      scaleUp?: unknown;
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: number;
      behavior?: {
        [k: string]: unknown;
      };
    };
    autoscalingTemplate?: unknown[];
    keda?: {
      fallback?: unknown;
      scaleDown?: unknown;
      scaleUp?: unknown;
      apiVersion?: string;
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      pollingInterval?: number;
      cooldownPeriod?: number;
      restoreToOriginalReplicaCount?: boolean;
      scaledObject?: {
        key?: unknown;
        annotations?: {
          [k: string]: unknown;
        };
      };
      triggers?: unknown[];
      behavior?: {
        [k: string]: unknown;
      };
    };
    enableMimalloc?: boolean;
    customTemplate?: {
      configMapName?: string;
      configMapKey?: string;
      [k: string]: unknown;
    };
    service?: {
      allocateLoadBalancerNodePorts?: unknown;
      healthCheckNodePort?: unknown;
      enabled?: boolean;
      external?: {
        enabled?: boolean;
        labels?: {
          [k: string]: unknown;
        };
      };
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      type?: string;
      clusterIP?: string;
      clusterIPs?: unknown[];
      externalIPs?: unknown[];
      loadBalancerIP?: string;
      loadBalancerSourceRanges?: unknown[];
      loadBalancerClass?: string;
      externalTrafficPolicy?: string;
      sessionAffinity?: 'None' | 'ClientIP';
      trafficDistribution?: string;
      ipFamilyPolicy?: string;
      ipFamilies?: string[];
      enableHttp?: boolean;
      enableHttps?: boolean;
      ports?: {
        http?: number;
        https?: number;
      };
      targetPorts?: {
        http?: string;
        https?: string;
      };
      appProtocol?: boolean;
      nodePorts?: {
        tcp?: {
          [k: string]: unknown;
        };
        udp?: {
          [k: string]: unknown;
        };
        http?: string;
        https?: string;
      };
      internal?: {
        allocateLoadBalancerNodePorts?: unknown;
        healthCheckNodePort?: unknown;
        enabled?: boolean;
        labels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        type?: string;
        clusterIP?: string;
        clusterIPs?: unknown[];
        externalIPs?: unknown[];
        loadBalancerIP?: string;
        loadBalancerSourceRanges?: unknown[];
        loadBalancerClass?: string;
        externalTrafficPolicy?: string;
        sessionAffinity?: 'None' | 'ClientIP';
        trafficDistribution?: string;
        ipFamilyPolicy?: string;
        ipFamilies?: string[];
        ports?: {
          http?: unknown;
          https?: unknown;
          [k: string]: unknown;
        };
        targetPorts?: {
          http?: unknown;
          https?: unknown;
          [k: string]: unknown;
        };
        appProtocol?: boolean;
        nodePorts?: {
          tcp?: {
            [k: string]: unknown;
          };
          udp?: {
            [k: string]: unknown;
          };
          http?: string;
          https?: string;
        };
      };
    };
    shareProcessNamespace?: boolean;
    extraContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    extraInitContainers?: unknown[];
    extraModules?: unknown[];
    admissionWebhooks?: {
      extraEnvs?: unknown[];
      timeoutSeconds?: unknown;
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      failurePolicy?: string;
      port?: number;
      certificate?: string;
      key?: string;
      namespaceSelector?: {
        [k: string]: unknown;
      };
      objectSelector?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      service?: {
        clusterIP?: unknown;
        loadBalancerIP?: unknown;
        annotations?: {
          [k: string]: unknown;
        };
        externalIPs?: unknown[];
        loadBalancerSourceRanges?: unknown[];
        servicePort?: number;
        type?: string;
      };
      createSecretJob?: {
        limits?: unknown;
        requests?: unknown;
        name?: string;
        activeDeadlineSeconds?: number;
        securityContext?: {
          runAsNonRoot?: boolean;
          runAsUser?: number;
          runAsGroup?: number;
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
        resources?: {
          [k: string]: unknown;
        };
        volumeMounts?: unknown[];
        volumes?: unknown[];
      };
      patchWebhookJob?: {
        name?: string;
        activeDeadlineSeconds?: number;
        securityContext?: {
          runAsNonRoot?: boolean;
          runAsUser?: number;
          runAsGroup?: number;
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
        resources?: {
          [k: string]: unknown;
        };
        volumeMounts?: unknown[];
        volumes?: unknown[];
      };
      patch?: {
        enabled?: boolean;
        image?: {
          image?: string;
          tag?: string;
          digest?: string;
          pullPolicy?: string;
        };
        priorityClassName?: string;
        runtimeClassName?: string;
        podAnnotations?: {
          [k: string]: unknown;
        };
        networkPolicy?: {
          enabled?: boolean;
        };
        nodeSelector?: {
          'kubernetes.io/os'?: string;
          [k: string]: unknown;
        };
        tolerations?: unknown[];
        labels?: {
          [k: string]: unknown;
        };
        securityContext?: {
          [k: string]: unknown;
        };
        rbac?: {
          create?: boolean;
        };
        serviceAccount?: {
          create?: boolean;
          name?: string;
          automountServiceAccountToken?: boolean;
        };
      };
      certManager?: {
        enabled?: boolean;
        rootCert?: {
          duration?: string;
          revisionHistoryLimit?: number;
        };
        admissionCert?: {
          issuerRef?: unknown;
          duration?: string;
          revisionHistoryLimit?: number;
        };
        issuerRef?: unknown;
      };
    };
    metrics?: {
      port?: number;
      portName?: string;
      enabled?: boolean;
      service?: {
        clusterIP?: unknown;
        loadBalancerIP?: unknown;
        externalTrafficPolicy?: unknown;
        nodePort?: unknown;
        enabled?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        externalIPs?: unknown[];
        loadBalancerSourceRanges?: unknown[];
        servicePort?: number;
        type?: string;
      };
      serviceMonitor?: {
        honorLabels?: unknown;
        enabled?: boolean;
        additionalLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        namespace?: string;
        namespaceSelector?: {
          [k: string]: unknown;
        };
        scrapeInterval?: string;
        scrapeTimeout?: string;
        targetLabels?: unknown[];
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
        labelLimit?: number;
        labelNameLengthLimit?: number;
        labelValueLengthLimit?: number;
        sampleLimit?: number;
        targetLimit?: number;
        jobLabel?: unknown;
      };
      prometheusRule?: {
        namespace?: unknown;
        enabled?: boolean;
        additionalLabels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        rules?: unknown[];
      };
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
    priorityClassName?: string;
    startupProbe?: unknown;
  };
  revisionHistoryLimit?: number;
  defaultBackend?: {
    podAntiAffinity?: unknown;
    maxUnavailable?: unknown;
    limits?: unknown;
    requests?: unknown;
    enabled?: boolean;
    name?: string;
    image?: {
      image?: string;
      tag?: string;
      pullPolicy?: string;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      allowPrivilegeEscalation?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      automountServiceAccountToken?: boolean;
      [k: string]: unknown;
    };
    extraEnvs?: unknown[];
    port?: number;
    livenessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    updateStrategy?: {
      [k: string]: unknown;
    };
    minReadySeconds?: number;
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    podSecurityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    replicaCount?: number;
    minAvailable?: number | string;
    unhealthyPodEvictionPolicy?: string;
    resources?: {
      [k: string]: unknown;
    };
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    extraConfigMaps?: unknown[];
    autoscaling?: {
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: number;
      [k: string]: unknown;
    };
    networkPolicy?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    service?: {
      clusterIP?: unknown;
      loadBalancerIP?: unknown;
      annotations?: {
        [k: string]: unknown;
      };
      clusterIPs?: unknown[];
      externalIPs?: unknown[];
      loadBalancerSourceRanges?: unknown[];
      servicePort?: number;
      type?: string;
      [k: string]: unknown;
    };
    priorityClassName?: string;
    runtimeClassName?: string;
    labels?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  rbac?: {
    create?: boolean;
    scope?: boolean;
  };
  serviceAccount?: {
    create?: boolean;
    name?: string;
    automountServiceAccountToken?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
  };
  imagePullSecrets?: unknown[];
  tcp?: {
    [k: string]: unknown;
  };
  udp?: {
    [k: string]: unknown;
  };
  portNamePrefix?: string;
  dhParam?: string;
}

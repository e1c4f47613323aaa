// Made by "strata import" (see 'external-secrets' in imports.lock.json). Do not edit.
export interface ExternalSecretsValues {
  'bitwarden-sdk-server'?: {
    enabled?: boolean;
    replicaCount?: number;
    image?: {
      repository?: string;
      pullPolicy?: string;
      tag?: string;
      tls?: {
        enabled?: boolean;
        secretName?: string;
        volumes?: unknown[];
        volumeMounts?: unknown[];
      };
    };
    imagePullSecrets?: unknown[];
    nameOverride?: string;
    fullnameOverride?: string;
    namespaceOverride?: string;
    extraEnv?: {
      [k: string]: unknown;
    };
    commonLabels?: {
      [k: string]: unknown;
    };
    serviceAccount?: {
      create?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      name?: string;
    };
    podDnsPolicy?: string;
    podDnsConfig?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    deploymentLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    service?: {
      type?: string;
      port?: number;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
    };
    ingress?: {
      enabled?: boolean;
      className?: string;
      annotations?: {
        [k: string]: unknown;
      };
      hosts?: {
        host?: string;
        paths?: {
          path?: string;
          pathType?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
      tls?: unknown[];
    };
    resources?: {
      [k: string]: unknown;
    };
    autoscaling?: {
      targetMemoryUtilizationPercentage?: unknown;
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    global?: {
      [k: string]: unknown;
    };
  };
  global?: {
    affinity?: {
      [k: string]: unknown;
    };
    compatibility?: {
      openshift?: {
        adaptSecurityContext?: string;
      };
    };
    hostAliases?: unknown[];
    imagePullSecrets?: unknown[];
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    repository?: string;
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
  };
  affinity?: {
    [k: string]: unknown;
  };
  certController?: {
    affinity?: {
      [k: string]: unknown;
    };
    create?: boolean;
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    enablePartialCache?: boolean;
    extraArgs?: {
      [k: string]: unknown;
    };
    extraEnv?: unknown[];
    extraInitContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostAliases?: unknown[];
    hostNetwork?: boolean;
    hostUsers?: boolean | null;
    image?: {
      flavour?: string;
      pullPolicy?: string;
      repository?: string;
      tag?: string;
    };
    imagePullSecrets?: unknown[];
    livenessProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      port?: string | number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    log?: {
      level?: string;
      timeEncoding?: string;
    };
    metrics?: {
      listen?: {
        auth?: {
          enabled?: boolean;
        };
        port?: number;
        secure?: {
          certDir?: string;
          certFile?: string;
          enabled?: boolean;
          keyFile?: string;
        };
      };
      service?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        port?: number;
      };
    };
    networkPolicy?: {
      egress?: unknown[];
      enabled?: boolean;
      ingress?: {
        ports?: {
          port?: string | number;
          protocol?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      minAvailable?: number | string;
      nameOverride?: string;
      maxUnavailable?: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    priorityClassName?: string;
    rbac?: {
      create?: boolean;
    };
    readinessProbe?: {
      address?: string;
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      port?: string | number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    replicaCount?: number;
    requeueInterval?: string;
    resources?: {
      [k: string]: unknown;
    };
    revisionHistoryLimit?: number;
    runtimeClassName?: string;
    schedulerName?: string;
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      enabled?: boolean;
      readOnlyRootFilesystem?: boolean;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      extraLabels?: {
        [k: string]: unknown;
      };
      name?: string;
    };
    startupProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      [k: string]: unknown;
    };
    strategy?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
  };
  commonLabels?: {
    [k: string]: unknown;
  };
  concurrent?: number;
  controllerClass?: string;
  crds?: {
    annotations?: {
      [k: string]: unknown;
    };
    conversion?: {
      enabled?: boolean;
    };
    createClusterExternalSecret?: boolean;
    createClusterGenerator?: boolean;
    createClusterPushSecret?: boolean;
    createClusterSecretStore?: boolean;
    createPushSecret?: boolean;
    createSecretStore?: boolean;
    unsafeServeV1Beta1?: boolean;
  };
  createOperator?: boolean;
  deploymentAnnotations?: {
    [k: string]: unknown;
  };
  dnsConfig?: {
    [k: string]: unknown;
  };
  dnsPolicy?: string;
  enableHTTP2?: boolean;
  extendedMetricLabels?: boolean;
  extraArgs?: {
    [k: string]: unknown;
  };
  extraContainers?: unknown[];
  extraEnv?: unknown[];
  extraInitContainers?: unknown[];
  extraObjects?: unknown[];
  extraVolumeMounts?: unknown[];
  extraVolumes?: unknown[];
  fullnameOverride?: string;
  genericTargets?: {
    enabled?: boolean;
    resources?: unknown[];
  };
  grafanaDashboard?: {
    annotations?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraLabels?: {
      [k: string]: unknown;
    };
    sidecarLabel?: string;
    sidecarLabelValue?: string;
  };
  hostAliases?: unknown[];
  hostNetwork?: boolean;
  hostUsers?: boolean | null;
  image?: {
    flavour?: string;
    pullPolicy?: string;
    repository?: string;
    tag?: string;
  };
  imagePullSecrets?: unknown[];
  installCRDs?: boolean;
  leaderElect?: boolean;
  leaderElectionID?: string;
  leaderElectionLeaseDuration?: string;
  leaderElectionRenewDeadline?: string;
  leaderElectionRetryPeriod?: string;
  livenessProbe?: {
    enabled?: boolean;
    spec?: {
      address?: string;
      failureThreshold?: number;
      httpGet?: {
        path?: string;
        port?: string | number;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      port?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  log?: {
    level?: string;
    timeEncoding?: string;
  };
  metrics?: {
    listen?: {
      auth?: {
        enabled?: boolean;
      };
      port?: number;
      secure?: {
        certDir?: string;
        certFile?: string;
        enabled?: boolean;
        keyFile?: string;
      };
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      port?: number;
    };
  };
  nameOverride?: string;
  namespaceOverride?: string;
  networkPolicy?: {
    egress?: unknown[];
    enabled?: boolean;
    ingress?: {
      ports?: {
        port?: string | number;
        protocol?: string;
        [k: string]: unknown;
      }[];
      [k: string]: unknown;
    }[];
  };
  nodeSelector?: {
    [k: string]: unknown;
  };
  openshiftFinalizers?: boolean;
  podAnnotations?: {
    [k: string]: unknown;
  };
  podDisruptionBudget?: {
    enabled?: boolean;
    minAvailable?: number | string;
    nameOverride?: string;
    maxUnavailable?: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    enabled?: boolean;
    fsGroup?: unknown;
    [k: string]: unknown;
  };
  podSpecExtra?: {
    [k: string]: unknown;
  };
  priorityClassName?: string;
  processClusterExternalSecret?: boolean;
  processClusterGenerator?: boolean;
  processClusterPushSecret?: boolean;
  processClusterStore?: boolean;
  processPushSecret?: boolean;
  processSecretStore?: boolean;
  rbac?: {
    aggregateToAdmin?: boolean;
    aggregateToEdit?: boolean;
    aggregateToView?: boolean;
    create?: boolean;
    serviceAccountTokenCreate?: boolean;
    servicebindings?: {
      create?: boolean;
    };
  };
  readinessProbe?: {
    enabled?: boolean;
    spec?: {
      failureThreshold?: number;
      httpGet?: {
        path?: string;
        port?: string | number;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  replicaCount?: number;
  resources?: {
    [k: string]: unknown;
  };
  revisionHistoryLimit?: number;
  runtimeClassName?: string;
  schedulerName?: string;
  scopedNamespace?: string;
  scopedRBAC?: boolean;
  securityContext?: {
    allowPrivilegeEscalation?: boolean;
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    enabled?: boolean;
    readOnlyRootFilesystem?: boolean;
    runAsNonRoot?: boolean;
    runAsUser?: number;
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  service?: {
    ipFamilies?: unknown[];
    ipFamilyPolicy?: string;
  };
  serviceAccount?: {
    annotations?: {
      [k: string]: unknown;
    };
    automount?: boolean;
    create?: boolean;
    extraLabels?: {
      [k: string]: unknown;
    };
    name?: string;
  };
  serviceMonitor?: {
    additionalLabels?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    honorLabels?: boolean;
    interval?: string;
    metricRelabelings?: unknown[];
    namespace?: string;
    relabelings?: unknown[];
    renderMode?: 'skipIfMissing' | 'failIfMissing' | 'alwaysRender';
    scrapeTimeout?: string;
    enum?: unknown;
  };
  storeRequeueInterval?: string;
  strategy?: {
    [k: string]: unknown;
  };
  systemAuthDelegator?: boolean;
  tolerations?: unknown[];
  topologySpreadConstraints?: unknown[];
  vault?: {
    enableTokenCache?: boolean;
    tokenCacheSize?: number;
  };
  webhook?: {
    affinity?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    certCheckInterval?: string;
    certDir?: string;
    certManager?: {
      addInjectorAnnotations?: boolean;
      cert?: {
        annotations?: {
          [k: string]: unknown;
        };
        create?: boolean;
        duration?: string;
        issuerRef?: {
          group?: string;
          kind?: string;
          name?: string;
          [k: string]: unknown;
        };
        privateKey?: {
          [k: string]: unknown;
        };
        renewBefore?: string;
        revisionHistoryLimit?: number;
        signatureAlgorithm?: string;
      };
      enabled?: boolean;
    };
    create?: boolean;
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraEnv?: unknown[];
    extraInitContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    failurePolicy?: string;
    hostAliases?: unknown[];
    hostNetwork?: boolean;
    hostUsers?: boolean | null;
    image?: {
      flavour?: string;
      pullPolicy?: string;
      repository?: string;
      tag?: string;
    };
    imagePullSecrets?: unknown[];
    livenessProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      port?: string | number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    log?: {
      level?: string;
      timeEncoding?: string;
    };
    lookaheadInterval?: string;
    metrics?: {
      listen?: {
        auth?: {
          enabled?: boolean;
        };
        port?: number;
        secure?: {
          certDir?: string;
          certFile?: string;
          enabled?: boolean;
          keyFile?: string;
        };
      };
      service?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        port?: number;
      };
    };
    networkPolicy?: {
      egress?: unknown[];
      enabled?: boolean;
      ingress?: {
        ports?: {
          port?: string | number;
          protocol?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      minAvailable?: number | string;
      nameOverride?: string;
      maxUnavailable?: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    port?: number;
    priorityClassName?: string;
    readinessProbe?: {
      address?: string;
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      port?: string | number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    replicaCount?: number;
    resources?: {
      [k: string]: unknown;
    };
    revisionHistoryLimit?: number;
    runtimeClassName?: string;
    schedulerName?: string;
    secretAnnotations?: {
      [k: string]: unknown;
    };
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      enabled?: boolean;
      readOnlyRootFilesystem?: boolean;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      loadBalancerIP?: string;
      type?: string;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      extraLabels?: {
        [k: string]: unknown;
      };
      name?: string;
    };
    startupProbe?: {
      enabled?: boolean;
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      [k: string]: unknown;
    };
    strategy?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
  };
}

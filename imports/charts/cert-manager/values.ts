// Made by "strata import" (see 'cert-manager' in imports.lock.json). Do not edit.
export interface CertManagerValues {
  global?: {
    commonLabels?: {
      [k: string]: unknown;
    };
    hostUsers?: boolean;
    imagePullSecrets?: unknown[];
    leaderElection?: {
      leaseDuration?: string;
      namespace?: string;
      renewDeadline?: string;
      retryPeriod?: string;
    };
    logLevel?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    podSecurityPolicy?: {
      enabled?: boolean;
      useAppArmor?: boolean;
    };
    priorityClassName?: string;
    rbac?: {
      aggregateClusterRoles?: boolean;
      create?: boolean;
    };
    revisionHistoryLimit?: number;
    runtimeClassName?: string;
  };
  acmesolver?: {
    image?: {
      digest?: string;
      name?: string;
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      tag?: string;
    };
    runtimeClassName?: string;
  };
  affinity?: {
    [k: string]: unknown;
  };
  approveSignerNames?: string[];
  automountServiceAccountToken?: boolean;
  cainjector?: {
    affinity?: {
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
    config?: {
      metricsTLSConfig?: {
        dynamic?: {
          secretName?: unknown;
          secretNamespace?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      [k: string]: unknown;
    };
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    enableServiceLinks?: boolean;
    enabled?: boolean;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    featureGates?: string;
    image?: {
      digest?: string;
      name?: string;
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      tag?: string;
    };
    networkPolicy?: {
      egress?: {
        ports?: {
          port?: number;
          protocol?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
      enabled?: boolean;
      ingress?: {
        ports?: {
          port?: string;
          protocol?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      maxUnavailable?: unknown;
      minAvailable?: unknown;
      unhealthyPodEvictionPolicy?: string;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    replicaCount?: number;
    resources?: {
      [k: string]: unknown;
    };
    runtimeClassName?: string;
    securityContext?: {
      runAsNonRoot?: boolean;
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
      automountServiceAccountToken?: boolean;
      create?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      name?: string;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    strategy?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    volumeMounts?: unknown[];
    volumes?: unknown[];
  };
  clusterResourceNamespace?: string;
  config?: {
    [k: string]: unknown;
  };
  containerSecurityContext?: {
    allowPrivilegeEscalation?: boolean;
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    readOnlyRootFilesystem?: boolean;
    [k: string]: unknown;
  };
  crds?: {
    enabled?: boolean;
    keep?: boolean;
  };
  creator?: string;
  deploymentAnnotations?: {
    [k: string]: unknown;
  };
  disableAutoApproval?: boolean;
  dns01RecursiveNameservers?: string;
  dns01RecursiveNameserversOnly?: boolean;
  enableCertificateOwnerRef?: boolean;
  enableServiceLinks?: boolean;
  enabled?: boolean;
  extraArgs?: unknown[];
  extraContainers?: unknown[];
  extraEnv?: unknown[];
  extraObjects?: unknown[];
  featureGates?: string;
  fullnameOverride?: string;
  hostAliases?: unknown[];
  http_proxy?: string;
  https_proxy?: string;
  image?: {
    digest?: string;
    name?: string;
    pullPolicy?: string;
    registry?: string;
    repository?: string;
    tag?: string;
  };
  imageNamespace?: string;
  imageRegistry?: string;
  ingressShim?: {
    defaultIssuerGroup?: string;
    defaultIssuerKind?: string;
    defaultIssuerName?: string;
  };
  installCRDs?: boolean;
  livenessProbe?: {
    enabled?: boolean;
    initialDelaySeconds?: number;
    periodSeconds?: number;
    timeoutSeconds?: number;
    successThreshold?: number;
    failureThreshold?: number;
    [k: string]: unknown;
  };
  maxConcurrentChallenges?: number;
  nameOverride?: string;
  namespace?: string;
  networkPolicy?: {
    egress?: {
      ports?: {
        port?: number;
        protocol?: string;
        [k: string]: unknown;
      }[];
      [k: string]: unknown;
    }[];
    enabled?: boolean;
    ingress?: {
      ports?: {
        port?: string;
        protocol?: string;
        [k: string]: unknown;
      }[];
      [k: string]: unknown;
    }[];
  };
  no_proxy?: string;
  nodeSelector?: {
    'kubernetes.io/os'?: string;
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podDisruptionBudget?: {
    enabled?: boolean;
    maxUnavailable?: unknown;
    minAvailable?: unknown;
    unhealthyPodEvictionPolicy?: string;
  };
  podDnsConfig?: {
    [k: string]: unknown;
  };
  podDnsPolicy?: string;
  podLabels?: {
    [k: string]: unknown;
  };
  prometheus?: {
    enabled?: boolean;
    podmonitor?: {
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      endpointAdditionalProperties?: {
        [k: string]: unknown;
      };
      honorLabels?: boolean;
      interval?: string;
      labels?: {
        [k: string]: unknown;
      };
      namespace?: string;
      prometheusInstance?: string;
      scrapeTimeout?: string;
    };
    servicemonitor?: {
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      endpointAdditionalProperties?: {
        [k: string]: unknown;
      };
      honorLabels?: boolean;
      interval?: string;
      labels?: {
        [k: string]: unknown;
      };
      namespace?: string;
      prometheusInstance?: string;
      scrapeTimeout?: string;
    };
  };
  replicaCount?: number;
  resources?: {
    [k: string]: unknown;
  };
  runtimeClassName?: string;
  securityContext?: {
    runAsNonRoot?: boolean;
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
    automountServiceAccountToken?: boolean;
    create?: boolean;
    labels?: {
      [k: string]: unknown;
    };
    name?: string;
  };
  serviceAnnotations?: {
    [k: string]: unknown;
  };
  serviceIPFamilies?: unknown[];
  serviceIPFamilyPolicy?: string;
  serviceLabels?: {
    [k: string]: unknown;
  };
  startupapicheck?: {
    affinity?: {
      [k: string]: unknown;
    };
    automountServiceAccountToken?: boolean;
    backoffLimit?: number;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      [k: string]: unknown;
    };
    enableServiceLinks?: boolean;
    enabled?: boolean;
    extraArgs?: string[];
    extraEnv?: unknown[];
    image?: {
      digest?: string;
      name?: string;
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      tag?: string;
    };
    jobAnnotations?: {
      'helm.sh/hook'?: string;
      'helm.sh/hook-weight'?: string;
      'helm.sh/hook-delete-policy'?: string;
      [k: string]: unknown;
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    rbac?: {
      annotations?: {
        'helm.sh/hook'?: string;
        'helm.sh/hook-weight'?: string;
        'helm.sh/hook-delete-policy'?: string;
        [k: string]: unknown;
      };
    };
    resources?: {
      [k: string]: unknown;
    };
    runtimeClassName?: string;
    securityContext?: {
      runAsNonRoot?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    serviceAccount?: {
      annotations?: {
        'helm.sh/hook'?: string;
        'helm.sh/hook-weight'?: string;
        'helm.sh/hook-delete-policy'?: string;
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      name?: string;
    };
    timeout?: string;
    tolerations?: unknown[];
    ttlSecondsAfterFinished?: unknown;
    volumeMounts?: unknown[];
    volumes?: unknown[];
  };
  strategy?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  topologySpreadConstraints?: unknown[];
  volumeMounts?: unknown[];
  volumes?: unknown[];
  webhook?: {
    affinity?: {
      [k: string]: unknown;
    };
    apiserverClientCertSubjects?: string;
    automountServiceAccountToken?: boolean;
    clientCAFile?: string;
    config?: {
      metricsTLSConfig?: unknown;
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      [k: string]: unknown;
    };
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    enableClientVerification?: boolean;
    enableServiceLinks?: boolean;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    featureGates?: string;
    hostNetwork?: boolean;
    image?: {
      digest?: string;
      name?: string;
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      tag?: string;
    };
    livenessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    loadBalancerIP?: string;
    mutatingWebhookConfiguration?: {
      namespaceSelector?: {
        [k: string]: unknown;
      };
    };
    mutatingWebhookConfigurationAnnotations?: {
      [k: string]: unknown;
    };
    networkPolicy?: {
      egress?: {
        ports?: {
          port?: number;
          protocol?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
      enabled?: boolean;
      ingress?: {
        ports?: {
          port?: string;
          protocol?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
    };
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      maxUnavailable?: unknown;
      minAvailable?: unknown;
      unhealthyPodEvictionPolicy?: string;
    };
    podLabels?: {
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
    replicaCount?: number;
    resources?: {
      [k: string]: unknown;
    };
    runtimeClassName?: string;
    securePort?: number;
    securityContext?: {
      runAsNonRoot?: boolean;
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
      automountServiceAccountToken?: boolean;
      create?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      name?: string;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    serviceIPFamilies?: unknown[];
    serviceIPFamilyPolicy?: string;
    serviceLabels?: {
      [k: string]: unknown;
    };
    serviceType?: string;
    strategy?: {
      [k: string]: unknown;
    };
    timeoutSeconds?: number;
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    url?: {
      host?: unknown;
      [k: string]: unknown;
    };
    validatingWebhookConfiguration?: {
      namespaceSelector?: {
        matchExpressions?: {
          key?: string;
          operator?: string;
          values?: string[];
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
    };
    validatingWebhookConfigurationAnnotations?: {
      [k: string]: unknown;
    };
    volumeMounts?: unknown[];
    volumes?: unknown[];
  };
}

// Made by "strata import" (see 'opentelemetry-operator' in imports.lock.json). Do not edit.
export interface OpentelemetryOperatorValues {
  global?: {
    [k: string]: unknown;
  };
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
      'operand.networkpolicy'?: boolean;
      'operator.networkpolicy'?: boolean;
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
    annotations?: {
      [k: string]: string;
    };
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
    certManager?: {
      env?: {
        name?: string;
        value?: string;
        valueFrom?: {
          [k: string]: unknown;
        };
      }[];
    };
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
}

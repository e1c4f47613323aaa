// Made by "strata import" (see 'opentelemetry-operator' in imports.lock.json). Do not edit.
export interface OpentelemetryOperatorValues {
  global?: {
    [k: string]: unknown;
  } | null;
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
      'operand.networkpolicy'?: boolean | null;
      'operator.networkpolicy'?: boolean | null;
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
    annotations?: {
      [k: string]: string;
    } | null;
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
    certManager?: {
      env?:
        | {
            name?: string | null;
            value?: string | null;
            valueFrom?: {
              [k: string]: unknown;
            } | null;
          }[]
        | null;
    } | null;
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
}

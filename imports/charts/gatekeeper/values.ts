// Made by "strata import" (see 'gatekeeper' in imports.lock.json). Do not edit.
export interface GatekeeperValues {
  global?: {
    [k: string]: unknown;
  };
  replicas?: number;
  revisionHistoryLimit?: number;
  auditInterval?: number;
  metricsBackends?: string[];
  auditMatchKindOnly?: boolean;
  constraintViolationsLimit?: number;
  auditFromCache?: boolean;
  disableAudit?: boolean;
  disableMutation?: boolean;
  disableValidatingWebhook?: boolean;
  validatingWebhookName?: string;
  validatingWebhookTimeoutSeconds?: number;
  validatingWebhookFailurePolicy?: string;
  validatingWebhookAnnotations?: {
    [k: string]: unknown;
  };
  validatingWebhookExemptNamespacesLabels?: {
    [k: string]: unknown;
  };
  validatingWebhookObjectSelector?: {
    [k: string]: unknown;
  };
  validatingWebhookMatchConditions?: unknown[];
  validatingWebhookCheckIgnoreFailurePolicy?: string;
  validatingWebhookCustomRules?: {
    [k: string]: unknown;
  };
  validatingWebhookSubResources?: string[];
  validatingWebhookURL?: unknown;
  validatingWebhookScope?: string;
  enableDeleteOperations?: boolean;
  enableConnectOperations?: boolean;
  enableExternalData?: boolean;
  enableGeneratorResourceExpansion?: boolean;
  enableTLSHealthcheck?: boolean;
  maxServingThreads?: number;
  mutatingWebhookName?: string;
  mutatingWebhookFailurePolicy?: string;
  mutatingWebhookReinvocationPolicy?: string;
  mutatingWebhookAnnotations?: {
    [k: string]: unknown;
  };
  mutatingWebhookExemptNamespacesLabels?: {
    [k: string]: unknown;
  };
  mutatingWebhookObjectSelector?: {
    [k: string]: unknown;
  };
  mutatingWebhookMatchConditions?: unknown[];
  mutatingWebhookTimeoutSeconds?: number;
  mutatingWebhookCustomRules?: {
    [k: string]: unknown;
  };
  mutatingWebhookSubResources?: string[];
  mutatingWebhookURL?: unknown;
  mutatingWebhookScope?: string;
  mutationAnnotations?: boolean;
  auditChunkSize?: number;
  logLevel?: string;
  logDenies?: boolean;
  logMutations?: boolean;
  admissionEventsInvolvedNamespace?: boolean;
  auditEventsInvolvedNamespace?: boolean;
  resourceQuota?: boolean;
  externaldataProviderResponseCacheTTL?: string;
  enableK8sNativeValidation?: boolean;
  commonAnnotations?: {
    [k: string]: unknown;
  };
  extraVolumeMounts?: unknown[];
  extraVolumes?: unknown[];
  image?: {
    repository?: string;
    crdRepository?: string;
    release?: string;
    pullPolicy?: string;
    pullSecrets?: unknown[];
  };
  preInstall?: {
    crdRepository?: {
      image?: {
        repository?: unknown;
        tag?: string;
      };
    };
  };
  postUpgrade?: {
    labelNamespace?: {
      serviceAccount?: {
        name?: string;
        create?: boolean;
      };
      enabled?: boolean;
      image?: {
        repository?: string;
        tag?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
      };
      extraNamespaces?: unknown[];
      podSecurity?: string[];
      extraAnnotations?: {
        [k: string]: unknown;
      };
      priorityClassName?: string;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  postInstall?: {
    labelNamespace?: {
      serviceAccount?: {
        name?: string;
        create?: boolean;
      };
      enabled?: boolean;
      extraRules?: unknown[];
      image?: {
        repository?: string;
        tag?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
      };
      extraNamespaces?: unknown[];
      podSecurity?: string[];
      extraAnnotations?: {
        [k: string]: unknown;
      };
      priorityClassName?: string;
    };
    probeWebhook?: {
      enabled?: boolean;
      image?: {
        repository?: string;
        tag?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
      };
      waitTimeout?: number;
      httpTimeout?: number;
      insecureHTTPS?: boolean;
      priorityClassName?: string;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      [k: string]: unknown;
    };
    resources?: unknown;
    [k: string]: unknown;
  };
  preUninstall?: {
    deleteWebhookConfigurations?: {
      serviceAccount?: {
        name?: string;
        create?: boolean;
      };
      extraRules?: unknown[];
      enabled?: boolean;
      image?: {
        repository?: string;
        tag?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
      };
      priorityClassName?: string;
      name?: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  auditPodAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podCountLimit?: string;
  secretAnnotations?: {
    [k: string]: unknown;
  };
  enableRuntimeDefaultSeccompProfile?: boolean;
  controllerManager?: {
    serviceAccount?: {
      name?: string;
      automountServiceAccountToken?: boolean;
    };
    containerName?: string;
    exemptNamespaces?: unknown[];
    exemptNamespacePrefixes?: unknown[];
    hostNetwork?: boolean;
    dnsPolicy?: string;
    port?: number;
    metricsPort?: number;
    healthPort?: number;
    readinessTimeout?: number;
    livenessTimeout?: number;
    priorityClassName?: string;
    disableCertRotation?: boolean;
    tlsMinVersion?: number;
    clientCertName?: string;
    strategyType?: string;
    strategyRollingUpdate?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    affinity?: {
      podAntiAffinity?: {
        preferredDuringSchedulingIgnoredDuringExecution?: {
          podAffinityTerm?: {
            labelSelector?: {
              matchExpressions?: {
                key?: string;
                operator?: string;
                values?: string[];
                [k: string]: unknown;
              }[];
              [k: string]: unknown;
            };
            topologyKey?: string;
            [k: string]: unknown;
          };
          weight?: number;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    tolerations?: unknown[];
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    resources?: {
      limits?: {
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
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      [k: string]: unknown;
    };
    podSecurityContext?: {
      fsGroup?: number;
      supplementalGroups?: number[];
      [k: string]: unknown;
    };
    extraRules?: unknown[];
    networkPolicy?: {
      enabled?: boolean;
      ingress?: unknown[];
    };
    disableWebhookOperation?: boolean;
    disableGenerateOperation?: boolean;
    certDir?: unknown;
    certServiceName?: unknown;
    clientCAName?: unknown;
    clientCNName?: unknown;
    exemptNamespaceSuffixes?: unknown;
    extraEnvs?: unknown;
    host?: unknown;
    logFile?: unknown;
    logLevel?: unknown;
  };
  exportBackend?: string;
  audit?: {
    exportConnection?: {
      path?: string;
      maxAuditResults?: number;
    };
    exportVolumeMount?: {
      path?: string;
    };
    exportVolume?: {
      name?: string;
      emptyDir?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    exportSidecar?: {
      name?: string;
      image?: string;
      imagePullPolicy?: string;
      securityContext?: {
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      volumeMounts?: {
        mountPath?: string;
        name?: string;
        [k: string]: unknown;
      }[];
      [k: string]: unknown;
    };
    serviceAccount?: {
      name?: string;
      automountServiceAccountToken?: boolean;
    };
    containerName?: string;
    hostNetwork?: boolean;
    dnsPolicy?: string;
    metricsPort?: number;
    healthPort?: number;
    readinessTimeout?: number;
    livenessTimeout?: number;
    priorityClassName?: string;
    disableCertRotation?: boolean;
    podLabels?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    resources?: {
      limits?: {
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
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      [k: string]: unknown;
    };
    podSecurityContext?: {
      fsGroup?: number;
      supplementalGroups?: number[];
      [k: string]: unknown;
    };
    writeToRAMDisk?: boolean;
    extraRules?: unknown[];
    disableGenerateOperation?: boolean;
    disableAuditOperation?: boolean;
    disableAuditSidecar?: boolean;
    disableStatusOperation?: boolean;
    apiCacheDir?: unknown;
    channel?: unknown;
    connection?: unknown;
    extraEnvs?: unknown;
    logFile?: unknown;
    logLevel?: unknown;
  };
  crds?: {
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  pdb?: {
    controllerManager?: {
      minAvailable?: number | string;
    };
  };
  service?: {
    healthzPort?: unknown;
    ipFamilies?: unknown;
    ipFamilyPolicy?: unknown;
    loadBalancerIP?: unknown;
    type?: unknown;
    [k: string]: unknown;
  };
  disabledBuiltins?: string[];
  upgradeCRDs?: {
    serviceAccount?: {
      create?: boolean;
      name?: string;
    };
    enabled?: boolean;
    extraRules?: unknown[];
    priorityClassName?: string;
  };
  rbac?: {
    create?: boolean;
  };
  externalCertInjection?: {
    enabled?: boolean;
    secretName?: string;
  };
  serviceAccount?: {
    gatekeeperAdmin?: {
      create?: boolean;
    };
  };
  additionalMutatingWebhookConfigsToRotateCerts?: unknown;
  additionalValidatingWebhookConfigsToRotateCerts?: unknown;
  commonLabels?: unknown;
  defaultCreateVAPBindingForConstraints?: unknown;
  defaultCreateVAPForTemplates?: unknown;
  defaultWaitForVAPBGeneration?: unknown;
  disableEnforcementActionValidation?: unknown;
  emitAdmissionEvents?: unknown;
  emitAuditEvents?: unknown;
  enablePprof?: unknown;
  enableReferentialRules?: unknown;
  enableRemoteCluster?: unknown;
  enableViolationExport?: unknown;
  extraEnvs?: unknown;
  fullnameOverride?: unknown;
  kubeconfig?: unknown;
  logLevelEncoder?: unknown;
  logLevelKey?: unknown;
  logStatsAdmission?: unknown;
  logStatsAudit?: unknown;
  metricsAddr?: unknown;
  nameOverride?: unknown;
  otlpEndpoint?: unknown;
  otlpMetricInterval?: unknown;
  pprofPort?: unknown;
  readinessRetries?: unknown;
  shutdownDelay?: unknown;
  stackdriverMetricInterval?: unknown;
  stackdriverOnlyWhenAvailable?: unknown;
  syncVAPEnforcementScope?: unknown;
}

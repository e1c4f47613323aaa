// Made by "strata import" (see 'gatekeeper' in imports.lock.json). Do not edit.
export interface GatekeeperValues {
  global?: {
    [k: string]: unknown;
  } | null;
  replicas?: number | string | null;
  revisionHistoryLimit?: number | string | null;
  auditInterval?: number | string | null;
  metricsBackends?: string[] | null;
  auditMatchKindOnly?: boolean | null;
  constraintViolationsLimit?: number | string | null;
  auditFromCache?: boolean | null;
  disableAudit?: boolean | null;
  disableMutation?: boolean | null;
  disableValidatingWebhook?: boolean | null;
  validatingWebhookName?: string | null;
  validatingWebhookTimeoutSeconds?: number | string | null;
  validatingWebhookFailurePolicy?: string | null;
  validatingWebhookAnnotations?: {
    [k: string]: unknown;
  } | null;
  validatingWebhookExemptNamespacesLabels?: {
    [k: string]: unknown;
  } | null;
  validatingWebhookObjectSelector?: {
    [k: string]: unknown;
  } | null;
  validatingWebhookMatchConditions?: unknown[] | null;
  validatingWebhookCheckIgnoreFailurePolicy?: string | null;
  validatingWebhookCustomRules?: {
    [k: string]: unknown;
  } | null;
  validatingWebhookSubResources?: string[] | null;
  validatingWebhookURL?: unknown;
  validatingWebhookScope?: string | null;
  enableDeleteOperations?: boolean | null;
  enableConnectOperations?: boolean | null;
  enableExternalData?: boolean | null;
  enableGeneratorResourceExpansion?: boolean | null;
  enableTLSHealthcheck?: boolean | null;
  maxServingThreads?: number | string | null;
  mutatingWebhookName?: string | null;
  mutatingWebhookFailurePolicy?: string | null;
  mutatingWebhookReinvocationPolicy?: string | null;
  mutatingWebhookAnnotations?: {
    [k: string]: unknown;
  } | null;
  mutatingWebhookExemptNamespacesLabels?: {
    [k: string]: unknown;
  } | null;
  mutatingWebhookObjectSelector?: {
    [k: string]: unknown;
  } | null;
  mutatingWebhookMatchConditions?: unknown[] | null;
  mutatingWebhookTimeoutSeconds?: number | string | null;
  mutatingWebhookCustomRules?: {
    [k: string]: unknown;
  } | null;
  mutatingWebhookSubResources?: string[] | null;
  mutatingWebhookURL?: unknown;
  mutatingWebhookScope?: string | null;
  mutationAnnotations?: boolean | null;
  auditChunkSize?: number | string | null;
  logLevel?: string | null;
  logDenies?: boolean | null;
  logMutations?: boolean | null;
  admissionEventsInvolvedNamespace?: boolean | null;
  auditEventsInvolvedNamespace?: boolean | null;
  resourceQuota?: boolean | null;
  externaldataProviderResponseCacheTTL?: string | number | null;
  enableK8sNativeValidation?: boolean | null;
  commonAnnotations?: {
    [k: string]: unknown;
  } | null;
  extraVolumeMounts?: unknown[] | null;
  extraVolumes?: unknown[] | null;
  image?: {
    repository?: string | null;
    crdRepository?: string | null;
    release?: string | null;
    pullPolicy?: string | null;
    pullSecrets?: unknown[] | null;
  } | null;
  preInstall?: {
    crdRepository?: {
      image?: {
        repository?: unknown;
        tag?: string | null;
      } | null;
    } | null;
  } | null;
  postUpgrade?: {
    labelNamespace?: {
      serviceAccount?: {
        name?: string | null;
        create?: boolean | null;
      } | null;
      enabled?: boolean | null;
      image?: {
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
      } | null;
      extraNamespaces?: unknown[] | null;
      podSecurity?: string[] | null;
      extraAnnotations?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  postInstall?: {
    labelNamespace?: {
      serviceAccount?: {
        name?: string | null;
        create?: boolean | null;
      } | null;
      enabled?: boolean | null;
      extraRules?: unknown[] | null;
      image?: {
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
      } | null;
      extraNamespaces?: unknown[] | null;
      podSecurity?: string[] | null;
      extraAnnotations?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
    } | null;
    probeWebhook?: {
      enabled?: boolean | null;
      image?: {
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
      } | null;
      waitTimeout?: number | string | null;
      httpTimeout?: number | string | null;
      insecureHTTPS?: boolean | null;
      priorityClassName?: string | null;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      [k: string]: unknown;
    } | null;
    resources?: unknown;
    [k: string]: unknown;
  } | null;
  preUninstall?: {
    deleteWebhookConfigurations?: {
      serviceAccount?: {
        name?: string | null;
        create?: boolean | null;
      } | null;
      extraRules?: unknown[] | null;
      enabled?: boolean | null;
      image?: {
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
      } | null;
      priorityClassName?: string | null;
      name?: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  auditPodAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  podCountLimit?: string | number | null;
  secretAnnotations?: {
    [k: string]: unknown;
  } | null;
  enableRuntimeDefaultSeccompProfile?: boolean | null;
  controllerManager?: {
    serviceAccount?: {
      name?: string | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    containerName?: string | null;
    exemptNamespaces?: unknown[] | null;
    exemptNamespacePrefixes?: unknown[] | null;
    hostNetwork?: boolean | null;
    dnsPolicy?: string | null;
    port?: number | string | null;
    metricsPort?: number | string | null;
    healthPort?: number | string | null;
    readinessTimeout?: number | string | null;
    livenessTimeout?: number | string | null;
    priorityClassName?: string | null;
    disableCertRotation?: boolean | null;
    tlsMinVersion?: number | string | null;
    clientCertName?: string | null;
    strategyType?: string | null;
    strategyRollingUpdate?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      podAntiAffinity?: {
        preferredDuringSchedulingIgnoredDuringExecution?:
          | {
              podAffinityTerm?: {
                labelSelector?: {
                  matchExpressions?:
                    | {
                        key?: string | null;
                        operator?: string | null;
                        values?: string[] | null;
                        [k: string]: unknown;
                      }[]
                    | null;
                  [k: string]: unknown;
                } | null;
                topologyKey?: string | null;
                [k: string]: unknown;
              } | null;
              weight?: number | string | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    tolerations?: unknown[] | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      limits?: {
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
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      fsGroup?: number | string | null;
      supplementalGroups?: (number | string)[] | null;
      [k: string]: unknown;
    } | null;
    extraRules?: unknown[] | null;
    networkPolicy?: {
      enabled?: boolean | null;
      ingress?: unknown[] | null;
    } | null;
    disableWebhookOperation?: boolean | null;
    disableGenerateOperation?: boolean | null;
    certDir?: unknown;
    certServiceName?: unknown;
    clientCAName?: unknown;
    clientCNName?: unknown;
    exemptNamespaceSuffixes?: unknown;
    extraEnvs?: unknown;
    host?: unknown;
    logFile?: unknown;
    logLevel?: unknown;
  } | null;
  exportBackend?: string | null;
  audit?: {
    exportConnection?: {
      path?: string | null;
      maxAuditResults?: number | string | null;
    } | null;
    exportVolumeMount?: {
      path?: string | null;
    } | null;
    exportVolume?: {
      name?: string | null;
      emptyDir?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    exportSidecar?: {
      name?: string | null;
      image?: string | null;
      imagePullPolicy?: string | null;
      securityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        runAsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      volumeMounts?:
        | {
            mountPath?: string | null;
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      name?: string | null;
      automountServiceAccountToken?: boolean | null;
    } | null;
    containerName?: string | null;
    hostNetwork?: boolean | null;
    dnsPolicy?: string | null;
    metricsPort?: number | string | null;
    healthPort?: number | string | null;
    readinessTimeout?: number | string | null;
    livenessTimeout?: number | string | null;
    priorityClassName?: string | null;
    disableCertRotation?: boolean | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      limits?: {
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
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      fsGroup?: number | string | null;
      supplementalGroups?: (number | string)[] | null;
      [k: string]: unknown;
    } | null;
    writeToRAMDisk?: boolean | null;
    extraRules?: unknown[] | null;
    disableGenerateOperation?: boolean | null;
    disableAuditOperation?: boolean | null;
    disableAuditSidecar?: boolean | null;
    disableStatusOperation?: boolean | null;
    apiCacheDir?: unknown;
    channel?: unknown;
    connection?: unknown;
    extraEnvs?: unknown;
    logFile?: unknown;
    logLevel?: unknown;
  } | null;
  crds?: {
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  pdb?: {
    controllerManager?: {
      minAvailable?: number | string | null;
    } | null;
  } | null;
  service?: {
    healthzPort?: unknown;
    ipFamilies?: unknown;
    ipFamilyPolicy?: unknown;
    loadBalancerIP?: unknown;
    type?: unknown;
    [k: string]: unknown;
  } | null;
  disabledBuiltins?: string[] | null;
  upgradeCRDs?: {
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
    } | null;
    enabled?: boolean | null;
    extraRules?: unknown[] | null;
    priorityClassName?: string | null;
  } | null;
  rbac?: {
    create?: boolean | null;
  } | null;
  externalCertInjection?: {
    enabled?: boolean | null;
    secretName?: string | null;
  } | null;
  serviceAccount?: {
    gatekeeperAdmin?: {
      create?: boolean | null;
    } | null;
  } | null;
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

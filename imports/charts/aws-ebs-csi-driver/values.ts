// Made by "strata import" (see 'aws-ebs-csi-driver' in imports.lock.json). Do not edit.
export interface AwsEbsCsiDriverValues {
  global?: {
    [k: string]: unknown;
  } | null;
  enabled?: boolean | null;
  additionalDaemonSets?: {
    [k: string]: {
      additionalArgs?: string[] | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      initContainers?: unknown[] | null;
      logLevel?: number | null;
      volumes?: unknown[] | null;
      probeDirVolume?: {
        [k: string]: unknown;
      } | null;
      namespaceOverride?: string | null;
      env?: unknown[] | null;
      enableLinux?: boolean | null;
      legacyXFS?: boolean | null;
      enableMetrics?: boolean | null;
      enablePrometheusAnnotations?: boolean | null;
      serviceMonitor?: {
        forceEnable?: boolean | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        interval?: string | null;
        relabelings?:
          | {
              [k: string]: unknown;
            }[]
          | null;
      } | null;
      enableWindows?: boolean | null;
      hostNetwork?: boolean | null;
      kubeletPath?: string | null;
      loggingFormat?: 'text' | 'json' | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      windowsHostProcess?: boolean | null;
      revisionHistoryLimit?: number | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      volumeMounts?: unknown[] | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      selinux?: boolean | null;
      metadataSources?: string | null;
      reservedVolumeAttachments?: number | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        create?: boolean | null;
        name?: string | null;
        automountServiceAccountToken?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        disableMutation?: boolean | null;
      } | null;
      terminationGracePeriodSeconds?: number | null;
      tolerateAllTaints?: boolean | null;
      tolerations?:
        | {
            [k: string]: unknown;
          }[]
        | null;
      volumeAttachLimit?: number | null;
      envFrom?: unknown[] | null;
      containerSecurityContext?: {
        [k: string]: unknown;
      } | null;
      updateStrategy?: {
        [k: string]: unknown;
      } | null;
      daemonSetAnnotations?: {
        [k: string]: unknown;
      } | null;
      otelTracing?: {
        otelServiceName?: string | null;
        otelExporterEndpoint?: string | null;
      } | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    };
  } | null;
  defaultStorageClass?: {
    enabled?: boolean | null;
  } | null;
  helmTester?: {
    enabled?: boolean | null;
    image?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  volumeSnapshotClasses?: unknown[] | null;
  awsAccessSecret?: {
    name?: string | null;
    keyId?: string | null;
    accessKey?: string | null;
  } | null;
  image?: {
    pullPolicy?: string | null;
    tag?: string | null;
    repository?: string | null;
    containerRegistry?: string | null;
  } | null;
  useOldCSIDriver?: boolean | null;
  nodeAllocatableUpdatePeriodSeconds?: number | null;
  nodeComponentOnly?: boolean | null;
  storageClasses?: unknown[] | null;
  fips?: boolean | null;
  debugLogs?: boolean | null;
  fullnameOverride?: string | null;
  nameOverride?: string | null;
  controller?: {
    additionalArgs?: string[] | null;
    affinity?: {
      nodeAffinity?: {
        preferredDuringSchedulingIgnoredDuringExecution?:
          | {
              weight?: number | string | null;
              preference?: {
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
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
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
    batching?: boolean | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enableMetrics?: boolean | null;
    enablePrometheusAnnotations?: boolean | null;
    extraVolumeTags?: {
      [k: string]: string;
    } | null;
    loggingFormat?: 'text' | 'json' | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    region?: string | null;
    logLevel?: number | null;
    securityContext?: {
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    httpEndpoint?: string | null;
    revisionHistoryLimit?: number | null;
    extraCreateMetadata?: boolean | null;
    k8sTagClusterId?: string | null;
    defaultFsType?: string | null;
    envFrom?: unknown[] | null;
    env?: unknown[] | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      unhealthyPodEvictionPolicy?: string | null;
      maxUnavailable?: number | string | null;
      minAvailable?: number | string | null;
    } | null;
    priorityClassName?: string | null;
    replicaCount?: number | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      limits?: {
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    sdkDebugLog?: boolean | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      automountServiceAccountToken?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    tolerations?:
      | {
          key?: string | null;
          operator?: string | null;
          effect?: string | null;
          tolerationSeconds?: number | string | null;
          [k: string]: unknown;
        }[]
      | null;
    topologySpreadConstraints?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    otelTracing?: {
      otelServiceName?: string | null;
      otelExporterEndpoint?: string | null;
    } | null;
    volumes?: unknown[] | null;
    volumeMounts?: unknown[] | null;
    containerSecurityContext?: {
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      [k: string]: unknown;
    } | null;
    serviceMonitor?: {
      forceEnable?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      interval?: string | null;
      relabelings?:
        | {
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    socketDirVolume?: {
      emptyDir?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    nameOverride?: string | null;
    userAgentExtra?: string | null;
    volumeModificationFeature?: {
      enabled?: boolean | null;
    } | null;
    enableNodeLocalVolumes?: boolean | null;
  } | null;
  customLabels?: {
    [k: string]: unknown;
  } | null;
  node?: {
    additionalArgs?: string[] | null;
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?:
            | {
                matchExpressions?:
                  | {
                      key?: string | null;
                      operator?: string | null;
                      values?: string[] | null;
                      [k: string]: unknown;
                    }[]
                  | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[] | null;
    logLevel?: number | null;
    volumes?: unknown[] | null;
    probeDirVolume?: {
      emptyDir?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    namespaceOverride?: string | null;
    env?: unknown[] | null;
    enableLinux?: boolean | null;
    legacyXFS?: boolean | null;
    enableMetrics?: boolean | null;
    enablePrometheusAnnotations?: boolean | null;
    serviceMonitor?: {
      forceEnable?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      interval?: string | null;
      relabelings?:
        | {
            [k: string]: unknown;
          }[]
        | null;
    } | null;
    enableWindows?: boolean | null;
    hostNetwork?: boolean | null;
    kubeletPath?: string | null;
    loggingFormat?: 'text' | 'json' | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    windowsHostProcess?: boolean | null;
    revisionHistoryLimit?: number | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    volumeMounts?: unknown[] | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    selinux?: boolean | null;
    metadataSources?: string | null;
    reservedVolumeAttachments?: number | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      limits?: {
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      automountServiceAccountToken?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      disableMutation?: boolean | null;
    } | null;
    terminationGracePeriodSeconds?: number | null;
    tolerateAllTaints?: boolean | null;
    tolerations?:
      | {
          operator?: string | null;
          effect?: string | null;
          tolerationSeconds?: number | string | null;
          [k: string]: unknown;
        }[]
      | null;
    volumeAttachLimit?: number | null;
    envFrom?: unknown[] | null;
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean | null;
      privileged?: boolean | null;
      [k: string]: unknown;
    } | null;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    daemonSetAnnotations?: {
      [k: string]: unknown;
    } | null;
    otelTracing?: {
      otelServiceName?: string | null;
      otelExporterEndpoint?: string | null;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
  } | null;
  proxy?: {
    http_proxy?: string | null;
    no_proxy?: string | null;
  } | null;
  sidecars?: {
    provisioner?: {
      additionalArgs?: string[] | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      env?: unknown[] | null;
      additionalClusterRoleRules?: unknown[] | null;
      logLevel?: number | null;
      leaderElection?: {
        enabled?: boolean | null;
      } | null;
      securityContext?: {
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        [k: string]: unknown;
      } | null;
      image?: {
        pullPolicy?: string | null;
        tag?: string | null;
        repository?: string | null;
      } | null;
    } | null;
    attacher?: {
      additionalArgs?: string[] | null;
      env?: unknown[] | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      logLevel?: number | null;
      leaderElection?: {
        enabled?: boolean | null;
      } | null;
      securityContext?: {
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        [k: string]: unknown;
      } | null;
      additionalClusterRoleRules?: unknown[] | null;
      image?: {
        pullPolicy?: string | null;
        tag?: string | null;
        repository?: string | null;
      } | null;
    } | null;
    snapshotter?: {
      forceEnable?: boolean | null;
      additionalArgs?: string[] | null;
      additionalClusterRoleRules?: unknown[] | null;
      logLevel?: number | null;
      env?: unknown[] | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      image?: {
        pullPolicy?: string | null;
        tag?: string | null;
        repository?: string | null;
      } | null;
      securityContext?: {
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        [k: string]: unknown;
      } | null;
    } | null;
    resizer?: {
      additionalArgs?: string[] | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      logLevel?: number | null;
      leaderElection?: {
        enabled?: boolean | null;
      } | null;
      additionalClusterRoleRules?: unknown[] | null;
      env?: unknown[] | null;
      image?: {
        pullPolicy?: string | null;
        tag?: string | null;
        repository?: string | null;
      } | null;
      securityContext?: {
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        [k: string]: unknown;
      } | null;
    } | null;
    livenessProbe?: {
      image?: {
        pullPolicy?: string | null;
        tag?: string | null;
        repository?: string | null;
      } | null;
      additionalArgs?: unknown[] | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        [k: string]: unknown;
      } | null;
    } | null;
    nodeDriverRegistrar?: {
      additionalArgs?: string[] | null;
      healthPort?: number | null;
      logLevel?: number | null;
      env?: unknown[] | null;
      image?: {
        pullPolicy?: string | null;
        tag?: string | null;
        repository?: string | null;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    metadataLabeler?: {
      additionalArgs?: string[] | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      logLevel?: number | null;
      env?: unknown[] | null;
      securityContext?: {
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        [k: string]: unknown;
      } | null;
    } | null;
    volumemodifier?: {
      additionalArgs?: string[] | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      logLevel?: number | null;
      leaderElection?: {
        enabled?: boolean | null;
      } | null;
      env?: unknown[] | null;
      image?: {
        pullPolicy?: string | null;
        tag?: string | null;
        repository?: string | null;
      } | null;
      volumeMounts?: unknown[] | null;
      securityContext?: {
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
}

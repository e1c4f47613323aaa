// Made by "strata import" (see 'aws-ebs-csi-driver' in imports.lock.json). Do not edit.
export interface AwsEbsCsiDriverValues {
  global?: {
    [k: string]: unknown;
  };
  enabled?: boolean | null;
  additionalDaemonSets?: {
    [k: string]: {
      additionalArgs?: string[];
      affinity?: {
        [k: string]: unknown;
      } | null;
      initContainers?: unknown[];
      logLevel?: number;
      volumes?: unknown[];
      probeDirVolume?: {
        [k: string]: unknown;
      };
      namespaceOverride?: string | null;
      env?: unknown[];
      enableLinux?: boolean;
      legacyXFS?: boolean;
      enableMetrics?: boolean;
      enablePrometheusAnnotations?: boolean;
      serviceMonitor?: {
        forceEnable?: boolean;
        labels?: {
          [k: string]: unknown;
        };
        interval?: string;
        relabelings?: {
          [k: string]: unknown;
        }[];
      };
      enableWindows?: boolean;
      hostNetwork?: boolean;
      kubeletPath?: string;
      loggingFormat?: 'text' | 'json';
      podLabels?: {
        [k: string]: unknown;
      } | null;
      windowsHostProcess?: boolean;
      revisionHistoryLimit?: number;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      volumeMounts?: unknown[];
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        [k: string]: unknown;
      };
      priorityClassName?: string | null;
      selinux?: boolean;
      metadataSources?: string | null;
      reservedVolumeAttachments?: number | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        create?: boolean;
        name?: string;
        automountServiceAccountToken?: boolean;
        annotations?: {
          [k: string]: unknown;
        } | null;
        disableMutation?: boolean | null;
      };
      terminationGracePeriodSeconds?: number;
      tolerateAllTaints?: boolean;
      tolerations?: {
        [k: string]: unknown;
      }[];
      volumeAttachLimit?: number | null;
      envFrom?: unknown[];
      containerSecurityContext?: {
        [k: string]: unknown;
      };
      updateStrategy?: {
        [k: string]: unknown;
      };
      daemonSetAnnotations?: {
        [k: string]: unknown;
      } | null;
      otelTracing?: {
        otelServiceName?: string;
        otelExporterEndpoint?: string;
      } | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    };
  } | null;
  defaultStorageClass?: {
    enabled?: boolean;
  };
  helmTester?: {
    enabled?: boolean;
    image?: string;
  };
  imagePullSecrets?: unknown[];
  volumeSnapshotClasses?: unknown[];
  awsAccessSecret?: {
    name?: string;
    keyId?: string;
    accessKey?: string;
  };
  image?: {
    pullPolicy?: string;
    tag?: string;
    repository?: string;
    containerRegistry?: string;
  };
  useOldCSIDriver?: boolean;
  nodeAllocatableUpdatePeriodSeconds?: number | null;
  nodeComponentOnly?: boolean;
  storageClasses?: unknown[];
  fips?: boolean;
  debugLogs?: boolean;
  fullnameOverride?: string | null;
  nameOverride?: string | null;
  controller?: {
    additionalArgs?: string[];
    affinity?: {
      nodeAffinity?: {
        preferredDuringSchedulingIgnoredDuringExecution?: {
          weight?: number;
          preference?: {
            matchExpressions?: {
              key?: string;
              operator?: string;
              values?: string[];
              [k: string]: unknown;
            }[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
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
    } | null;
    batching?: boolean;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
    enableMetrics?: boolean;
    enablePrometheusAnnotations?: boolean;
    extraVolumeTags?: {
      [k: string]: string;
    };
    loggingFormat?: 'text' | 'json';
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
    logLevel?: number;
    securityContext?: {
      runAsNonRoot?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      fsGroup?: number;
      [k: string]: unknown;
    };
    httpEndpoint?: string | null;
    revisionHistoryLimit?: number;
    extraCreateMetadata?: boolean;
    k8sTagClusterId?: string | null;
    defaultFsType?: string | null;
    envFrom?: unknown[];
    env?: unknown[];
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean;
      unhealthyPodEvictionPolicy?: string | null;
      maxUnavailable?: number | string | null;
      minAvailable?: number | string | null;
    };
    priorityClassName?: string;
    replicaCount?: number;
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      limits?: {
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    } | null;
    sdkDebugLog?: boolean;
    serviceAccount?: {
      create?: boolean;
      name?: string;
      automountServiceAccountToken?: boolean;
      annotations?: {
        [k: string]: unknown;
      } | null;
    };
    tolerations?: {
      key?: string;
      operator?: string;
      effect?: string;
      tolerationSeconds?: number;
      [k: string]: unknown;
    }[];
    topologySpreadConstraints?: {
      [k: string]: unknown;
    }[];
    otelTracing?: {
      otelServiceName?: string;
      otelExporterEndpoint?: string;
    } | null;
    volumes?: unknown[];
    volumeMounts?: unknown[];
    containerSecurityContext?: {
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      allowPrivilegeEscalation?: boolean;
      [k: string]: unknown;
    };
    serviceMonitor?: {
      forceEnable?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      interval?: string;
      relabelings?: {
        [k: string]: unknown;
      }[];
    };
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    socketDirVolume?: {
      emptyDir?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    nameOverride?: string | null;
    userAgentExtra?: string;
    volumeModificationFeature?: {
      enabled?: boolean;
    };
    enableNodeLocalVolumes?: boolean;
  };
  customLabels?: {
    [k: string]: unknown;
  } | null;
  node?: {
    additionalArgs?: string[];
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?: {
            matchExpressions?: {
              key?: string;
              operator?: string;
              values?: string[];
              [k: string]: unknown;
            }[];
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    } | null;
    initContainers?: unknown[];
    logLevel?: number;
    volumes?: unknown[];
    probeDirVolume?: {
      emptyDir?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    namespaceOverride?: string | null;
    env?: unknown[];
    enableLinux?: boolean;
    legacyXFS?: boolean;
    enableMetrics?: boolean;
    enablePrometheusAnnotations?: boolean;
    serviceMonitor?: {
      forceEnable?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      interval?: string;
      relabelings?: {
        [k: string]: unknown;
      }[];
    };
    enableWindows?: boolean;
    hostNetwork?: boolean;
    kubeletPath?: string;
    loggingFormat?: 'text' | 'json';
    podLabels?: {
      [k: string]: unknown;
    } | null;
    windowsHostProcess?: boolean;
    revisionHistoryLimit?: number;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    volumeMounts?: unknown[];
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      runAsNonRoot?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      fsGroup?: number;
      [k: string]: unknown;
    };
    priorityClassName?: string | null;
    selinux?: boolean;
    metadataSources?: string | null;
    reservedVolumeAttachments?: number | null;
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      limits?: {
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      create?: boolean;
      name?: string;
      automountServiceAccountToken?: boolean;
      annotations?: {
        [k: string]: unknown;
      } | null;
      disableMutation?: boolean | null;
    };
    terminationGracePeriodSeconds?: number;
    tolerateAllTaints?: boolean;
    tolerations?: {
      operator?: string;
      effect?: string;
      tolerationSeconds?: number;
      [k: string]: unknown;
    }[];
    volumeAttachLimit?: number | null;
    envFrom?: unknown[];
    containerSecurityContext?: {
      readOnlyRootFilesystem?: boolean;
      privileged?: boolean;
      [k: string]: unknown;
    };
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    daemonSetAnnotations?: {
      [k: string]: unknown;
    } | null;
    otelTracing?: {
      otelServiceName?: string;
      otelExporterEndpoint?: string;
    } | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
  };
  proxy?: {
    http_proxy?: string | null;
    no_proxy?: string | null;
  };
  sidecars?: {
    provisioner?: {
      additionalArgs?: string[];
      resources?: {
        [k: string]: unknown;
      } | null;
      env?: unknown[];
      additionalClusterRoleRules?: unknown[] | null;
      logLevel?: number;
      leaderElection?: {
        enabled?: boolean;
      };
      securityContext?: {
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        [k: string]: unknown;
      };
      image?: {
        pullPolicy?: string;
        tag?: string;
        repository?: string;
      };
    };
    attacher?: {
      additionalArgs?: string[];
      env?: unknown[];
      resources?: {
        [k: string]: unknown;
      } | null;
      logLevel?: number;
      leaderElection?: {
        enabled?: boolean;
      };
      securityContext?: {
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        [k: string]: unknown;
      };
      additionalClusterRoleRules?: unknown[] | null;
      image?: {
        pullPolicy?: string;
        tag?: string;
        repository?: string;
      };
    };
    snapshotter?: {
      forceEnable?: boolean;
      additionalArgs?: string[];
      additionalClusterRoleRules?: unknown[] | null;
      logLevel?: number;
      env?: unknown[];
      resources?: {
        [k: string]: unknown;
      } | null;
      image?: {
        pullPolicy?: string;
        tag?: string;
        repository?: string;
      };
      securityContext?: {
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        [k: string]: unknown;
      };
    };
    resizer?: {
      additionalArgs?: string[];
      resources?: {
        [k: string]: unknown;
      } | null;
      logLevel?: number;
      leaderElection?: {
        enabled?: boolean;
      };
      additionalClusterRoleRules?: unknown[] | null;
      env?: unknown[];
      image?: {
        pullPolicy?: string;
        tag?: string;
        repository?: string;
      };
      securityContext?: {
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        [k: string]: unknown;
      };
    };
    livenessProbe?: {
      image?: {
        pullPolicy?: string;
        tag?: string;
        repository?: string;
      };
      additionalArgs?: unknown[];
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        [k: string]: unknown;
      };
    };
    nodeDriverRegistrar?: {
      additionalArgs?: string[];
      healthPort?: number;
      logLevel?: number;
      env?: unknown[];
      image?: {
        pullPolicy?: string;
        tag?: string;
        repository?: string;
      };
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        [k: string]: unknown;
      };
      livenessProbe?: {
        httpGet?: {
          path?: string;
          port?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
    };
    metadataLabeler?: {
      additionalArgs?: string[];
      resources?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean;
      logLevel?: number;
      env?: unknown[];
      securityContext?: {
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        [k: string]: unknown;
      };
    };
    volumemodifier?: {
      additionalArgs?: string[];
      resources?: {
        [k: string]: unknown;
      } | null;
      logLevel?: number;
      leaderElection?: {
        enabled?: boolean;
      };
      env?: unknown[];
      image?: {
        pullPolicy?: string;
        tag?: string;
        repository?: string;
      };
      volumeMounts?: unknown[];
      securityContext?: {
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        [k: string]: unknown;
      };
    };
  };
}

// Made by "strata import" (see 'alloy' in imports.lock.json). Do not edit.
export interface AlloyValues {
  crds?: {
    create?: boolean;
    global?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  global?: {
    image?: {
      registry?: string;
      pullSecrets?: unknown[];
      pullPolicy?: string;
    };
    podSecurityContext?: {
      [k: string]: unknown;
    };
  };
  nameOverride?: unknown;
  namespaceOverride?: unknown;
  fullnameOverride?: unknown;
  alloy?: {
    configMap?: {
      create?: boolean;
      content?: string;
      name?: unknown;
      key?: unknown;
      [k: string]: unknown;
    };
    clustering?: {
      enabled?: boolean;
      name?: string;
      portName?: string;
    };
    stabilityLevel?: 'experimental' | 'public-preview' | 'generally-available';
    storagePath?: string;
    enableHttpServerPort?: boolean;
    listenAddr?: string;
    listenPort?: number;
    listenScheme?: string;
    initialDelaySeconds?: number;
    timeoutSeconds?: number;
    uiPathPrefix?: string;
    enableReporting?: boolean;
    extraEnv?: unknown[];
    envFrom?: unknown[];
    command?: unknown[];
    extraArgs?: unknown[];
    extraPorts?: unknown[];
    hostAliases?: unknown[];
    mounts?: {
      varlog?: boolean;
      dockercontainers?: boolean;
      extra?: unknown[];
    };
    securityContext?: {
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        cpu?: unknown;
        memory?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    lifecycle?: {
      [k: string]: unknown;
    };
    livenessProbe?: {
      [k: string]: unknown;
    };
  };
  image?: {
    registry?: string;
    repository?: string;
    tag?: string | null;
    digest?: unknown;
    pullPolicy?: string;
    pullSecrets?: unknown[];
  };
  rbac?: {
    create?: boolean;
    namespaces?: unknown[];
    rules?: {
      apiGroups?: string[];
      resources?: string[];
      verbs?: string[];
      [k: string]: unknown;
    }[];
    clusterRules?: {
      apiGroups?: string[];
      resources?: string[];
      verbs?: string[];
      nonResourceURLs?: string[];
      [k: string]: unknown;
    }[];
  };
  serviceAccount?: {
    create?: boolean;
    additionalLabels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    name?: unknown;
    automountServiceAccountToken?: boolean;
  };
  configReloader?: {
    enabled?: boolean;
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      digest?: string;
      pullPolicy?: string;
    };
    customArgs?: unknown[];
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      runAsNonRoot?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
  };
  controller?: {
    type?: 'daemonset' | 'deployment' | 'statefulset';
    replicas?: number;
    extraLabels?: {
      [k: string]: unknown;
    };
    extraAnnotations?: {
      [k: string]: unknown;
    };
    parallelRollout?: boolean;
    minReadySeconds?: number;
    hostNetwork?: boolean;
    hostPID?: boolean;
    dnsPolicy?: string;
    terminationGracePeriodSeconds?: unknown;
    revisionHistoryLimit?: number;
    updateStrategy?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    priorityClassName?: string;
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      minAvailable?: unknown;
      maxUnavailable?: unknown;
    };
    enableStatefulSetAutoDeletePVC?: boolean;
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: number;
      scaleDown?: {
        policies?: unknown[];
        selectPolicy?: string;
        stabilizationWindowSeconds?: number;
      };
      scaleUp?: {
        policies?: unknown[];
        selectPolicy?: string;
        stabilizationWindowSeconds?: number;
      };
      horizontal?: {
        enabled?: boolean;
        externalHPA?: boolean;
        minReplicas?: number;
        maxReplicas?: number;
        targetCPUUtilizationPercentage?: number;
        targetMemoryUtilizationPercentage?: number;
        scaleDown?: {
          policies?: unknown[];
          selectPolicy?: string;
          stabilizationWindowSeconds?: number;
        };
        scaleUp?: {
          policies?: unknown[];
          selectPolicy?: string;
          stabilizationWindowSeconds?: number;
        };
      };
      vertical?: {
        recommenders?: unknown[];
        enabled?: boolean;
        resourcePolicy?: {
          containerPolicies?: {
            containerName?: string;
            controlledResources?: string[];
            controlledValues?: string;
            maxAllowed?: {
              [k: string]: unknown;
            };
            minAllowed?: {
              [k: string]: unknown;
            };
            [k: string]: unknown;
          }[];
        };
        updatePolicy?: unknown;
      };
    };
    affinity?: {
      [k: string]: unknown;
    };
    volumes?: {
      extra?: unknown[];
      [k: string]: unknown;
    };
    volumeClaimTemplates?: unknown[];
    initContainers?: unknown[];
    extraContainers?: unknown[];
  };
  networkPolicy?: {
    enabled?: boolean;
    flavor?: string;
    policyTypes?: string[];
    ingress?: {
      [k: string]: unknown;
    }[];
    egress?: {
      [k: string]: unknown;
    }[];
  };
  service?: {
    enabled?: boolean;
    type?: string;
    nodePort?: number;
    clusterIP?: string;
    internalTrafficPolicy?: string;
    externalTrafficPolicy?: string;
    annotations?: {
      [k: string]: unknown;
    };
  };
  serviceMonitor?: {
    enabled?: boolean;
    additionalLabels?: {
      [k: string]: unknown;
    };
    interval?: string;
    metricRelabelings?: unknown[];
    tlsConfig?: {
      [k: string]: unknown;
    };
    relabelings?: unknown[];
  };
  ingress?: {
    ingressClassName?: unknown;
    enabled?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    path?: string;
    faroPort?: number;
    pathType?: string;
    hosts?: string[];
    extraPaths?: unknown[];
    tls?: unknown[];
  };
  extraObjects?: unknown[];
  agent?: unknown;
  enableStatefulSetAutoDeletePVC?: unknown;
}

// Made by "strata import" (see 'istio-gateway' in imports.lock.json). Do not edit.
export interface IstioGatewayValues {
  global?: {
    networkPolicy?: unknown;
    [k: string]: unknown;
  };
  _internal_defaults_do_not_set?: {
    envVarFrom?: unknown[];
    podDisruptionBudget?: {
      [k: string]: unknown;
    };
    name?: string;
    revision?: string;
    replicaCount?: unknown;
    kind?: string;
    rbac?: {
      enabled?: boolean;
    };
    serviceAccount?: {
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      name?: string;
    };
    podAnnotations?: {
      'prometheus.io/port'?: string;
      'prometheus.io/scrape'?: string;
      'prometheus.io/path'?: string;
      'inject.istio.io/templates'?: string;
      'sidecar.istio.io/inject'?: string;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      [k: string]: unknown;
    };
    service?: {
      allocateLoadBalancerNodePorts?: unknown;
      loadBalancerClass?: unknown;
      type?: string;
      clusterIP?: string;
      selectorLabels?: {
        [k: string]: unknown;
      };
      ports?: {
        name?: string;
        port?: number;
        protocol?: string;
        targetPort?: number | string;
        [k: string]: unknown;
      }[];
      annotations?: {
        [k: string]: unknown;
      };
      loadBalancerIP?: string;
      loadBalancerSourceRanges?: unknown[];
      externalTrafficPolicy?: string;
      externalIPs?: unknown[];
      ipFamilyPolicy?: string;
      ipFamilies?: unknown[];
    };
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      limits?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    autoscaling?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      targetCPUUtilizationPercentage?: number;
      targetMemoryUtilizationPercentage?: {
        [k: string]: unknown;
      };
      autoscaleBehavior?: {
        [k: string]: unknown;
      };
    };
    env?: {
      [k: string]: unknown;
    };
    strategy?: {
      [k: string]: unknown;
    };
    minReadySeconds?: unknown;
    readinessProbe?: {
      [k: string]: unknown;
    };
    labels?: {
      'istio.io/dataplane-mode'?: string;
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    networkGateway?: string;
    networkGatewayPorts?: {
      'status-port'?: {
        port?: number;
        targetPort?: number | string;
      };
      tls?: {
        port?: number;
        targetPort?: number | string;
      };
      'tls-istiod'?: {
        port?: number;
        targetPort?: number | string;
      };
      'tls-webhook'?: {
        port?: number;
        targetPort?: number | string;
      };
    };
    imagePullPolicy?: string;
    imagePullSecrets?: unknown[];
    terminationGracePeriodSeconds?: number;
    volumes?: unknown[];
    volumeMounts?: unknown[];
    initContainers?: unknown[];
    additionalContainers?: unknown[];
    priorityClassName?: string;
    lifecycle?: {
      [k: string]: unknown;
    };
    global?: {
      networkPolicy?: {
        enabled?: boolean;
      };
    };
    [k: string]: unknown;
  };
  enabled?: boolean;
  affinity?: {
    [k: string]: unknown;
  };
  securityContext?: {
    [k: string]: unknown;
  } | null;
  containerSecurityContext?: {
    [k: string]: unknown;
  } | null;
  kind?: 'Deployment' | 'DaemonSet';
  annotations?: {
    [k: string]: string | number;
  };
  autoscaling?: {
    enabled?: boolean;
    maxReplicas?: number;
    minReplicas?: number;
    targetCPUUtilizationPercentage?: number;
    autoscaleBehavior?: unknown;
    targetMemoryUtilizationPercentage?: unknown;
    [k: string]: unknown;
  };
  env?: {
    [k: string]: unknown;
  };
  envVarFrom?: {
    name?: string;
    valueFrom?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  }[];
  strategy?: {
    [k: string]: unknown;
  };
  minReadySeconds?: null | number;
  readinessProbe?: null | {
    [k: string]: unknown;
  };
  labels?: {
    app?: unknown;
    istio?: unknown;
    [k: string]: unknown;
  };
  name?: string;
  nodeSelector?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    'inject.istio.io/templates'?: string;
    'prometheus.io/path'?: string;
    'prometheus.io/port'?: string;
    'prometheus.io/scrape'?: string;
    [k: string]: unknown;
  };
  replicaCount?: number | null;
  resources?: {
    limits?: {
      cpu?: string | null;
      memory?: string | null;
      [k: string]: unknown;
    } | null;
    requests?: {
      cpu?: string | null;
      memory?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  };
  revision?: string;
  defaultRevision?: string;
  compatibilityVersion?: string;
  profile?: string;
  platform?: string;
  pilot?: {
    [k: string]: unknown;
  };
  runAsRoot?: boolean;
  unprivilegedPort?: true | false | 'auto';
  service?: {
    annotations?: {
      [k: string]: unknown;
    };
    selectorLabels?: {
      [k: string]: string;
    };
    externalTrafficPolicy?: string;
    loadBalancerIP?: string;
    loadBalancerSourceRanges?: unknown[];
    ipFamilies?: ('IPv4' | 'IPv6')[];
    ipFamilyPolicy?: '' | 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
    ports?: {
      name?: string;
      port?: number;
      protocol?: string;
      targetPort?: number;
      [k: string]: unknown;
    }[];
    type?: string;
    allocateLoadBalancerNodePorts?: unknown;
    clusterIP?: unknown;
    externalIPs?: unknown;
    internalTrafficPolicy?: unknown;
    loadBalancerClass?: unknown;
    [k: string]: unknown;
  };
  serviceAccount?: {
    annotations?: {
      [k: string]: unknown;
    };
    name?: string;
    create?: boolean;
    [k: string]: unknown;
  };
  rbac?: {
    enabled?: boolean;
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  topologySpreadConstraints?: unknown[];
  networkGateway?: string;
  networkGatewayPorts?: {
    [k: string]: {
      port?: number;
      targetPort?: number;
      protocol?: string;
      [k: string]: unknown;
    };
  };
  imagePullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
  imagePullSecrets?: {
    name?: string;
    [k: string]: unknown;
  }[];
  podDisruptionBudget?: {
    minAvailable?: number | string;
    maxUnavailable?: number | string;
    unhealthyPodEvictionPolicy?: '' | 'IfHealthyBudget' | 'AlwaysAllow';
    [k: string]: unknown;
  };
  terminationGracePeriodSeconds?: number;
  volumes?: {
    [k: string]: unknown;
  }[];
  volumeMounts?: {
    [k: string]: unknown;
  }[];
  initContainers?: {
    [k: string]: unknown;
  }[];
  additionalContainers?: {
    [k: string]: unknown;
  }[];
  priorityClassName?: string;
  lifecycle?: {
    postStart?: {
      [k: string]: unknown;
    };
    preStop?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
}

// Made by "strata import" (see 'istio-gateway' in imports.lock.json). Do not edit.
export interface IstioGatewayValues {
  global?: {
    networkPolicy?: unknown;
    [k: string]: unknown;
  } | null;
  _internal_defaults_do_not_set?: {
    envVarFrom?: unknown[] | null;
    podDisruptionBudget?: {
      [k: string]: unknown;
    } | null;
    name?: string | null;
    revision?: string | null;
    replicaCount?: unknown;
    kind?: string | null;
    rbac?: {
      enabled?: boolean | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      name?: string | null;
    } | null;
    podAnnotations?: {
      'prometheus.io/port'?: string | number | null;
      'prometheus.io/scrape'?: string | null;
      'prometheus.io/path'?: string | null;
      'inject.istio.io/templates'?: string | null;
      'sidecar.istio.io/inject'?: string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      [k: string]: unknown;
    } | null;
    service?: {
      allocateLoadBalancerNodePorts?: unknown;
      loadBalancerClass?: unknown;
      type?: string | null;
      clusterIP?: string | null;
      selectorLabels?: {
        [k: string]: unknown;
      } | null;
      ports?:
        | {
            name?: string | null;
            port?: number | string | null;
            protocol?: string | null;
            targetPort?: number | string | null;
            [k: string]: unknown;
          }[]
        | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      loadBalancerIP?: string | null;
      loadBalancerSourceRanges?: unknown[] | null;
      externalTrafficPolicy?: string | null;
      externalIPs?: unknown[] | null;
      ipFamilyPolicy?: string | null;
      ipFamilies?: unknown[] | null;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      limits?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    autoscaling?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      targetCPUUtilizationPercentage?: number | string | null;
      targetMemoryUtilizationPercentage?: {
        [k: string]: unknown;
      } | null;
      autoscaleBehavior?: {
        [k: string]: unknown;
      } | null;
    } | null;
    env?: {
      [k: string]: unknown;
    } | null;
    strategy?: {
      [k: string]: unknown;
    } | null;
    minReadySeconds?: unknown;
    readinessProbe?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      'istio.io/dataplane-mode'?: string | null;
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    networkGateway?: string | null;
    networkGatewayPorts?: {
      'status-port'?: {
        port?: number | string | null;
        targetPort?: number | string | null;
      } | null;
      tls?: {
        port?: number | string | null;
        targetPort?: number | string | null;
      } | null;
      'tls-istiod'?: {
        port?: number | string | null;
        targetPort?: number | string | null;
      } | null;
      'tls-webhook'?: {
        port?: number | string | null;
        targetPort?: number | string | null;
      } | null;
    } | null;
    imagePullPolicy?: string | null;
    imagePullSecrets?: unknown[] | null;
    terminationGracePeriodSeconds?: number | string | null;
    volumes?: unknown[] | null;
    volumeMounts?: unknown[] | null;
    initContainers?: unknown[] | null;
    additionalContainers?: unknown[] | null;
    priorityClassName?: string | null;
    lifecycle?: {
      [k: string]: unknown;
    } | null;
    global?: {
      networkPolicy?: {
        enabled?: boolean | null;
      } | null;
    } | null;
    [k: string]: unknown;
  } | null;
  enabled?: boolean | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  securityContext?: {
    [k: string]: unknown;
  } | null;
  containerSecurityContext?: {
    [k: string]: unknown;
  } | null;
  kind?: 'Deployment' | 'DaemonSet' | null;
  annotations?: {
    [k: string]: string | number;
  } | null;
  autoscaling?: {
    enabled?: boolean | null;
    maxReplicas?: number | null;
    minReplicas?: number | null;
    targetCPUUtilizationPercentage?: number | null;
    autoscaleBehavior?: unknown;
    targetMemoryUtilizationPercentage?: unknown;
    [k: string]: unknown;
  } | null;
  env?: {
    [k: string]: unknown;
  } | null;
  envVarFrom?:
    | {
        name?: string | null;
        valueFrom?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      }[]
    | null;
  strategy?: {
    [k: string]: unknown;
  } | null;
  minReadySeconds?: null | number;
  readinessProbe?: null | {
    [k: string]: unknown;
  };
  labels?: {
    app?: unknown;
    istio?: unknown;
    [k: string]: unknown;
  } | null;
  name?: string | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    'inject.istio.io/templates'?: string | null;
    'prometheus.io/path'?: string | null;
    'prometheus.io/port'?: string | null;
    'prometheus.io/scrape'?: string | null;
    [k: string]: unknown;
  } | null;
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
  } | null;
  revision?: string | null;
  defaultRevision?: string | null;
  compatibilityVersion?: string | null;
  profile?: string | null;
  platform?: string | null;
  pilot?: {
    [k: string]: unknown;
  } | null;
  runAsRoot?: boolean | null;
  unprivilegedPort?: true | false | 'auto' | null;
  service?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    selectorLabels?: {
      [k: string]: string;
    } | null;
    externalTrafficPolicy?: string | null;
    loadBalancerIP?: string | null;
    loadBalancerSourceRanges?: unknown[] | null;
    ipFamilies?: ('IPv4' | 'IPv6')[] | null;
    ipFamilyPolicy?: '' | 'SingleStack' | 'PreferDualStack' | 'RequireDualStack' | null;
    ports?:
      | {
          name?: string | null;
          port?: number | null;
          protocol?: string | null;
          targetPort?: number | null;
          [k: string]: unknown;
        }[]
      | null;
    type?: string | null;
    allocateLoadBalancerNodePorts?: unknown;
    clusterIP?: unknown;
    externalIPs?: unknown;
    internalTrafficPolicy?: unknown;
    loadBalancerClass?: unknown;
    [k: string]: unknown;
  } | null;
  serviceAccount?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    name?: string | null;
    create?: boolean | null;
    [k: string]: unknown;
  } | null;
  rbac?: {
    enabled?: boolean | null;
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  topologySpreadConstraints?: unknown[] | null;
  networkGateway?: string | null;
  networkGatewayPorts?: {
    [k: string]: {
      port?: number | null;
      targetPort?: number | null;
      protocol?: string | null;
      [k: string]: unknown;
    };
  } | null;
  imagePullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never' | null;
  imagePullSecrets?:
    | {
        name?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  podDisruptionBudget?: {
    minAvailable?: number | string | null;
    maxUnavailable?: number | string | null;
    unhealthyPodEvictionPolicy?: '' | 'IfHealthyBudget' | 'AlwaysAllow' | null;
    [k: string]: unknown;
  } | null;
  terminationGracePeriodSeconds?: number | null;
  volumes?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  volumeMounts?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  initContainers?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  additionalContainers?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  priorityClassName?: string | null;
  lifecycle?: {
    postStart?: {
      [k: string]: unknown;
    } | null;
    preStop?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
}

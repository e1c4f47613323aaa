// Made by "strata import" (see 'istio-cni' in imports.lock.json). Do not edit.
export interface IstioCniValues {
  global?: {
    defaultResources?: unknown;
    hub?: unknown;
    imagePullPolicy?: unknown;
    imagePullSecrets?: unknown;
    logAsJson?: unknown;
    logging?: {
      level?: unknown;
      [k: string]: unknown;
    };
    nativeNftables?: unknown;
    networkPolicy?: unknown;
    platform?: unknown;
    resourceScope?: unknown;
    tag?: unknown;
    variant?: unknown;
    [k: string]: unknown;
  };
  _internal_defaults_do_not_set?: {
    cniConfFileName?: string;
    hub?: string;
    tag?: string;
    variant?: string;
    image?: string;
    pullPolicy?: string;
    logging?: {
      level?: string;
    };
    cniBinDir?: string;
    cniConfDir?: string;
    cniNetnsDir?: string;
    istioOwnedCNIConfigFileName?: string;
    istioOwnedCNIConfig?: boolean;
    excludeNamespaces?: string[];
    affinity?: {
      [k: string]: unknown;
    };
    daemonSetLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    chained?: boolean;
    provider?: string;
    ambient?: {
      enabled?: boolean;
      enablementSelectors?: {
        podSelector?: {
          matchLabels?: {
            'istio.io/dataplane-mode'?: string;
            [k: string]: unknown;
          };
          matchExpressions?: {
            key?: string;
            operator?: string;
            values?: string[];
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        namespaceSelector?: {
          matchLabels?: {
            'istio.io/dataplane-mode'?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      }[];
      configDir?: string;
      dnsCapture?: boolean;
      ipv6?: boolean;
      reconcileIptablesOnStartup?: boolean;
      shareHostNetworkNamespace?: boolean;
      enableAmbientDetectionRetry?: boolean;
    };
    repair?: {
      enabled?: boolean;
      hub?: string;
      tag?: string;
      labelPods?: boolean;
      deletePods?: boolean;
      repairPods?: boolean;
      initContainerName?: string;
      brokenPodLabelKey?: string;
      brokenPodLabelValue?: string;
    };
    seccompProfile?: {
      [k: string]: unknown;
    };
    seLinuxOptions?: {
      [k: string]: unknown;
    };
    useAppArmorAnnotation?: boolean;
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    resourceQuotas?: {
      enabled?: boolean;
      pods?: number;
    };
    tolerations?: {
      effect?: string;
      operator?: string;
      key?: string;
      [k: string]: unknown;
    }[];
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    revision?: string;
    ownerName?: string;
    global?: {
      hub?: string;
      tag?: string;
      variant?: string;
      imagePullPolicy?: string;
      logging?: {
        level?: string;
      };
      logAsJson?: boolean;
      networkPolicy?: {
        enabled?: boolean;
      };
      imagePullSecrets?: unknown[];
      defaultResources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      nativeNftables?: boolean;
      resourceScope?: string;
    };
    env?: {
      [k: string]: unknown;
    };
  };
  affinity?: unknown;
  ambient?: {
    dnsCapture?: unknown;
    enableAmbientDetectionRetry?: unknown;
    enabled?: unknown;
    enablementSelectors?: unknown;
    ipv6?: unknown;
    reconcileIptablesOnStartup?: unknown;
    shareHostNetworkNamespace?: unknown;
    [k: string]: unknown;
  };
  chained?: unknown;
  cniBinDir?: unknown;
  cniConfDir?: unknown;
  cniConfFileName?: unknown;
  cniNetnsDir?: unknown;
  compatibilityVersion?: unknown;
  daemonSetLabels?: unknown;
  defaults?: unknown;
  env?: unknown;
  excludeNamespaces?: unknown;
  hub?: unknown;
  image?: unknown;
  istioOwnedCNIConfig?: unknown;
  istioOwnedCNIConfigFileName?: unknown;
  logging?: {
    level?: unknown;
    [k: string]: unknown;
  };
  ownerName?: unknown;
  platform?: unknown;
  podAnnotations?: unknown;
  podLabels?: unknown;
  provider?: unknown;
  pullPolicy?: unknown;
  repair?: {
    brokenPodLabelKey?: unknown;
    brokenPodLabelValue?: unknown;
    deletePods?: unknown;
    enabled?: unknown;
    initContainerName?: unknown;
    labelPods?: unknown;
    repairPods?: unknown;
    [k: string]: unknown;
  };
  resourceQuotas?: {
    enabled?: unknown;
    pods?: unknown;
    [k: string]: unknown;
  };
  resources?: unknown;
  revision?: unknown;
  seLinuxOptions?: unknown;
  seccompProfile?: unknown;
  tag?: unknown;
  terminationGracePeriodSeconds?: unknown;
  tolerations?: unknown;
  updateStrategy?: unknown;
  useAppArmorAnnotation?: unknown;
  variant?: unknown;
}

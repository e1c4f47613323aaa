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
    } | null;
    nativeNftables?: unknown;
    networkPolicy?: unknown;
    platform?: unknown;
    resourceScope?: unknown;
    tag?: unknown;
    variant?: unknown;
    [k: string]: unknown;
  } | null;
  _internal_defaults_do_not_set?: {
    cniConfFileName?: string | null;
    hub?: string | null;
    tag?: string | null;
    variant?: string | null;
    image?: string | null;
    pullPolicy?: string | null;
    logging?: {
      level?: string | null;
    } | null;
    cniBinDir?: string | null;
    cniConfDir?: string | null;
    cniNetnsDir?: string | null;
    istioOwnedCNIConfigFileName?: string | null;
    istioOwnedCNIConfig?: boolean | null;
    excludeNamespaces?: string[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    daemonSetLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    chained?: boolean | null;
    provider?: string | null;
    ambient?: {
      enabled?: boolean | null;
      enablementSelectors?:
        | {
            podSelector?: {
              matchLabels?: {
                'istio.io/dataplane-mode'?: string | null;
                [k: string]: unknown;
              } | null;
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
            namespaceSelector?: {
              matchLabels?: {
                'istio.io/dataplane-mode'?: string | null;
                [k: string]: unknown;
              } | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          }[]
        | null;
      configDir?: string | null;
      dnsCapture?: boolean | null;
      ipv6?: boolean | null;
      reconcileIptablesOnStartup?: boolean | null;
      shareHostNetworkNamespace?: boolean | null;
      enableAmbientDetectionRetry?: boolean | null;
    } | null;
    repair?: {
      enabled?: boolean | null;
      hub?: string | null;
      tag?: string | null;
      labelPods?: boolean | null;
      deletePods?: boolean | null;
      repairPods?: boolean | null;
      initContainerName?: string | null;
      brokenPodLabelKey?: string | null;
      brokenPodLabelValue?: string | null;
    } | null;
    seccompProfile?: {
      [k: string]: unknown;
    } | null;
    seLinuxOptions?: {
      [k: string]: unknown;
    } | null;
    useAppArmorAnnotation?: boolean | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    resourceQuotas?: {
      enabled?: boolean | null;
      pods?: number | string | null;
    } | null;
    tolerations?:
      | {
          effect?: string | null;
          operator?: string | null;
          key?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    revision?: string | null;
    ownerName?: string | null;
    global?: {
      hub?: string | null;
      tag?: string | null;
      variant?: string | null;
      imagePullPolicy?: string | null;
      logging?: {
        level?: string | null;
      } | null;
      logAsJson?: boolean | null;
      networkPolicy?: {
        enabled?: boolean | null;
      } | null;
      imagePullSecrets?: unknown[] | null;
      defaultResources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      nativeNftables?: boolean | null;
      resourceScope?: string | null;
    } | null;
    env?: {
      [k: string]: unknown;
    } | null;
  } | null;
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
  } | null;
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
  } | null;
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
  } | null;
  resourceQuotas?: {
    enabled?: unknown;
    pods?: unknown;
    [k: string]: unknown;
  } | null;
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

// Made by "strata import" (see 'istio-ztunnel' in imports.lock.json). Do not edit.
export interface IstioZtunnelValues {
  global?: {
    networkPolicy?: unknown;
    [k: string]: unknown;
  } | null;
  _internal_defaults_do_not_set?: {
    seLinuxOptions?: {
      [k: string]: unknown;
    } | null;
    hub?: string | null;
    tag?: string | null;
    variant?: string | null;
    image?: string | null;
    network?: string | null;
    global?: {
      networkPolicy?: {
        enabled?: boolean | null;
      } | null;
    } | null;
    resourceName?: string | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
    tolerations?:
      | {
          effect?: string | null;
          operator?: string | null;
          key?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    podAnnotations?: {
      'prometheus.io/port'?: string | number | null;
      'prometheus.io/scrape'?: string | null;
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
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
    peerCaCrl?: {
      enabled?: boolean | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    env?: {
      [k: string]: unknown;
    } | null;
    imagePullPolicy?: string | null;
    multiCluster?: {
      clusterName?: string | null;
    } | null;
    meshConfig?: {
      defaultConfig?: {
        proxyMetadata?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    terminationGracePeriodSeconds?: number | string | null;
    revision?: string | null;
    caAddress?: string | null;
    xdsAddress?: string | null;
    istioNamespace?: string | null;
    logLevel?: string | null;
    logAsJson?: boolean | null;
    resourceScope?: string | null;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        maxSurge?: number | string | null;
        maxUnavailable?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    dnsPolicy?: string | null;
    dnsConfig?: {
      [k: string]: unknown;
    } | null;
  } | null;
  affinity?: unknown;
  annotations?: unknown;
  caAddress?: unknown;
  compatibilityVersion?: unknown;
  defaults?: unknown;
  dnsConfig?: unknown;
  dnsPolicy?: unknown;
  env?: unknown;
  hub?: unknown;
  image?: unknown;
  imagePullPolicy?: unknown;
  imagePullSecrets?: unknown;
  istioNamespace?: unknown;
  labels?: unknown;
  logAsJson?: unknown;
  logLevel?: unknown;
  meshConfig?: {
    defaultConfig?: {
      proxyMetadata?: unknown;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  multiCluster?: {
    clusterName?: unknown;
    [k: string]: unknown;
  } | null;
  network?: unknown;
  nodeSelector?: unknown;
  ownerName?: unknown;
  peerCaCrl?: {
    enabled?: unknown;
    [k: string]: unknown;
  } | null;
  platform?: unknown;
  podAnnotations?: unknown;
  podLabels?: unknown;
  resourceName?: unknown;
  resourceQuotas?: {
    enabled?: unknown;
    pods?: unknown;
    [k: string]: unknown;
  } | null;
  resourceScope?: unknown;
  resources?: unknown;
  revision?: unknown;
  seLinuxOptions?: unknown;
  tag?: unknown;
  terminationGracePeriodSeconds?: unknown;
  tolerations?: unknown;
  trustBundleName?: unknown;
  updateStrategy?: unknown;
  variant?: unknown;
  volumeMounts?: unknown;
  volumes?: unknown;
  xdsAddress?: unknown;
}

// Made by "strata import" (see 'istio-ztunnel' in imports.lock.json). Do not edit.
export interface IstioZtunnelValues {
  global?: {
    networkPolicy?: unknown;
    [k: string]: unknown;
  };
  _internal_defaults_do_not_set?: {
    seLinuxOptions?: {
      [k: string]: unknown;
    };
    hub?: string;
    tag?: string;
    variant?: string;
    image?: string;
    network?: string;
    global?: {
      networkPolicy?: {
        enabled?: boolean;
      };
    };
    resourceName?: string;
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    volumeMounts?: unknown[];
    volumes?: unknown[];
    tolerations?: {
      effect?: string;
      operator?: string;
      key?: string;
      [k: string]: unknown;
    }[];
    podAnnotations?: {
      'prometheus.io/port'?: string;
      'prometheus.io/scrape'?: string;
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
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
    peerCaCrl?: {
      enabled?: boolean;
    };
    imagePullSecrets?: unknown[];
    env?: {
      [k: string]: unknown;
    };
    imagePullPolicy?: string;
    multiCluster?: {
      clusterName?: string;
    };
    meshConfig?: {
      defaultConfig?: {
        proxyMetadata?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    terminationGracePeriodSeconds?: number;
    revision?: string;
    caAddress?: string;
    xdsAddress?: string;
    istioNamespace?: string;
    logLevel?: string;
    logAsJson?: boolean;
    resourceScope?: string;
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    dnsPolicy?: string;
    dnsConfig?: {
      [k: string]: unknown;
    };
  };
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
    };
    [k: string]: unknown;
  };
  multiCluster?: {
    clusterName?: unknown;
    [k: string]: unknown;
  };
  network?: unknown;
  nodeSelector?: unknown;
  ownerName?: unknown;
  peerCaCrl?: {
    enabled?: unknown;
    [k: string]: unknown;
  };
  platform?: unknown;
  podAnnotations?: unknown;
  podLabels?: unknown;
  resourceName?: unknown;
  resourceQuotas?: {
    enabled?: unknown;
    pods?: unknown;
    [k: string]: unknown;
  };
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

// Made by "strata import" (see 'minio' in imports.lock.json). Do not edit.
export interface MinioValues {
  global?: {
    imagePullSecrets?: unknown;
    [k: string]: unknown;
  };
  nameOverride?: string;
  fullnameOverride?: string;
  clusterDomain?: string;
  image?: {
    repository?: string;
    tag?: string;
    pullPolicy?: string;
  };
  imagePullSecrets?: unknown[];
  mcImage?: {
    repository?: string;
    tag?: string;
    pullPolicy?: string;
  };
  mode?: string;
  additionalLabels?: {
    [k: string]: unknown;
  };
  additionalAnnotations?: {
    [k: string]: unknown;
  };
  ignoreChartChecksums?: boolean;
  extraArgs?: unknown[];
  extraVolumes?: unknown[];
  extraVolumeMounts?: unknown[];
  extraContainers?: unknown[];
  minioAPIPort?: string;
  minioConsolePort?: string;
  deploymentUpdate?: {
    type?: string;
    maxUnavailable?: number | string;
    maxSurge?: number | string;
  };
  statefulSetUpdate?: {
    updateStrategy?: string;
  };
  priorityClassName?: string;
  runtimeClassName?: string;
  rootUser?: string;
  rootPassword?: string;
  existingSecret?: string;
  certsPath?: string;
  configPathmc?: string;
  mountPath?: string;
  bucketRoot?: string;
  drivesPerNode?: number;
  replicas?: number;
  pools?: number;
  tls?: {
    enabled?: boolean;
    certSecret?: string;
    publicCrt?: string;
    privateKey?: string;
  };
  trustedCertsSecret?: string;
  persistence?: {
    enabled?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    existingClaim?: string;
    storageClass?: string;
    volumeName?: string;
    accessMode?: string;
    size?: string;
    subPath?: string;
  };
  service?: {
    loadBalancerSourceRanges?: unknown[];
    type?: string;
    clusterIP?: unknown;
    port?: string;
    nodePort?: number;
    loadBalancerIP?: unknown;
    externalIPs?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    externalTrafficPolicy?: string;
  };
  ingress?: {
    enabled?: boolean;
    ingressClassName?: unknown;
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    path?: string;
    hosts?: string[];
    tls?: unknown[];
  };
  consoleService?: {
    loadBalancerSourceRanges?: unknown[];
    type?: string;
    clusterIP?: unknown;
    port?: string;
    nodePort?: number;
    loadBalancerIP?: unknown;
    externalIPs?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    externalTrafficPolicy?: string;
  };
  consoleIngress?: {
    enabled?: boolean;
    ingressClassName?: unknown;
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    path?: string;
    hosts?: string[];
    tls?: unknown[];
  };
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  topologySpreadConstraints?: unknown[];
  securityContext?: {
    enabled?: boolean;
    runAsUser?: number;
    runAsGroup?: number;
    fsGroup?: number;
    fsGroupChangePolicy?: string;
    [k: string]: unknown;
  };
  containerSecurityContext?: {
    readOnlyRootFilesystem?: boolean;
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  resources?: {
    requests?: {
      memory?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  policies?: unknown[];
  makePolicyJob?: {
    securityContext?: {
      enabled?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    exitCommand?: string;
    containerSecurityContext?: unknown;
  };
  users?: {
    accessKey?: string;
    secretKey?: string;
    policy?: string;
    [k: string]: unknown;
  }[];
  makeUserJob?: {
    securityContext?: {
      enabled?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    exitCommand?: string;
    containerSecurityContext?: unknown;
  };
  svcaccts?: unknown[];
  makeServiceAccountJob?: {
    securityContext?: {
      enabled?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    exitCommand?: string;
    containerSecurityContext?: unknown;
  };
  buckets?: unknown[];
  makeBucketJob?: {
    securityContext?: {
      enabled?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    exitCommand?: string;
    containerSecurityContext?: unknown;
  };
  customCommands?: unknown;
  customCommandJob?: {
    securityContext?: {
      enabled?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    exitCommand?: string;
    containerSecurityContext?: unknown;
  };
  postJob?: {
    podAnnotations?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    securityContext?: {
      enabled?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      fsGroup?: number;
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
  };
  environment?: unknown;
  extraSecret?: unknown;
  oidc?: {
    enabled?: boolean;
    configUrl?: string;
    clientId?: string;
    clientSecret?: string;
    existingClientSecretName?: string;
    existingClientIdKey?: string;
    existingClientSecretKey?: string;
    claimName?: string;
    scopes?: string;
    redirectUri?: string;
    claimPrefix?: string;
    comment?: string;
    displayName?: string;
  };
  networkPolicy?: {
    enabled?: boolean;
    flavor?: string;
    allowExternal?: boolean;
    egress?: {
      enabled?: boolean;
      ports?: unknown[];
      to?: unknown[];
    };
    egressEntities?: string[];
  };
  podDisruptionBudget?: {
    enabled?: boolean;
    maxUnavailable?: number | string;
  };
  serviceAccount?: {
    create?: boolean;
    name?: string;
  };
  metrics?: {
    serviceMonitor?: {
      enabled?: boolean;
      includeNode?: boolean;
      public?: boolean;
      additionalLabels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      relabelConfigs?: {
        [k: string]: unknown;
      };
      relabelConfigsCluster?: {
        [k: string]: unknown;
      };
      namespace?: unknown;
      interval?: unknown;
      scrapeTimeout?: unknown;
    };
  };
  etcd?: {
    endpoints?: unknown[];
    pathPrefix?: string;
    corednsPathPrefix?: string;
    clientCert?: string;
    clientCertKey?: string;
  };
}

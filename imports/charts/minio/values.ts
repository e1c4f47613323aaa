// Made by "strata import" (see 'minio' in imports.lock.json). Do not edit.
export interface MinioValues {
  global?: {
    imagePullSecrets?: unknown;
    [k: string]: unknown;
  } | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  clusterDomain?: string | null;
  image?: {
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  mcImage?: {
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
  } | null;
  mode?: string | null;
  additionalLabels?: {
    [k: string]: unknown;
  } | null;
  additionalAnnotations?: {
    [k: string]: unknown;
  } | null;
  ignoreChartChecksums?: boolean | null;
  extraArgs?: unknown[] | null;
  extraVolumes?: unknown[] | null;
  extraVolumeMounts?: unknown[] | null;
  extraContainers?: unknown[] | null;
  minioAPIPort?: string | number | null;
  minioConsolePort?: string | number | null;
  deploymentUpdate?: {
    type?: string | null;
    maxUnavailable?: number | string | null;
    maxSurge?: number | string | null;
  } | null;
  statefulSetUpdate?: {
    updateStrategy?: string | null;
  } | null;
  priorityClassName?: string | null;
  runtimeClassName?: string | null;
  rootUser?: string | null;
  rootPassword?: string | null;
  existingSecret?: string | null;
  certsPath?: string | null;
  configPathmc?: string | null;
  mountPath?: string | null;
  bucketRoot?: string | null;
  drivesPerNode?: number | string | null;
  replicas?: number | string | null;
  pools?: number | string | null;
  tls?: {
    enabled?: boolean | null;
    certSecret?: string | null;
    publicCrt?: string | null;
    privateKey?: string | null;
  } | null;
  trustedCertsSecret?: string | null;
  persistence?: {
    enabled?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    existingClaim?: string | boolean | null;
    storageClass?: string | null;
    volumeName?: string | null;
    accessMode?: string | null;
    size?: string | number | null;
    subPath?: string | null;
  } | null;
  service?: {
    loadBalancerSourceRanges?: unknown[] | null;
    type?: string | null;
    clusterIP?: unknown;
    port?: string | number | null;
    nodePort?: number | string | null;
    loadBalancerIP?: unknown;
    externalIPs?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    externalTrafficPolicy?: string | null;
  } | null;
  ingress?: {
    enabled?: boolean | null;
    ingressClassName?: unknown;
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    path?: string | boolean | null;
    hosts?: string[] | null;
    tls?: unknown[] | null;
  } | null;
  consoleService?: {
    loadBalancerSourceRanges?: unknown[] | null;
    type?: string | null;
    clusterIP?: unknown;
    port?: string | number | null;
    nodePort?: number | string | null;
    loadBalancerIP?: unknown;
    externalIPs?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    externalTrafficPolicy?: string | null;
  } | null;
  consoleIngress?: {
    enabled?: boolean | null;
    ingressClassName?: unknown;
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    path?: string | boolean | null;
    hosts?: string[] | null;
    tls?: unknown[] | null;
  } | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  topologySpreadConstraints?: unknown[] | null;
  securityContext?: {
    enabled?: boolean | null;
    runAsUser?: number | string | null;
    runAsGroup?: number | string | null;
    fsGroup?: number | string | null;
    fsGroupChangePolicy?: string | null;
    [k: string]: unknown;
  } | null;
  containerSecurityContext?: {
    readOnlyRootFilesystem?: boolean | null;
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  resources?: {
    requests?: {
      memory?: string | number | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  policies?: unknown[] | null;
  makePolicyJob?: {
    securityContext?: {
      enabled?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    exitCommand?: string | null;
    containerSecurityContext?: unknown;
  } | null;
  users?:
    | {
        accessKey?: string | null;
        secretKey?: string | null;
        policy?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  makeUserJob?: {
    securityContext?: {
      enabled?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    exitCommand?: string | null;
    containerSecurityContext?: unknown;
  } | null;
  svcaccts?: unknown[] | null;
  makeServiceAccountJob?: {
    securityContext?: {
      enabled?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    exitCommand?: string | null;
    containerSecurityContext?: unknown;
  } | null;
  buckets?: unknown[] | null;
  makeBucketJob?: {
    securityContext?: {
      enabled?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    exitCommand?: string | null;
    containerSecurityContext?: unknown;
  } | null;
  customCommands?: unknown;
  customCommandJob?: {
    securityContext?: {
      enabled?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    exitCommand?: string | null;
    containerSecurityContext?: unknown;
  } | null;
  postJob?: {
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      enabled?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
  } | null;
  environment?: unknown;
  extraSecret?: unknown;
  oidc?: {
    enabled?: boolean | null;
    configUrl?: string | null;
    clientId?: string | null;
    clientSecret?: string | null;
    existingClientSecretName?: string | null;
    existingClientIdKey?: string | null;
    existingClientSecretKey?: string | null;
    claimName?: string | null;
    scopes?: string | null;
    redirectUri?: string | null;
    claimPrefix?: string | null;
    comment?: string | null;
    displayName?: string | null;
  } | null;
  networkPolicy?: {
    enabled?: boolean | null;
    flavor?: string | null;
    allowExternal?: boolean | null;
    egress?: {
      enabled?: boolean | null;
      ports?: unknown[] | null;
      to?: unknown[] | null;
    } | null;
    egressEntities?: string[] | null;
  } | null;
  podDisruptionBudget?: {
    enabled?: boolean | null;
    maxUnavailable?: number | string | null;
  } | null;
  serviceAccount?:
    | {
        create?: boolean | null;
        name?: string | boolean | null;
      }
    | boolean
    | null;
  metrics?: {
    serviceMonitor?: {
      enabled?: boolean | null;
      includeNode?: boolean | null;
      public?: boolean | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      relabelConfigs?: {
        [k: string]: unknown;
      } | null;
      relabelConfigsCluster?: {
        [k: string]: unknown;
      } | null;
      namespace?: unknown;
      interval?: unknown;
      scrapeTimeout?: unknown;
    } | null;
  } | null;
  etcd?: {
    endpoints?: unknown[] | null;
    pathPrefix?: string | null;
    corednsPathPrefix?: string | null;
    clientCert?: string | null;
    clientCertKey?: string | null;
  } | null;
}

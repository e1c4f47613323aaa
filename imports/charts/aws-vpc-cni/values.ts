// Made by "strata import" (see 'aws-vpc-cni' in imports.lock.json). Do not edit.
export interface AwsVpcCniValues {
  global?: {
    [k: string]: unknown;
  } | null;
  nameOverride?: string | null;
  init?: {
    image?: {
      overrideRepository?: unknown;
      override?: unknown;
      tag?: string | null;
      domain?: string | null;
      region?: string | null;
      endpoint?: string | null;
      account?: string | number | null;
      pullPolicy?: string | null;
    } | null;
    env?: {
      DISABLE_TCP_EARLY_DEMUX?: string | null;
      ENABLE_IPv6?: string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      privileged?: boolean | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
  } | null;
  nodeAgent?: {
    enabled?: boolean | null;
    image?: {
      overrideRepository?: unknown;
      override?: unknown;
      tag?: string | null;
      domain?: string | null;
      region?: string | null;
      endpoint?: string | null;
      account?: string | number | null;
      pullPolicy?: string | null;
    } | null;
    securityContext?: {
      capabilities?: {
        add?: string[] | null;
        [k: string]: unknown;
      } | null;
      privileged?: boolean | null;
      [k: string]: unknown;
    } | null;
    enableCloudWatchLogs?: string | null;
    enablePolicyEventLogs?: string | null;
    networkPolicyAgentLogFileLocation?: string | null;
    enableIpv6?: string | null;
    metricsBindAddr?: string | number | null;
    healthProbeBindAddr?: string | number | null;
    conntrackCacheCleanupPeriod?: number | string | null;
    conntrackCacheTableSize?: number | string | null;
    logLevel?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
  } | null;
  image?: {
    overrideRepository?: unknown;
    override?: unknown;
    tag?: string | null;
    domain?: string | null;
    region?: string | null;
    endpoint?: string | null;
    account?: string | number | null;
    pullPolicy?: string | null;
  } | null;
  env?: {
    ADDITIONAL_ENI_TAGS?: string | null;
    AWS_VPC_CNI_NODE_PORT_SUPPORT?: string | null;
    AWS_VPC_ENI_MTU?: string | number | null;
    AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG?: string | null;
    AWS_VPC_K8S_CNI_EXTERNALSNAT?: string | null;
    AWS_VPC_K8S_CNI_LOG_FILE?: string | null;
    AWS_VPC_K8S_CNI_LOGLEVEL?: string | null;
    AWS_VPC_K8S_CNI_RANDOMIZESNAT?: string | null;
    AWS_VPC_K8S_CNI_VETHPREFIX?: string | null;
    AWS_VPC_K8S_PLUGIN_LOG_FILE?: string | null;
    AWS_VPC_K8S_PLUGIN_LOG_LEVEL?: string | null;
    DISABLE_INTROSPECTION?: string | null;
    DISABLE_METRICS?: string | null;
    ENABLE_POD_ENI?: string | null;
    ENABLE_PREFIX_DELEGATION?: string | null;
    WARM_ENI_TARGET?: string | number | null;
    WARM_PREFIX_TARGET?: string | number | null;
    DISABLE_NETWORK_RESOURCE_PROVISIONING?: string | null;
    ENABLE_IPv4?: string | null;
    ENABLE_IPv6?: string | null;
    ENABLE_SUBNET_DISCOVERY?: string | null;
    VPC_CNI_VERSION?: string | null;
    NETWORK_POLICY_ENFORCING_MODE?: string | null;
    ENABLE_IMDS_ONLY_MODE?: string | null;
    ENABLE_MULTI_NIC?: string | null;
    ANNOTATE_POD_IP?: unknown;
    [k: string]: unknown;
  } | null;
  extraEnv?: unknown[] | null;
  originalMatchLabels?: boolean | null;
  enableNetworkPolicy?: string | null;
  enableWindowsIpam?: string | null;
  enableWindowsPrefixDelegation?: string | null;
  warmWindowsPrefixTarget?: number | string | null;
  warmWindowsIPTarget?: number | string | null;
  minimumWindowsIPTarget?: number | string | null;
  branchENICooldown?: number | string | null;
  cniConfig?: {
    enabled?: boolean | null;
    fileContents?: string | null;
    [k: string]: unknown;
  } | null;
  imagePullSecrets?: unknown[] | null;
  fullnameOverride?: string | null;
  priorityClassName?: string | null;
  podSecurityContext?: {
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  securityContext?: {
    capabilities?: {
      add?: string[] | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    name?: unknown;
    annotations?: {
      [k: string]: unknown;
    } | null;
  } | null;
  livenessProbe?: {
    exec?: {
      command?: string[] | null;
      [k: string]: unknown;
    } | null;
    initialDelaySeconds?: number | string | null;
    [k: string]: unknown;
  } | null;
  livenessProbeTimeoutSeconds?: number | string | null;
  readinessProbe?: {
    exec?: {
      command?: string[] | null;
      [k: string]: unknown;
    } | null;
    initialDelaySeconds?: number | string | null;
    [k: string]: unknown;
  } | null;
  readinessProbeTimeoutSeconds?: number | string | null;
  resources?: {
    requests?: {
      cpu?: string | number | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  updateStrategy?: {
    type?: string | null;
    rollingUpdate?: {
      maxUnavailable?: number | string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?:
    | {
        operator?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  affinity?: {
    nodeAffinity?: {
      requiredDuringSchedulingIgnoredDuringExecution?: {
        nodeSelectorTerms?:
          | {
              matchExpressions?:
                | {
                    key?: string | null;
                    operator?: string | null;
                    values?: string[] | null;
                    [k: string]: unknown;
                  }[]
                | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  eniConfig?: {
    create?: boolean | null;
    region?: string | null;
    subnets?: unknown;
    [k: string]: unknown;
  } | null;
  podMonitor?: {
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    interval?: string | number | null;
    scrapeTimeout?: string | number | null;
    relabelings?: unknown[] | null;
  } | null;
  extraVolumeMounts?: unknown;
  extraVolumes?: unknown;
}

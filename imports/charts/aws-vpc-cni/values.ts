// Made by "strata import" (see 'aws-vpc-cni' in imports.lock.json). Do not edit.
export interface AwsVpcCniValues {
  global?: {
    [k: string]: unknown;
  };
  nameOverride?: string;
  init?: {
    image?: {
      overrideRepository?: unknown;
      override?: unknown;
      tag?: string;
      domain?: string;
      region?: string;
      endpoint?: string;
      account?: string;
      pullPolicy?: string;
    };
    env?: {
      DISABLE_TCP_EARLY_DEMUX?: string;
      ENABLE_IPv6?: string;
      [k: string]: unknown;
    };
    securityContext?: {
      privileged?: boolean;
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
  };
  nodeAgent?: {
    enabled?: boolean;
    image?: {
      overrideRepository?: unknown;
      override?: unknown;
      tag?: string;
      domain?: string;
      region?: string;
      endpoint?: string;
      account?: string;
      pullPolicy?: string;
    };
    securityContext?: {
      capabilities?: {
        add?: string[];
        [k: string]: unknown;
      };
      privileged?: boolean;
      [k: string]: unknown;
    };
    enableCloudWatchLogs?: string;
    enablePolicyEventLogs?: string;
    networkPolicyAgentLogFileLocation?: string;
    enableIpv6?: string;
    metricsBindAddr?: string;
    healthProbeBindAddr?: string;
    conntrackCacheCleanupPeriod?: number;
    conntrackCacheTableSize?: number;
    logLevel?: string;
    resources?: {
      [k: string]: unknown;
    };
  };
  image?: {
    overrideRepository?: unknown;
    override?: unknown;
    tag?: string;
    domain?: string;
    region?: string;
    endpoint?: string;
    account?: string;
    pullPolicy?: string;
  };
  env?: {
    ADDITIONAL_ENI_TAGS?: string;
    AWS_VPC_CNI_NODE_PORT_SUPPORT?: string;
    AWS_VPC_ENI_MTU?: string;
    AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG?: string;
    AWS_VPC_K8S_CNI_EXTERNALSNAT?: string;
    AWS_VPC_K8S_CNI_LOG_FILE?: string;
    AWS_VPC_K8S_CNI_LOGLEVEL?: string;
    AWS_VPC_K8S_CNI_RANDOMIZESNAT?: string;
    AWS_VPC_K8S_CNI_VETHPREFIX?: string;
    AWS_VPC_K8S_PLUGIN_LOG_FILE?: string;
    AWS_VPC_K8S_PLUGIN_LOG_LEVEL?: string;
    DISABLE_INTROSPECTION?: string;
    DISABLE_METRICS?: string;
    ENABLE_POD_ENI?: string;
    ENABLE_PREFIX_DELEGATION?: string;
    WARM_ENI_TARGET?: string;
    WARM_PREFIX_TARGET?: string;
    DISABLE_NETWORK_RESOURCE_PROVISIONING?: string;
    ENABLE_IPv4?: string;
    ENABLE_IPv6?: string;
    ENABLE_SUBNET_DISCOVERY?: string;
    VPC_CNI_VERSION?: string;
    NETWORK_POLICY_ENFORCING_MODE?: string;
    ENABLE_IMDS_ONLY_MODE?: string;
    ENABLE_MULTI_NIC?: string;
    ANNOTATE_POD_IP?: unknown;
    [k: string]: unknown;
  };
  extraEnv?: unknown[];
  originalMatchLabels?: boolean;
  enableNetworkPolicy?: string;
  enableWindowsIpam?: string;
  enableWindowsPrefixDelegation?: string;
  warmWindowsPrefixTarget?: number;
  warmWindowsIPTarget?: number;
  minimumWindowsIPTarget?: number;
  branchENICooldown?: number;
  cniConfig?: {
    enabled?: boolean;
    fileContents?: string;
    [k: string]: unknown;
  };
  imagePullSecrets?: unknown[];
  fullnameOverride?: string;
  priorityClassName?: string;
  podSecurityContext?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  securityContext?: {
    capabilities?: {
      add?: string[];
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  serviceAccount?: {
    create?: boolean;
    name?: unknown;
    annotations?: {
      [k: string]: unknown;
    };
  };
  livenessProbe?: {
    exec?: {
      command?: string[];
      [k: string]: unknown;
    };
    initialDelaySeconds?: number;
    [k: string]: unknown;
  };
  livenessProbeTimeoutSeconds?: number;
  readinessProbe?: {
    exec?: {
      command?: string[];
      [k: string]: unknown;
    };
    initialDelaySeconds?: number;
    [k: string]: unknown;
  };
  readinessProbeTimeoutSeconds?: number;
  resources?: {
    requests?: {
      cpu?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  updateStrategy?: {
    type?: string;
    rollingUpdate?: {
      maxUnavailable?: number | string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: {
    operator?: string;
    [k: string]: unknown;
  }[];
  affinity?: {
    nodeAffinity?: {
      requiredDuringSchedulingIgnoredDuringExecution?: {
        nodeSelectorTerms?: {
          matchExpressions?: {
            key?: string;
            operator?: string;
            values?: string[];
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  eniConfig?: {
    create?: boolean;
    region?: string;
    subnets?: unknown;
    [k: string]: unknown;
  };
  podMonitor?: {
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    interval?: string;
    scrapeTimeout?: string;
    relabelings?: unknown[];
  };
  extraVolumeMounts?: unknown;
  extraVolumes?: unknown;
}

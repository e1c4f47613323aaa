// Made by "strata import" (see 'aws-load-balancer-controller' in imports.lock.json). Do not edit.
export interface AwsLoadBalancerControllerValues {
  global?: {
    [k: string]: unknown;
  };
  envSecretName?: unknown;
  envFrom?: unknown;
  creator?: unknown;
  replicaCount?: number;
  revisionHistoryLimit?: number;
  image?: {
    repository?: string;
    tag?: string;
    pullPolicy?: string;
  };
  runtimeClassName?: string;
  imagePullSecrets?: unknown[];
  nameOverride?: string;
  fullnameOverride?: string;
  autoscaling?: {
    enabled?: boolean;
    minReplicas?: number;
    maxReplicas?: number;
    targetCPUUtilizationPercentage?: number;
    autoscaleBehavior?: unknown;
  };
  serviceAccount?: {
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    name?: unknown;
    automountServiceAccountToken?: boolean;
    imagePullSecrets?: unknown;
  };
  rbac?: {
    create?: boolean;
  };
  podSecurityContext?: {
    fsGroup?: number;
    [k: string]: unknown;
  };
  securityContext?: {
    readOnlyRootFilesystem?: boolean;
    runAsNonRoot?: boolean;
    allowPrivilegeEscalation?: boolean;
    [k: string]: unknown;
  };
  terminationGracePeriodSeconds?: number;
  resources?: {
    [k: string]: unknown;
  };
  priorityClassName?: string;
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  configureDefaultAffinity?: boolean;
  topologySpreadConstraints?: unknown[];
  updateStrategy?: {
    [k: string]: unknown;
  };
  serviceAnnotations?: {
    [k: string]: unknown;
  };
  deploymentAnnotations?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  additionalLabels?: {
    [k: string]: unknown;
  };
  enableCertManager?: boolean;
  certManager?: {
    issuerRef?: unknown;
    duration?: string;
    renewBefore?: string;
    revisionHistoryLimit?: unknown;
    rootCert?: {
      duration?: string;
    };
  };
  clusterName?: unknown;
  cluster?: {
    dnsDomain?: string;
  };
  ingressClass?: string;
  ingressClassParams?: {
    create?: boolean;
    name?: unknown;
    spec?: {
      [k: string]: unknown;
    };
  };
  createIngressClassResource?: boolean;
  region?: unknown;
  vpcId?: unknown;
  vpcTags?: {
    [k: string]: unknown;
  };
  awsApiEndpoints?: unknown;
  awsApiThrottle?: unknown;
  awsMaxRetries?: unknown;
  defaultTargetType?: string;
  defaultLoadBalancerScheme?: unknown;
  enablePodReadinessGateInject?: unknown;
  enableShield?: unknown;
  enableWaf?: unknown;
  enableWafv2?: unknown;
  ingressMaxConcurrentReconciles?: unknown;
  logLevel?: unknown;
  metricsBindAddr?: string;
  webhookConfig?: {
    disableIngressValidation?: unknown;
    ingressValdationFailurePolicy?: string;
    ingressValidationObjectSelector?: {
      matchExpressions?: unknown;
      matchLabels?: unknown;
      [k: string]: unknown;
    };
    ingressValidationNamespaceSelector?: {
      matchExpressions?: unknown;
      matchLabels?: unknown;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  webhookBindPort?: unknown;
  webhookTLS?: {
    caCert?: unknown;
    cert?: unknown;
    key?: unknown;
  };
  keepTLSSecret?: boolean;
  webhookNamespaceSelectors?: unknown;
  serviceMaxConcurrentReconciles?: unknown;
  targetgroupbindingMaxConcurrentReconciles?: unknown;
  targetgroupbindingMaxExponentialBackoffDelay?: unknown;
  targetgroupbindingRequeueDuration?: unknown;
  albGatewayMaxConcurrentReconciles?: unknown;
  nlbGatewayMaxConcurrentReconciles?: unknown;
  globalAcceleratorMaxConcurrentReconciles?: unknown;
  globalAcceleratorMaxExponentialBackoffDelay?: unknown;
  lbStabilizationMonitorInterval?: unknown;
  syncPeriod?: unknown;
  watchNamespace?: unknown;
  disableIngressClassAnnotation?: unknown;
  disableIngressGroupNameAnnotation?: unknown;
  tolerateNonExistentBackendService?: unknown;
  tolerateNonExistentBackendAction?: unknown;
  defaultSSLPolicy?: unknown;
  livenessProbe?: {
    failureThreshold?: number;
    httpGet?: {
      path?: string;
      port?: number;
      scheme?: string;
      [k: string]: unknown;
    };
    initialDelaySeconds?: number;
    timeoutSeconds?: number;
    [k: string]: unknown;
  };
  readinessProbe?: {
    failureThreshold?: number;
    httpGet?: {
      path?: string;
      port?: number;
      scheme?: string;
      [k: string]: unknown;
    };
    successThreshold?: number;
    initialDelaySeconds?: number;
    timeoutSeconds?: number;
    [k: string]: unknown;
  };
  env?: unknown;
  hostNetwork?: boolean;
  dnsPolicy?: unknown;
  extraVolumeMounts?: unknown;
  extraVolumes?: unknown;
  defaultTags?: {
    [k: string]: unknown;
  };
  podDisruptionBudget?: {
    [k: string]: unknown;
  };
  externalManagedTags?: unknown[];
  enableEndpointSlices?: unknown;
  enableBackendSecurityGroup?: unknown;
  enableManageBackendSecurityGroupRules?: unknown;
  backendSecurityGroup?: unknown;
  disableRestrictedSecurityGroupRules?: unknown;
  maxTargetsPerTargetGroup?: unknown;
  controllerConfig?: {
    featureGates?: {
      GlobalAcceleratorController?: unknown;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  certManagement?: {
    defaultPCAARN?: unknown;
    [k: string]: unknown;
  };
  certDiscovery?: {
    allowedCertificateAuthorityARNs?: string;
  };
  objectSelector?: {
    matchExpressions?: unknown;
    matchLabels?: unknown;
    [k: string]: unknown;
  };
  serviceMonitor?: {
    enabled?: boolean;
    namespace?: unknown;
    additionalLabels?: {
      [k: string]: unknown;
    };
    interval?: string;
    scrapeTimeout?: unknown;
    relabelings?: unknown;
    metricRelabelings?: unknown;
  };
  clusterSecretsPermissions?: {
    allowAllSecrets?: boolean;
  };
  ingressClassConfig?: {
    default?: boolean;
    [k: string]: unknown;
  };
  enableServiceMutatorWebhook?: boolean;
  serviceMutatorWebhookConfig?: {
    failurePolicy?: string;
    objectSelector?: {
      matchExpressions?: unknown[];
      matchLabels?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    namespaceSelectors?: unknown;
    operations?: string[];
    [k: string]: unknown;
  };
  podMutatorWebhookConfig?: {
    failurePolicy?: string;
    [k: string]: unknown;
  };
  serviceTargetENISGTags?: unknown;
  loadBalancerClass?: unknown;
  annotations?: unknown;
}

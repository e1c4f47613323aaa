// Made by "strata import" (see 'aws-load-balancer-controller' in imports.lock.json). Do not edit.
export interface AwsLoadBalancerControllerValues {
  global?: {
    [k: string]: unknown;
  } | null;
  envSecretName?: unknown;
  envFrom?: unknown;
  creator?: unknown;
  replicaCount?: number | string | null;
  revisionHistoryLimit?: number | string | null;
  image?: {
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
  } | null;
  runtimeClassName?: string | null;
  imagePullSecrets?: unknown[] | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  autoscaling?: {
    enabled?: boolean | null;
    minReplicas?: number | string | null;
    maxReplicas?: number | string | null;
    targetCPUUtilizationPercentage?: number | string | null;
    autoscaleBehavior?: unknown;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    name?: unknown;
    automountServiceAccountToken?: boolean | null;
    imagePullSecrets?: unknown;
  } | null;
  rbac?: {
    create?: boolean | null;
  } | null;
  podSecurityContext?: {
    fsGroup?: number | string | null;
    [k: string]: unknown;
  } | null;
  securityContext?: {
    readOnlyRootFilesystem?: boolean | null;
    runAsNonRoot?: boolean | null;
    allowPrivilegeEscalation?: boolean | null;
    [k: string]: unknown;
  } | null;
  terminationGracePeriodSeconds?: number | string | null;
  resources?: {
    [k: string]: unknown;
  } | null;
  priorityClassName?: string | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  configureDefaultAffinity?: boolean | null;
  topologySpreadConstraints?: unknown[] | null;
  updateStrategy?: {
    [k: string]: unknown;
  } | null;
  serviceAnnotations?: {
    [k: string]: unknown;
  } | null;
  deploymentAnnotations?: {
    [k: string]: unknown;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  additionalLabels?: {
    [k: string]: unknown;
  } | null;
  enableCertManager?: boolean | null;
  certManager?:
    | {
        issuerRef?: unknown;
        duration?: string | null;
        renewBefore?: string | null;
        revisionHistoryLimit?: unknown;
        rootCert?: {
          duration?: string | null;
        } | null;
      }
    | boolean
    | null;
  clusterName?: unknown;
  cluster?: {
    dnsDomain?: string | null;
  } | null;
  ingressClass?: string | null;
  ingressClassParams?: {
    create?: boolean | null;
    name?: unknown;
    spec?: {
      [k: string]: unknown;
    } | null;
  } | null;
  createIngressClassResource?: boolean | null;
  region?: unknown;
  vpcId?: unknown;
  vpcTags?: {
    [k: string]: unknown;
  } | null;
  awsApiEndpoints?: unknown;
  awsApiThrottle?: unknown;
  awsMaxRetries?: unknown;
  defaultTargetType?: string | null;
  defaultLoadBalancerScheme?: unknown;
  enablePodReadinessGateInject?: unknown;
  enableShield?: unknown;
  enableWaf?: unknown;
  enableWafv2?: unknown;
  ingressMaxConcurrentReconciles?: unknown;
  logLevel?: unknown;
  metricsBindAddr?: string | null;
  webhookConfig?: {
    disableIngressValidation?: unknown;
    ingressValdationFailurePolicy?: string | null;
    ingressValidationObjectSelector?: {
      matchExpressions?: unknown;
      matchLabels?: unknown;
      [k: string]: unknown;
    } | null;
    ingressValidationNamespaceSelector?: {
      matchExpressions?: unknown;
      matchLabels?: unknown;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  webhookBindPort?: unknown;
  webhookTLS?: {
    caCert?: unknown;
    cert?: unknown;
    key?: unknown;
  } | null;
  keepTLSSecret?: boolean | null;
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
    failureThreshold?: number | string | null;
    httpGet?: {
      path?: string | null;
      port?: number | string | null;
      scheme?: string | null;
      [k: string]: unknown;
    } | null;
    initialDelaySeconds?: number | string | null;
    timeoutSeconds?: number | string | null;
    [k: string]: unknown;
  } | null;
  readinessProbe?: {
    failureThreshold?: number | string | null;
    httpGet?: {
      path?: string | null;
      port?: number | string | null;
      scheme?: string | null;
      [k: string]: unknown;
    } | null;
    successThreshold?: number | string | null;
    initialDelaySeconds?: number | string | null;
    timeoutSeconds?: number | string | null;
    [k: string]: unknown;
  } | null;
  env?: unknown;
  hostNetwork?: boolean | null;
  dnsPolicy?: unknown;
  extraVolumeMounts?: unknown;
  extraVolumes?: unknown;
  defaultTags?: {
    [k: string]: unknown;
  } | null;
  podDisruptionBudget?: {
    [k: string]: unknown;
  } | null;
  externalManagedTags?: unknown[] | null;
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
    } | null;
    [k: string]: unknown;
  } | null;
  certManagement?: {
    defaultPCAARN?: unknown;
    [k: string]: unknown;
  } | null;
  certDiscovery?: {
    allowedCertificateAuthorityARNs?: string | null;
  } | null;
  objectSelector?: {
    matchExpressions?: unknown;
    matchLabels?: unknown;
    [k: string]: unknown;
  } | null;
  serviceMonitor?: {
    enabled?: boolean | null;
    namespace?: unknown;
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    interval?: string | number | null;
    scrapeTimeout?: unknown;
    relabelings?: unknown;
    metricRelabelings?: unknown;
  } | null;
  clusterSecretsPermissions?: {
    allowAllSecrets?: boolean | null;
  } | null;
  ingressClassConfig?: {
    default?: boolean | null;
    [k: string]: unknown;
  } | null;
  enableServiceMutatorWebhook?: boolean | null;
  serviceMutatorWebhookConfig?: {
    failurePolicy?: string | null;
    objectSelector?: {
      matchExpressions?: unknown[] | null;
      matchLabels?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    namespaceSelectors?: unknown;
    operations?: string[] | null;
    [k: string]: unknown;
  } | null;
  podMutatorWebhookConfig?: {
    failurePolicy?: string | null;
    [k: string]: unknown;
  } | null;
  serviceTargetENISGTags?: unknown;
  loadBalancerClass?: unknown;
  annotations?: unknown;
}

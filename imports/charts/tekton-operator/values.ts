// Made by "strata import" (see 'tekton-operator' in imports.lock.json). Do not edit.
export interface TektonOperatorValues {
  global?: {
    [k: string]: unknown;
  } | null;
  fsGroup?: unknown;
  capabilities?: unknown;
  readOnlyRootFilesystem?: unknown;
  runAsNonRoot?: unknown;
  runAsUser?: unknown;
  extraObjects?: unknown[] | boolean | null;
  nameOverride?: string | null;
  kubernetesMinVersion?: string | null;
  openshift?: {
    enabled?: boolean | null;
  } | null;
  installCRDs?: boolean | null;
  controllers?: string | null;
  rbac?: {
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      name?: string | boolean | null;
    } | null;
  } | null;
  operator?: {
    replicas?: number | string | null;
    operatorName?: string | null;
    image?: {
      repository?: string | null;
      pullPolicy?: string | null;
      tag?: string | null;
    } | null;
    additionalEnvs?: unknown[] | null;
    autoInstallComponents?: boolean | null;
    defaultTargetNamespace?: string | null;
    logLevel?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    deployment?: {
      customLabels?: string | null;
      initContainers?: {
        enabled?: boolean | null;
        containers?: unknown[] | null;
      } | null;
      podTemplateCustomLabels?: string | null;
    } | null;
  } | null;
  pruner?: {
    image?: {
      repository?: string | null;
      tag?: string | null;
    } | null;
  } | null;
  webhook?: {
    replicas?: number | string | null;
    hostNetwork?: boolean | null;
    dnsPolicy?: string | null;
    httpsWebhookPort?: number | string | null;
    additionalEnvs?: unknown[] | null;
    image?: {
      repository?: string | null;
      pullPolicy?: string | null;
      tag?: string | null;
    } | null;
    certSecret?: {
      name?: string | null;
      useExistingSecret?: string | null;
    } | null;
    logLevel?: string | null;
    resources?: {
      [k: string]: unknown;
    } | null;
  } | null;
  webhookProxy?: {
    image?: {
      repository?: string | null;
      tag?: string | null;
    } | null;
  } | null;
  service?: {
    createServiceMonitor?: boolean | null;
    metricsDomain?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    [k: string]: unknown;
  } | null;
  securityContext?: {
    [k: string]: unknown;
  } | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  fullnameOverride?: unknown;
  serviceAccount?: {
    name?: unknown;
    [k: string]: unknown;
  } | null;
}

// Made by "strata import" (see 'tekton-operator' in imports.lock.json). Do not edit.
export interface TektonOperatorValues {
  global?: {
    [k: string]: unknown;
  };
  fsGroup?: unknown;
  capabilities?: unknown;
  readOnlyRootFilesystem?: unknown;
  runAsNonRoot?: unknown;
  runAsUser?: unknown;
  extraObjects?: unknown[];
  nameOverride?: string;
  kubernetesMinVersion?: string;
  openshift?: {
    enabled?: boolean;
  };
  installCRDs?: boolean;
  controllers?: string;
  rbac?: {
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    serviceAccount?: {
      name?: string;
    };
  };
  operator?: {
    replicas?: number;
    operatorName?: string;
    image?: {
      repository?: string;
      pullPolicy?: string;
      tag?: string;
    };
    additionalEnvs?: unknown[];
    autoInstallComponents?: boolean;
    defaultTargetNamespace?: string;
    logLevel?: string;
    resources?: {
      [k: string]: unknown;
    };
    deployment?: {
      customLabels?: string;
      initContainers?: {
        enabled?: boolean;
        containers?: unknown[];
      };
      podTemplateCustomLabels?: string;
    };
  };
  pruner?: {
    image?: {
      repository?: string;
      tag?: string;
    };
  };
  webhook?: {
    replicas?: number;
    hostNetwork?: boolean;
    dnsPolicy?: string;
    httpsWebhookPort?: number;
    additionalEnvs?: unknown[];
    image?: {
      repository?: string;
      pullPolicy?: string;
      tag?: string;
    };
    certSecret?: {
      name?: string;
      useExistingSecret?: string;
    };
    logLevel?: string;
    resources?: {
      [k: string]: unknown;
    };
  };
  webhookProxy?: {
    image?: {
      repository?: string;
      tag?: string;
    };
  };
  service?: {
    createServiceMonitor?: boolean;
    metricsDomain?: string;
  };
  imagePullSecrets?: unknown[];
  podAnnotations?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    [k: string]: unknown;
  };
  securityContext?: {
    [k: string]: unknown;
  };
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  fullnameOverride?: unknown;
  serviceAccount?: {
    name?: unknown;
    [k: string]: unknown;
  };
}

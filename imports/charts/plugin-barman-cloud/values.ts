// Made by "strata import" (see 'plugin-barman-cloud' in imports.lock.json). Do not edit.
export interface PluginBarmanCloudValues {
  global?: {
    [k: string]: unknown;
  };
  additionalArgs?: unknown[];
  additionalEnv?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  certificate?: {
    createClientCertificate?: boolean;
    createServerCertificate?: boolean;
    duration?: string;
    issuerName?: string;
    renewBefore?: string;
  };
  commonAnnotations?: {
    [k: string]: unknown;
  };
  containerSecurityContext?: {
    allowPrivilegeEscalation?: boolean;
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    readOnlyRootFilesystem?: boolean;
    runAsGroup?: number;
    runAsUser?: number;
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  crds?: {
    create?: boolean;
  };
  dnsPolicy?: string;
  fullnameOverride?: string;
  hostNetwork?: boolean;
  image?: {
    pullPolicy?: string;
    registry?: string;
    repository?: string;
    tag?: string;
  };
  imagePullSecrets?: unknown[];
  nameOverride?: string;
  namespaceOverride?: string;
  nodeSelector?: {
    [k: string]: unknown;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    runAsNonRoot?: boolean;
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    fsGroup?: unknown;
    [k: string]: unknown;
  };
  priorityClassName?: string;
  rbac?: {
    create?: boolean;
  };
  replicaCount?: number;
  resources?: {
    [k: string]: unknown;
  };
  service?: {
    ipFamilies?: ('IPv4' | 'IPv6')[];
    ipFamilyPolicy?: string;
    name?: string;
    port?: number;
    type?: unknown;
    items?: unknown;
  };
  serviceAccount?: {
    create?: boolean;
    name?: string;
  };
  sidecarImage?: {
    registry?: string;
    repository?: string;
    tag?: string;
  };
  tolerations?: unknown[];
  topologySpreadConstraints?: unknown[];
  updateStrategy?: {
    [k: string]: unknown;
  };
  additionalProperties?: unknown;
}

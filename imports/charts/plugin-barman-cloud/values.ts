// Made by "strata import" (see 'plugin-barman-cloud' in imports.lock.json). Do not edit.
export interface PluginBarmanCloudValues {
  global?: {
    [k: string]: unknown;
  } | null;
  additionalArgs?: unknown[] | null;
  additionalEnv?: unknown[] | null;
  affinity?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  certificate?: {
    createClientCertificate?: boolean | null;
    createServerCertificate?: boolean | null;
    duration?: string | null;
    issuerName?: string | null;
    renewBefore?: string | null;
  } | null;
  commonAnnotations?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  containerSecurityContext?: {
    allowPrivilegeEscalation?: boolean | null;
    capabilities?: {
      drop?: string[] | null;
      [k: string]: unknown;
    } | null;
    readOnlyRootFilesystem?: boolean | null;
    runAsGroup?: number | null;
    runAsUser?: number | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  crds?: {
    create?: boolean | null;
  } | null;
  dnsPolicy?: string | null;
  fullnameOverride?: string | null;
  hostNetwork?: boolean | null;
  image?: {
    pullPolicy?: string | null;
    registry?: string | null;
    repository?: string | null;
    tag?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  nameOverride?: string | null;
  namespaceOverride?: string | null;
  nodeSelector?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  podAnnotations?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  podLabels?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  podSecurityContext?: {
    runAsNonRoot?: boolean | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    fsGroup?: unknown;
    [k: string]: unknown;
  } | null;
  priorityClassName?: string | null;
  rbac?: {
    create?: boolean | null;
  } | null;
  replicaCount?: number | null;
  resources?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  service?: {
    ipFamilies?: ('IPv4' | 'IPv6')[] | null;
    ipFamilyPolicy?: string | null;
    name?: string | null;
    port?: number | null;
    type?: unknown;
    items?: unknown;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    name?: string | null;
  } | null;
  sidecarImage?: {
    registry?: string | null;
    repository?: string | null;
    tag?: string | null;
  } | null;
  tolerations?: unknown[] | null;
  topologySpreadConstraints?: unknown[] | null;
  updateStrategy?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  additionalProperties?: unknown;
}

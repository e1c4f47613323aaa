// Made by "strata import" (see 'weave-gitops' in imports.lock.json). Do not edit.
export interface WeaveGitopsValues {
  global?: {
    kubeVersion?: unknown;
    [k: string]: unknown;
  } | null;
  aadpodidbinding?: unknown;
  fsGroup?: unknown;
  extraVolumeMounts?: unknown[] | null;
  extraVolumes?: unknown[] | null;
  limits?: unknown;
  requests?: unknown;
  replicaCount?: number | string | null;
  image?: {
    repository?: string | null;
    pullPolicy?: string | null;
    tag?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  logLevel?: string | null;
  additionalArgs?: unknown[] | null;
  envVars?:
    | {
        name?: string | null;
        value?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  annotations?: {
    [k: string]: unknown;
  } | null;
  oidcSecret?: {
    clientID?: unknown;
    clientSecret?: unknown;
    issuerURL?: unknown;
    redirectURL?: unknown;
    additionalKeys?: {
      [k: string]: unknown;
    } | null;
    create?: boolean | null;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    name?: string | boolean | null;
  } | null;
  rbac?: {
    additionalRules?: unknown[] | null;
    create?: boolean | null;
    impersonationResourceNames?: unknown[] | null;
    impersonationResources?: string[] | null;
    viewSecretsResourceNames?: string[] | null;
    annotations?: unknown;
    viewSecrets?: unknown;
  } | null;
  adminUser?: {
    create?: boolean | null;
    createClusterRole?: boolean | null;
    createSecret?: boolean | null;
    username?: string | null;
    passwordHash?: string | null;
  } | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  podSecurityContext?: {
    [k: string]: unknown;
  } | null;
  securityContext?: {
    runAsNonRoot?: boolean | null;
    allowPrivilegeEscalation?: boolean | null;
    capabilities?: {
      drop?: string[] | null;
      [k: string]: unknown;
    } | null;
    seccompProfile?: {
      type?: string | null;
      [k: string]: unknown;
    } | null;
    runAsUser?: number | string | null;
    readOnlyRootFilesystem?: boolean | null;
    [k: string]: unknown;
  } | null;
  service?: {
    nodePort?: unknown;
    create?: boolean | null;
    type?: string | null;
    port?: number | string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
  } | null;
  ingress?: {
    enabled?: boolean | null;
    className?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    hosts?: unknown;
    tls?: unknown[] | null;
  } | null;
  resources?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  networkPolicy?: {
    create?: boolean | null;
  } | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  serverTLS?: {
    enable?: boolean | null;
    secretName?: string | null;
  } | null;
  metrics?: {
    enabled?: boolean | null;
    service?: {
      port?: number | string | null;
      annotations?: {
        'prometheus.io/scrape'?: string | null;
        'prometheus.io/path'?: string | null;
        'prometheus.io/port'?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  kubeVersion?: unknown;
}

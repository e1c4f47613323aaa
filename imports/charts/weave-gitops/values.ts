// Made by "strata import" (see 'weave-gitops' in imports.lock.json). Do not edit.
export interface WeaveGitopsValues {
  global?: {
    kubeVersion?: unknown;
    [k: string]: unknown;
  };
  aadpodidbinding?: unknown;
  fsGroup?: unknown;
  extraVolumeMounts?: unknown[];
  extraVolumes?: unknown[];
  limits?: unknown;
  requests?: unknown;
  replicaCount?: number;
  image?: {
    repository?: string;
    pullPolicy?: string;
    tag?: string;
  };
  imagePullSecrets?: unknown[];
  nameOverride?: string;
  fullnameOverride?: string;
  logLevel?: string;
  additionalArgs?: unknown[];
  envVars?: {
    name?: string;
    value?: string;
    [k: string]: unknown;
  }[];
  annotations?: {
    [k: string]: unknown;
  };
  oidcSecret?: {
    clientID?: unknown;
    clientSecret?: unknown;
    issuerURL?: unknown;
    redirectURL?: unknown;
    additionalKeys?: {
      [k: string]: unknown;
    };
    create?: boolean;
  };
  serviceAccount?: {
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    name?: string;
  };
  rbac?: {
    additionalRules?: unknown[];
    create?: boolean;
    impersonationResourceNames?: unknown[];
    impersonationResources?: string[];
    viewSecretsResourceNames?: string[];
    annotations?: unknown;
    viewSecrets?: unknown;
  };
  adminUser?: {
    create?: boolean;
    createClusterRole?: boolean;
    createSecret?: boolean;
    username?: string;
    passwordHash?: string | null;
  };
  podAnnotations?: {
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    [k: string]: unknown;
  };
  securityContext?: {
    runAsNonRoot?: boolean;
    allowPrivilegeEscalation?: boolean;
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    runAsUser?: number;
    readOnlyRootFilesystem?: boolean;
    [k: string]: unknown;
  };
  service?: {
    nodePort?: unknown;
    create?: boolean;
    type?: string;
    port?: number;
    annotations?: {
      [k: string]: unknown;
    };
  };
  ingress?: {
    enabled?: boolean;
    className?: string;
    annotations?: {
      [k: string]: unknown;
    };
    hosts?: unknown;
    tls?: unknown[];
  };
  resources?: {
    [k: string]: unknown;
  };
  networkPolicy?: {
    create?: boolean;
  };
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  serverTLS?: {
    enable?: boolean;
    secretName?: string;
  };
  metrics?: {
    enabled?: boolean;
    service?: {
      port?: number;
      annotations?: {
        'prometheus.io/scrape'?: string;
        'prometheus.io/path'?: string;
        'prometheus.io/port'?: string;
        [k: string]: unknown;
      };
    };
  };
  kubeVersion?: unknown;
}

// Made by "strata import" (see 'flux-operator' in imports.lock.json). Do not edit.
export interface FluxOperatorValues {
  global?: {
    [k: string]: unknown;
  };
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
  apiPriority?: {
    enabled?: boolean;
    extraServiceAccounts?: unknown[];
    level?: string;
  };
  commonAnnotations?: {
    [k: string]: unknown;
  };
  commonLabels?: {
    [k: string]: unknown;
  };
  extraArgs?: string[];
  extraEnvs?: {
    [k: string]: unknown;
  }[];
  extraVolumeMounts?: {
    [k: string]: unknown;
  }[];
  extraVolumes?: {
    [k: string]: unknown;
  }[];
  fullnameOverride?: string;
  hostNetwork?: boolean;
  image?: {
    imagePullPolicy?: 'IfNotPresent' | 'Always' | 'Never';
    pullSecrets?: {
      [k: string]: unknown;
    }[];
    repository?: string;
    tag?: string;
  };
  installCRDs?: boolean;
  livenessProbe?: {
    httpGet?: {
      path?: string;
      port?: number;
      [k: string]: unknown;
    };
    initialDelaySeconds?: number;
    periodSeconds?: number;
    [k: string]: unknown;
  };
  logLevel?: 'debug' | 'info' | 'error';
  marketplace?: {
    account?: string;
    license?: string;
    type?: string;
  };
  multitenancy?: {
    defaultServiceAccount?: string;
    defaultWorkloadIdentityServiceAccount?: string;
    enabled?: boolean;
    enabledForWorkloadIdentity?: boolean;
  };
  nameOverride?: string;
  nodeSelector?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    [k: string]: unknown;
  };
  priorityClassName?: string;
  rbac?: {
    create?: boolean;
    createAggregation?: boolean;
  };
  readinessProbe?: {
    httpGet?: {
      path?: string;
      port?: number;
      [k: string]: unknown;
    };
    initialDelaySeconds?: number;
    periodSeconds?: number;
    [k: string]: unknown;
  };
  reporting?: {
    interval?: string;
  };
  resources?: {
    limits?: {
      cpu?: string;
      memory?: string;
      [k: string]: unknown;
    };
    requests?: {
      cpu?: string;
      memory?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  securityContext?: {
    allowPrivilegeEscalation?: boolean;
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    readOnlyRootFilesystem?: boolean;
    runAsNonRoot?: boolean;
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  service?: {
    ipFamilyPolicy?: '' | 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
  };
  serviceAccount?: {
    automount?: boolean;
    create?: boolean;
    name?: string;
  };
  serviceMonitor?: {
    create?: boolean;
    interval?: string;
    labels?: {
      [k: string]: unknown;
    };
    scrapeTimeout?: string;
  };
  tolerations?: {
    [k: string]: unknown;
  }[];
  web?: {
    config?: {
      [k: string]: unknown;
    };
    configSecretName?: string;
    enabled?: boolean;
    httpRoute?: {
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      hostnames?: string[];
      parentRefs?: {
        [k: string]: unknown;
      }[];
    };
    ingress?: {
      annotations?: {
        [k: string]: unknown;
      };
      className?: string;
      enabled?: boolean;
      hosts?: {
        [k: string]: unknown;
      }[];
      tls?: {
        [k: string]: unknown;
      }[];
    };
    networkPolicy?: {
      create?: boolean;
    };
    rbac?: {
      createAggregation?: boolean;
      createRoles?: boolean;
    };
    serverOnly?: boolean;
    serverReplicas?: number;
  };
}

// Made by "strata import" (see 'flux-instance' in imports.lock.json). Do not edit.
export interface FluxInstanceValues {
  global?: {
    [k: string]: unknown;
  };
  commonAnnotations?: {
    [k: string]: unknown;
  };
  commonLabels?: {
    [k: string]: unknown;
  };
  fullnameOverride?: string;
  healthcheck?: {
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
    enabled?: boolean;
    envs?: {
      [k: string]: unknown;
    }[];
    extraArgs?: string[];
    hostNetwork?: boolean;
    image?: {
      imagePullPolicy?: 'IfNotPresent' | 'Always' | 'Never';
      pullSecrets?: {
        [k: string]: unknown;
      }[];
      repository?: string;
      tag?: string;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      [k: string]: unknown;
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
    serviceAccount?: {
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
    timeout?: string;
    tolerations?: {
      [k: string]: unknown;
    }[];
    volumeMounts?: {
      [k: string]: unknown;
    }[];
    volumes?: {
      [k: string]: unknown;
    }[];
  };
  instance?: {
    cluster?: {
      domain?: string;
      multitenant?: boolean;
      networkPolicy?: boolean;
      size?: '' | 'small' | 'medium' | 'large';
      tenantDefaultServiceAccount?: string;
      type?: 'kubernetes' | 'openshift' | 'aws' | 'azure' | 'gcp';
      [k: string]: unknown;
    };
    commonMetadata?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    components?: (
      | 'source-controller'
      | 'kustomize-controller'
      | 'helm-controller'
      | 'notification-controller'
      | 'image-reflector-controller'
      | 'image-automation-controller'
      | 'source-watcher'
    )[];
    distribution?: {
      artifact?: string;
      artifactPullSecret?: string;
      imagePullSecret?: string;
      registry?: string;
      variant?: '' | 'upstream-alpine' | 'enterprise-alpine' | 'enterprise-distroless' | 'enterprise-distroless-fips';
      version?: string;
    };
    kustomize?: {
      patches?: {
        [k: string]: unknown;
      }[];
      [k: string]: unknown;
    };
    sharding?: {
      key?: string;
      shards?: string[];
    };
    storage?: {
      class?: string;
      size?: string;
      [k: string]: unknown;
    };
    sync?: {
      interval?: string;
      kind?: 'GitRepository' | 'OCIRepository' | 'Bucket';
      name?: string;
      path?: string;
      provider?: string;
      pullSecret?: string;
      ref?: string;
      url?: string;
    };
  };
  nameOverride?: string;
}

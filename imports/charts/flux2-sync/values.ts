// Made by "strata import" (see 'flux2-sync' in imports.lock.json). Do not edit.
export interface Flux2SyncValues {
  global?: {
    [k: string]: unknown;
  };
  secret?: {
    create?: boolean;
    data?: {
      [k: string]: unknown;
    };
    generate?: {
      sshKeyAlgorithm?: string;
      sshEcdsaCurve?: string;
    };
  };
  cli?: {
    image?: string;
    tag?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
  };
  gitRepository?: {
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    spec?: {
      url?: string;
      secretRef?: {
        [k: string]: unknown;
      };
      provider?: string;
      interval?: string;
      timeout?: string;
      ref?: {
        branch?: string;
        [k: string]: unknown;
      };
      verify?: {
        [k: string]: unknown;
      };
      ignore?: string;
      suspend?: string;
      gitImplementation?: string;
      recurseSubmodules?: boolean;
      include?: unknown[];
      [k: string]: unknown;
    };
  };
  kustomization?: {
    labels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    spec?: {
      dependsOn?: unknown[];
      decryption?: {
        [k: string]: unknown;
      };
      interval?: string;
      retryInterval?: string;
      kubeConfig?: {
        [k: string]: unknown;
      };
      path?: string;
      postBuild?: {
        [k: string]: unknown;
      };
      prune?: boolean;
      healthChecks?: unknown[];
      patches?: unknown[];
      images?: unknown[];
      serviceAccountName?: string;
      suspend?: string;
      targetNamespace?: string;
      timeout?: string;
      force?: boolean;
      wait?: boolean;
      deletionPolicy?: string;
      [k: string]: unknown;
    };
  };
  kustomizationlist?: {
    [k: string]: unknown;
  };
}

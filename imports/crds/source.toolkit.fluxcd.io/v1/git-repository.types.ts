// Made by "strata import crd". Do not edit.
export interface GitRepositoryFields {
  spec?: {
    ignore?: string;
    include?: {
      fromPath?: string;
      repository: {
        name: string;
      };
      toPath?: string;
    }[];
    interval: string;
    provider?: 'generic' | 'aws' | 'azure' | 'github';
    proxySecretRef?: {
      name: string;
    };
    recurseSubmodules?: boolean;
    ref?: {
      branch?: string;
      commit?: string;
      name?: string;
      semver?: string;
      tag?: string;
    };
    secretRef?: {
      name: string;
    };
    serviceAccountName?: string;
    sparseCheckout?: string[];
    suspend?: boolean;
    timeout?: string;
    url: string;
    verify?: {
      mode?: 'head' | 'HEAD' | 'Tag' | 'TagAndHEAD';
      secretRef: {
        name: string;
      };
    };
  };
}

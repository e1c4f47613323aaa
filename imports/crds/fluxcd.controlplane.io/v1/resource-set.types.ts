// Made by "strata import crd". Do not edit.
export interface ResourceSetFields {
  spec?: {
    commonMetadata?: {
      annotations?: {
        [k: string]: string;
      };
      labels?: {
        [k: string]: string;
      };
    };
    dependsOn?: {
      apiVersion: string;
      kind: string;
      name: string;
      namespace?: string;
      ready?: boolean;
      readyExpr?: string;
    }[];
    inputStrategy?: {
      includeEmptyProviders?: boolean;
      name: 'Flatten' | 'Permute';
    };
    inputs?: {
      [k: string]: unknown;
    }[];
    inputsFrom?: {
      apiVersion?: 'fluxcd.controlplane.io/v1';
      kind?: 'ResourceSetInputProvider';
      name?: string;
      selector?: {
        matchExpressions?: {
          key: string;
          operator: string;
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      };
    }[];
    resources?: {
      [k: string]: unknown;
    }[];
    resourcesTemplate?: string;
    serviceAccountName?: string;
    steps?: {
      name: string;
      resources?: {
        [k: string]: unknown;
      }[];
      resourcesTemplate?: string;
      timeout?: string;
    }[];
    wait?: boolean;
  };
}

// Made by "strata import crd". Do not edit.
export interface ImageRepositoryFields {
  spec?: {
    accessFrom?: {
      namespaceSelectors: {
        matchLabels?: {
          [k: string]: string;
        };
      }[];
    };
    certSecretRef?: {
      name: string;
    };
    exclusionList?: string[];
    image: string;
    insecure?: boolean;
    interval: string;
    provider?: 'generic' | 'aws' | 'azure' | 'gcp';
    proxySecretRef?: {
      name: string;
    };
    secretRef?: {
      name: string;
    };
    serviceAccountName?: string;
    suspend?: boolean;
    timeout?: string;
  };
}

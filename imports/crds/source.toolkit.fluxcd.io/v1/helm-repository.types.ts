// Made by "strata import crd". Do not edit.
export interface HelmRepositoryFields {
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
    insecure?: boolean;
    interval?: string;
    passCredentials?: boolean;
    provider?: 'generic' | 'aws' | 'azure' | 'gcp';
    secretRef?: {
      name: string;
    };
    suspend?: boolean;
    timeout?: string;
    type?: 'default' | 'oci';
    url: string;
  };
}

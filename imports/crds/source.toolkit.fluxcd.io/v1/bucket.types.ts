// Made by "strata import crd". Do not edit.
export interface BucketFields {
  spec?: {
    bucketName: string;
    certSecretRef?: {
      name: string;
    };
    endpoint: string;
    ignore?: string;
    insecure?: boolean;
    interval: string;
    prefix?: string;
    provider?: 'generic' | 'aws' | 'gcp' | 'azure';
    proxySecretRef?: {
      name: string;
    };
    region?: string;
    secretRef?: {
      name: string;
    };
    serviceAccountName?: string;
    sts?: {
      certSecretRef?: {
        name: string;
      };
      endpoint: string;
      provider: 'aws' | 'ldap';
      secretRef?: {
        name: string;
      };
    };
    suspend?: boolean;
    timeout?: string;
  };
}

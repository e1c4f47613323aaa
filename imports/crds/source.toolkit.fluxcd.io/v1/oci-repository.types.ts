// Made by "strata import crd". Do not edit.
export interface OCIRepositoryFields {
  spec?: {
    certSecretRef?: {
      name: string;
    };
    ignore?: string;
    insecure?: boolean;
    interval: string;
    layerSelector?: {
      mediaType?: string;
      operation?: 'extract' | 'copy';
    };
    provider?: 'generic' | 'aws' | 'azure' | 'gcp';
    proxySecretRef?: {
      name: string;
    };
    ref?: {
      digest?: string;
      semver?: string;
      semverFilter?: string;
      tag?: string;
    };
    secretRef?: {
      name: string;
    };
    serviceAccountName?: string;
    suspend?: boolean;
    timeout?: string;
    url: string;
    verify?: {
      matchOIDCIdentity?: {
        issuer: string;
        subject: string;
      }[];
      provider?: 'cosign' | 'notation';
      secretRef?: {
        name: string;
      };
      trustedRootSecretRef?: {
        name: string;
      };
    };
  };
}

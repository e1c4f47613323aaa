// Made by "strata import crd". Do not edit.
export interface BeyondtrustWorkloadCredentialsDynamicSecretFields {
  spec?: {
    controller?: string;
    provider: {
      auth: {
        apikey: {
          token: {
            key?: string;
            name?: string;
            namespace?: string;
          };
        };
      };
      caBundle?: string;
      caProvider?: {
        key?: string;
        name: string;
        namespace?: string;
        type: 'Secret' | 'ConfigMap';
      };
      folderPath?: string;
      server: {
        apiUrl: string;
        siteId: string;
      };
    };
    retrySettings?: {
      maxRetries?: number;
      retryInterval?: string;
    };
  };
}

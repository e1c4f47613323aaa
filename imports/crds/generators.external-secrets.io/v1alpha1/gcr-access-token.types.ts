// Made by "strata import crd". Do not edit.
export interface GCRAccessTokenFields {
  spec?: {
    auth: {
      secretRef?: {
        secretAccessKeySecretRef?: {
          key?: string;
          name?: string;
          namespace?: string;
        };
      };
      workloadIdentity?: {
        clusterLocation: string;
        clusterName: string;
        clusterProjectID?: string;
        serviceAccountRef: {
          audiences?: string[];
          name: string;
          namespace?: string;
        };
      };
      workloadIdentityFederation?: {
        audience?: string;
        awsSecurityCredentials?: {
          awsCredentialsSecretRef: {
            name: string;
            namespace?: string;
          };
          region: string;
        };
        credConfig?: {
          key: string;
          name: string;
          namespace?: string;
        };
        externalTokenEndpoint?: string;
        gcpServiceAccountEmail?: string;
        serviceAccountRef?: {
          audiences?: string[];
          name: string;
          namespace?: string;
        };
      };
    };
    projectID: string;
  };
}

// Made by "strata import crd". Do not edit.
export interface ACRAccessTokenFields {
  spec?: {
    auth: {
      managedIdentity?: {
        identityId?: string;
      };
      servicePrincipal?: {
        secretRef: {
          clientId?: {
            key?: string;
            name?: string;
            namespace?: string;
          };
          clientSecret?: {
            key?: string;
            name?: string;
            namespace?: string;
          };
        };
      };
      workloadIdentity?: {
        serviceAccountRef?: {
          audiences?: string[];
          name: string;
          namespace?: string;
        };
      };
    };
    environmentType?: 'PublicCloud' | 'USGovernmentCloud' | 'ChinaCloud' | 'GermanCloud' | 'AzureStackCloud';
    registry: string;
    scope?: string;
    tenantId?: string;
  };
}

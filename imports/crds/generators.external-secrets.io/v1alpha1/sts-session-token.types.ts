// Made by "strata import crd". Do not edit.
export interface STSSessionTokenFields {
  spec?: {
    auth?: {
      jwt?: {
        serviceAccountRef?: {
          audiences?: string[];
          name: string;
          namespace?: string;
        };
      };
      secretRef?: {
        accessKeyIDSecretRef?: {
          key?: string;
          name?: string;
          namespace?: string;
        };
        secretAccessKeySecretRef?: {
          key?: string;
          name?: string;
          namespace?: string;
        };
        sessionTokenSecretRef?: {
          key?: string;
          name?: string;
          namespace?: string;
        };
      };
    };
    region: string;
    requestParameters?: {
      serialNumber?: string;
      sessionDuration?: number;
      tokenCode?: string;
    };
    role?: string;
  };
}

// Made by "strata import crd". Do not edit.
export interface VerificationPolicyFields {
  spec: {
    authorities: {
      key?: {
        data?: string;
        hashAlgorithm?: string;
        kms?: string;
        secretRef?: {
          name?: string;
          namespace?: string;
        };
      };
      name: string;
    }[];
    mode?: string;
    resources: {
      pattern: string;
    }[];
  };
}

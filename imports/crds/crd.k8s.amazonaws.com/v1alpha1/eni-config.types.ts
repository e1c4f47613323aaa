// Made by "strata import crd". Do not edit.
export interface ENIConfigFields {
  spec?: {
    securityGroups?: string[];
    subnet: string;
  };
  [k: string]: unknown;
}

// Made by "strata import crd". Do not edit.
export interface CiliumIdentityFields {
  'security-labels': {
    [k: string]: string;
  };
}

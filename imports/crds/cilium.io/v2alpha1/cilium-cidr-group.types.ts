// Made by "strata import crd". Do not edit.
export interface CiliumCIDRGroupFields {
  spec: {
    externalCIDRs: string[];
  };
}

// Made by "strata import crd". Do not edit.
export interface ServiceL2StatusFields {
  spec?: {
    [k: string]: unknown;
  };
}

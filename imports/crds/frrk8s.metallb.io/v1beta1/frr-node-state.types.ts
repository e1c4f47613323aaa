// Made by "strata import crd". Do not edit.
export interface FRRNodeStateFields {
  spec?: {
    [k: string]: unknown;
  };
}

// Made by "strata import crd". Do not edit.
export interface BGPSessionStateFields {
  spec?: {
    [k: string]: unknown;
  };
}

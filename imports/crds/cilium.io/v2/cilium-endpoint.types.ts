// Made by "strata import crd". Do not edit.
export interface CiliumEndpointFields {
  [k: string]: unknown;
}

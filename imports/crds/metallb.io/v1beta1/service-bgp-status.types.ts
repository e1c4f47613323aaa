// Made by "strata import crd". Do not edit.
export interface ServiceBGPStatusFields {
  spec?: {
    [k: string]: unknown;
  };
}

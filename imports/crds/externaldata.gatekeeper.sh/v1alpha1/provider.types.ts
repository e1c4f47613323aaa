// Made by "strata import crd". Do not edit.
export interface ProviderFields {
  spec?: {
    caBundle?: string;
    timeout?: number;
    url?: string;
  };
}

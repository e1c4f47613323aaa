// Made by "strata import crd". Do not edit.
export interface ConsulResolverFields {
  spec?: {
    address?: string;
    ambassador_id?: string[];
    datacenter?: string;
  };
}

// Made by "strata import crd". Do not edit.
export interface CiliumEndpointSliceFields {
  endpoints: {
    encryption?: {
      key?: number;
    };
    id?: number;
    name?: string;
    'named-ports'?: {
      name?: string;
      port?: number;
      protocol?: string;
    }[];
    networking?: {
      addressing: {
        ipv4?: string;
        ipv6?: string;
      }[];
      node?: string;
    };
  }[];
  namespace?: string;
}

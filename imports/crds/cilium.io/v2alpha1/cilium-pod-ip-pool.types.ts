// Made by "strata import crd". Do not edit.
export interface CiliumPodIPPoolFields {
  spec: {
    ipv4?: {
      cidrs: string[];
      maskSize: number;
    };
    ipv6?: {
      cidrs: string[];
      maskSize: number;
    };
  };
}

// Made by "strata import crd". Do not edit.
export interface CiliumBGPNodeConfigOverrideFields {
  spec: {
    bgpInstances: {
      localASN?: number;
      localPort?: number;
      name: string;
      peers?: {
        localAddress?: string;
        localPort?: number;
        name: string;
      }[];
      routerID?: string;
    }[];
  };
}

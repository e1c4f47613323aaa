// Made by "strata import crd". Do not edit.
export interface CiliumBGPNodeConfigFields {
  spec: {
    bgpInstances: {
      localASN?: number;
      localPort?: number;
      name: string;
      peers?: {
        localAddress?: string;
        name: string;
        peerASN?: number;
        peerAddress?: string;
        peerConfigRef?: {
          group?: string;
          kind?: string;
          name: string;
        };
      }[];
      routerID?: string;
    }[];
  };
}

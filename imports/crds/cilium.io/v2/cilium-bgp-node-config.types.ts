// Made by "strata import crd". Do not edit.
export interface CiliumBGPNodeConfigFields {
  spec: {
    bgpInstances: {
      localASN?: number;
      localPort?: number;
      name: string;
      peers?: {
        autoDiscovery?: {
          defaultGateway?: {
            addressFamily: 'ipv4' | 'ipv6';
          };
          mode: string;
        };
        localAddress?: string;
        name: string;
        peerASN?: number;
        peerAddress?: string;
        peerConfigRef?: {
          name: string;
        };
      }[];
      routerID?: string;
    }[];
  };
}

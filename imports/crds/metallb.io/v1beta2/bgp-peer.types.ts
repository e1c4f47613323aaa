// Made by "strata import crd". Do not edit.
export interface BGPPeerFields {
  spec?: {
    bfdProfile?: string;
    connectTime?: string;
    disableMP?: boolean;
    dualStackAddressFamily?: boolean;
    dynamicASN?: 'internal' | 'external';
    ebgpMultiHop?: boolean;
    enableGracefulRestart?: boolean;
    holdTime?: string;
    interface?: string;
    keepaliveTime?: string;
    localASN?: number;
    myASN: number;
    nodeSelectors?: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    }[];
    password?: string;
    passwordSecret?: {
      name?: string;
      namespace?: string;
    };
    peerASN?: number;
    peerAddress?: string;
    peerPort?: number;
    routerID?: string;
    sourceAddress?: string;
    vrf?: string;
  };
}

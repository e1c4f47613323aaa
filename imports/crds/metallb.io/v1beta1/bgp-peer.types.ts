// Made by "strata import crd". Do not edit.
export interface BGPPeerFields {
  spec?: {
    bfdProfile?: string;
    ebgpMultiHop?: boolean;
    holdTime?: string;
    keepaliveTime?: string;
    myASN: number;
    nodeSelectors?: {
      matchExpressions?: {
        key: string;
        operator: string;
        values: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    }[];
    password?: string;
    peerASN: number;
    peerAddress: string;
    peerPort?: number;
    routerID?: string;
    sourceAddress?: string;
  };
}

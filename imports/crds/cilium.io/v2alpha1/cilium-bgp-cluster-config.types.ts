// Made by "strata import crd". Do not edit.
export interface CiliumBGPClusterConfigFields {
  spec: {
    bgpInstances: {
      localASN?: number;
      localPort?: number;
      name: string;
      peers?: {
        name: string;
        peerASN?: number;
        peerAddress?: string;
        peerConfigRef?: {
          group?: string;
          kind?: string;
          name: string;
        };
      }[];
    }[];
    nodeSelector?: {
      matchExpressions?: {
        key: string;
        operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
  };
}

// Made by "strata import crd". Do not edit.
export interface GlobalAcceleratorFields {
  spec?: {
    ipAddressType?: 'IPV4' | 'DUAL_STACK';
    ipAddresses?: string[];
    listeners?: {
      clientAffinity?: 'SOURCE_IP' | 'NONE';
      endpointGroups?: {
        endpoints?: {
          clientIPPreservationEnabled?: boolean;
          endpointID?: string;
          name?: string;
          namespace?: string;
          type: 'EndpointID' | 'Service' | 'Ingress' | 'Gateway';
          weight?: number;
        }[];
        portOverrides?: {
          endpointPort: number;
          listenerPort: number;
        }[];
        region?: string;
        trafficDialPercentage?: number;
      }[];
      portRanges?: {
        fromPort: number;
        toPort: number;
      }[];
      protocol?: 'TCP' | 'UDP';
    }[];
    name?: string;
    tags?: {
      [k: string]: string;
    };
  };
}

// Made by "strata import crd". Do not edit.
export interface CiliumBGPAdvertisementFields {
  spec: {
    advertisements: {
      advertisementType: 'PodCIDR' | 'CiliumPodIPPool' | 'Service';
      attributes?: {
        communities?: {
          large?: string[];
          standard?: string[];
          wellKnown?: (
            | 'internet'
            | 'planned-shut'
            | 'accept-own'
            | 'route-filter-translated-v4'
            | 'route-filter-v4'
            | 'route-filter-translated-v6'
            | 'route-filter-v6'
            | 'llgr-stale'
            | 'no-llgr'
            | 'blackhole'
            | 'no-export'
            | 'no-advertise'
            | 'no-export-subconfed'
            | 'no-peer'
          )[];
        };
        localPreference?: number;
      };
      selector?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      };
      service?: {
        addresses: ('LoadBalancerIP' | 'ClusterIP' | 'ExternalIP')[];
        aggregationLengthIPv4?: number;
        aggregationLengthIPv6?: number;
      };
    }[];
  };
}

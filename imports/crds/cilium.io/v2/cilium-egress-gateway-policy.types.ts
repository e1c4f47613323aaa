// Made by "strata import crd". Do not edit.
export interface CiliumEgressGatewayPolicyFields {
  spec?: {
    destinationCIDRs: string[];
    egressGateway: {
      egressIP?: string;
      interface?: string;
      nodeSelector: {
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
    excludedCIDRs?: string[];
    selectors: {
      namespaceSelector?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      };
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
      podSelector?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      };
    }[];
  };
}

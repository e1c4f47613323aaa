// Made by "strata import crd". Do not edit.
export interface CiliumLoadBalancerIPPoolFields {
  spec: {
    allowFirstLastIPs?: 'Yes' | 'No';
    blocks?: {
      cidr?: string;
      start?: string;
      stop?: string;
    }[];
    disabled?: boolean;
    serviceSelector?: {
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

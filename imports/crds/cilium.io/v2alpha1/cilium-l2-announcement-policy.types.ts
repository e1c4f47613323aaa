// Made by "strata import crd". Do not edit.
export interface CiliumL2AnnouncementPolicyFields {
  spec?: {
    externalIPs?: boolean;
    interfaces?: string[];
    loadBalancerIPs?: boolean;
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

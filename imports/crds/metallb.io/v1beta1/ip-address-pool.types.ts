// Made by "strata import crd". Do not edit.
export interface IPAddressPoolFields {
  spec: {
    addresses: string[];
    autoAssign?: boolean;
    avoidBuggyIPs?: boolean;
    serviceAllocation?: {
      namespaceSelectors?: {
        matchExpressions?: {
          key: string;
          operator: string;
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      namespaces?: string[];
      priority?: number;
      serviceSelectors?: {
        matchExpressions?: {
          key: string;
          operator: string;
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
    };
  };
}

// Made by "strata import crd". Do not edit.
export interface BGPAdvertisementFields {
  spec?: {
    aggregationLength?: number;
    aggregationLengthV6?: number;
    communities?: string[];
    ipAddressPoolSelectors?: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    }[];
    ipAddressPools?: string[];
    localPref?: number;
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
    peers?: string[];
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
}

// Made by "strata import crd". Do not edit.
export interface L2AdvertisementFields {
  spec?: {
    interfaces?: string[];
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

// Made by "strata import crd". Do not edit.
export interface CiliumEnvoyConfigFields {
  spec?: {
    backendServices?: {
      name: string;
      namespace?: string;
      number?: string[];
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
    resources: {
      [k: string]: unknown;
    }[];
    services?: {
      listener?: string;
      name: string;
      namespace?: string;
      ports?: number[];
    }[];
  };
}

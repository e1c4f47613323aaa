// Made by "strata import crd". Do not edit.
export interface CiliumNodeConfigFields {
  spec: {
    defaults: {
      [k: string]: string;
    };
    nodeSelector: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
  };
}

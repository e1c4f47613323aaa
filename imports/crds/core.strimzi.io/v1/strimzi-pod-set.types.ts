// Made by "strata import crd". Do not edit.
export interface StrimziPodSetFields {
  spec: {
    selector: {
      matchExpressions?: {
        key?: string;
        operator?: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
    pods: {
      [k: string]: unknown;
    }[];
  };
}

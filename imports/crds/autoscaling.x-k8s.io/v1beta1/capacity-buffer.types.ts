// Made by "strata import crd". Do not edit.
export interface CapacityBufferFields {
  spec: {
    limits?: {
      [k: string]: number | string;
    };
    percentage?: number;
    podTemplateRef?: {
      name: string;
    };
    provisioningStrategy?: string;
    replicas?: number;
    scalableRef?: {
      apiGroup?: string;
      kind: string;
      name: string;
    };
  };
}

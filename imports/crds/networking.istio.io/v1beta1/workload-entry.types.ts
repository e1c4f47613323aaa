// Made by "strata import crd". Do not edit.
export interface WorkloadEntryFields {
  spec: {
    address?: string;
    labels?: {
      [k: string]: string;
    };
    locality?: string;
    network?: string;
    ports?: {
      [k: string]: number;
    };
    serviceAccount?: string;
    weight?: number;
  };
}

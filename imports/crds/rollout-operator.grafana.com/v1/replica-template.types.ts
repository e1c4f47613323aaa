// Made by "strata import crd". Do not edit.
export interface ReplicaTemplateFields {
  spec?: {
    replicas?: number;
    labelSelector?: string;
  };
}

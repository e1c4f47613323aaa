// Made by "strata import crd". Do not edit.
export interface ConnectionPodStatusFields {
  [k: string]: unknown;
}

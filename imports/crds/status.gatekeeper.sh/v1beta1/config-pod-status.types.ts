// Made by "strata import crd". Do not edit.
export interface ConfigPodStatusFields {
  [k: string]: unknown;
}

// Made by "strata import crd". Do not edit.
export interface ProviderPodStatusFields {
  [k: string]: unknown;
}

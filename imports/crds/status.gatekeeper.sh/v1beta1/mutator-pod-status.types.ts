// Made by "strata import crd". Do not edit.
export interface MutatorPodStatusFields {
  [k: string]: unknown;
}

// Made by "strata import crd". Do not edit.
export interface ConstraintPodStatusFields {
  [k: string]: unknown;
}

// Made by "strata import crd". Do not edit.
export interface ConstraintTemplatePodStatusFields {
  [k: string]: unknown;
}

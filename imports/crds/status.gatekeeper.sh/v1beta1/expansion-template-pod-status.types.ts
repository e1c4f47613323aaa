// Made by "strata import crd". Do not edit.
export interface ExpansionTemplatePodStatusFields {
  [k: string]: unknown;
}

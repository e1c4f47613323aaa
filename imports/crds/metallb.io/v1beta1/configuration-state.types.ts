// Made by "strata import crd". Do not edit.
export interface ConfigurationStateFields {
  [k: string]: unknown;
}

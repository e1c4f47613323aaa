// Made by "strata import crd". Do not edit.
export interface FailoverQuorumFields {
  [k: string]: unknown;
}

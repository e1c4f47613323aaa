// Made by "strata import crd". Do not edit.
export interface UUIDFields {
  spec?: {
    [k: string]: unknown;
  };
}

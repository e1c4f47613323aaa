// Made by "strata import crd". Do not edit.
export interface ConnectionFields {
  spec?: {
    config: unknown;
    driver: string;
  };
}

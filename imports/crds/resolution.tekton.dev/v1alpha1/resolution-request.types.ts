// Made by "strata import crd". Do not edit.
export interface ResolutionRequestFields {
  spec?: {
    params?: {
      [k: string]: string;
    };
  };
}

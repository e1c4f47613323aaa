// Made by "strata import crd". Do not edit.
export interface ResolutionRequestFields {
  spec?: {
    params?: {
      name: string;
      value: unknown;
    }[];
    url?: string;
  };
}

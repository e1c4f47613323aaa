// Made by "strata import crd". Do not edit.
export interface CommunityFields {
  spec?: {
    communities?: {
      name?: string;
      value?: string;
    }[];
  };
}

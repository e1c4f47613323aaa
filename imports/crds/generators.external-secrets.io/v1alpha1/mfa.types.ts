// Made by "strata import crd". Do not edit.
export interface MFAFields {
  spec?: {
    algorithm?: string;
    length?: number;
    secret: {
      key?: string;
      name?: string;
      namespace?: string;
    };
    timePeriod?: number;
    when?: string;
  };
}

// Made by "strata import crd". Do not edit.
export interface ModuleFields {
  spec?: {
    ambassador_id?: string[];
    config: {
      [k: string]: unknown;
    };
  };
}

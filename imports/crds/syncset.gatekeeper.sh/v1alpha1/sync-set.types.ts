// Made by "strata import crd". Do not edit.
export interface SyncSetFields {
  spec?: {
    gvks?: {
      group?: string;
      kind?: string;
      version?: string;
    }[];
  };
}

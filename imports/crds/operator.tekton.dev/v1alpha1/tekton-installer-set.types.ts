// Made by "strata import crd". Do not edit.
export interface TektonInstallerSetFields {
  spec?: {
    manifests?: unknown;
  };
}

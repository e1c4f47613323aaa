// Made by "strata import crd". Do not edit.
export interface ExternalArtifactFields {
  spec?: {
    sourceRef?: {
      apiVersion?: string;
      kind: string;
      name: string;
      namespace?: string;
    };
  };
}

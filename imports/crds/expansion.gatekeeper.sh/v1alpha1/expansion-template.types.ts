// Made by "strata import crd". Do not edit.
export interface ExpansionTemplateFields {
  spec?: {
    applyTo?: {
      groups?: string[];
      kinds?: string[];
      versions?: string[];
    }[];
    enforcementAction?: string;
    generatedGVK?: {
      group?: string;
      kind?: string;
      version?: string;
    };
    templateSource?: string;
  };
}

// Made by "strata import crd". Do not edit.
export interface ConfigFields {
  spec?: {
    match?: {
      excludedNamespaces?: string[];
      processes?: string[];
    }[];
    readiness?: {
      statsEnabled?: boolean;
    };
    sync?: {
      syncOnly?: {
        group?: string;
        kind?: string;
        version?: string;
      }[];
    };
    validation?: {
      traces?: {
        dump?: string;
        kind?: {
          group?: string;
          kind?: string;
          version?: string;
        };
        user?: string;
      }[];
    };
  };
}

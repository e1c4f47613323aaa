// Made by "strata import crd". Do not edit.
export interface ConstraintTemplateFields {
  spec?: {
    crd?: {
      spec?: {
        names?: {
          kind?: string;
          shortNames?: string[];
        };
        validation?: {
          legacySchema?: boolean;
          openAPIV3Schema?: {
            [k: string]: unknown;
          };
        };
      };
    };
    targets?: {
      code?: {
        engine: string;
        source: unknown;
      }[];
      libs?: string[];
      operations?: ('*' | 'CREATE' | 'DELETE' | 'UPDATE' | 'CONNECT')[];
      rego?: string;
      target?: string;
    }[];
  };
}

// Made by "strata import crd". Do not edit.
export interface UDPRouteFields {
  spec: {
    parentRefs?: {
      group?: string;
      kind?: string;
      name: string;
      namespace?: string;
      port?: number;
      sectionName?: string;
    }[];
    rules: {
      backendRefs: {
        group?: string;
        kind?: string;
        name: string;
        namespace?: string;
        port?: number;
        weight?: number;
      }[];
      name?: string;
    }[];
  };
}

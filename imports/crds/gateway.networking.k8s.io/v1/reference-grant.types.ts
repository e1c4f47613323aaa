// Made by "strata import crd". Do not edit.
export interface ReferenceGrantFields {
  spec: {
    from: {
      group: string;
      kind: string;
      namespace: string;
    }[];
    to: {
      group: string;
      kind: string;
      name?: string;
    }[];
  };
}

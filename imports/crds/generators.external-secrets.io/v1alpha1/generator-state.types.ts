// Made by "strata import crd". Do not edit.
export interface GeneratorStateFields {
  spec?: {
    garbageCollectionDeadline?: string;
    resource: unknown;
    state: unknown;
  };
}

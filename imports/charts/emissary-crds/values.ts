// Made by "strata import" (see 'emissary-crds' in imports.lock.json). Do not edit.
export interface EmissaryCrdsValues {
  global?: {
    [k: string]: unknown;
  };
  defaultImageRepository?: string;
  enableLegacyVersions?: boolean;
  enableV1?: boolean;
  emissary?: {
    namespace?: string;
  };
  apiext?: {
    repository?: string;
    tag?: string;
    pullPolicy?: string;
  };
}

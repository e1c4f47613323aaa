// Made by "strata import" (see 'emissary-crds' in imports.lock.json). Do not edit.
export interface EmissaryCrdsValues {
  global?: {
    [k: string]: unknown;
  } | null;
  defaultImageRepository?: string | null;
  enableLegacyVersions?: boolean | null;
  enableV1?: boolean | null;
  emissary?: {
    namespace?: string | null;
  } | null;
  apiext?: {
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
  } | null;
}

// Made by "strata import" (see 'argocd-apps' in imports.lock.json). Do not edit.
export interface ArgocdAppsValues {
  global?: {
    [k: string]: unknown;
  } | null;
  applications?: {
    [k: string]: unknown;
  } | null;
  projects?: {
    [k: string]: unknown;
  } | null;
  applicationsets?: {
    [k: string]: unknown;
  } | null;
  itemTemplates?: unknown[] | null;
  extensions?: {
    [k: string]: unknown;
  } | null;
}

// Made by "strata import" (see 'argocd-apps' in imports.lock.json). Do not edit.
export interface ArgocdAppsValues {
  global?: {
    [k: string]: unknown;
  };
  applications?: {
    [k: string]: unknown;
  };
  projects?: {
    [k: string]: unknown;
  };
  applicationsets?: {
    [k: string]: unknown;
  };
  itemTemplates?: unknown[];
  extensions?: {
    [k: string]: unknown;
  };
}

// Made by "strata import" (see 'linksphere' in imports.lock.json). Do not edit.
export interface LinksphereValues {
  global?: {
    [k: string]: unknown;
  } | null;
  imagePullSecrets?: string[] | null;
  frontend?: {
    image?: string | null;
    replicas?: number | null;
    port?: number | null;
    probePath?: string | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      limits?: {
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
  backend?: {
    image?: string | null;
    replicas?: number | null;
    port?: number | null;
    probePath?: string | null;
    environmentSecret?: string | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      limits?: {
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
    } | null;
  } | null;
}

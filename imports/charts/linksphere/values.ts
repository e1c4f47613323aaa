// Made by "strata import" (see 'linksphere' in imports.lock.json). Do not edit.
export interface LinksphereValues {
  global?: {
    [k: string]: unknown;
  };
  imagePullSecrets?: string[];
  frontend?: {
    image?: string;
    replicas?: number;
    port?: number;
    probePath?: string;
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      limits?: {
        memory?: string;
        [k: string]: unknown;
      };
    };
  };
  backend?: {
    image?: string;
    replicas?: number;
    port?: number;
    probePath?: string;
    environmentSecret?: string;
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      limits?: {
        memory?: string;
        [k: string]: unknown;
      };
    };
  };
}

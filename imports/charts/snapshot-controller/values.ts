// Made by "strata import" (see 'snapshot-controller' in imports.lock.json). Do not edit.
export interface SnapshotControllerValues {
  global?: {
    [k: string]: unknown;
  };
  imagePullSecrets?: unknown[];
  nameOverride?: string;
  fullnameOverride?: string;
  controller?: {
    enabled?: boolean;
    rbac?: {
      enabled?: boolean;
    };
    replicaCount?: number;
    image?: {
      repository?: string;
      pullPolicy?: string;
      tag?: string;
    };
    args?: string[];
    extraArgs?: unknown[];
  };
  validatingWebhook?: {
    enabled?: boolean;
    rbac?: {
      enabled?: boolean;
    };
    replicaCount?: number;
    image?: {
      repository?: string;
      pullPolicy?: string;
      tag?: string;
    };
  };
  serviceAccount?: {
    create?: unknown;
    name?: unknown;
    [k: string]: unknown;
  };
}

// Made by "strata import" (see 'snapshot-controller' in imports.lock.json). Do not edit.
export interface SnapshotControllerValues {
  global?: {
    [k: string]: unknown;
  } | null;
  imagePullSecrets?: unknown[] | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  controller?: {
    enabled?: boolean | null;
    rbac?: {
      enabled?: boolean | null;
    } | null;
    replicaCount?: number | string | null;
    image?: {
      repository?: string | null;
      pullPolicy?: string | null;
      tag?: string | null;
    } | null;
    args?: string[] | null;
    extraArgs?: unknown[] | null;
  } | null;
  validatingWebhook?: {
    enabled?: boolean | null;
    rbac?: {
      enabled?: boolean | null;
    } | null;
    replicaCount?: number | string | null;
    image?: {
      repository?: string | null;
      pullPolicy?: string | null;
      tag?: string | null;
    } | null;
  } | null;
  serviceAccount?: {
    create?: unknown;
    name?: unknown;
    [k: string]: unknown;
  } | null;
}

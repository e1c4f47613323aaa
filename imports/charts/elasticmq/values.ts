// Made by "strata import" (see 'elasticmq' in imports.lock.json). Do not edit.
export interface ElasticmqValues {
  global?: {
    [k: string]: unknown;
  } | null;
  image?: {
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  initContainers?: unknown[] | null;
  service?: {
    type?: string | null;
    port?: number | string | null;
  } | null;
  elasticmq?: {
    port?: number | string | null;
    config?: string | null;
  } | null;
  extraVolumeMounts?: unknown[] | null;
  extraVolumes?: unknown[] | null;
  resources?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  test?: {
    image?: {
      repository?: string | null;
      tag?: string | null;
    } | null;
    command?: string[] | null;
  } | null;
  fullnameOverride?: unknown;
  nameOverride?: unknown;
}

// Made by "strata import" (see 'elasticmq' in imports.lock.json). Do not edit.
export interface ElasticmqValues {
  global?: {
    [k: string]: unknown;
  };
  image?: {
    repository?: string;
    tag?: string;
    pullPolicy?: string;
  };
  imagePullSecrets?: unknown[];
  initContainers?: unknown[];
  service?: {
    type?: string;
    port?: number;
  };
  elasticmq?: {
    port?: number;
    config?: string;
  };
  extraVolumeMounts?: unknown[];
  extraVolumes?: unknown[];
  resources?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  test?: {
    image?: {
      repository?: string;
      tag?: string;
    };
    command?: string[];
  };
  fullnameOverride?: unknown;
  nameOverride?: unknown;
}

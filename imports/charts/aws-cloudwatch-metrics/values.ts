// Made by "strata import" (see 'aws-cloudwatch-metrics' in imports.lock.json). Do not edit.
export interface AwsCloudwatchMetricsValues {
  global?: {
    [k: string]: unknown;
  };
  containerdSockPath?: string;
  priorityClassName?: unknown;
  image?: {
    repository?: string;
    tag?: string;
    pullPolicy?: string;
  };
  clusterName?: string;
  enhancedContainerInsights?: {
    enabled?: boolean;
  };
  resources?: {
    limits?: {
      cpu?: string;
      memory?: string;
      [k: string]: unknown;
    };
    requests?: {
      cpu?: string;
      memory?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  serviceAccount?: {
    create?: boolean;
    name?: unknown;
    annotations?: unknown;
  };
  hostNetwork?: boolean;
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  statsd?: {
    cloudwatch_namespace?: unknown;
    metrics_aggregation_interval?: unknown;
    metrics_collection_interval?: unknown;
    enabled?: boolean;
    port?: number;
    protocol?: string;
  };
  fullnameOverride?: unknown;
  nameOverride?: unknown;
}

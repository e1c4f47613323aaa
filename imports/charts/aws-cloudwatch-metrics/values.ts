// Made by "strata import" (see 'aws-cloudwatch-metrics' in imports.lock.json). Do not edit.
export interface AwsCloudwatchMetricsValues {
  global?: {
    [k: string]: unknown;
  } | null;
  containerdSockPath?: string | null;
  priorityClassName?: unknown;
  image?: {
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
  } | null;
  clusterName?: string | null;
  enhancedContainerInsights?: {
    enabled?: boolean | null;
  } | null;
  resources?: {
    limits?: {
      cpu?: string | number | null;
      memory?: string | number | null;
      [k: string]: unknown;
    } | null;
    requests?: {
      cpu?: string | number | null;
      memory?: string | number | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    name?: unknown;
    annotations?: unknown;
  } | null;
  hostNetwork?: boolean | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  statsd?: {
    cloudwatch_namespace?: unknown;
    metrics_aggregation_interval?: unknown;
    metrics_collection_interval?: unknown;
    enabled?: boolean | null;
    port?: number | string | null;
    protocol?: string | null;
  } | null;
  fullnameOverride?: unknown;
  nameOverride?: unknown;
}

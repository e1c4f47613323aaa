// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PodLogsFields } from './pod-logs.types.ts';

export type PodLogsProps = { readonly metadata: NamespacedMetadata } & PodLogsFields;

export type PodLogs = { readonly apiVersion: 'monitoring.grafana.com/v1alpha2'; readonly kind: 'PodLogs' } & PodLogsProps;

/** PodLogs of monitoring.grafana.com/v1alpha2, namespaced. */
export function podLogs(props: PodLogsProps): PodLogs {
  return { apiVersion: 'monitoring.grafana.com/v1alpha2', kind: 'PodLogs', ...props };
}

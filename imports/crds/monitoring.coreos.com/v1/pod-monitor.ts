// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PodMonitorFields } from './pod-monitor.types.ts';

export type PodMonitorProps = { readonly metadata: NamespacedMetadata } & PodMonitorFields;

export type PodMonitor = { readonly apiVersion: 'monitoring.coreos.com/v1'; readonly kind: 'PodMonitor' } & PodMonitorProps;

/** PodMonitor of monitoring.coreos.com/v1, namespaced. */
export function podMonitor(props: PodMonitorProps): PodMonitor {
  return { apiVersion: 'monitoring.coreos.com/v1', kind: 'PodMonitor', ...props };
}

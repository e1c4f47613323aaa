// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ServiceMonitorFields } from './service-monitor.types.ts';

export type ServiceMonitorProps = { readonly metadata: NamespacedMetadata } & ServiceMonitorFields;

export type ServiceMonitor = { readonly apiVersion: 'monitoring.coreos.com/v1'; readonly kind: 'ServiceMonitor' } & ServiceMonitorProps;

/** ServiceMonitor of monitoring.coreos.com/v1, namespaced. */
export function serviceMonitor(props: ServiceMonitorProps): ServiceMonitor {
  return { apiVersion: 'monitoring.coreos.com/v1', kind: 'ServiceMonitor', ...props };
}

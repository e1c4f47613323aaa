// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PrometheusFields } from './prometheus.types.ts';

export type PrometheusProps = { readonly metadata: NamespacedMetadata } & PrometheusFields;

export type Prometheus = { readonly apiVersion: 'monitoring.coreos.com/v1'; readonly kind: 'Prometheus' } & PrometheusProps;

/** Prometheus of monitoring.coreos.com/v1, namespaced. */
export function prometheus(props: PrometheusProps): Prometheus {
  return { apiVersion: 'monitoring.coreos.com/v1', kind: 'Prometheus', ...props };
}

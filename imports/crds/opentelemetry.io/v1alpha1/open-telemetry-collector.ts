// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { OpenTelemetryCollectorFields } from './open-telemetry-collector.types.ts';

export type OpenTelemetryCollectorProps = { readonly metadata: NamespacedMetadata } & OpenTelemetryCollectorFields;

export type OpenTelemetryCollector = { readonly apiVersion: 'opentelemetry.io/v1alpha1'; readonly kind: 'OpenTelemetryCollector' } & OpenTelemetryCollectorProps;

/** OpenTelemetryCollector of opentelemetry.io/v1alpha1, namespaced. */
export function openTelemetryCollector(props: OpenTelemetryCollectorProps): OpenTelemetryCollector {
  return { apiVersion: 'opentelemetry.io/v1alpha1', kind: 'OpenTelemetryCollector', ...props };
}

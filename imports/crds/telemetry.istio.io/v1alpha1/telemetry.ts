// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TelemetryFields } from './telemetry.types.ts';

export type TelemetryProps = { readonly metadata: NamespacedMetadata } & TelemetryFields;

export type Telemetry = { readonly apiVersion: 'telemetry.istio.io/v1alpha1'; readonly kind: 'Telemetry' } & TelemetryProps;

/** Telemetry of telemetry.istio.io/v1alpha1, namespaced. */
export function telemetry(props: TelemetryProps): Telemetry {
  return { apiVersion: 'telemetry.istio.io/v1alpha1', kind: 'Telemetry', ...props };
}

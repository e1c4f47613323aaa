// Made by "strata import crd". Do not edit.
export { telemetry as telemetryV1, type Telemetry as TelemetryV1, type TelemetryProps as TelemetryV1Props } from './v1/telemetry.ts';
export { telemetry, type Telemetry, type TelemetryProps } from './v1alpha1/telemetry.ts';

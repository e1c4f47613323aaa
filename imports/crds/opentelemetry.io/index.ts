// Made by "strata import crd". Do not edit.
export { instrumentation, type Instrumentation, type InstrumentationProps } from './v1alpha1/instrumentation.ts';
export { opAMPBridge, type OpAMPBridge, type OpAMPBridgeProps } from './v1alpha1/op-amp-bridge.ts';
export { openTelemetryCollector as openTelemetryCollectorV1alpha1, type OpenTelemetryCollector as OpenTelemetryCollectorV1alpha1, type OpenTelemetryCollectorProps as OpenTelemetryCollectorV1alpha1Props } from './v1alpha1/open-telemetry-collector.ts';
export { openTelemetryCollector, type OpenTelemetryCollector, type OpenTelemetryCollectorProps } from './v1beta1/open-telemetry-collector.ts';
export { targetAllocator, type TargetAllocator, type TargetAllocatorProps } from './v1alpha1/target-allocator.ts';

// Made by "strata import crd". Do not edit.
export { trafficExtension, type TrafficExtension, type TrafficExtensionProps } from './v1alpha1/traffic-extension.ts';
export { wasmPlugin, type WasmPlugin, type WasmPluginProps } from './v1alpha1/wasm-plugin.ts';

// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { WasmPluginFields } from './wasm-plugin.types.ts';

export type WasmPluginProps = { readonly metadata: NamespacedMetadata } & WasmPluginFields;

export type WasmPlugin = { readonly apiVersion: 'extensions.istio.io/v1alpha1'; readonly kind: 'WasmPlugin' } & WasmPluginProps;

/** WasmPlugin of extensions.istio.io/v1alpha1, namespaced. */
export function wasmPlugin(props: WasmPluginProps): WasmPlugin {
  return { apiVersion: 'extensions.istio.io/v1alpha1', kind: 'WasmPlugin', ...props };
}

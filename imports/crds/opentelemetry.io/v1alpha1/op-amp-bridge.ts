// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { OpAMPBridgeFields } from './op-amp-bridge.types.ts';

export type OpAMPBridgeProps = { readonly metadata: NamespacedMetadata } & OpAMPBridgeFields;

export type OpAMPBridge = { readonly apiVersion: 'opentelemetry.io/v1alpha1'; readonly kind: 'OpAMPBridge' } & OpAMPBridgeProps;

/** OpAMPBridge of opentelemetry.io/v1alpha1, namespaced. */
export function opAMPBridge(props: OpAMPBridgeProps): OpAMPBridge {
  return { apiVersion: 'opentelemetry.io/v1alpha1', kind: 'OpAMPBridge', ...props };
}

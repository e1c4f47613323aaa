// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { KafkaBridgeFields } from './kafka-bridge.types.ts';

export type KafkaBridgeProps = { readonly metadata: NamespacedMetadata } & KafkaBridgeFields;

export type KafkaBridge = { readonly apiVersion: 'kafka.strimzi.io/v1'; readonly kind: 'KafkaBridge' } & KafkaBridgeProps;

/** KafkaBridge of kafka.strimzi.io/v1, namespaced. */
export function kafkaBridge(props: KafkaBridgeProps): KafkaBridge {
  return { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaBridge', ...props };
}

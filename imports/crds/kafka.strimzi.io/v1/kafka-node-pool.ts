// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { KafkaNodePoolFields } from './kafka-node-pool.types.ts';

export type KafkaNodePoolProps = { readonly metadata: NamespacedMetadata } & KafkaNodePoolFields;

export type KafkaNodePool = { readonly apiVersion: 'kafka.strimzi.io/v1'; readonly kind: 'KafkaNodePool' } & KafkaNodePoolProps;

/** KafkaNodePool of kafka.strimzi.io/v1, namespaced. */
export function kafkaNodePool(props: KafkaNodePoolProps): KafkaNodePool {
  return { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaNodePool', ...props };
}

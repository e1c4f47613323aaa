// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { KafkaRebalanceFields } from './kafka-rebalance.types.ts';

export type KafkaRebalanceProps = { readonly metadata: NamespacedMetadata } & KafkaRebalanceFields;

export type KafkaRebalance = { readonly apiVersion: 'kafka.strimzi.io/v1'; readonly kind: 'KafkaRebalance' } & KafkaRebalanceProps;

/** KafkaRebalance of kafka.strimzi.io/v1, namespaced. */
export function kafkaRebalance(props: KafkaRebalanceProps): KafkaRebalance {
  return { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaRebalance', ...props };
}

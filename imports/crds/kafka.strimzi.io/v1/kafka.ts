// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { KafkaFields } from './kafka.types.ts';

export type KafkaProps = { readonly metadata: NamespacedMetadata } & KafkaFields;

export type Kafka = { readonly apiVersion: 'kafka.strimzi.io/v1'; readonly kind: 'Kafka' } & KafkaProps;

/** Kafka of kafka.strimzi.io/v1, namespaced. */
export function kafka(props: KafkaProps): Kafka {
  return { apiVersion: 'kafka.strimzi.io/v1', kind: 'Kafka', ...props };
}

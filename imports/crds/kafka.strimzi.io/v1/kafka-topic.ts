// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { KafkaTopicFields } from './kafka-topic.types.ts';

export type KafkaTopicProps = { readonly metadata: NamespacedMetadata } & KafkaTopicFields;

export type KafkaTopic = { readonly apiVersion: 'kafka.strimzi.io/v1'; readonly kind: 'KafkaTopic' } & KafkaTopicProps;

/** KafkaTopic of kafka.strimzi.io/v1, namespaced. */
export function kafkaTopic(props: KafkaTopicProps): KafkaTopic {
  return { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaTopic', ...props };
}

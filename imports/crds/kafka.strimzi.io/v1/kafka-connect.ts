// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { KafkaConnectFields } from './kafka-connect.types.ts';

export type KafkaConnectProps = { readonly metadata: NamespacedMetadata } & KafkaConnectFields;

export type KafkaConnect = { readonly apiVersion: 'kafka.strimzi.io/v1'; readonly kind: 'KafkaConnect' } & KafkaConnectProps;

/** KafkaConnect of kafka.strimzi.io/v1, namespaced. */
export function kafkaConnect(props: KafkaConnectProps): KafkaConnect {
  return { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaConnect', ...props };
}

// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { KafkaConnectorFields } from './kafka-connector.types.ts';

export type KafkaConnectorProps = { readonly metadata: NamespacedMetadata } & KafkaConnectorFields;

export type KafkaConnector = { readonly apiVersion: 'kafka.strimzi.io/v1'; readonly kind: 'KafkaConnector' } & KafkaConnectorProps;

/** KafkaConnector of kafka.strimzi.io/v1, namespaced. */
export function kafkaConnector(props: KafkaConnectorProps): KafkaConnector {
  return { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaConnector', ...props };
}

// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { KafkaUserFields } from './kafka-user.types.ts';

export type KafkaUserProps = { readonly metadata: NamespacedMetadata } & KafkaUserFields;

export type KafkaUser = { readonly apiVersion: 'kafka.strimzi.io/v1'; readonly kind: 'KafkaUser' } & KafkaUserProps;

/** KafkaUser of kafka.strimzi.io/v1, namespaced. */
export function kafkaUser(props: KafkaUserProps): KafkaUser {
  return { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaUser', ...props };
}

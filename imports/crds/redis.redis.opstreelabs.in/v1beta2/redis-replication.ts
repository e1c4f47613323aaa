// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { RedisReplicationFields } from './redis-replication.types.ts';

export type RedisReplicationProps = { readonly metadata: NamespacedMetadata } & RedisReplicationFields;

export type RedisReplication = { readonly apiVersion: 'redis.redis.opstreelabs.in/v1beta2'; readonly kind: 'RedisReplication' } & RedisReplicationProps;

/** RedisReplication of redis.redis.opstreelabs.in/v1beta2, namespaced. */
export function redisReplication(props: RedisReplicationProps): RedisReplication {
  return { apiVersion: 'redis.redis.opstreelabs.in/v1beta2', kind: 'RedisReplication', ...props };
}

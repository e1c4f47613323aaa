// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { RedisClusterFields } from './redis-cluster.types.ts';

export type RedisClusterProps = { readonly metadata: NamespacedMetadata } & RedisClusterFields;

export type RedisCluster = { readonly apiVersion: 'redis.redis.opstreelabs.in/v1beta2'; readonly kind: 'RedisCluster' } & RedisClusterProps;

/** RedisCluster of redis.redis.opstreelabs.in/v1beta2, namespaced. */
export function redisCluster(props: RedisClusterProps): RedisCluster {
  return { apiVersion: 'redis.redis.opstreelabs.in/v1beta2', kind: 'RedisCluster', ...props };
}

// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { RedisSentinelFields } from './redis-sentinel.types.ts';

export type RedisSentinelProps = { readonly metadata: NamespacedMetadata } & RedisSentinelFields;

export type RedisSentinel = { readonly apiVersion: 'redis.redis.opstreelabs.in/v1beta2'; readonly kind: 'RedisSentinel' } & RedisSentinelProps;

/** RedisSentinel of redis.redis.opstreelabs.in/v1beta2, namespaced. */
export function redisSentinel(props: RedisSentinelProps): RedisSentinel {
  return { apiVersion: 'redis.redis.opstreelabs.in/v1beta2', kind: 'RedisSentinel', ...props };
}

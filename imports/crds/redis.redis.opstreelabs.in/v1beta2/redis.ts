// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { RedisFields } from './redis.types.ts';

export type RedisProps = { readonly metadata: NamespacedMetadata } & RedisFields;

export type Redis = { readonly apiVersion: 'redis.redis.opstreelabs.in/v1beta2'; readonly kind: 'Redis' } & RedisProps;

/** Redis of redis.redis.opstreelabs.in/v1beta2, namespaced. */
export function redis(props: RedisProps): Redis {
  return { apiVersion: 'redis.redis.opstreelabs.in/v1beta2', kind: 'Redis', ...props };
}

// Made by "strata import crd". Do not edit.
export { redis, type Redis, type RedisProps } from './v1beta2/redis.ts';
export { redisCluster, type RedisCluster, type RedisClusterProps } from './v1beta2/redis-cluster.ts';
export { redisReplication, type RedisReplication, type RedisReplicationProps } from './v1beta2/redis-replication.ts';
export { redisSentinel, type RedisSentinel, type RedisSentinelProps } from './v1beta2/redis-sentinel.ts';

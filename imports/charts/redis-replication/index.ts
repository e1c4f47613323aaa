// Made by "strata import" (see 'redis-replication' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { RedisReplicationValues } from './values.ts';

export type { RedisReplicationValues };

type Services = never;
type Workloads = never;

/** Chart redis-replication 0.17.0, application 0.17.0. */
export const redisReplication: ImportedChart<RedisReplicationValues, Services, Workloads> = {
  name: 'redis-replication',
  version: '0.17.0',
  appVersion: '0.17.0',
  repository: 'https://ot-container-kit.github.io/helm-charts',
  oci: 'oci://ghcr.io/ot-container-kit/charts/redis-replication',
  content: 'sha256:7d1f2d4273695958ef3546d2c0686b3b8ba8ee3628ad07c7363dcb1fc79871c9',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['redis.redis.opstreelabs.in'] },
};

// Made by "strata import" (see 'redis-cluster' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { RedisClusterValues } from './values.ts';

export type { RedisClusterValues };

type Services = never;
type Workloads = never;

/** Chart redis-cluster 0.17.4, application 0.17.4. */
export const redisCluster: ImportedChart<RedisClusterValues, Services, Workloads> = {
  name: 'redis-cluster',
  version: '0.17.4',
  appVersion: '0.17.4',
  repository: 'https://ot-container-kit.github.io/helm-charts',
  oci: 'oci://ghcr.io/ot-container-kit/charts/redis-cluster',
  content: 'sha256:aec4ebdde371b5b3b70e6ea89b3c3013a36bbae268b05644d8ba4cca82c59532',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['redis.redis.opstreelabs.in'] },
};

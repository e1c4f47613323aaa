// Made by "strata import" (see 'redis-sentinel' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { RedisSentinelValues } from './values.ts';

export type { RedisSentinelValues };

type Services = never;
type Workloads = never;

/** Chart redis-sentinel 0.16.13, application 0.16.13. */
export const redisSentinel: ImportedChart<RedisSentinelValues, Services, Workloads> = {
  name: 'redis-sentinel',
  version: '0.16.13',
  appVersion: '0.16.13',
  repository: 'https://ot-container-kit.github.io/helm-charts',
  oci: 'oci://ghcr.io/ot-container-kit/charts/redis-sentinel',
  content: 'sha256:c4249ce2461c01c758f9613ae6960a5401ef09fd9325bcf62b4b4133dca9a017',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['redis.redis.opstreelabs.in'] },
};

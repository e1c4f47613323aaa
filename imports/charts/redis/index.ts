// Made by "strata import" (see 'redis' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { RedisValues } from './values.ts';

export type { RedisValues };

type Services = never;
type Workloads = never;

/** Chart redis 0.16.9, application 0.16.9. */
export const redis: ImportedChart<RedisValues, Services, Workloads> = {
  name: 'redis',
  version: '0.16.9',
  appVersion: '0.16.9',
  repository: 'https://ot-container-kit.github.io/helm-charts',
  oci: 'oci://ghcr.io/ot-container-kit/charts/redis',
  content: 'sha256:fa0eb25b684e3ae0b2687cc3e0efc6f3b4b0c284184556aed7ac876f36cd10b7',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['redis.redis.opstreelabs.in'] },
};

// Made by "strata import" (see 'redis-sentinel' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { RedisSentinelValues } from './values.ts';

export type { RedisSentinelValues };

/** Chart redis-sentinel 0.16.13, application 0.16.13. */
export const redisSentinel: ImportedChart<RedisSentinelValues, 'externalService', never> = {
  name: 'redis-sentinel',
  version: '0.16.13',
  appVersion: '0.16.13',
  repository: 'https://ot-container-kit.github.io/helm-charts',
  oci: 'oci://ghcr.io/ot-container-kit/charts/redis-sentinel',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    externalService: '{release}-external-service',
  },
  workloads: {},
};

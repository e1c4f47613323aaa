// Made by "strata import" (see 'redis' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { RedisValues } from './values.ts';

export type { RedisValues };

/** Chart redis 0.16.9, application 0.16.9. */
export const redis: ImportedChart<RedisValues, 'externalService', never> = {
  name: 'redis',
  version: '0.16.9',
  appVersion: '0.16.9',
  repository: 'https://ot-container-kit.github.io/helm-charts',
  oci: 'oci://ghcr.io/ot-container-kit/charts/redis',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    externalService: '{release}-external-service',
  },
  workloads: {},
};

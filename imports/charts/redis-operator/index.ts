// Made by "strata import" (see 'redis-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { RedisOperatorValues } from './values.ts';

export type { RedisOperatorValues };

/** Chart redis-operator 0.26.1, application 0.26.0. */
export const redisOperator: ImportedChart<RedisOperatorValues, 'webhookService', 'main'> = {
  name: 'redis-operator',
  version: '0.26.1',
  appVersion: '0.26.0',
  repository: 'https://ot-container-kit.github.io/helm-charts',
  oci: 'oci://ghcr.io/ot-container-kit/charts/redis-operator',
  namespace: 'redis-operator',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    webhookService: '{value:service.name}',
  },
  workloads: {
    main: 'Deployment/{value:redisOperator.name}',
  },
};

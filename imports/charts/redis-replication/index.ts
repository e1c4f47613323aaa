// Made by "strata import" (see 'redis-replication' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { RedisReplicationValues } from './values.ts';

export type { RedisReplicationValues };

/** Chart redis-replication 0.17.0, application 0.17.0. */
export const redisReplication: ImportedChart<RedisReplicationValues, 'externalService', never> = {
  name: 'redis-replication',
  version: '0.17.0',
  appVersion: '0.17.0',
  repository: 'https://ot-container-kit.github.io/helm-charts',
  oci: 'oci://ghcr.io/ot-container-kit/charts/redis-replication',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    externalService: '{release}-external-service',
  },
  workloads: {},
};

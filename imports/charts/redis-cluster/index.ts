// Made by "strata import" (see 'redis-cluster' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { RedisClusterValues } from './values.ts';

export type { RedisClusterValues };

/** Chart redis-cluster 0.17.4, application 0.17.4. */
export const redisCluster: ImportedChart<RedisClusterValues, 'followerExternalService' | 'leaderExternalService', never> = {
  name: 'redis-cluster',
  version: '0.17.4',
  appVersion: '0.17.4',
  repository: 'https://ot-container-kit.github.io/helm-charts',
  oci: 'oci://ghcr.io/ot-container-kit/charts/redis-cluster',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    followerExternalService: '{release}-follower-external-service',
    leaderExternalService: '{release}-leader-external-service',
  },
  workloads: {},
};

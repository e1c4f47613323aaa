// Made by "strata import" (see 'redis-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { RedisOperatorValues } from './values.ts';

export type { RedisOperatorValues };

type Services = never;
type Workloads = 'main';

/** Chart redis-operator 0.26.1, application 0.26.0. */
export const redisOperator: ImportedChart<RedisOperatorValues, Services, Workloads> = {
  name: 'redis-operator',
  version: '0.26.1',
  appVersion: '0.26.0',
  repository: 'https://ot-container-kit.github.io/helm-charts',
  oci: 'oci://ghcr.io/ot-container-kit/charts/redis-operator',
  content: 'sha256:af1cd818d7fefd212763b42544e1d717b306dd228e98016ea55807e6c3682afd',
  namespace: 'redis-operator',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['redis.redis.opstreelabs.in'] },
};

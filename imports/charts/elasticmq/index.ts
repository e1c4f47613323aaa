// Made by "strata import" (see 'elasticmq' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { ElasticmqValues } from './values.ts';

export type { ElasticmqValues };

/** Chart elasticmq 0.2.0, application 1.0. */
export const elasticmq: ImportedChart<ElasticmqValues, 'main', 'main'> = {
  name: 'elasticmq',
  version: '0.2.0',
  appVersion: '1.0',
  repository: 'https://chatwork.github.io/charts',
  namespace: 'elasticmq',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};

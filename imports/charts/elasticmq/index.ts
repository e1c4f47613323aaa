// Made by "strata import" (see 'elasticmq' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { ElasticmqValues } from './values.ts';

export type { ElasticmqValues };

type Services = 'main';
type Workloads = 'main';

/** Chart elasticmq 0.2.0, application 1.0. */
export const elasticmq: ImportedChart<ElasticmqValues, Services, Workloads> = {
  name: 'elasticmq',
  version: '0.2.0',
  appVersion: '1.0',
  repository: 'https://chatwork.github.io/charts',
  content: 'sha256:e77d245898df5eba5e644ab1d5254f9868255c76ac55c5ac39aa3958e14188ff',
  namespace: 'elasticmq',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};

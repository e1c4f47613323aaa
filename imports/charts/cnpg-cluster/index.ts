// Made by "strata import" (see 'cnpg-cluster' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { CnpgClusterValues } from './values.ts';

export type { CnpgClusterValues };

/** Chart cluster 0.8.1. */
export const cnpgCluster: ImportedChart<CnpgClusterValues, never, 'console'> = {
  name: 'cluster',
  version: '0.8.1',
  repository: 'https://cloudnative-pg.github.io/charts',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {
    console: 'StatefulSet/{fullname}-console',
  },
};

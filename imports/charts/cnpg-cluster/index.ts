// Made by "strata import" (see 'cnpg-cluster' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { CnpgClusterValues } from './values.ts';

export type { CnpgClusterValues };

type Services = never;
type Workloads = never;

/** Chart cluster 0.8.1. */
export const cnpgCluster: ImportedChart<CnpgClusterValues, Services, Workloads> = {
  name: 'cluster',
  version: '0.8.1',
  repository: 'https://cloudnative-pg.github.io/charts',
  content: 'sha256:143fcf8859703c2b23e7935ff1bcc48062295bb0e8ef717dda46bc4db2399b69',
  kubeVersion: '>=1.29.0-0',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['postgresql.cnpg.io'] },
};

// Made by "strata import" (see 'postgresql' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { PostgresqlValues } from './values.ts';

export type { PostgresqlValues };

type Services = 'hl' | 'main';
type Workloads = 'main';

/**
 * Chart postgresql 17.1.0, application 17.6.0.
 * @deprecated Retired since 2025-08; what follows it: CloudNativePG.
 */
export const postgresql: ImportedChart<PostgresqlValues, Services, Workloads> = {
  name: 'postgresql',
  version: '17.1.0',
  appVersion: '17.6.0',
  repository: 'https://charts.bitnami.com/bitnami',
  oci: 'oci://registry-1.docker.io/bitnamicharts/postgresql',
  content: 'sha256:bf15250e8696abaed0d8b0f1f5249f0e9b286ab941997d2faedcf792c3096203',
  retired: { since: '2025-08', successor: 'CloudNativePG' },
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};

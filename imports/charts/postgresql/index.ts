// Made by "strata import" (see 'postgresql' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { PostgresqlValues } from './values.ts';

export type { PostgresqlValues };

/**
 * Chart postgresql 17.1.0, application 17.6.0.
 * @deprecated Retired since 2025-08; what follows it: CloudNativePG.
 */
export const postgresql: ImportedChart<PostgresqlValues, 'hl' | 'main' | 'metrics', 'main' | 'pgdumpall'> = {
  name: 'postgresql',
  version: '17.1.0',
  appVersion: '17.6.0',
  repository: 'https://charts.bitnami.com/bitnami',
  oci: 'oci://registry-1.docker.io/bitnamicharts/postgresql',
  retired: { since: '2025-08', successor: 'CloudNativePG' },
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    hl: '{fullname}-hl{cut:63}',
    main: '{fullname}',
    metrics: '{fullname}-metrics',
  },
  workloads: {
    main: 'StatefulSet/{fullname}',
    pgdumpall: 'CronJob/{fullname}-pgdumpall',
  },
};

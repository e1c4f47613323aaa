// Made by "strata import" (see 'minio' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { MinioValues } from './values.ts';

export type { MinioValues };

type Services = 'console' | 'main' | 'svc';
type Workloads = 'main' | 'postJob';

/**
 * Chart minio 5.4.0, application RELEASE.2024-12-18T13-15-44Z.
 * @deprecated Retired since 2026-02; what follows it: an S3 service that is maintained.
 */
export const minio: ImportedChart<MinioValues, Services, Workloads> = {
  name: 'minio',
  version: '5.4.0',
  appVersion: 'RELEASE.2024-12-18T13-15-44Z',
  repository: 'https://charts.min.io',
  content: 'sha256:d284a9eca557871ad00df82ae7d0662c881216f5e60a33597a0f610624c84f19',
  namespace: 'minio',
  retired: { since: '2026-02', successor: 'an S3 service that is maintained' },
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};

// Made by "strata import" (see 'minio' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { MinioValues } from './values.ts';

export type { MinioValues };

/**
 * Chart minio 5.4.0, application RELEASE.2024-12-18T13-15-44Z.
 * @deprecated Retired since 2026-02; what follows it: an S3 service that is maintained.
 */
export const minio: ImportedChart<MinioValues, 'console' | 'main' | 'svc', 'main' | 'postJob'> = {
  name: 'minio',
  version: '5.4.0',
  appVersion: 'RELEASE.2024-12-18T13-15-44Z',
  repository: 'https://charts.min.io',
  namespace: 'minio',
  retired: { since: '2026-02', successor: 'an S3 service that is maintained' },
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    console: '{fullname}-console',
    main: '{fullname}',
    svc: '{fullname}-svc',
  },
  workloads: {
    main: 'StatefulSet/{fullname}',
    postJob: 'Job/{fullname}-post-job',
  },
};

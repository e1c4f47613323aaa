// Made by "strata import" (see 'minio-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { MinioOperatorValues } from './values.ts';

export type { MinioOperatorValues };

/**
 * Chart operator 7.1.1, application v7.1.1.
 * @deprecated Retired since 2025-10; what follows it: an S3 service that is maintained.
 */
export const minioOperator: ImportedChart<MinioOperatorValues, 'main' | 'sts', 'minioOperator'> = {
  name: 'operator',
  version: '7.1.1',
  appVersion: 'v7.1.1',
  repository: 'https://operator.min.io',
  namespace: 'minio-operator',
  retired: { since: '2025-10', successor: 'an S3 service that is maintained' },
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: 'operator',
    sts: 'sts',
  },
  workloads: {
    minioOperator: 'Deployment/minio-operator',
  },
};

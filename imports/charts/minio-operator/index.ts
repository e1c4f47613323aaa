// Made by "strata import" (see 'minio-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { MinioOperatorValues } from './values.ts';

export type { MinioOperatorValues };

type Services = 'main' | 'sts';
type Workloads = 'minioOperator';

/**
 * Chart operator 7.1.1, application v7.1.1.
 * @deprecated Retired since 2025-10; what follows it: an S3 service that is maintained.
 */
export const minioOperator: ImportedChart<MinioOperatorValues, Services, Workloads> = {
  name: 'operator',
  version: '7.1.1',
  appVersion: 'v7.1.1',
  repository: 'https://operator.min.io',
  content: 'sha256:264c5b5950f4a59a1ce296deb218e87aae970cf1e183344fb49ae4a27ca4c4c0',
  namespace: 'minio-operator',
  retired: { since: '2025-10', successor: 'an S3 service that is maintained' },
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['job.min.io', 'min.io', 'minio.min.io', 'monitoring.coreos.com', 'sts.min.io'] },
};

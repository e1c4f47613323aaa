// Made by "strata import" (see 'minio-tenant' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { MinioTenantValues } from './values.ts';

export type { MinioTenantValues };

type Services = never;
type Workloads = never;

/**
 * Chart tenant 7.1.1, application v7.1.1.
 * @deprecated Retired since 2025-10; what follows it: an S3 service that is maintained.
 */
export const minioTenant: ImportedChart<MinioTenantValues, Services, Workloads> = {
  name: 'tenant',
  version: '7.1.1',
  appVersion: 'v7.1.1',
  repository: 'https://operator.min.io',
  content: 'sha256:6fda4523668949ee69d2223a987c9b2814f3789c00b093d52a3b28876ade6ae2',
  retired: { since: '2025-10', successor: 'an S3 service that is maintained' },
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['minio.min.io'] },
};

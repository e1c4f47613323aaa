// Made by "strata import" (see 'aws-cloudwatch-metrics' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { AwsCloudwatchMetricsValues } from './values.ts';

export type { AwsCloudwatchMetricsValues };

type Services = never;
type Workloads = 'main';

/**
 * Chart aws-cloudwatch-metrics 0.0.11, application 1.300032.2b361.
 * @deprecated Retired since 2024-01; what follows it: amazon-cloudwatch-observability.
 */
export const awsCloudwatchMetrics: ImportedChart<AwsCloudwatchMetricsValues, Services, Workloads> = {
  name: 'aws-cloudwatch-metrics',
  version: '0.0.11',
  appVersion: '1.300032.2b361',
  repository: 'https://aws.github.io/eks-charts',
  content: 'sha256:e78c59d9d00a0e19e4ed7852f2208d2fa4c999edb8acae846d449135872f0fd3',
  namespace: 'amazon-cloudwatch',
  retired: { since: '2024-01', successor: 'amazon-cloudwatch-observability' },
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};

// Made by "strata import" (see 'aws-cloudwatch-metrics' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { AwsCloudwatchMetricsValues } from './values.ts';

export type { AwsCloudwatchMetricsValues };

/**
 * Chart aws-cloudwatch-metrics 0.0.11, application 1.300032.2b361.
 * @deprecated Retired since 2024-01; what follows it: amazon-cloudwatch-observability.
 */
export const awsCloudwatchMetrics: ImportedChart<AwsCloudwatchMetricsValues, never, 'main'> = {
  name: 'aws-cloudwatch-metrics',
  version: '0.0.11',
  appVersion: '1.300032.2b361',
  repository: 'https://aws.github.io/eks-charts',
  namespace: 'amazon-cloudwatch',
  retired: { since: '2024-01', successor: 'amazon-cloudwatch-observability' },
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {
    main: 'DaemonSet/{fullname}',
  },
};

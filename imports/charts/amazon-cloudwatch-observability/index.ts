// Made by "strata import" (see 'amazon-cloudwatch-observability' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { AmazonCloudwatchObservabilityValues } from './values.ts';

export type { AmazonCloudwatchObservabilityValues };

type Services = 'webhookService';
type Workloads = 'controllerManager' | 'fluentBit' | 'fluentBitWindows';

/** Chart amazon-cloudwatch-observability 6.4.0, application 1.0.0. */
export const amazonCloudwatchObservability: ImportedChart<AmazonCloudwatchObservabilityValues, Services, Workloads> = {
  name: 'amazon-cloudwatch-observability',
  version: '6.4.0',
  appVersion: '1.0.0',
  repository: 'https://aws-observability.github.io/helm-charts',
  content: 'sha256:76c4d81d3b9fa9f913566ddd74d56a02594236bf5071a98728e8f172540c138c',
  namespace: 'amazon-cloudwatch',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['cloudwatch.aws.amazon.com', 'route.openshift.io'] },
};

// Made by "strata import" (see 'aws-for-fluent-bit' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { AwsForFluentBitValues } from './values.ts';

export type { AwsForFluentBitValues };

/** Chart aws-for-fluent-bit 0.2.0, application 3.2.1. */
export const awsForFluentBit: ImportedChart<AwsForFluentBitValues, 'main', 'main'> = {
  name: 'aws-for-fluent-bit',
  version: '0.2.0',
  appVersion: '3.2.1',
  repository: 'https://aws.github.io/eks-charts',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
  },
  workloads: {
    main: 'DaemonSet/{fullname}',
  },
};

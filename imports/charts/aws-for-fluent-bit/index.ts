// Made by "strata import" (see 'aws-for-fluent-bit' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { AwsForFluentBitValues } from './values.ts';

export type { AwsForFluentBitValues };

type Services = 'main';
type Workloads = 'main';

/** Chart aws-for-fluent-bit 0.2.0, application 3.2.1. */
export const awsForFluentBit: ImportedChart<AwsForFluentBitValues, Services, Workloads> = {
  name: 'aws-for-fluent-bit',
  version: '0.2.0',
  appVersion: '3.2.1',
  repository: 'https://aws.github.io/eks-charts',
  content: 'sha256:0e52264578c825e980e58b65ff9722790f25ee795574f3161baabcf8b337a3ad',
  namespace: 'kube-system',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};

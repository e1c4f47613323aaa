// Made by "strata import" (see 'aws-vpc-cni' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { AwsVpcCniValues } from './values.ts';

export type { AwsVpcCniValues };

/** Chart aws-vpc-cni 1.22.4, application v1.22.4. */
export const awsVpcCni: ImportedChart<AwsVpcCniValues, never, 'awsNode'> = {
  name: 'aws-vpc-cni',
  version: '1.22.4',
  appVersion: 'v1.22.4',
  repository: 'https://aws.github.io/eks-charts',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {
    awsNode: 'DaemonSet/aws-node',
  },
};

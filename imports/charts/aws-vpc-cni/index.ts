// Made by "strata import" (see 'aws-vpc-cni' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { AwsVpcCniValues } from './values.ts';

export type { AwsVpcCniValues };

type Services = never;
type Workloads = 'awsNode';

/** Chart aws-vpc-cni 1.22.4, application v1.22.4. */
export const awsVpcCni: ImportedChart<AwsVpcCniValues, Services, Workloads> = {
  name: 'aws-vpc-cni',
  version: '1.22.4',
  appVersion: 'v1.22.4',
  repository: 'https://aws.github.io/eks-charts',
  content: 'sha256:83a818182ff4d7ba89fddf40c52129edec98d9920401f6f02e96a6f84c79e8c7',
  namespace: 'kube-system',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['crd.k8s.amazonaws.com', 'networking.k8s.aws', 'vpcresources.k8s.aws'] },
};

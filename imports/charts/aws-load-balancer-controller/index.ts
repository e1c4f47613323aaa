// Made by "strata import" (see 'aws-load-balancer-controller' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { AwsLoadBalancerControllerValues } from './values.ts';

export type { AwsLoadBalancerControllerValues };

type Services = 'awsLoadBalancerWebhookService';
type Workloads = 'main';

/** Chart aws-load-balancer-controller 3.5.0, application v3.5.0. */
export const awsLoadBalancerController: ImportedChart<AwsLoadBalancerControllerValues, Services, Workloads> = {
  name: 'aws-load-balancer-controller',
  version: '3.5.0',
  appVersion: 'v3.5.0',
  repository: 'https://aws.github.io/eks-charts',
  content: 'sha256:79f408969d4d5f218b3322a634d9f2426954b0843b2fa2033f4e5c33963a9bdf',
  namespace: 'kube-system',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['aga.k8s.aws', 'elbv2.k8s.aws', 'gateway.k8s.aws', 'gateway.networking.k8s.io'] },
};

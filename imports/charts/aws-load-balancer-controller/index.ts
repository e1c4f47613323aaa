// Made by "strata import" (see 'aws-load-balancer-controller' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { AwsLoadBalancerControllerValues } from './values.ts';

export type { AwsLoadBalancerControllerValues };

/** Chart aws-load-balancer-controller 3.5.0, application v3.5.0. */
export const awsLoadBalancerController: ImportedChart<AwsLoadBalancerControllerValues, 'awsLoadBalancerWebhookService' | 'main', 'main'> = {
  name: 'aws-load-balancer-controller',
  version: '3.5.0',
  appVersion: 'v3.5.0',
  repository: 'https://aws.github.io/eks-charts',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    awsLoadBalancerWebhookService: 'aws-load-balancer-webhook-service',
    main: '{fullname}',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};

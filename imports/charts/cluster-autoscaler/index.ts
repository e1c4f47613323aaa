// Made by "strata import" (see 'cluster-autoscaler' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { ClusterAutoscalerValues } from './values.ts';

export type { ClusterAutoscalerValues };

/** Chart cluster-autoscaler 9.59.0, application 1.35.0. */
export const clusterAutoscaler: ImportedChart<ClusterAutoscalerValues, 'awsClusterAutoscaler', 'awsClusterAutoscaler'> = {
  name: 'cluster-autoscaler',
  version: '9.59.0',
  appVersion: '1.35.0',
  repository: 'https://kubernetes.github.io/autoscaler',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    awsClusterAutoscaler: '{release}-{value:cloudProvider}-cluster-autoscaler',
  },
  workloads: {
    awsClusterAutoscaler: 'Deployment/{release}-{value:cloudProvider}-cluster-autoscaler',
  },
};

// Made by "strata import" (see 'cluster-autoscaler' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { ClusterAutoscalerValues } from './values.ts';

export type { ClusterAutoscalerValues };

type Services = 'awsClusterAutoscaler';
type Workloads = 'awsClusterAutoscaler';

/** Chart cluster-autoscaler 9.59.0, application 1.35.0. */
export const clusterAutoscaler: ImportedChart<ClusterAutoscalerValues, Services, Workloads> = {
  name: 'cluster-autoscaler',
  version: '9.59.0',
  appVersion: '1.35.0',
  repository: 'https://kubernetes.github.io/autoscaler',
  content: 'sha256:733eac3a0bf28ff1ed56fc227295ce47334a315348ce9289e7407fc073b0dd1c',
  namespace: 'kube-system',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['autoscaling.x-k8s.io'] },
};

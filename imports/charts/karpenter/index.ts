// Made by "strata import" (see 'karpenter' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { KarpenterValues } from './values.ts';

export type { KarpenterValues };

type Services = 'main';
type Workloads = 'main';

/** Chart karpenter 1.14.1, application 1.14.1. */
export const karpenter: ImportedChart<KarpenterValues, Services, Workloads> = {
  name: 'karpenter',
  version: '1.14.1',
  appVersion: '1.14.1',
  oci: 'oci://public.ecr.aws/karpenter/karpenter',
  content: 'sha256:faf5c4c428059c3b5f2cafd17f3f96a1e7fb12cd407c65b7a505f93aa20a9d76',
  namespace: 'kube-system',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['autoscaling.x-k8s.io', 'karpenter.k8s.aws', 'karpenter.sh'] },
};

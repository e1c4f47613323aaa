// Made by "strata import" (see 'karpenter-crd' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { KarpenterCrdValues } from './values.ts';

export type { KarpenterCrdValues };

type Services = never;
type Workloads = never;

/** Chart karpenter-crd 1.14.1, application 1.14.1. */
export const karpenterCrd: ImportedChart<KarpenterCrdValues, Services, Workloads> = {
  name: 'karpenter-crd',
  version: '1.14.1',
  appVersion: '1.14.1',
  oci: 'oci://public.ecr.aws/karpenter/karpenter-crd',
  content: 'sha256:36fd8ac1ff424efc88a7bde00de647ceda7c8844d6d6486df452f49f69d1f962',
  namespace: 'kube-system',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: [] },
};

// Made by "strata import" (see 'karpenter-crd' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { KarpenterCrdValues } from './values.ts';

export type { KarpenterCrdValues };

/** Chart karpenter-crd 1.14.1, application 1.14.1. */
export const karpenterCrd: ImportedChart<KarpenterCrdValues, never, never> = {
  name: 'karpenter-crd',
  version: '1.14.1',
  appVersion: '1.14.1',
  oci: 'oci://public.ecr.aws/karpenter/karpenter-crd',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {},
};

// Made by "strata import" (see 'karpenter' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { KarpenterValues } from './values.ts';

export type { KarpenterValues };

/** Chart karpenter 1.14.1, application 1.14.1. */
export const karpenter: ImportedChart<KarpenterValues, 'main', 'main'> = {
  name: 'karpenter',
  version: '1.14.1',
  appVersion: '1.14.1',
  oci: 'oci://public.ecr.aws/karpenter/karpenter',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};

// Made by "strata import" (see 'tekton-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { TektonOperatorValues } from './values.ts';

export type { TektonOperatorValues };

/** Chart tekton-operator 0.81.1, application v0.81.1. */
export const tektonOperator: ImportedChart<TektonOperatorValues, 'main' | 'webhook', 'main' | 'webhook'> = {
  name: 'tekton-operator',
  version: '0.81.1',
  appVersion: 'v0.81.1',
  repository: 'https://tektoncd.github.io/operator',
  oci: 'oci://ghcr.io/tektoncd/operator/charts/tekton-operator',
  namespace: 'tekton-operator',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
    webhook: '{fullname}-webhook',
  },
  workloads: {
    main: 'Deployment/{fullname}',
    webhook: 'Deployment/{fullname}-webhook',
  },
};

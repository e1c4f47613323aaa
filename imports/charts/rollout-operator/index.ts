// Made by "strata import" (see 'rollout-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { RolloutOperatorValues } from './values.ts';

export type { RolloutOperatorValues };

/** Chart rollout-operator 0.51.1, application v0.39.0. */
export const rolloutOperator: ImportedChart<RolloutOperatorValues, 'main', 'main'> = {
  name: 'rollout-operator',
  version: '0.51.1',
  appVersion: 'v0.39.0',
  repository: 'https://grafana.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana/helm-charts/rollout-operator',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};

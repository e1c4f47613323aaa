// Made by "strata import" (see 'rollout-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { RolloutOperatorValues } from './values.ts';

export type { RolloutOperatorValues };

type Services = 'main';
type Workloads = 'main';

/** Chart rollout-operator 0.51.1, application v0.39.0. */
export const rolloutOperator: ImportedChart<RolloutOperatorValues, Services, Workloads> = {
  name: 'rollout-operator',
  version: '0.51.1',
  appVersion: 'v0.39.0',
  repository: 'https://grafana.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana/helm-charts/rollout-operator',
  content: 'sha256:01e4da540e4a8a4252ccb1319d6dbd1623b52c365c90caa4d8340ba9782afb7d',
  kubeVersion: '^1.10.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['rollout-operator.grafana.com'] },
};

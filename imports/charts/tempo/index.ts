// Made by "strata import" (see 'tempo' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { TempoValues } from './values.ts';

export type { TempoValues };

type Services = 'main';
type Workloads = 'main';

/** Chart tempo 2.2.4, application 2.10.8. */
export const tempo: ImportedChart<TempoValues, Services, Workloads> = {
  name: 'tempo',
  version: '2.2.4',
  appVersion: '2.10.8',
  repository: 'https://grafana-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana-community/helm-charts/tempo',
  content: 'sha256:20e3cb441ef6e41a11b995c9ed46e3a7a31896cb5544c01287b2cac2c43582b4',
  namespace: 'monitoring',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};

// Made by "strata import" (see 'grafana' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { GrafanaValues } from './values.ts';

export type { GrafanaValues };

type Services = 'main';
type Workloads = 'main';

/** Chart grafana 12.11.1, application 13.2.0. */
export const grafana: ImportedChart<GrafanaValues, Services, Workloads> = {
  name: 'grafana',
  version: '12.11.1',
  appVersion: '13.2.0',
  repository: 'https://grafana-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana-community/helm-charts/grafana',
  content: 'sha256:43eb87b6eaea9db10fa6112c11eb8318f8489ef5d59d0764642ef1f2e1e261ed',
  namespace: 'monitoring',
  kubeVersion: '^1.25.0-0',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};

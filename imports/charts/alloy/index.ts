// Made by "strata import" (see 'alloy' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { AlloyValues } from './values.ts';

export type { AlloyValues };

type Services = 'cluster' | 'main';
type Workloads = 'main';

/** Chart alloy 1.11.1, application v1.18.1. */
export const alloy: ImportedChart<AlloyValues, Services, Workloads> = {
  name: 'alloy',
  version: '1.11.1',
  appVersion: 'v1.18.1',
  repository: 'https://grafana.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana/helm-charts/alloy',
  content: 'sha256:dab17d039494ef4aaa8912119fdacc4f9a74081cb64f72af339dc78a8cf636d2',
  namespace: 'monitoring',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['monitoring.coreos.com', 'monitoring.grafana.com'] },
};

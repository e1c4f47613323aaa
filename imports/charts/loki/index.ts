// Made by "strata import" (see 'loki' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { LokiValues } from './values.ts';

export type { LokiValues };

type Services =
  | 'canary'
  | 'chunksCache'
  | 'gateway'
  | 'gatewayExporter'
  | 'headless'
  | 'main'
  | 'memberlist'
  | 'resultsCache';
type Workloads = 'canary' | 'chunksCache' | 'gateway' | 'main' | 'resultsCache';

/** Chart loki 18.11.0, application 3.7.6. */
export const loki: ImportedChart<LokiValues, Services, Workloads> = {
  name: 'loki',
  version: '18.11.0',
  appVersion: '3.7.6',
  repository: 'https://grafana-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana-community/helm-charts/loki',
  content: 'sha256:0f2d75fcdfb2678ac4ddba52641e5f16cccf116ff2fc83f2270040c323fed45a',
  namespace: 'monitoring',
  kubeVersion: '>=1.25.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: [] },
};

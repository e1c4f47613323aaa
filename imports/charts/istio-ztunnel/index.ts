// Made by "strata import" (see 'istio-ztunnel' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { IstioZtunnelValues } from './values.ts';

export type { IstioZtunnelValues };

type Services = never;
type Workloads = 'main';

/** Chart ztunnel 1.30.3, application 1.30.3. */
export const istioZtunnel: ImportedChart<IstioZtunnelValues, Services, Workloads> = {
  name: 'ztunnel',
  version: '1.30.3',
  appVersion: '1.30.3',
  repository: 'https://istio-release.storage.googleapis.com/charts',
  oci: 'oci://registry.istio.io/release/charts/ztunnel',
  content: 'sha256:9f54bda452ef838fc22d4cd09d86b0b23bb6868d7a13d6bcf8afcdcc1f40eb7a',
  namespace: 'istio-system',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};

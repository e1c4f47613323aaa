// Made by "strata import" (see 'istio-base' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { IstioBaseValues } from './values.ts';

export type { IstioBaseValues };

type Services = never;
type Workloads = never;

/** Chart base 1.30.3, application 1.30.3. */
export const istioBase: ImportedChart<IstioBaseValues, Services, Workloads> = {
  name: 'base',
  version: '1.30.3',
  appVersion: '1.30.3',
  repository: 'https://istio-release.storage.googleapis.com/charts',
  oci: 'oci://registry.istio.io/release/charts/base',
  content: 'sha256:22b382b0d1d7878d0072ea611a0da9d8972292f15da280b70a098a847662d752',
  namespace: 'istio-system',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: [] },
};

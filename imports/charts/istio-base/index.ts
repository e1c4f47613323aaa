// Made by "strata import" (see 'istio-base' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { IstioBaseValues } from './values.ts';

export type { IstioBaseValues };

/** Chart base 1.30.3, application 1.30.3. */
export const istioBase: ImportedChart<IstioBaseValues, never, never> = {
  name: 'base',
  version: '1.30.3',
  appVersion: '1.30.3',
  repository: 'https://istio-release.storage.googleapis.com/charts',
  oci: 'oci://registry.istio.io/release/charts/base',
  namespace: 'istio-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {},
};

// Made by "strata import" (see 'istio-cni' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { IstioCniValues } from './values.ts';

export type { IstioCniValues };

/** Chart cni 1.30.3, application 1.30.3. */
export const istioCni: ImportedChart<IstioCniValues, never, 'istioCniNode'> = {
  name: 'cni',
  version: '1.30.3',
  appVersion: '1.30.3',
  repository: 'https://istio-release.storage.googleapis.com/charts',
  oci: 'oci://registry.istio.io/release/charts/cni',
  namespace: 'istio-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {
    istioCniNode: 'DaemonSet/istio-cni-node',
  },
};

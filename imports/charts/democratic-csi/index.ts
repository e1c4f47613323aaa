// Made by "strata import" (see 'democratic-csi' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { DemocraticCsiValues } from './values.ts';

export type { DemocraticCsiValues };

/** Chart democratic-csi 0.15.1, application 1.0. */
export const democraticCsi: ImportedChart<DemocraticCsiValues, never, 'node' | 'controller' | 'nodeWindows'> = {
  name: 'democratic-csi',
  version: '0.15.1',
  appVersion: '1.0',
  repository: 'https://democratic-csi.github.io/charts',
  namespace: 'democratic-csi',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {
    node: 'DaemonSet/{fullname}-node',
    controller: 'Deployment/{fullname}-controller',
    nodeWindows: 'DaemonSet/{fullname}-node-windows',
  },
};

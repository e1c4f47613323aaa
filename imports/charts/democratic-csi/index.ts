// Made by "strata import" (see 'democratic-csi' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { DemocraticCsiValues } from './values.ts';

export type { DemocraticCsiValues };

type Services = never;
type Workloads = 'controller' | 'node';

/** Chart democratic-csi 0.15.1, application 1.0. */
export const democraticCsi: ImportedChart<DemocraticCsiValues, Services, Workloads> = {
  name: 'democratic-csi',
  version: '0.15.1',
  appVersion: '1.0',
  repository: 'https://democratic-csi.github.io/charts',
  content: 'sha256:0bed60dfadc93bbdc3082ae228b2500065d216c1f85790ac7701284eb3832a4e',
  namespace: 'democratic-csi',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: true, groups: ['csi.storage.k8s.io', 'snapshot.storage.k8s.io'] },
};

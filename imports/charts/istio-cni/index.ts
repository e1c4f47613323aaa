// Made by "strata import" (see 'istio-cni' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { IstioCniValues } from './values.ts';

export type { IstioCniValues };

type Services = never;
type Workloads = 'istioCniNode';

/** Chart cni 1.30.3, application 1.30.3. */
export const istioCni: ImportedChart<IstioCniValues, Services, Workloads> = {
  name: 'cni',
  version: '1.30.3',
  appVersion: '1.30.3',
  repository: 'https://istio-release.storage.googleapis.com/charts',
  oci: 'oci://registry.istio.io/release/charts/cni',
  content: 'sha256:9892d68ab8e36e89e0182e132572bdd7ca07ce64fece28087d3a8f7074b09104',
  namespace: 'istio-system',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};

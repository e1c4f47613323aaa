// Made by "strata import" (see 'openbao' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { OpenbaoValues } from './values.ts';

export type { OpenbaoValues };

type Services = 'agentInjectorSvc' | 'internal' | 'main';
type Workloads = 'agentInjector' | 'main';

/** Chart openbao 0.29.2, application v2.6.2. */
export const openbao: ImportedChart<OpenbaoValues, Services, Workloads> = {
  name: 'openbao',
  version: '0.29.2',
  appVersion: 'v2.6.2',
  repository: 'https://openbao.github.io/openbao-helm',
  oci: 'oci://ghcr.io/openbao/charts/openbao',
  content: 'sha256:f9866c0b69486405888dd4f4452a0fbfd8ece251466bd5fc634fda15e0bf12a7',
  namespace: 'openbao',
  kubeVersion: '>= 1.30.0-0',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};

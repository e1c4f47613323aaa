// Made by "strata import" (see 'frr-k8s' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { FrrK8sValues } from './values.ts';

export type { FrrK8sValues };

type Services = 'webhookService';
type Workloads = 'main' | 'statuscleaner';

/** Chart frr-k8s 0.0.25, application v0.0.25. */
export const frrK8s: ImportedChart<FrrK8sValues, Services, Workloads> = {
  name: 'frr-k8s',
  version: '0.0.25',
  appVersion: 'v0.0.25',
  repository: 'https://metallb.github.io/frr-k8s',
  content: 'sha256:8ed8db40ac00c0b7712bf8d1b59bff6d68467a739eaaba1a0b935b692021d23a',
  namespace: 'metallb-system',
  kubeVersion: '>= 1.19.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['frrk8s.metallb.io'] },
};

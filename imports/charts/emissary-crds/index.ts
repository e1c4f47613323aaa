// Made by "strata import" (see 'emissary-crds' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { EmissaryCrdsValues } from './values.ts';

export type { EmissaryCrdsValues };

type Services = never;
type Workloads = never;

/** Chart emissary-crds-chart 4.1.0, application 4.1.0. */
export const emissaryCrds: ImportedChart<EmissaryCrdsValues, Services, Workloads> = {
  name: 'emissary-crds-chart',
  version: '4.1.0',
  appVersion: '4.1.0',
  oci: 'oci://ghcr.io/emissary-ingress/emissary-crds-chart',
  content: 'sha256:58050cab4f0f38315e9f196e1118c650363788481d2c8b4ded051a607ffc2e72',
  namespace: 'emissary',
  kubeVersion: '>=1.25.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: [] },
};

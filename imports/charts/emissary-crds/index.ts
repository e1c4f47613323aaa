// Made by "strata import" (see 'emissary-crds' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { EmissaryCrdsValues } from './values.ts';

export type { EmissaryCrdsValues };

/** Chart emissary-crds-chart 4.1.0, application 4.1.0. */
export const emissaryCrds: ImportedChart<EmissaryCrdsValues, 'emissaryApiext', 'emissaryApiext'> = {
  name: 'emissary-crds-chart',
  version: '4.1.0',
  appVersion: '4.1.0',
  oci: 'oci://ghcr.io/emissary-ingress/emissary-crds-chart',
  namespace: 'emissary',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    emissaryApiext: 'emissary-apiext',
  },
  workloads: {
    emissaryApiext: 'Deployment/emissary-apiext',
  },
};

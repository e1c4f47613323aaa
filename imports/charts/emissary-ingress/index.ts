// Made by "strata import" (see 'emissary-ingress' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { EmissaryIngressValues } from './values.ts';

export type { EmissaryIngressValues };

/** Chart emissary-ingress 4.1.0, application 4.1.0. */
export const emissaryIngress: ImportedChart<EmissaryIngressValues, 'admin' | 'main' | 'canary', 'main' | 'canary' | 'mainPod' | 'mainDaemonSet'> = {
  name: 'emissary-ingress',
  version: '4.1.0',
  appVersion: '4.1.0',
  oci: 'oci://ghcr.io/emissary-ingress/emissary-ingress',
  namespace: 'emissary',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    admin: '{fullname}-admin',
    main: '{fullname}',
    canary: '{fullname}-canary',
  },
  workloads: {
    main: 'Deployment/{fullname}',
    canary: 'Deployment/{fullname}-canary',
    mainPod: 'Pod/{fullname}',
    mainDaemonSet: 'DaemonSet/{fullname}',
  },
};

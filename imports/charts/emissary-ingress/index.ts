// Made by "strata import" (see 'emissary-ingress' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { EmissaryIngressValues } from './values.ts';

export type { EmissaryIngressValues };

type Services = 'admin' | 'main';
type Workloads = 'main';

/** Chart emissary-ingress 4.1.0, application 4.1.0. */
export const emissaryIngress: ImportedChart<EmissaryIngressValues, Services, Workloads> = {
  name: 'emissary-ingress',
  version: '4.1.0',
  appVersion: '4.1.0',
  oci: 'oci://ghcr.io/emissary-ingress/emissary-ingress',
  content: 'sha256:26ba8628f44d22ef54249bf649b933d3601496345aa94c57225636dd3e2277a2',
  namespace: 'emissary',
  kubeVersion: '>=1.25.0-0',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['gateway.getambassador.io', 'getambassador.io', 'networking.internal.knative.dev', 'networking.x-k8s.io'] },
};

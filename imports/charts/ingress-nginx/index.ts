// Made by "strata import" (see 'ingress-nginx' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { IngressNginxValues } from './values.ts';

export type { IngressNginxValues };

type Services = 'controller' | 'controllerAdmission' | 'controllerInternal' | 'controllerMetrics';
type Workloads = 'admissionCreate' | 'admissionPatch' | 'controller';

/**
 * Chart ingress-nginx 4.15.1, application 1.15.1.
 * @deprecated Retired since 2026-03; what follows it: a Gateway API implementation.
 */
export const ingressNginx: ImportedChart<IngressNginxValues, Services, Workloads> = {
  name: 'ingress-nginx',
  version: '4.15.1',
  appVersion: '1.15.1',
  repository: 'https://kubernetes.github.io/ingress-nginx',
  content: 'sha256:2c76c6b908c94622780738b28a31824efdee81f07027ddc34f2434a8be4c4446',
  namespace: 'ingress-nginx',
  kubeVersion: '>=1.21.0-0',
  retired: { since: '2026-03', successor: 'a Gateway API implementation' },
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['cert-manager.io'] },
};

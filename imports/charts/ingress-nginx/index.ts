// Made by "strata import" (see 'ingress-nginx' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { IngressNginxValues } from './values.ts';

export type { IngressNginxValues };

/**
 * Chart ingress-nginx 4.15.1, application 1.15.1.
 * @deprecated Retired since 2026-03; what follows it: a Gateway API implementation.
 */
export const ingressNginx: ImportedChart<IngressNginxValues, 'controllerAdmission' | 'controller' | 'defaultbackend' | 'controllerMetrics', 'controller' | 'admissionCreate' | 'admissionPatch' | 'defaultbackend'> = {
  name: 'ingress-nginx',
  version: '4.15.1',
  appVersion: '1.15.1',
  repository: 'https://kubernetes.github.io/ingress-nginx',
  namespace: 'ingress-nginx',
  retired: { since: '2026-03', successor: 'a Gateway API implementation' },
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    controllerAdmission: '{fullname}-{value:controller.name}-admission',
    controller: '{fullname}-{value:controller.name}',
    defaultbackend: '{fullname}-defaultbackend',
    controllerMetrics: '{fullname}-{value:controller.name}-metrics',
  },
  workloads: {
    controller: 'Deployment/{fullname}-{value:controller.name}',
    admissionCreate: 'Job/{fullname}-{value:controller.admissionWebhooks.name}-{value:controller.admissionWebhooks.createSecretJob.name}',
    admissionPatch: 'Job/{fullname}-{value:controller.admissionWebhooks.name}-{value:controller.admissionWebhooks.patchWebhookJob.name}',
    defaultbackend: 'Deployment/{fullname}-defaultbackend',
  },
};

// Made by "strata import" (see 'frr-k8s' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { FrrK8sValues } from './values.ts';

export type { FrrK8sValues };

/** Chart frr-k8s 0.0.25, application v0.0.25. */
export const frrK8s: ImportedChart<FrrK8sValues, 'webhookService' | 'monitorService', 'main' | 'statuscleaner'> = {
  name: 'frr-k8s',
  version: '0.0.25',
  appVersion: 'v0.0.25',
  repository: 'https://metallb.github.io/frr-k8s',
  namespace: 'metallb-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    webhookService: 'frr-k8s-webhook-service',
    monitorService: '{fullname}-frr-k8s-monitor-service',
  },
  workloads: {
    main: 'DaemonSet/{fullname}',
    statuscleaner: 'Deployment/{fullname}-statuscleaner',
  },
};

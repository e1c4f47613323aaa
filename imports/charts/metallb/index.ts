// Made by "strata import" (see 'metallb' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { MetallbValues } from './values.ts';

export type { MetallbValues };

/** Chart metallb 0.16.1, application v0.16.1. */
export const metallb: ImportedChart<MetallbValues, 'frrK8sWebhookService' | 'webhookService' | 'frrK8sFrrK8sMonitorService', 'frrK8s' | 'speaker' | 'frrK8sStatuscleaner' | 'controller'> = {
  name: 'metallb',
  version: '0.16.1',
  appVersion: 'v0.16.1',
  repository: 'https://metallb.github.io/metallb',
  oci: 'oci://quay.io/metallb/chart/metallb',
  namespace: 'metallb-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    frrK8sWebhookService: 'frr-k8s-webhook-service',
    webhookService: 'metallb-webhook-service',
    frrK8sFrrK8sMonitorService: '{fullname:frr-k8s}-frr-k8s-monitor-service',
  },
  workloads: {
    frrK8s: 'DaemonSet/{fullname:frr-k8s}',
    speaker: 'DaemonSet/{fullname}-speaker',
    frrK8sStatuscleaner: 'Deployment/{fullname:frr-k8s}-statuscleaner',
    controller: 'Deployment/{fullname}-controller',
  },
};

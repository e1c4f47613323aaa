// Made by "strata import" (see 'gatekeeper' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { GatekeeperValues } from './values.ts';

export type { GatekeeperValues };

/** Chart gatekeeper 3.23.0, application v3.23.0. */
export const gatekeeper: ImportedChart<GatekeeperValues, 'webhookService', 'audit' | 'controllerManager' | 'updateNamespaceLabel' | 'updateCrdsHook' | 'probeWebhookPostInstall' | 'updateNamespaceLabelPostUpgrade' | 'deleteWebhookConfigs'> = {
  name: 'gatekeeper',
  version: '3.23.0',
  appVersion: 'v3.23.0',
  repository: 'https://open-policy-agent.github.io/gatekeeper/charts',
  namespace: 'gatekeeper-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    webhookService: 'gatekeeper-webhook-service',
  },
  workloads: {
    audit: 'Deployment/gatekeeper-audit',
    controllerManager: 'Deployment/gatekeeper-controller-manager',
    updateNamespaceLabel: 'Job/gatekeeper-update-namespace-label',
    updateCrdsHook: 'Job/gatekeeper-update-crds-hook',
    probeWebhookPostInstall: 'Job/gatekeeper-probe-webhook-post-install',
    updateNamespaceLabelPostUpgrade: 'Job/gatekeeper-update-namespace-label-post-upgrade',
    deleteWebhookConfigs: 'Job/gatekeeper-delete-webhook-configs',
  },
};

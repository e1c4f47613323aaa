// Made by "strata import" (see 'flux2' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { Flux2Values } from './values.ts';

export type { Flux2Values };

/** Chart flux2 2.18.3, application 2.8.5. */
export const flux2: ImportedChart<Flux2Values, 'notificationController' | 'webhookReceiver' | 'sourceController' | 'sourceWatcher', 'helmController' | 'imageAutomationController' | 'imageReflectorController' | 'kustomizeController' | 'notificationController' | 'sourceController' | 'fluxCheck' | 'sourceWatcher' | 'fluxMigrate'> = {
  name: 'flux2',
  version: '2.18.3',
  appVersion: '2.8.5',
  repository: 'https://fluxcd-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/fluxcd-community/charts/flux2',
  namespace: 'flux-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    notificationController: 'notification-controller',
    webhookReceiver: 'webhook-receiver',
    sourceController: 'source-controller',
    sourceWatcher: 'source-watcher',
  },
  workloads: {
    helmController: 'Deployment/helm-controller',
    imageAutomationController: 'Deployment/image-automation-controller',
    imageReflectorController: 'Deployment/image-reflector-controller',
    kustomizeController: 'Deployment/kustomize-controller',
    notificationController: 'Deployment/notification-controller',
    sourceController: 'Deployment/source-controller',
    fluxCheck: 'Job/{release}-flux-check',
    sourceWatcher: 'Deployment/source-watcher',
    fluxMigrate: 'Job/{release}-flux-migrate',
  },
};

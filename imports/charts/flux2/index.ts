// Made by "strata import" (see 'flux2' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { Flux2Values } from './values.ts';

export type { Flux2Values };

type Services = 'notificationController' | 'sourceController' | 'webhookReceiver';
type Workloads =
  | 'fluxCheck'
  | 'helmController'
  | 'imageAutomationController'
  | 'imageReflectorController'
  | 'kustomizeController'
  | 'notificationController'
  | 'sourceController';

/** Chart flux2 2.18.3, application 2.8.5. */
export const flux2: ImportedChart<Flux2Values, Services, Workloads> = {
  name: 'flux2',
  version: '2.18.3',
  appVersion: '2.8.5',
  repository: 'https://fluxcd-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/fluxcd-community/charts/flux2',
  content: 'sha256:a57aef2329463ebdca64d834055f13efb51ff78d8cc0dd9051a1b23cb73bf627',
  namespace: 'flux-system',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: true, groups: ['helm.toolkit.fluxcd.io', 'image.toolkit.fluxcd.io', 'kustomize.toolkit.fluxcd.io', 'notification.toolkit.fluxcd.io', 'source.extensions.fluxcd.io', 'source.toolkit.fluxcd.io'] },
};

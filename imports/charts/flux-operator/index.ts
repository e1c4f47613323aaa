// Made by "strata import" (see 'flux-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { FluxOperatorValues } from './values.ts';

export type { FluxOperatorValues };

type Services = 'main';
type Workloads = 'main';

/** Chart flux-operator 0.49.0, application v0.49.0. */
export const fluxOperator: ImportedChart<FluxOperatorValues, Services, Workloads> = {
  name: 'flux-operator',
  version: '0.49.0',
  appVersion: 'v0.49.0',
  oci: 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator',
  content: 'sha256:d96f8f67ca93ab2b61af12a7a63bb88158c0be5403f11f56749641511eb0ac9b',
  namespace: 'flux-system',
  kubeVersion: '>=1.22.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: true, groups: ['fluxcd.controlplane.io', 'helm.toolkit.fluxcd.io', 'image.toolkit.fluxcd.io', 'kustomize.toolkit.fluxcd.io', 'notification.toolkit.fluxcd.io', 'source.extensions.fluxcd.io', 'source.toolkit.fluxcd.io'] },
};

// Made by "strata import" (see 'flux-instance' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { FluxInstanceValues } from './values.ts';

export type { FluxInstanceValues };

type Services = never;
type Workloads = never;

/** Chart flux-instance 0.49.0, application v0.49.0. */
export const fluxInstance: ImportedChart<FluxInstanceValues, Services, Workloads> = {
  name: 'flux-instance',
  version: '0.49.0',
  appVersion: 'v0.49.0',
  oci: 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-instance',
  content: 'sha256:ee8097680f3dfd939c04b7725522bff13b8aad3f800424f5cc8fd6a156f89e94',
  namespace: 'flux-system',
  kubeVersion: '>=1.22.0-0',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['fluxcd.controlplane.io'] },
};

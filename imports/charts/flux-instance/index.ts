// Made by "strata import" (see 'flux-instance' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { FluxInstanceValues } from './values.ts';

export type { FluxInstanceValues };

/** Chart flux-instance 0.49.0, application v0.49.0. */
export const fluxInstance: ImportedChart<FluxInstanceValues, never, 'healthcheck'> = {
  name: 'flux-instance',
  version: '0.49.0',
  appVersion: 'v0.49.0',
  oci: 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-instance',
  namespace: 'flux-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {
    healthcheck: 'Job/{release}-healthcheck',
  },
};

// Made by "strata import" (see 'flux-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { FluxOperatorValues } from './values.ts';

export type { FluxOperatorValues };

/** Chart flux-operator 0.49.0, application v0.49.0. */
export const fluxOperator: ImportedChart<FluxOperatorValues, 'main', 'main'> = {
  name: 'flux-operator',
  version: '0.49.0',
  appVersion: 'v0.49.0',
  oci: 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator',
  namespace: 'flux-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};

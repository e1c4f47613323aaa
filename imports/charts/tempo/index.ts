// Made by "strata import" (see 'tempo' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { TempoValues } from './values.ts';

export type { TempoValues };

/** Chart tempo 2.2.4, application 2.10.8. */
export const tempo: ImportedChart<TempoValues, 'main', 'main'> = {
  name: 'tempo',
  version: '2.2.4',
  appVersion: '2.10.8',
  repository: 'https://grafana-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana-community/helm-charts/tempo',
  namespace: 'monitoring',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
  },
  workloads: {
    main: 'StatefulSet/{fullname}',
  },
};

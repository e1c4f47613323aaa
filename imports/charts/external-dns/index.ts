// Made by "strata import" (see 'external-dns' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { ExternalDnsValues } from './values.ts';

export type { ExternalDnsValues };

/** Chart external-dns 1.21.1, application 0.21.0. */
export const externalDns: ImportedChart<ExternalDnsValues, 'main', 'main'> = {
  name: 'external-dns',
  version: '1.21.1',
  appVersion: '0.21.0',
  repository: 'https://kubernetes-sigs.github.io/external-dns',
  namespace: 'external-dns',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};

// Made by "strata import" (see 'external-dns' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { ExternalDnsValues } from './values.ts';

export type { ExternalDnsValues };

type Services = 'main';
type Workloads = 'main';

/** Chart external-dns 1.21.1, application 0.21.0. */
export const externalDns: ImportedChart<ExternalDnsValues, Services, Workloads> = {
  name: 'external-dns',
  version: '1.21.1',
  appVersion: '0.21.0',
  repository: 'https://kubernetes-sigs.github.io/external-dns',
  content: 'sha256:2366517960f36e2c5bc744a39e61e2e07d1eca41d0af7b3a6d5d5a44af6af5b0',
  namespace: 'external-dns',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: [] },
};

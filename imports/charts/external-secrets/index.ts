// Made by "strata import" (see 'external-secrets' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { ExternalSecretsValues } from './values.ts';

export type { ExternalSecretsValues };

type Services = 'webhook';
type Workloads = 'certController' | 'main' | 'webhook';

/** Chart external-secrets 2.9.0, application v2.9.0. */
export const externalSecrets: ImportedChart<ExternalSecretsValues, Services, Workloads> = {
  name: 'external-secrets',
  version: '2.9.0',
  appVersion: 'v2.9.0',
  repository: 'https://charts.external-secrets.io',
  oci: 'oci://ghcr.io/external-secrets/charts/external-secrets',
  content: 'sha256:ec452ef4c23906e806e47c2c7367bd8993e476a7b0012b2eff1bd9c257fc13a6',
  namespace: 'external-secrets',
  kubeVersion: '>= 1.19.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['external-secrets.io', 'generators.external-secrets.io'] },
};

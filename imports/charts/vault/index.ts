// Made by "strata import" (see 'vault' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { VaultValues } from './values.ts';

export type { VaultValues };

type Services = 'active' | 'agentInjectorSvc' | 'internal' | 'main' | 'standby';
type Workloads = 'agentInjector' | 'main';

/** Chart vault 0.34.1, application 2.0.4. */
export const vault: ImportedChart<VaultValues, Services, Workloads> = {
  name: 'vault',
  version: '0.34.1',
  appVersion: '2.0.4',
  repository: 'https://helm.releases.hashicorp.com',
  content: 'sha256:cddcde8f5f86cf3baf3fd313ba3326609d9c755edd3e5c0dda1ddb4cac19bb65',
  namespace: 'vault',
  kubeVersion: '>= 1.20.0-0',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};

// Made by "strata import" (see 'vault' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { VaultValues } from './values.ts';

export type { VaultValues };

/** Chart vault 0.34.1, application 2.0.4. */
export const vault: ImportedChart<VaultValues, 'agentInjectorSvc' | 'internal' | 'main' | 'ui' | 'active' | 'standby', 'agentInjector' | 'main' | 'csiProvider'> = {
  name: 'vault',
  version: '0.34.1',
  appVersion: '2.0.4',
  repository: 'https://helm.releases.hashicorp.com',
  namespace: 'vault',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    agentInjectorSvc: '{fullname}-agent-injector-svc',
    internal: '{fullname}-internal',
    main: '{fullname}',
    ui: '{fullname}-ui',
    active: '{fullname}-active',
    standby: '{fullname}-standby',
  },
  workloads: {
    agentInjector: 'Deployment/{fullname}-agent-injector',
    main: 'StatefulSet/{fullname}',
    csiProvider: 'DaemonSet/{fullname}-csi-provider',
  },
};

// Made by "strata import" (see 'openbao' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { OpenbaoValues } from './values.ts';

export type { OpenbaoValues };

/** Chart openbao 0.29.2, application v2.6.2. */
export const openbao: ImportedChart<OpenbaoValues, 'agentInjectorSvc' | 'internal' | 'main' | 'ui' | 'active' | 'standby', 'agentInjector' | 'main' | 'csiProvider' | 'snapshot'> = {
  name: 'openbao',
  version: '0.29.2',
  appVersion: 'v2.6.2',
  repository: 'https://openbao.github.io/openbao-helm',
  oci: 'oci://ghcr.io/openbao/charts/openbao',
  namespace: 'openbao',
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
    snapshot: 'CronJob/{fullname}-snapshot',
  },
};

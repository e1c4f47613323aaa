// Made by "strata import" (see 'gatekeeper' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { GatekeeperValues } from './values.ts';

export type { GatekeeperValues };

type Services = 'webhookService';
type Workloads = 'audit' | 'controllerManager' | 'updateCrdsHook' | 'updateNamespaceLabel';

/** Chart gatekeeper 3.23.0, application v3.23.0. */
export const gatekeeper: ImportedChart<GatekeeperValues, Services, Workloads> = {
  name: 'gatekeeper',
  version: '3.23.0',
  appVersion: 'v3.23.0',
  repository: 'https://open-policy-agent.github.io/gatekeeper/charts',
  content: 'sha256:81edcfe4c2d7ac4f40cdcd7f7c199c7d3f3ac11e5b7511c0f501d897b37eb35c',
  namespace: 'gatekeeper-system',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: true, groups: ['config.gatekeeper.sh', 'connection.gatekeeper.sh', 'constraints.gatekeeper.sh', 'expansion.gatekeeper.sh', 'externaldata.gatekeeper.sh', 'mutations.gatekeeper.sh', 'status.gatekeeper.sh', 'templates.gatekeeper.sh'] },
};

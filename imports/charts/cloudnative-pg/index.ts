// Made by "strata import" (see 'cloudnative-pg' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { CloudnativePgValues } from './values.ts';

export type { CloudnativePgValues };

type Services = 'cnpgWebhookService';
type Workloads = 'main';

/** Chart cloudnative-pg 0.29.0, application 1.30.0. */
export const cloudnativePg: ImportedChart<CloudnativePgValues, Services, Workloads> = {
  name: 'cloudnative-pg',
  version: '0.29.0',
  appVersion: '1.30.0',
  repository: 'https://cloudnative-pg.github.io/charts',
  content: 'sha256:6b90261293e156dd64e40b54c2b9708e9238d6a3a019bd34b41731052e6add8a',
  namespace: 'cnpg-system',
  kubeVersion: '>=1.29.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['monitoring.coreos.com', 'postgresql.cnpg.io', 'snapshot.storage.k8s.io'] },
};

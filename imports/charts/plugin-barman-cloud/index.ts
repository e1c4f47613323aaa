// Made by "strata import" (see 'plugin-barman-cloud' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { PluginBarmanCloudValues } from './values.ts';

export type { PluginBarmanCloudValues };

type Services = 'barmanCloud';
type Workloads = 'main';

/** Chart plugin-barman-cloud 0.7.0, application v0.13.0. */
export const pluginBarmanCloud: ImportedChart<PluginBarmanCloudValues, Services, Workloads> = {
  name: 'plugin-barman-cloud',
  version: '0.7.0',
  appVersion: 'v0.13.0',
  repository: 'https://cloudnative-pg.github.io/charts',
  content: 'sha256:d1241a68fd0d889986494a25390a0f0f054f8f5a4dfbb94c592a0dc987df3d14',
  namespace: 'cnpg-system',
  kubeVersion: '>=1.29.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['barmancloud.cnpg.io', 'cert-manager.io', 'postgresql.cnpg.io'] },
};

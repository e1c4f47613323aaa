// Made by "strata import" (see 'plugin-barman-cloud' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { PluginBarmanCloudValues } from './values.ts';

export type { PluginBarmanCloudValues };

/** Chart plugin-barman-cloud 0.7.0, application v0.13.0. */
export const pluginBarmanCloud: ImportedChart<PluginBarmanCloudValues, 'barmanCloud', 'main'> = {
  name: 'plugin-barman-cloud',
  version: '0.7.0',
  appVersion: 'v0.13.0',
  repository: 'https://cloudnative-pg.github.io/charts',
  namespace: 'cnpg-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    barmanCloud: '{value:service.name}',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};

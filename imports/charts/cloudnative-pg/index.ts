// Made by "strata import" (see 'cloudnative-pg' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { CloudnativePgValues } from './values.ts';

export type { CloudnativePgValues };

/** Chart cloudnative-pg 0.29.0, application 1.30.0. */
export const cloudnativePg: ImportedChart<CloudnativePgValues, 'cnpgWebhookService', 'main'> = {
  name: 'cloudnative-pg',
  version: '0.29.0',
  appVersion: '1.30.0',
  repository: 'https://cloudnative-pg.github.io/charts',
  namespace: 'cnpg-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    cnpgWebhookService: '{value:service.name}',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};

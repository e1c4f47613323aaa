// Made by "strata import" (see 'opentelemetry-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { OpentelemetryOperatorValues } from './values.ts';

export type { OpentelemetryOperatorValues };

/** Chart opentelemetry-operator 0.122.0, application 0.158.0. */
export const opentelemetryOperator: ImportedChart<OpentelemetryOperatorValues, 'main' | 'webhook', 'main'> = {
  name: 'opentelemetry-operator',
  version: '0.122.0',
  appVersion: '0.158.0',
  repository: 'https://open-telemetry.github.io/opentelemetry-helm-charts',
  namespace: 'opentelemetry-operator-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
    webhook: '{fullname}-webhook',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};

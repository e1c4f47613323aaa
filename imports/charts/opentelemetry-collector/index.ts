// Made by "strata import" (see 'opentelemetry-collector' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { OpentelemetryCollectorValues } from './values.ts';

export type { OpentelemetryCollectorValues };

/** Chart opentelemetry-collector 0.170.0, application 0.158.0. */
export const opentelemetryCollector: ImportedChart<OpentelemetryCollectorValues, 'main', 'main' | 'agent' | 'mainStatefulSet'> = {
  name: 'opentelemetry-collector',
  version: '0.170.0',
  appVersion: '0.158.0',
  repository: 'https://open-telemetry.github.io/opentelemetry-helm-charts',
  namespace: 'opentelemetry',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
  },
  workloads: {
    main: 'Deployment/{fullname}',
    agent: 'DaemonSet/{fullname}-agent',
    mainStatefulSet: 'StatefulSet/{fullname}',
  },
};

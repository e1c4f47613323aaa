// Made by "strata import" (see 'opentelemetry-collector' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { OpentelemetryCollectorValues } from './values.ts';

export type { OpentelemetryCollectorValues };

type Services = 'main';
type Workloads = 'agent' | 'main';

/** Chart opentelemetry-collector 0.170.0, application 0.158.0. */
export const opentelemetryCollector: ImportedChart<OpentelemetryCollectorValues, Services, Workloads> = {
  name: 'opentelemetry-collector',
  version: '0.170.0',
  appVersion: '0.158.0',
  repository: 'https://open-telemetry.github.io/opentelemetry-helm-charts',
  content: 'sha256:f57bc287a7fe5e87cd545d22c5cd8c8c4ffcf80db91ff5a348db0e007d20f3eb',
  namespace: 'opentelemetry',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};

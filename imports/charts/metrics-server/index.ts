// Made by "strata import" (see 'metrics-server' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { MetricsServerValues } from './values.ts';

export type { MetricsServerValues };

/** Chart metrics-server 3.13.1, application 0.8.1. */
export const metricsServer: ImportedChart<MetricsServerValues, 'main', 'main'> = {
  name: 'metrics-server',
  version: '3.13.1',
  appVersion: '0.8.1',
  repository: 'https://kubernetes-sigs.github.io/metrics-server',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};

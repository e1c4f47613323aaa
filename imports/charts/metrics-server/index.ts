// Made by "strata import" (see 'metrics-server' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { MetricsServerValues } from './values.ts';

export type { MetricsServerValues };

type Services = 'main';
type Workloads = 'main';

/** Chart metrics-server 3.13.1, application 0.8.1. */
export const metricsServer: ImportedChart<MetricsServerValues, Services, Workloads> = {
  name: 'metrics-server',
  version: '3.13.1',
  appVersion: '0.8.1',
  repository: 'https://kubernetes-sigs.github.io/metrics-server',
  content: 'sha256:c00014d15ce4fd08aa99a2ae63f451fe608099d998671ba1f938c3e6b6a36502',
  namespace: 'kube-system',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['cert-manager.io', 'metrics.k8s.io'] },
};

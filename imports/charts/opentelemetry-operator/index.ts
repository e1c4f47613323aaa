// Made by "strata import" (see 'opentelemetry-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { OpentelemetryOperatorValues } from './values.ts';

export type { OpentelemetryOperatorValues };

type Services = 'main' | 'webhook';
type Workloads = 'main';

/** Chart opentelemetry-operator 0.122.0, application 0.158.0. */
export const opentelemetryOperator: ImportedChart<OpentelemetryOperatorValues, Services, Workloads> = {
  name: 'opentelemetry-operator',
  version: '0.122.0',
  appVersion: '0.158.0',
  repository: 'https://open-telemetry.github.io/opentelemetry-helm-charts',
  content: 'sha256:c416731b20add1c324777c7a0006247a63f4541c39d74f723ba266b26dab40fa',
  namespace: 'opentelemetry-operator-system',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['cert-manager.io', 'config.openshift.io', 'gateway.networking.k8s.io', 'monitoring.coreos.com', 'opentelemetry.io', 'operators.coreos.com', 'route.openshift.io'] },
};

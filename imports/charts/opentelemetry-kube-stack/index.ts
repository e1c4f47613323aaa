// Made by "strata import" (see 'opentelemetry-kube-stack' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { OpentelemetryKubeStackValues } from './values.ts';

export type { OpentelemetryKubeStackValues };

type Services = 'opentelemetryOperator' | 'opentelemetryOperatorWebhook';
type Workloads = 'opentelemetryOperator' | 'preDeleteJob';

/** Chart opentelemetry-kube-stack 0.20.3, application 0.154.0. */
export const opentelemetryKubeStack: ImportedChart<OpentelemetryKubeStackValues, Services, Workloads> = {
  name: 'opentelemetry-kube-stack',
  version: '0.20.3',
  appVersion: '0.154.0',
  repository: 'https://open-telemetry.github.io/opentelemetry-helm-charts',
  content: 'sha256:1b5b1f2df3407b2937bbec3dd9e6b1da99bdb63b1f2aaa780e60bf52261cdbef',
  namespace: 'opentelemetry-operator-system',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['cert-manager.io', 'config.openshift.io', 'gateway.networking.k8s.io', 'monitoring.coreos.com', 'opentelemetry.io', 'operators.coreos.com', 'route.openshift.io'] },
};

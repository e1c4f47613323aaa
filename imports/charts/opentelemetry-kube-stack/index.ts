// Made by "strata import" (see 'opentelemetry-kube-stack' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { OpentelemetryKubeStackValues } from './values.ts';

export type { OpentelemetryKubeStackValues };

/** Chart opentelemetry-kube-stack 0.20.3, application 0.154.0. */
export const opentelemetryKubeStack: ImportedChart<OpentelemetryKubeStackValues, 'opentelemetryOperator' | 'opentelemetryOperatorWebhook' | 'kubeStateMetrics' | 'prometheusNodeExporter', 'opentelemetryOperator' | 'preDeleteJob' | 'kubeStateMetrics' | 'prometheusNodeExporter'> = {
  name: 'opentelemetry-kube-stack',
  version: '0.20.3',
  appVersion: '0.154.0',
  repository: 'https://open-telemetry.github.io/opentelemetry-helm-charts',
  namespace: 'opentelemetry-operator-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    opentelemetryOperator: '{fullname:opentelemetry-operator}',
    opentelemetryOperatorWebhook: '{fullname:opentelemetry-operator}-webhook',
    kubeStateMetrics: '{release}-kube-state-metrics',
    prometheusNodeExporter: '{release}-prometheus-node-exporter',
  },
  workloads: {
    opentelemetryOperator: 'Deployment/{fullname:opentelemetry-operator}',
    preDeleteJob: 'Job/opentelemetry-kube-stack-pre-delete-job',
    kubeStateMetrics: 'Deployment/{release}-kube-state-metrics',
    prometheusNodeExporter: 'DaemonSet/{release}-prometheus-node-exporter',
  },
};

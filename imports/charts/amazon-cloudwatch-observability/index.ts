// Made by "strata import" (see 'amazon-cloudwatch-observability' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { AmazonCloudwatchObservabilityValues } from './values.ts';

export type { AmazonCloudwatchObservabilityValues };

/** Chart amazon-cloudwatch-observability 6.4.0, application 1.0.0. */
export const amazonCloudwatchObservability: ImportedChart<AmazonCloudwatchObservabilityValues, 'webhookService' | 'kubeStateMetrics' | 'nodeExporterService', 'fluentBit' | 'fluentBitWindows' | 'controllerManager' | 'nodeExporter' | 'kubeStateMetrics'> = {
  name: 'amazon-cloudwatch-observability',
  version: '6.4.0',
  appVersion: '1.0.0',
  repository: 'https://aws-observability.github.io/helm-charts',
  namespace: 'amazon-cloudwatch',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    webhookService: 'amazon-cloudwatch-observability-webhook-service',
    kubeStateMetrics: 'kube-state-metrics',
    nodeExporterService: 'node-exporter-service',
  },
  workloads: {
    fluentBit: 'DaemonSet/fluent-bit',
    fluentBitWindows: 'DaemonSet/fluent-bit-windows',
    controllerManager: 'Deployment/amazon-cloudwatch-observability-controller-manager',
    nodeExporter: 'DaemonSet/node-exporter',
    kubeStateMetrics: 'Deployment/kube-state-metrics',
  },
};

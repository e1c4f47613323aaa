// Made by "strata import" (see 'kube-prometheus-stack' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { KubePrometheusStackValues } from './values.ts';

export type { KubePrometheusStackValues };

/** Chart kube-prometheus-stack 88.5.3, application v0.93.1. */
export const kubePrometheusStack: ImportedChart<KubePrometheusStackValues, 'grafana' | 'kubeStateMetrics' | 'prometheusNodeExporter' | 'alertmanager' | 'coredns' | 'kubeControllerManager' | 'kubeEtcd' | 'kubeProxy' | 'kubeScheduler' | 'operator' | 'prometheus', 'prometheusNodeExporter' | 'grafana' | 'kubeStateMetrics' | 'operator' | 'admissionCreate' | 'admissionPatch'> = {
  name: 'kube-prometheus-stack',
  version: '88.5.3',
  appVersion: 'v0.93.1',
  repository: 'https://prometheus-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/prometheus-community/charts/kube-prometheus-stack',
  namespace: 'monitoring',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    grafana: '{release}-grafana',
    kubeStateMetrics: '{release}-kube-state-metrics',
    prometheusNodeExporter: '{release}-prometheus-node-exporter',
    alertmanager: '{fullname}-alertmanager',
    coredns: '{fullname}-coredns',
    kubeControllerManager: '{fullname}-kube-controller-manager',
    kubeEtcd: '{fullname}-kube-etcd',
    kubeProxy: '{fullname}-kube-proxy',
    kubeScheduler: '{fullname}-kube-scheduler',
    operator: '{fullname}-operator',
    prometheus: '{fullname}-prometheus',
  },
  workloads: {
    prometheusNodeExporter: 'DaemonSet/{release}-prometheus-node-exporter',
    grafana: 'Deployment/{release}-grafana',
    kubeStateMetrics: 'Deployment/{release}-kube-state-metrics',
    operator: 'Deployment/{fullname}-operator',
    admissionCreate: 'Job/{fullname}-admission-create',
    admissionPatch: 'Job/{fullname}-admission-patch',
  },
};

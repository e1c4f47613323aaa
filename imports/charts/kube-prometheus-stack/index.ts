// Made by "strata import" (see 'kube-prometheus-stack' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { KubePrometheusStackValues } from './values.ts';

export type { KubePrometheusStackValues };

/** Chart kube-prometheus-stack 88.5.3, application v0.93.1. */
export const kubePrometheusStack: ImportedChart<KubePrometheusStackValues, 'grafana' | 'kubeStateMetrics' | 'prometheusNodeExporter' | 'alertmanager' | 'coredns' | 'kubeControllerManager' | 'kubeEtcd' | 'kubeProxy' | 'kubeScheduler' | 'operator' | 'prometheus' | 'kubeDns' | 'thanosRuler' | 'prometheusWindowsExporter' | 'grafanaImageRenderer' | 'thanosDiscovery' | 'thanosExternal' | 'operatorWebhook' | 'grafanaHeadless', 'prometheusNodeExporter' | 'grafana' | 'kubeStateMetrics' | 'operator' | 'admissionCreate' | 'admissionPatch' | 'prometheusWindowsExporter' | 'crdsUpgrade' | 'grafanaImageRenderer' | 'kubeStateMetricsStatefulSet' | 'operatorWebhook' | 'grafanaStatefulSet'> = {
  name: 'kube-prometheus-stack',
  version: '88.5.3',
  appVersion: 'v0.93.1',
  repository: 'https://prometheus-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/prometheus-community/charts/kube-prometheus-stack',
  namespace: 'monitoring',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    grafana: '{fullname:grafana}',
    kubeStateMetrics: '{fullname:kube-state-metrics}',
    prometheusNodeExporter: '{fullname:prometheus-node-exporter}',
    alertmanager: '{fullname}-alertmanager',
    coredns: '{fullname}-coredns',
    kubeControllerManager: '{fullname}-kube-controller-manager',
    kubeEtcd: '{fullname}-kube-etcd',
    kubeProxy: '{fullname}-kube-proxy',
    kubeScheduler: '{fullname}-kube-scheduler',
    operator: '{fullname}-operator',
    prometheus: '{fullname}-prometheus',
    kubeDns: '{fullname}-kube-dns',
    thanosRuler: 'kube-prometheus-stack-thanos-ruler',
    prometheusWindowsExporter: '{release}-prometheus-windows-exporter',
    grafanaImageRenderer: '{fullname:grafana}-image-renderer',
    thanosDiscovery: '{fullname}-thanos-discovery',
    thanosExternal: '{fullname}-thanos-external',
    operatorWebhook: '{fullname}-operator-webhook',
    grafanaHeadless: '{fullname:grafana}-headless',
  },
  workloads: {
    prometheusNodeExporter: 'DaemonSet/{fullname:prometheus-node-exporter}',
    grafana: 'Deployment/{fullname:grafana}',
    kubeStateMetrics: 'Deployment/{fullname:kube-state-metrics}',
    operator: 'Deployment/{fullname}-operator',
    admissionCreate: 'Job/{fullname}-admission-create',
    admissionPatch: 'Job/{fullname}-admission-patch',
    prometheusWindowsExporter: 'DaemonSet/{release}-prometheus-windows-exporter',
    crdsUpgrade: 'Job/{release}-crds-upgrade',
    grafanaImageRenderer: 'Deployment/{fullname:grafana}-image-renderer',
    kubeStateMetricsStatefulSet: 'StatefulSet/{fullname:kube-state-metrics}',
    operatorWebhook: 'Deployment/{fullname}-operator-webhook',
    grafanaStatefulSet: 'StatefulSet/{fullname:grafana}',
  },
};

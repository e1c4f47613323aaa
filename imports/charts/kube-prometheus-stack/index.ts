// Made by "strata import" (see 'kube-prometheus-stack' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { KubePrometheusStackValues } from './values.ts';

export type { KubePrometheusStackValues };

type Services =
  | 'alertmanager'
  | 'coredns'
  | 'grafana'
  | 'kubeControllerManager'
  | 'kubeEtcd'
  | 'kubeProxy'
  | 'kubeScheduler'
  | 'kubeStateMetrics'
  | 'operator'
  | 'prometheus'
  | 'prometheusNodeExporter';
type Workloads =
  | 'admissionCreate'
  | 'admissionPatch'
  | 'grafana'
  | 'kubeStateMetrics'
  | 'operator'
  | 'prometheusNodeExporter';

/** Chart kube-prometheus-stack 88.5.3, application v0.93.1. */
export const kubePrometheusStack: ImportedChart<KubePrometheusStackValues, Services, Workloads> = {
  name: 'kube-prometheus-stack',
  version: '88.5.3',
  appVersion: 'v0.93.1',
  repository: 'https://prometheus-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/prometheus-community/charts/kube-prometheus-stack',
  content: 'sha256:2816903d80e83ce248cf7d8e1d75b7204b310f3f49a145689ec58601856cea76',
  namespace: 'monitoring',
  kubeVersion: '>=1.25.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['monitoring.coreos.com'] },
};

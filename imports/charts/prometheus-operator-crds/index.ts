// Made by "strata import" (see 'prometheus-operator-crds' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { PrometheusOperatorCrdsValues } from './values.ts';

export type { PrometheusOperatorCrdsValues };

type Services = never;
type Workloads = never;

/** Chart prometheus-operator-crds 31.0.1, application v0.93.1. */
export const prometheusOperatorCrds: ImportedChart<PrometheusOperatorCrdsValues, Services, Workloads> = {
  name: 'prometheus-operator-crds',
  version: '31.0.1',
  appVersion: 'v0.93.1',
  repository: 'https://prometheus-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/prometheus-community/charts/prometheus-operator-crds',
  content: 'sha256:3482d4fa1c9de3bf5afa73363f6fb33dbbbba65d3c4da89a66321a98d1f23af1',
  namespace: 'monitoring',
  kubeVersion: '>=1.16.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: [] },
};

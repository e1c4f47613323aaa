// Made by "strata import" (see 'prometheus-operator-crds' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { PrometheusOperatorCrdsValues } from './values.ts';

export type { PrometheusOperatorCrdsValues };

/** Chart prometheus-operator-crds 31.0.1, application v0.93.1. */
export const prometheusOperatorCrds: ImportedChart<PrometheusOperatorCrdsValues, never, never> = {
  name: 'prometheus-operator-crds',
  version: '31.0.1',
  appVersion: 'v0.93.1',
  repository: 'https://prometheus-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/prometheus-community/charts/prometheus-operator-crds',
  namespace: 'monitoring',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {},
};

// Made by "strata import" (see 'alloy' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { AlloyValues } from './values.ts';

export type { AlloyValues };

/** Chart alloy 1.11.1, application v1.18.1. */
export const alloy: ImportedChart<AlloyValues, 'main' | 'cluster', 'main' | 'mainDeployment' | 'mainStatefulSet'> = {
  name: 'alloy',
  version: '1.11.1',
  appVersion: 'v1.18.1',
  repository: 'https://grafana.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana/helm-charts/alloy',
  namespace: 'monitoring',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
    cluster: '{fullname}-cluster',
  },
  workloads: {
    main: 'DaemonSet/{fullname}',
    mainDeployment: 'Deployment/{fullname}',
    mainStatefulSet: 'StatefulSet/{fullname}',
  },
};

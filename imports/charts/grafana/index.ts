// Made by "strata import" (see 'grafana' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { GrafanaValues } from './values.ts';

export type { GrafanaValues };

/** Chart grafana 12.11.1, application 13.2.0. */
export const grafana: ImportedChart<GrafanaValues, 'main' | 'imageRenderer' | 'headless', 'main' | 'imageRenderer' | 'mainStatefulSet'> = {
  name: 'grafana',
  version: '12.11.1',
  appVersion: '13.2.0',
  repository: 'https://grafana-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana-community/helm-charts/grafana',
  namespace: 'monitoring',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
    imageRenderer: '{fullname}-image-renderer',
    headless: '{fullname}-headless',
  },
  workloads: {
    main: 'Deployment/{fullname}',
    imageRenderer: 'Deployment/{fullname}-image-renderer',
    mainStatefulSet: 'StatefulSet/{fullname}',
  },
};

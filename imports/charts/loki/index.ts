// Made by "strata import" (see 'loki' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { LokiValues } from './values.ts';

export type { LokiValues };

/** Chart loki 18.11.0, application 3.7.6. */
export const loki: ImportedChart<LokiValues, 'chunksCache' | 'gatewayExporter' | 'gateway' | 'canary' | 'main' | 'headless' | 'resultsCache' | 'memberlist', 'canary' | 'gateway' | 'chunksCache' | 'main' | 'resultsCache'> = {
  name: 'loki',
  version: '18.11.0',
  appVersion: '3.7.6',
  repository: 'https://grafana-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana-community/helm-charts/loki',
  namespace: 'monitoring / loki',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    chunksCache: '{fullname}-chunks-cache',
    gatewayExporter: '{fullname}-gateway-exporter',
    gateway: '{fullname}-gateway',
    canary: '{fullname}-canary',
    main: '{fullname}',
    headless: '{fullname}-headless',
    resultsCache: '{fullname}-results-cache',
    memberlist: '{fullname}-memberlist',
  },
  workloads: {
    canary: 'DaemonSet/{fullname}-canary',
    gateway: 'Deployment/{fullname}-gateway',
    chunksCache: 'StatefulSet/{fullname}-chunks-cache',
    main: 'StatefulSet/{fullname}',
    resultsCache: 'StatefulSet/{fullname}-results-cache',
  },
};

// Made by "strata import" (see 'loki' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { LokiValues } from './values.ts';

export type { LokiValues };

/** Chart loki 18.11.0, application 3.7.6. */
export const loki: ImportedChart<LokiValues, 'chunksCache' | 'gatewayExporter' | 'gateway' | 'canary' | 'main' | 'headless' | 'resultsCache' | 'memberlist' | 'rolloutOperator' | 'tableManager' | 'tableManagerHeadless' | 'chunksCacheL2' | 'chunksCacheService', 'canary' | 'gateway' | 'chunksCache' | 'main' | 'resultsCache' | 'rolloutOperator' | 'tableManager' | 'chunksCacheL2' | 'chunksCacheStatefulSet'> = {
  name: 'loki',
  version: '18.11.0',
  appVersion: '3.7.6',
  repository: 'https://grafana-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana-community/helm-charts/loki',
  namespace: 'monitoring',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    chunksCache: '{fullname}-chunks-cache{cut:63}',
    gatewayExporter: '{fullname}-gateway-exporter',
    gateway: '{fullname}-gateway',
    canary: '{fullname}-canary',
    main: '{fullname}',
    headless: '{fullname}-headless{cut:63}',
    resultsCache: '{fullname}-results-cache{cut:63}',
    memberlist: '{fullname}-memberlist',
    rolloutOperator: '{release}-rollout-operator',
    tableManager: '{fullname}-table-manager',
    tableManagerHeadless: '{fullname}-table-manager-headless',
    chunksCacheL2: '{fullname}-chunks-cache-l2',
    chunksCacheService: '{fullname}-chunks-cache-{value:chunksCache.suffix}',
  },
  workloads: {
    canary: 'DaemonSet/{fullname}-canary',
    gateway: 'Deployment/{fullname}-gateway',
    chunksCache: 'StatefulSet/{fullname}-chunks-cache{cut:63}',
    main: 'StatefulSet/{fullname}',
    resultsCache: 'StatefulSet/{fullname}-results-cache{cut:63}',
    rolloutOperator: 'Deployment/{release}-rollout-operator',
    tableManager: 'Deployment/{fullname}-table-manager',
    chunksCacheL2: 'StatefulSet/{fullname}-chunks-cache-l2',
    chunksCacheStatefulSet: 'StatefulSet/{fullname}-chunks-cache-{value:chunksCache.suffix}',
  },
};

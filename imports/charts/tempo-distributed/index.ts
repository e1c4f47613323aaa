// Made by "strata import" (see 'tempo-distributed' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { TempoDistributedValues } from './values.ts';

export type { TempoDistributedValues };

/** Chart tempo-distributed 3.3.0, application 3.0.3. */
export const tempoDistributed: ImportedChart<TempoDistributedValues, 'tempoBackendScheduler' | 'tempoBackendWorker' | 'tempoBlockBuilder' | 'tempoDistributorDiscovery' | 'tempoDistributor' | 'tempoGossipRing' | 'tempoLiveStore' | 'tempoMemcached' | 'tempoQuerier' | 'tempoQueryFrontendDiscovery' | 'tempoQueryFrontend' | 'tempoGateway' | 'tempoMemcachedBloom' | 'tempoMemcachedFrontendSearch' | 'tempoMemcachedParquetFooter' | 'tempoMetricsGeneratorDiscovery' | 'tempoMetricsGenerator' | 'rolloutOperator', 'tempoDistributor' | 'tempoQuerier' | 'tempoQueryFrontend' | 'tempoBackendScheduler' | 'tempoBackendWorker' | 'tempoBlockBuilder' | 'tempoLiveStore' | 'tempoMemcached' | 'tempoGateway' | 'tempoMemcachedBloom' | 'tempoMemcachedFrontendSearch' | 'tempoMemcachedParquetFooter' | 'tempoMetricsGenerator' | 'rolloutOperator' | 'grafanaAgentOperator'> = {
  name: 'tempo-distributed',
  version: '3.3.0',
  appVersion: '3.0.3',
  repository: 'https://grafana-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana-community/helm-charts/tempo-distributed',
  namespace: 'tempo',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    tempoBackendScheduler: '{release}-tempo-backend-scheduler',
    tempoBackendWorker: '{release}-tempo-backend-worker',
    tempoBlockBuilder: '{release}-tempo-block-builder',
    tempoDistributorDiscovery: '{release}-tempo-distributor-discovery',
    tempoDistributor: '{release}-tempo-distributor',
    tempoGossipRing: '{release}-tempo-gossip-ring',
    tempoLiveStore: '{release}-tempo-live-store',
    tempoMemcached: '{release}-tempo-memcached',
    tempoQuerier: '{release}-tempo-querier',
    tempoQueryFrontendDiscovery: '{release}-tempo-query-frontend-discovery',
    tempoQueryFrontend: '{release}-tempo-query-frontend',
    tempoGateway: '{release}-tempo-gateway',
    tempoMemcachedBloom: '{release}-tempo-memcached-bloom',
    tempoMemcachedFrontendSearch: '{release}-tempo-memcached-frontend-search',
    tempoMemcachedParquetFooter: '{release}-tempo-memcached-parquet-footer',
    tempoMetricsGeneratorDiscovery: '{release}-tempo-metrics-generator-discovery',
    tempoMetricsGenerator: '{release}-tempo-metrics-generator',
    rolloutOperator: '{release}-rollout-operator',
  },
  workloads: {
    tempoDistributor: 'Deployment/{release}-tempo-distributor',
    tempoQuerier: 'Deployment/{release}-tempo-querier',
    tempoQueryFrontend: 'Deployment/{release}-tempo-query-frontend',
    tempoBackendScheduler: 'StatefulSet/{release}-tempo-backend-scheduler',
    tempoBackendWorker: 'StatefulSet/{release}-tempo-backend-worker',
    tempoBlockBuilder: 'StatefulSet/{release}-tempo-block-builder',
    tempoLiveStore: 'StatefulSet/{release}-tempo-live-store',
    tempoMemcached: 'StatefulSet/{release}-tempo-memcached',
    tempoGateway: 'Deployment/{release}-tempo-gateway',
    tempoMemcachedBloom: 'StatefulSet/{release}-tempo-memcached-bloom',
    tempoMemcachedFrontendSearch: 'StatefulSet/{release}-tempo-memcached-frontend-search',
    tempoMemcachedParquetFooter: 'StatefulSet/{release}-tempo-memcached-parquet-footer',
    tempoMetricsGenerator: 'Deployment/{release}-tempo-metrics-generator',
    rolloutOperator: 'Deployment/{release}-rollout-operator',
    grafanaAgentOperator: 'Deployment/{release}-grafana-agent-operator',
  },
};

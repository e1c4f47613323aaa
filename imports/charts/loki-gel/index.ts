// Made by "strata import" (see 'loki-gel' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { LokiGelValues } from './values.ts';

export type { LokiGelValues };

/**
 * Chart loki 7.3.0, application 3.6.12.
 * @deprecated Retired since 2026-03; what follows it: the loki chart of grafana-community.
 */
export const lokiGel: ImportedChart<LokiGelValues, 'querySchedulerDiscovery' | 'backendHeadless' | 'backend' | 'chunksCache' | 'gateway' | 'canary' | 'readHeadless' | 'read' | 'resultsCache' | 'memberlist' | 'writeHeadless' | 'write' | 'enterpriseLogsQuerySchedulerDiscovery' | 'enterpriseLogsBackendHeadless' | 'enterpriseLogsBackend' | 'enterpriseLogsChunksCache' | 'enterpriseLogsGateway' | 'enterpriseLogsCanary' | 'enterpriseLogsReadHeadless' | 'enterpriseLogsRead' | 'enterpriseLogsResultsCache' | 'enterpriseLogsMemberlist' | 'enterpriseLogsWriteHeadless' | 'enterpriseLogsWrite' | 'minioConsole' | 'minio' | 'minioSvc' | 'rolloutOperator' | 'tableManager' | 'chunksCacheL2' | 'chunksCacheService', 'canary' | 'gateway' | 'read' | 'backend' | 'chunksCache' | 'resultsCache' | 'write' | 'enterpriseLogsCanary' | 'enterpriseLogsGateway' | 'enterpriseLogsRead' | 'enterpriseLogsBackend' | 'enterpriseLogsChunksCache' | 'enterpriseLogsResultsCache' | 'enterpriseLogsWrite' | 'minio' | 'minioPostJob' | 'rolloutOperator' | 'tableManager' | 'chunksCacheL2' | 'grafanaAgentOperator' | 'readStatefulSet' | 'chunksCacheStatefulSet'> = {
  name: 'loki',
  version: '7.3.0',
  appVersion: '3.6.12',
  repository: 'https://grafana.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana/helm-charts/loki',
  namespace: 'loki',
  retired: { since: '2026-03', successor: 'the loki chart of grafana-community' },
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    querySchedulerDiscovery: '{fullname}-query-scheduler-discovery',
    backendHeadless: 'loki-backend-headless',
    backend: 'loki-backend',
    chunksCache: '{fullname}-chunks-cache',
    gateway: '{fullname}-gateway',
    canary: 'loki-canary',
    readHeadless: 'loki-read-headless',
    read: 'loki-read',
    resultsCache: '{fullname}-results-cache',
    memberlist: '{fullname}-memberlist',
    writeHeadless: 'loki-write-headless',
    write: 'loki-write',
    enterpriseLogsQuerySchedulerDiscovery: '{release}-enterprise-logs-query-scheduler-discovery',
    enterpriseLogsBackendHeadless: 'enterprise-logs-backend-headless',
    enterpriseLogsBackend: 'enterprise-logs-backend',
    enterpriseLogsChunksCache: '{release}-enterprise-logs-chunks-cache',
    enterpriseLogsGateway: '{release}-enterprise-logs-gateway',
    enterpriseLogsCanary: 'enterprise-logs-canary',
    enterpriseLogsReadHeadless: 'enterprise-logs-read-headless',
    enterpriseLogsRead: 'enterprise-logs-read',
    enterpriseLogsResultsCache: '{release}-enterprise-logs-results-cache',
    enterpriseLogsMemberlist: '{release}-enterprise-logs-memberlist',
    enterpriseLogsWriteHeadless: 'enterprise-logs-write-headless',
    enterpriseLogsWrite: 'enterprise-logs-write',
    minioConsole: '{release}-minio-console',
    minio: '{release}-minio',
    minioSvc: '{release}-minio-svc',
    rolloutOperator: '{release}-rollout-operator',
    tableManager: '{fullname}-table-manager',
    chunksCacheL2: '{fullname}-chunks-cache-l2',
    chunksCacheService: '{fullname}-chunks-cache-{value:chunksCache.suffix}',
  },
  workloads: {
    canary: 'DaemonSet/loki-canary',
    gateway: 'Deployment/{fullname}-gateway',
    read: 'Deployment/loki-read',
    backend: 'StatefulSet/loki-backend',
    chunksCache: 'StatefulSet/{fullname}-chunks-cache',
    resultsCache: 'StatefulSet/{fullname}-results-cache',
    write: 'StatefulSet/loki-write',
    enterpriseLogsCanary: 'DaemonSet/enterprise-logs-canary',
    enterpriseLogsGateway: 'Deployment/{release}-enterprise-logs-gateway',
    enterpriseLogsRead: 'Deployment/enterprise-logs-read',
    enterpriseLogsBackend: 'StatefulSet/enterprise-logs-backend',
    enterpriseLogsChunksCache: 'StatefulSet/{release}-enterprise-logs-chunks-cache',
    enterpriseLogsResultsCache: 'StatefulSet/{release}-enterprise-logs-results-cache',
    enterpriseLogsWrite: 'StatefulSet/enterprise-logs-write',
    minio: 'StatefulSet/{release}-minio',
    minioPostJob: 'Job/{release}-minio-post-job',
    rolloutOperator: 'Deployment/{release}-rollout-operator',
    tableManager: 'Deployment/{fullname}-table-manager',
    chunksCacheL2: 'StatefulSet/{fullname}-chunks-cache-l2',
    grafanaAgentOperator: 'Deployment/{release}-grafana-agent-operator',
    readStatefulSet: 'StatefulSet/loki-read',
    chunksCacheStatefulSet: 'StatefulSet/{fullname}-chunks-cache-{value:chunksCache.suffix}',
  },
};

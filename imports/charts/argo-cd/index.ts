// Made by "strata import" (see 'argo-cd' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { ArgoCdValues } from './values.ts';

export type { ArgoCdValues };

/** Chart argo-cd 10.1.1, application v3.4.4. */
export const argoCd: ImportedChart<ArgoCdValues, 'applicationsetController' | 'repoServer' | 'server' | 'dexServer' | 'redis' | 'commitServer' | 'redisHaAnnounce0' | 'redisHaAnnounce1' | 'redisHaAnnounce2' | 'redisHa' | 'redisHaHaproxy' | 'applicationsetControllerMetrics' | 'applicationControllerMetrics' | 'notificationsControllerMetrics' | 'redisMetrics' | 'repoServerMetrics' | 'serverMetrics', 'applicationsetController' | 'notificationsController' | 'repoServer' | 'server' | 'dexServer' | 'redis' | 'applicationController' | 'redisSecretInit' | 'commitServer' | 'redisHaHaproxy' | 'redisHaServer' | 'applicationControllerDeployment'> = {
  name: 'argo-cd',
  version: '10.1.1',
  appVersion: 'v3.4.4',
  repository: 'https://argoproj.github.io/argo-helm',
  oci: 'oci://ghcr.io/argoproj/argo-helm/argo-cd',
  namespace: 'argocd',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    applicationsetController: '{fullname}-applicationset-controller{cut:63}',
    repoServer: '{fullname}-repo-server{cut:63}',
    server: '{fullname}-server{cut:63}',
    dexServer: '{fullname}-dex-server{cut:63}',
    redis: '{fullname}-redis',
    commitServer: '{fullname}-{value:commitServer.name}',
    redisHaAnnounce0: '{release}-redis-ha-announce-0',
    redisHaAnnounce1: '{release}-redis-ha-announce-1',
    redisHaAnnounce2: '{release}-redis-ha-announce-2',
    redisHa: '{release}-redis-ha',
    redisHaHaproxy: '{release}-redis-ha-haproxy',
    applicationsetControllerMetrics: '{fullname}-applicationset-controller-metrics',
    applicationControllerMetrics: '{fullname}-application-controller-metrics',
    notificationsControllerMetrics: '{fullname}-notifications-controller-metrics',
    redisMetrics: '{fullname}-redis-metrics',
    repoServerMetrics: '{fullname}-repo-server-metrics',
    serverMetrics: '{fullname}-server-metrics',
  },
  workloads: {
    applicationsetController: 'Deployment/{fullname}-applicationset-controller{cut:63}',
    notificationsController: 'Deployment/{fullname}-notifications-controller{cut:63}',
    repoServer: 'Deployment/{fullname}-repo-server{cut:63}',
    server: 'Deployment/{fullname}-server{cut:63}',
    dexServer: 'Deployment/{fullname}-dex-server{cut:63}',
    redis: 'Deployment/{fullname}-redis',
    applicationController: 'StatefulSet/{fullname}-application-controller{cut:52}',
    redisSecretInit: 'Job/{fullname}-{value:redisSecretInit.name}',
    commitServer: 'Deployment/{fullname}-{value:commitServer.name}',
    redisHaHaproxy: 'Deployment/{release}-redis-ha-haproxy',
    redisHaServer: 'StatefulSet/{release}-redis-ha-server',
    applicationControllerDeployment: 'Deployment/{fullname}-application-controller{cut:52}',
  },
};

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
    applicationsetController: '{fullname}-{value:applicationSet.name}',
    repoServer: '{fullname}-{value:repoServer.name}',
    server: '{fullname}-{value:server.name}',
    dexServer: '{fullname}-{value:dex.name}',
    redis: '{fullname}-{value:redis.name}',
    commitServer: '{fullname}-{value:commitServer.name}',
    redisHaAnnounce0: '{release}-redis-ha-announce-0',
    redisHaAnnounce1: '{release}-redis-ha-announce-1',
    redisHaAnnounce2: '{release}-redis-ha-announce-2',
    redisHa: '{release}-redis-ha',
    redisHaHaproxy: '{release}-redis-ha-haproxy',
    applicationsetControllerMetrics: '{fullname}-{value:applicationSet.name}-metrics',
    applicationControllerMetrics: '{fullname}-{value:controller.name}-metrics',
    notificationsControllerMetrics: '{fullname}-{value:notifications.name}-metrics',
    redisMetrics: '{fullname}-{value:redis.name}-metrics',
    repoServerMetrics: '{fullname}-{value:repoServer.name}-metrics',
    serverMetrics: '{fullname}-{value:server.name}-metrics',
  },
  workloads: {
    applicationsetController: 'Deployment/{fullname}-{value:applicationSet.name}',
    notificationsController: 'Deployment/{fullname}-{value:notifications.name}',
    repoServer: 'Deployment/{fullname}-{value:repoServer.name}',
    server: 'Deployment/{fullname}-{value:server.name}',
    dexServer: 'Deployment/{fullname}-{value:dex.name}',
    redis: 'Deployment/{fullname}-{value:redis.name}',
    applicationController: 'StatefulSet/{fullname}-{value:controller.name}',
    redisSecretInit: 'Job/{fullname}-{value:redisSecretInit.name}',
    commitServer: 'Deployment/{fullname}-{value:commitServer.name}',
    redisHaHaproxy: 'Deployment/{release}-redis-ha-haproxy',
    redisHaServer: 'StatefulSet/{release}-redis-ha-server',
    applicationControllerDeployment: 'Deployment/{fullname}-{value:controller.name}',
  },
};

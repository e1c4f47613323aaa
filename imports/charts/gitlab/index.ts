// Made by "strata import" (see 'gitlab' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { GitlabValues } from './values.ts';

export type { GitlabValues };

/** Chart gitlab 9.10.0, application v18.10.0. */
export const gitlab: ImportedChart<GitlabValues, 'certmanagerCainjector' | 'certmanager' | 'certmanagerWebhook' | 'gitaly' | 'exporter' | 'shell' | 'kas' | 'webserviceDefault' | 'minioSvc' | 'nginxIngressControllerMetrics' | 'nginxIngressController' | 'postgresqlMetrics' | 'postgresqlHl' | 'postgresql' | 'prometheusServer' | 'redisHeadless' | 'redisMaster' | 'redisMetrics' | 'registry', 'certmanagerCainjector' | 'certmanager' | 'certmanagerWebhook' | 'exporter' | 'shell' | 'kas' | 'sidekiqAllIn1V2' | 'toolbox' | 'webserviceDefault' | 'minio' | 'nginxIngressController' | 'prometheusServer' | 'registry' | 'gitaly' | 'postgresql' | 'redisMaster' | 'issuer7f3c1c3' | 'migrationsCcbb052' | 'minioCreateBuckets2db8431' | 'webserviceTestRunner0qupo' | 'certmanagerStartupapicheck' | 'sharedSecrets4f3fd3a' | 'upgradeCheck'> = {
  name: 'gitlab',
  version: '9.10.0',
  appVersion: 'v18.10.0',
  repository: 'https://charts.gitlab.io/',
  namespace: 'gitlab',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    certmanagerCainjector: '{release}-certmanager-cainjector',
    certmanager: '{release}-certmanager',
    certmanagerWebhook: '{release}-certmanager-webhook',
    gitaly: '{release}-gitaly',
    exporter: '{release}-gitlab-exporter',
    shell: '{release}-gitlab-shell',
    kas: '{release}-kas',
    webserviceDefault: '{release}-webservice-default',
    minioSvc: '{release}-minio-svc',
    nginxIngressControllerMetrics: '{release}-nginx-ingress-controller-metrics',
    nginxIngressController: '{release}-nginx-ingress-controller',
    postgresqlMetrics: '{release}-postgresql-metrics',
    postgresqlHl: '{release}-postgresql-hl',
    postgresql: '{release}-postgresql',
    prometheusServer: '{release}-prometheus-server',
    redisHeadless: '{release}-redis-headless',
    redisMaster: '{release}-redis-master',
    redisMetrics: '{release}-redis-metrics',
    registry: '{release}-registry',
  },
  workloads: {
    certmanagerCainjector: 'Deployment/{release}-certmanager-cainjector',
    certmanager: 'Deployment/{release}-certmanager',
    certmanagerWebhook: 'Deployment/{release}-certmanager-webhook',
    exporter: 'Deployment/{release}-gitlab-exporter',
    shell: 'Deployment/{release}-gitlab-shell',
    kas: 'Deployment/{release}-kas',
    sidekiqAllIn1V2: 'Deployment/{release}-sidekiq-all-in-1-v2',
    toolbox: 'Deployment/{release}-toolbox',
    webserviceDefault: 'Deployment/{release}-webservice-default',
    minio: 'Deployment/{release}-minio',
    nginxIngressController: 'Deployment/{release}-nginx-ingress-controller',
    prometheusServer: 'Deployment/{release}-prometheus-server',
    registry: 'Deployment/{release}-registry',
    gitaly: 'StatefulSet/{release}-gitaly',
    postgresql: 'StatefulSet/{release}-postgresql',
    redisMaster: 'StatefulSet/{release}-redis-master',
    issuer7f3c1c3: 'Job/{release}-issuer-7f3c1c3',
    migrationsCcbb052: 'Job/{release}-migrations-ccbb052',
    minioCreateBuckets2db8431: 'Job/{release}-minio-create-buckets-2db8431',
    webserviceTestRunner0qupo: 'Pod/{release}-webservice-test-runner-0qupo',
    certmanagerStartupapicheck: 'Job/{release}-certmanager-startupapicheck',
    sharedSecrets4f3fd3a: 'Job/{release}-shared-secrets-4f3fd3a',
    upgradeCheck: 'Job/{release}-gitlab-upgrade-check',
  },
};

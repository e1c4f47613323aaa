// Made by "strata import" (see 'gitlab' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { GitlabValues } from './values.ts';

export type { GitlabValues };

type Services =
  | 'certmanager'
  | 'certmanagerCainjector'
  | 'certmanagerWebhook'
  | 'exporter'
  | 'gitaly'
  | 'kas'
  | 'minioSvc'
  | 'nginxIngressController'
  | 'nginxIngressControllerMetrics'
  | 'postgresql'
  | 'postgresqlHl'
  | 'postgresqlMetrics'
  | 'prometheusServer'
  | 'redisHeadless'
  | 'redisMaster'
  | 'redisMetrics'
  | 'registry'
  | 'shell'
  | 'webserviceDefault';
type Workloads =
  | 'certmanager'
  | 'certmanagerCainjector'
  | 'certmanagerStartupapicheck'
  | 'certmanagerWebhook'
  | 'exporter'
  | 'gitaly'
  | 'issuer7f3c1c3'
  | 'kas'
  | 'migrationsCcbb052'
  | 'minio'
  | 'minioCreateBuckets2db8431'
  | 'nginxIngressController'
  | 'postgresql'
  | 'prometheusServer'
  | 'redisMaster'
  | 'registry'
  | 'sharedSecrets1ae4311'
  | 'shell'
  | 'sidekiqAllIn1V2'
  | 'toolbox'
  | 'upgradeCheck'
  | 'webserviceDefault';

/** Chart gitlab 9.10.0, application v18.10.0. */
export const gitlab: ImportedChart<GitlabValues, Services, Workloads> = {
  name: 'gitlab',
  version: '9.10.0',
  appVersion: 'v18.10.0',
  repository: 'https://charts.gitlab.io',
  digest: 'sha256:e48e23eade6a60aeeb601f25b5e4d8d747d16fedf2dcc9d02e3b3db9310f8053',
  content: 'sha256:e5937615447687efe4bd1353bd92997e70c9ae0c71f450a81bdd35cef739d063',
  namespace: 'gitlab',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['acme.cert-manager.io', 'cert-manager.io', 'gateway.networking.k8s.io', 'route.openshift.io'] },
};

import type { GitlabValues } from '../../imports/charts/gitlab/index.ts';
import type { SecretKey } from '../../src/authoring/index.ts';
import type { GitLabProps } from './gitlab-props.ts';

const off = { enabled: false };

/**
 * Chart 9.10.0 with what is already there in place of what it bundles: ingress, certificates, database, cache, object
 * storage and metrics.
 */
export function gitlabValues(props: GitLabProps): GitlabValues {
  const { settings } = props.objectStorage;
  const replicas = props.replicas ?? 2;
  const fixed = { minReplicas: replicas, maxReplicas: replicas };
  return {
    installCertmanager: false,
    'nginx-ingress': off,
    prometheus: { install: false },
    postgresql: { install: false },
    redis: { install: false },
    'gitlab-runner': { install: false },
    global: globalValues(props),
    registry: { storage: keyValues(settings.key('registry')), hpa: fixed },
    gitlab: {
      webservice: fixed,
      sidekiq: fixed,
      'gitlab-shell': fixed,
      gitaly: { persistence: { size: props.storageSize, storageClass: props.storageClass.storageClassName } },
      toolbox: {
        backups: {
          cron: { enabled: true, schedule: '0 1 * * *' },
          objectStorage: { config: keyValues(settings.key('backups')) },
        },
      },
    },
  };
}

/** A key of a Secret, as the chart's values name it. */
function keyValues({ ref }: SecretKey): { readonly secret: string; readonly key: string } {
  return { secret: ref.name, key: ref.key };
}

/** What the chart's parts share. */
function globalValues(props: GitLabProps): GitlabValues['global'] {
  const {
    cache,
    certificate,
    database,
    domain,
    mail,
    objectStorage: { settings, buckets },
  } = props;
  const connection = keyValues(settings.key('connection'));
  return {
    edition: 'ce',
    hosts: { domain, https: true },
    ingress: {
      configureCertmanager: false,
      class: props.ingressClass,
      tls: { enabled: true, secretName: certificate.secret.name },
    },
    initialRootPassword: keyValues(props.rootPassword),
    psql: {
      host: database.host,
      port: database.port,
      database: database.name,
      username: database.user,
      password: keyValues(database.password),
    },
    redis: {
      host: cache.host,
      port: cache.port,
      auth: { enabled: true, ...keyValues(cache.password) },
    },
    minio: off,
    kas: off,
    registry: { bucket: buckets.registry.bucketName },
    smtp: {
      enabled: true,
      address: mail.host,
      port: mail.port,
      user_name: mail.user,
      authentication: 'login',
      starttls_auto: true,
      password: keyValues(mail.password),
    },
    email: { from: mail.from, reply_to: mail.from },
    appConfig: {
      enableUsagePing: false,
      object_store: { enabled: true, proxy_download: true, connection },
      artifacts: { bucket: buckets.artifacts.bucketName },
      lfs: { bucket: buckets.lfs.bucketName },
      packages: { bucket: buckets.packages.bucketName },
      uploads: { bucket: buckets.uploads.bucketName },
      backups: { bucket: buckets.backups.bucketName, tmpBucket: buckets.backupsInProgress.bucketName },
    },
  };
}

import type { ReferenceRule } from '../reference-rule.ts';
import { rulesFor } from '../reference-rule.ts';

const cnpg = 'postgresql.cnpg.io';
const kafka = 'kafka.strimzi.io';
const secretKey = { to: '/Secret', name: 'name', keys: ['key'], edge: 'secret', strength: 'start' } as const;
const credentials = {
  to: '/Secret',
  name: 'name',
  fixedKeys: ['username', 'password'],
  edge: 'secret',
  strength: 'start',
} as const;
const redis = ['Redis', 'RedisCluster', 'RedisReplication', 'RedisSentinel'].map(
  (kind) => `redis.redis.opstreelabs.in/${kind}`,
);
const s3 = ['accessKeyId', 'region', 'secretAccessKey', 'sessionToken'];

/**
 * Fields of CloudNativePG 1.30, the Barman Cloud plugin 0.13, Strimzi 1.1, the Redis operator 0.24, MinIO's operator and KEDA 2.
 */
export const dataReferences: readonly ReferenceRule[] = [
  ...rulesFor(`${cnpg}/Cluster`, credentials, [
    'spec.superuserSecret',
    'spec.bootstrap.initdb.secret',
    'spec.bootstrap.recovery.secret',
    'spec.managed.roles[].passwordSecret',
  ]),
  ...rulesFor(`${cnpg}/Cluster`, secretKey, [
    ...s3.map((field) => `spec.backup.barmanObjectStore.s3Credentials.${field}`),
    ...s3.map((field) => `spec.externalClusters[].barmanObjectStore.s3Credentials.${field}`),
    'spec.backup.barmanObjectStore.endpointCA',
    'spec.externalClusters[].password',
  ]),
  {
    of: [`${cnpg}/Cluster`],
    path: 'spec.imagePullSecrets[].name',
    to: '/Secret',
    fixedKeys: ['.dockerconfigjson'],
    edge: 'secret',
    strength: 'start',
  },
  {
    of: [`${cnpg}/Cluster`],
    path: 'spec.priorityClassName',
    to: 'scheduling.k8s.io/PriorityClass',
    edge: 'priority-class',
    strength: 'start',
  },
  {
    of: [`${cnpg}/Cluster`],
    path: 'spec.imageCatalogRef',
    to: {
      kind: 'kind',
      kinds: { ImageCatalog: `${cnpg}/ImageCatalog`, ClusterImageCatalog: `${cnpg}/ClusterImageCatalog` },
    },
    name: 'name',
    edge: 'reference',
    strength: 'start',
  },
  {
    of: [`${cnpg}/Cluster`, `${cnpg}/ScheduledBackup`],
    path: 'spec.plugins[].parameters.barmanObjectName',
    to: 'barmancloud.cnpg.io/ObjectStore',
    edge: 'reference',
    strength: 'start',
  },
  ...rulesFor(
    'barmancloud.cnpg.io/ObjectStore',
    secretKey,
    s3.map((field) => `spec.configuration.s3Credentials.${field}`),
  ),
  {
    of: ['Backup', 'Database', 'Pooler', 'Publication', 'ScheduledBackup', 'Subscription'].map(
      (kind) => `${cnpg}/${kind}`,
    ),
    path: 'spec.cluster.name',
    to: `${cnpg}/Cluster`,
    edge: 'reference',
    strength: 'start',
  },
  {
    of: ['KafkaNodePool', 'KafkaRebalance', 'KafkaTopic', 'KafkaUser'].map((kind) => `${kafka}/${kind}`),
    path: 'metadata.labels["strimzi.io/cluster"]',
    to: `${kafka}/Kafka`,
    edge: 'reference',
    strength: 'start',
  },
  {
    of: [`${kafka}/KafkaConnector`],
    path: 'metadata.labels["strimzi.io/cluster"]',
    to: `${kafka}/KafkaConnect`,
    edge: 'reference',
    strength: 'start',
  },
  {
    of: [`${kafka}/Kafka`, `${kafka}/KafkaConnect`],
    path: 'spec.kafka.metricsConfig.valueFrom.configMapKeyRef',
    to: '/ConfigMap',
    name: 'name',
    keys: ['key'],
    edge: 'configmap',
    strength: 'start',
  },
  ...rulesFor(redis, secretKey, [
    'spec.kubernetesConfig.redisSecret',
    'spec.redisSentinelConfig.redisReplicationPassword.secretKeyRef',
  ]),
  {
    of: ['minio.min.io/Tenant'],
    path: 'spec.configuration',
    to: '/Secret',
    name: 'name',
    fixedKeys: ['config.env'],
    edge: 'secret',
    strength: 'start',
  },
  {
    of: ['keda.sh/ScaledObject'],
    path: 'spec.scaleTargetRef',
    to: { kind: 'kind', group: 'apiVersion', defaultKind: 'Deployment', defaultGroup: 'apps' },
    name: 'name',
    edge: 'scale-target',
    strength: 'prefer',
  },
  {
    of: ['autoscaling.k8s.io/VerticalPodAutoscaler'],
    path: 'spec.targetRef',
    to: { kind: 'kind', group: 'apiVersion' },
    name: 'name',
    edge: 'scale-target',
    strength: 'prefer',
  },
];

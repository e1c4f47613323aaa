import type { ReferenceRule } from './reference-rule.ts';
import { rulesFor } from './reference-rule.ts';
import { podTemplates } from './references/pods.ts';

/** Where objects of a kind describe a volume that is claimed for them. */
export interface ClaimRule {
  /** `group/Kind` of the objects. */
  readonly of: readonly string[];
  /** Path (see `field-path.ts`) of the node that describes the volume. */
  readonly path: string;
  /** Paths within the node that may name a StorageClass; where none does, the claim gets the cluster's default one. */
  readonly classes: readonly string[];
  /** Fields of the node that must say this word: other nodes claim nothing. */
  readonly where?: Readonly<Record<string, string>>;
}

const inClaim = ['storageClassName'];
const inNodePool = { of: ['kafka.strimzi.io/KafkaNodePool'], classes: ['class'], where: { type: 'persistent-claim' } } as const;
const inCluster = { of: ['postgresql.cnpg.io/Cluster'], classes: ['storageClass', 'pvcTemplate.storageClassName'] } as const;
const prometheusKinds = ['Alertmanager', 'Prometheus', 'PrometheusAgent', 'ThanosRuler'].map((kind) => `monitoring.coreos.com/${kind}`);
const redisKinds = ['Redis', 'RedisCluster', 'RedisReplication'].map((kind) => `redis.redis.opstreelabs.in/${kind}`);

/**
 * From the API reference of Kubernetes 1.36 and the CRDs of CloudNativePG 1.30, Strimzi 1.2, the Redis operator 0.26, MinIO's operator 7.1 and the
 * Prometheus operator 0.92.
 */
const claimRules: readonly ClaimRule[] = [
  { of: ['/PersistentVolumeClaim'], path: 'spec', classes: inClaim },
  { of: ['apps/StatefulSet'], path: 'spec.volumeClaimTemplates[].spec', classes: inClaim },
  ...Object.entries(podTemplates).map(([kind, pod]) => ({
    of: [kind], path: `${pod}.volumes[].ephemeral.volumeClaimTemplate.spec`, classes: inClaim,
  })),
  { ...inCluster, path: 'spec.storage' },
  { ...inCluster, path: 'spec.walStorage' },
  { ...inCluster, path: 'spec.tablespaces[].storage' },
  { ...inNodePool, path: 'spec.storage' },
  { ...inNodePool, path: 'spec.storage.volumes[]' },
  { of: redisKinds, path: 'spec.storage.volumeClaimTemplate.spec', classes: inClaim },
  { of: ['minio.min.io/Tenant'], path: 'spec.pools[].volumeClaimTemplate.spec', classes: inClaim },
  { of: prometheusKinds, path: 'spec.storage.volumeClaimTemplate.spec', classes: inClaim },
];

/** The classes that claims name. */
export const claimReferences: readonly ReferenceRule[] = claimRules.flatMap(({ of, path, classes }) =>
  rulesFor(of, { to: 'storage.k8s.io/StorageClass', edge: 'storage-class', strength: 'start' }, classes.map((name) => `${path}.${name}`)),
);

/** The volumes that objects of a kind describe. */
export function claimRulesOf(group: string, kind: string): readonly ClaimRule[] {
  return claimRules.filter(({ of }) => of.includes(`${group}/${kind}`));
}

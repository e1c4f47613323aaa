import { groupOf } from '../model/identity.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { ClaimFacts } from '../model/object-facts.ts';
import { textOf } from './facts/parts.ts';
import { stringAt, valuesAt } from './field-path.ts';
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
  /** Path within the node to the name of a volume that is there already: such a claim needs no class. */
  readonly bound?: string;
}

const templates = 'spec.volumeClaimTemplates[].spec';
const inClaim = { classes: ['storageClassName'], bound: 'volumeName' };
const inNodePool = {
  of: ['kafka.strimzi.io/KafkaNodePool'],
  classes: ['class'],
  where: { type: 'persistent-claim' },
} as const;
const inCluster = {
  of: ['postgresql.cnpg.io/Cluster'],
  classes: ['storageClass', 'pvcTemplate.storageClassName'],
} as const;
const prometheusKinds = ['Alertmanager', 'Prometheus', 'PrometheusAgent', 'ThanosRuler'].map(
  (kind) => `monitoring.coreos.com/${kind}`,
);
const redisKinds = ['Redis', 'RedisCluster', 'RedisReplication'].map((kind) => `redis.redis.opstreelabs.in/${kind}`);

/**
 * From the API reference of Kubernetes 1.36 and the CRDs of CloudNativePG 1.30, Strimzi 1.2, the Redis operator 0.26, MinIO's operator 7.1 and the
 * Prometheus operator 0.92.
 */
const claimRules: readonly ClaimRule[] = [
  { of: ['/PersistentVolumeClaim'], path: 'spec', ...inClaim },
  { of: ['apps/StatefulSet'], path: templates, ...inClaim },
  ...Object.entries(podTemplates).map(([kind, pod]) => ({
    of: [kind],
    path: `${pod}.volumes[].ephemeral.volumeClaimTemplate.spec`,
    ...inClaim,
  })),
  { ...inCluster, path: 'spec.storage' },
  { ...inCluster, path: 'spec.walStorage' },
  { ...inCluster, path: 'spec.tablespaces[].storage' },
  { ...inNodePool, path: 'spec.storage' },
  { ...inNodePool, path: 'spec.storage.volumes[]' },
  { of: redisKinds, path: 'spec.storage.volumeClaimTemplate.spec', ...inClaim },
  { of: ['minio.min.io/Tenant'], path: 'spec.pools[].volumeClaimTemplate.spec', ...inClaim },
  { of: prometheusKinds, path: 'spec.storage.volumeClaimTemplate.spec', ...inClaim },
];

/** The classes that claims name. */
export const claimReferences: readonly ReferenceRule[] = claimRules.flatMap(({ of, path, classes }) =>
  rulesFor(
    of,
    { to: 'storage.k8s.io/StorageClass', edge: 'storage-class', strength: 'start' },
    classes.map((name) => `${path}.${name}`),
  ),
);

/** The volumes that objects of a kind describe. */
export function claimRulesOf(group: string, kind: string): readonly ClaimRule[] {
  return claimRules.filter(({ of }) => of.includes(`${group}/${kind}`));
}

/** Of a manifest's volumes the classes that they name, volume by volume; `undefined` for one that names none. */
export function classesAt(
  manifest: JsonObject,
  { path, classes, where = {}, bound }: ClaimRule,
): readonly (string | undefined)[] {
  const isClaimed = (node: Json) => Object.entries(where).every(([field, word]) => stringAt(node, field) === word);
  const isBound = (node: Json) => bound !== undefined && stringAt(node, bound) !== undefined;
  const claimed = valuesAt(manifest, path).filter((node) => isClaimed(node) && !isBound(node));
  // An empty class name is said, and means: no class at all, bind to a volume that exists.
  return claimed.map((node) =>
    classes.flatMap((name) => valuesAt(node, name)).find((value) => typeof value === 'string'),
  );
}

/** What an object claims that is no template of a StatefulSet: those stand with its pods. Volumes of one path and class count once. */
export function claimsOfManifest(manifest: JsonObject): readonly ClaimFacts[] {
  const rules = claimRulesOf(groupOf(textOf(manifest.apiVersion)), textOf(manifest.kind)).filter(
    ({ path }) => path !== templates,
  );
  return rules.flatMap((rule) =>
    [...new Set(classesAt(manifest, rule))].map((storageClass) => ({
      name: rule.path.replaceAll('.', '/'),
      ...(storageClass === undefined ? {} : { storageClass }),
    })),
  );
}

import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import type { ObjectFacts, PodFacts } from '../../../src/model/object-facts.ts';
import { objectOf } from '../../support/manifests.ts';
import { chartOf, crdOf, externalOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { arrows, deploymentOf, derived, unmet } from './arrows.ts';

const base = [namespaceOf('shop'), repositoryOf('shop', 'web')];
const gp3 = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', name: 'gp3', namespace: '' };
const isDefault = externalOf({ objects: [gp3], isDefault: true });
const notDefault = externalOf({ objects: [gp3] });
const needed = 'external:storage.k8s.io/StorageClass//gp3';

const pods: PodFacts = {
  labels: {},
  images: [],
  ports: [],
  hostNetwork: false,
  claims: [{ name: 'data' }],
  podSecurity: { level: 'restricted', spoilers: [] },
  needs: { secrets: [], configMaps: [], claims: [] },
};
const claiming = chartOf('web', [{ apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'web', namespace: 'shop', pods }]);
const claim = (name: string, spec: JsonObject) => objectOf('v1', 'PersistentVolumeClaim', 'shop', name, spec);

test('claims of a chart without a class need the default one', () => {
  const units = { apps: [releaseOf('shop', 'web', claiming)], base };
  expect(arrows(derived({ units, externals: [isDefault] }), 'storage-class')).toEqual([
    `HelmRelease shop/web > ${needed} (start)`,
  ]);
  expect(unmet(derived({ units, externals: [notDefault] }))).toEqual([
    'HelmRelease shop/web > StorageClass (default): StatefulSet web',
  ]);
});

test('a class of a chart is the default one where it says so', () => {
  const plan = (isDefault: boolean) => {
    const slow = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', name: 'slow', namespace: '' };
    const driver = chartOf('driver', [slow, { ...slow, name: 'fast', ...(isDefault ? { isDefault: true } : {}) }]);
    return derived({
      units: {
        apps: [releaseOf('shop', 'web', claiming)],
        base,
        storage: [releaseOf('shop', 'driver', driver), repositoryOf('shop', 'driver')],
      },
    });
  };
  expect(arrows(plan(true), 'storage-class')).toEqual(['HelmRelease shop/web > HelmRelease shop/driver (start)']);
  expect(unmet(plan(true))).toEqual([]);
  expect(unmet(plan(false))).toEqual(['HelmRelease shop/web > StorageClass (default): StatefulSet web']);
});

test('a manifest’s annotation makes the default class, and an empty class is said', () => {
  const storageClass = {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    provisioner: 'x',
    metadata: { name: 'fast', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
  };
  const units = { apps: [claim('any', {}), claim('none', { storageClassName: '' })], base: [...base, storageClass] };
  expect(arrows(derived({ units }), 'storage-class')).toEqual([
    'PersistentVolumeClaim shop/any > StorageClass fast (start)',
  ]);
});

const custom = (group: string, kind: string, spec: JsonObject) => ({
  crd: crdOf(group, kind),
  object: objectOf(`${group}/v1`, kind, 'shop', 'data', spec),
});
const kafka = (storage: JsonObject) => custom('kafka.strimzi.io', 'KafkaNodePool', { storage });
const postgres = (spec: JsonObject) => custom('postgresql.cnpg.io', 'Cluster', { instances: 1, ...spec });
const template = (spec: JsonObject = {}) => ({
  volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], ...spec } },
});
const plan = ({ crd, object }: ReturnType<typeof custom>, storage = isDefault) =>
  derived({ units: { apps: [object], base }, externals: [externalOf({ objects: [crd] }), storage] });

test.each([
  ['CloudNativePG’s Cluster', postgres({ storage: { size: '1Gi' } }), 'spec.storage.storageClass'],
  [
    'the journal of one',
    postgres({ storage: { size: '1Gi', storageClass: 'gp3' }, walStorage: { size: '1Gi' } }),
    'spec.walStorage.storageClass',
  ],
  [
    'its tablespace',
    postgres({ tablespaces: [{ name: 'old', storage: { size: '1Gi' } }] }),
    'spec.tablespaces[].storage.storageClass',
  ],
  ['Strimzi’s node pool', kafka({ type: 'persistent-claim', size: '1Gi' }), 'spec.storage.class'],
  [
    'a disk of one',
    kafka({ type: 'jbod', volumes: [{ id: 0, type: 'persistent-claim', size: '1Gi' }] }),
    'spec.storage.volumes[].class',
  ],
  [
    'Redis',
    custom('redis.redis.opstreelabs.in', 'Redis', { storage: template() }),
    'spec.storage.volumeClaimTemplate.spec.storageClassName',
  ],
  [
    'MinIO',
    custom('minio.min.io', 'Tenant', { pools: [{ servers: 4, ...template() }] }),
    'spec.pools[].volumeClaimTemplate.spec.storageClassName',
  ],
  [
    'Prometheus',
    custom('monitoring.coreos.com', 'Prometheus', { storage: template() }),
    'spec.storage.volumeClaimTemplate.spec.storageClassName',
  ],
])('%s without a class needs the default one', (_what, described, field) => {
  const { kind } = described.object;
  expect(new Set(arrows(plan(described), 'storage-class'))).toEqual(new Set([`${kind} shop/data > ${needed} (start)`]));
  expect(unmet(plan(described, notDefault))).toEqual([`${kind} shop/data > StorageClass (default): ${field}`]);
});

test.each([
  ['a class of its own', postgres({ storage: { size: '1Gi', storageClass: 'gp3' } })],
  ['a class in its template', postgres({ storage: { pvcTemplate: { storageClassName: 'gp3' } } })],
  ['a class of each disk', kafka({ type: 'jbod', volumes: [{ id: 0, type: 'persistent-claim', class: 'gp3' }] })],
  [
    'a class for Prometheus',
    custom('monitoring.coreos.com', 'Prometheus', { storage: template({ storageClassName: 'gp3' }) }),
  ],
])('%s is needed, and no default one', (_what, described) => {
  expect(arrows(plan(described, notDefault), 'storage-class')).toEqual([
    `${described.object.kind} shop/data > ${needed} (start)`,
  ]);
  expect(unmet(plan(described, notDefault))).toEqual([]);
});

test('a claim of a volume that is there already needs no class', () => {
  const units = { apps: [claim('bound', { volumeName: 'archive' })], base };
  expect([
    arrows(derived({ units, externals: [isDefault] }), 'storage-class'),
    unmet(derived({ units, externals: [notDefault] })),
  ]).toEqual([[], []]);
});

test.each([
  ['disks that go with the pod', kafka({ type: 'ephemeral' })],
  ['no disks', custom('monitoring.coreos.com', 'Prometheus', {})],
  ['nothing written', postgres({})],
])('%s need no class', (_what, described) =>
  expect([arrows(plan(described), 'storage-class'), unmet(plan(described, notDefault))]).toEqual([[], []]),
);

test('a volume that lives as long as its pod is claimed too', () => {
  const volumes = [{ name: 'scratch', ephemeral: template() }];
  const units = { apps: [deploymentOf('shop', 'web', { volumes })], base };
  expect(arrows(derived({ units, externals: [isDefault] }), 'storage-class')).toEqual([
    `Deployment shop/web > ${needed} (start)`,
  ]);
  expect(unmet(derived({ units, externals: [notDefault] }))).toEqual([
    'Deployment shop/web > StorageClass (default): spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.storageClassName',
  ]);
});

test.each<[string, ObjectFacts]>([
  [
    'a claim',
    { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name: 'data', namespace: 'shop', claims: [{ name: 'spec' }] },
  ],
  [
    'an operator’s object',
    {
      apiVersion: 'redis.redis.opstreelabs.in/v1beta2',
      kind: 'Redis',
      name: 'data',
      namespace: 'shop',
      claims: [{ name: 'spec/storage' }],
    },
  ],
])('%s of a chart needs the class that it names, or the default one', (_what, made) => {
  const under = (claims: ObjectFacts['claims'], external = notDefault) => {
    const chart = chartOf('web', [{ ...made, ...(claims === undefined ? {} : { claims }) }]);
    const known = derived({ units: { apps: [releaseOf('shop', 'web', chart)], base }, externals: [external] });
    return [arrows(known, 'storage-class'), unmet(known).filter((need) => need.includes('StorageClass'))];
  };
  const needsIt = [`HelmRelease shop/web > ${needed} (start)`];
  const of = (storageClass: string) => [{ name: 'spec', storageClass }];
  expect(under(made.claims, isDefault)).toEqual([needsIt, []]);
  expect(under(made.claims)).toEqual([[], [`HelmRelease shop/web > StorageClass (default): ${made.kind} data`]]);
  expect(under(of('gp3'))).toEqual([needsIt, []]);
  expect(under(of('slow'))).toEqual([[], [`HelmRelease shop/web > StorageClass slow: ${made.kind} data`]]);
  expect(under(of(''))).toEqual([[], []]);
});

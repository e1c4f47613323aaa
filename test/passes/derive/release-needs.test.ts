import { describe, expect, test } from 'vitest';
import type { ObjectFacts, PodFacts } from '../../../src/model/object-facts.ts';
import { chartOf, crdOf, externalOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { arrows, derived, unmet } from './arrows.ts';

const quiet: PodFacts = {
  labels: {},
  images: [],
  ports: [],
  hostNetwork: false,
  podSecurity: { level: 'restricted', spoilers: [] },
  needs: { secrets: [], configMaps: [], claims: [] },
  claims: [],
};
const base = [namespaceOf('shop'), repositoryOf('shop', 'web')];
const secret = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'token', namespace: 'shop' },
  stringData: { key: 'x' },
};

function chartWith(pods: Partial<PodFacts>, ...others: readonly ObjectFacts[]) {
  return chartOf('web', [
    { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', namespace: 'shop', pods: { ...quiet, ...pods } },
    ...others,
  ]);
}

function unitsWith(chart: ReturnType<typeof chartWith>, ...others: readonly object[]) {
  return { apps: [releaseOf('shop', 'web', chart)], base: [...base, ...others] as never[] };
}

const needsToken = chartWith({ needs: { ...quiet.needs, secrets: [{ name: 'token', keys: ['key'] }] } });

test('a release needs the Secrets of its pods that its chart does not make', () => {
  const plan = derived({ units: unitsWith(needsToken, secret) });
  expect(arrows(plan, 'secret')).toEqual(['HelmRelease shop/web > Secret shop/token (start)']);
  expect(plan.edges.find(({ kind }) => kind === 'secret')?.reason).toBe('pods of its Deployment web need Secret token');
});

test('what the chart makes itself orders nothing, whoever else makes it', () => {
  const chart = chartWith(
    { needs: { ...quiet.needs, secrets: [{ name: 'token', keys: ['key'] }] } },
    { apiVersion: 'v1', kind: 'Secret', name: 'token', namespace: 'shop' },
  );
  expect(arrows(derived({ units: unitsWith(chart) }), 'secret')).toEqual([]);
  expect(arrows(derived({ units: unitsWith(chart, secret) }), 'secret')).toEqual([]);
});

test('a Secret that a hook Job of the chart makes counts as produced where its pods may create Secrets', () => {
  const chart = chartWith(
    { needs: { ...quiet.needs, secrets: [{ name: 'token', keys: [] }] } },
    { apiVersion: 'batch/v1', kind: 'Job', name: 'make', namespace: 'shop', hook: 'pre-install' },
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', name: 'make', namespace: 'shop', createsSecrets: true },
  );
  expect(unmet(derived({ units: unitsWith(chart) }))).toEqual([]);
});

test('a Secret whose name the values give is none of those that a chart makes itself', () => {
  const hook = { apiVersion: 'batch/v1', kind: 'Job', name: 'make', namespace: 'shop', hook: 'pre-install' };
  const chart = chartWith({ needs: { ...quiet.needs, secrets: [{ name: 'token', keys: [] }] } }, hook);
  const release = releaseOf('shop', 'web', chart, { values: { admin: { existingSecret: 'token' } } });
  expect(unmet(derived({ units: { apps: [release], base } }))).toEqual([
    'HelmRelease shop/web > Secret shop/token: Deployment web',
  ]);
  const fetched = {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: 'token', namespace: 'shop' },
    spec: { data: [{ secretKey: 'key' }] },
  };
  const externals = [externalOf({ objects: [crdOf('external-secrets.io', 'ExternalSecret')] })];
  const plan = derived({ units: { apps: [release, fetched], base }, externals });
  expect(arrows(plan, 'secret')).toEqual(['HelmRelease shop/web > ExternalSecret shop/token (start)']);
});

test.each([
  ['named after the release', 'web-memberlist'],
  ['named otherwise', 'memberlist'],
])('a Secret %s that no value names is missing where nothing of the chart could make it', (_, name) => {
  const chart = chartWith({ needs: { ...quiet.needs, secrets: [{ name, keys: [] }] } });
  expect(unmet(derived({ units: unitsWith(chart) }))).toEqual([
    `HelmRelease shop/web > Secret shop/${name}: Deployment web`,
  ]);
});

describe('a Secret that only a chart itself could make', () => {
  const asksFor = (...others: readonly ObjectFacts[]) =>
    chartWith({ needs: { ...quiet.needs, secrets: [{ name: 'web-token', keys: [] }] } }, ...others);
  const role: ObjectFacts = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    name: 'web',
    namespace: 'shop',
    createsSecrets: true,
  };
  const job: ObjectFacts = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    name: 'make',
    namespace: 'shop',
    hook: 'pre-install',
  };
  const speaker: ObjectFacts = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    name: 'script',
    namespace: 'shop',
    mentions: ['web-token'],
  };
  const certificate: ObjectFacts = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    name: 'web',
    namespace: 'shop',
    mentions: ['web-token'],
  };
  const missing = 'HelmRelease shop/web > Secret shop/web-token: Deployment web';
  const found = (chart: ReturnType<typeof chartWith>, values = {}) => {
    const plan = derived({
      units: { apps: [releaseOf('shop', 'web', chart, { values })], base: base as never[] },
      externals: [externalOf({ objects: [crdOf('cert-manager.io', 'Certificate')] })],
    });
    return [
      unmet(plan).filter((line) => line.includes('Secret')),
      plan.unmet.find(({ kind }) => kind === 'secret')?.uncertain,
    ];
  };

  test.each<[string, ObjectFacts[]]>([
    ['what a script of it names and its pods may create', [role, speaker]],
    ['what a hook Job of it may create, though nothing names it', [role, job]],
    ['what a certificate of it names', [certificate]],
  ])('counts as made: %s', (_, others) => expect(found(asksFor(...others))).toEqual([[], undefined]));

  test.each<[string, ObjectFacts[]]>([
    ['it begins with the name of the release', []],
    ['a hook Job may not create any', [job]],
    ['something names it that may not create any', [speaker]],
  ])('is missing although %s', (_, others) => expect(found(asksFor(...others))).toEqual([[missing], undefined]));

  test('is not known where pods may create Secrets and nothing names this one, unless a value does', () => {
    expect(found(asksFor(role))).toEqual([
      [`${missing} ?`],
      'pods of HelmRelease shop/web may create Secrets, and make it themselves',
    ]);
    expect(found(asksFor(role), { existingSecret: 'web-token' })).toEqual([[missing], undefined]);
  });
});

test('a Secret that nobody makes, and a key that it lacks, are unmet', () => {
  expect(unmet(derived({ units: unitsWith(needsToken) }))).toEqual([
    'HelmRelease shop/web > Secret shop/token: Deployment web',
  ]);
  expect(unmet(derived({ units: unitsWith(needsToken, { ...secret, stringData: { other: 'x' } }) }))).toEqual([
    'HelmRelease shop/web > Secret shop/token: Deployment web [key]',
  ]);
});

test('classes and accounts count as well', () => {
  const chart = chartWith({
    priorityClass: 'urgent',
    serviceAccount: 'runner',
    claims: [{ name: 'data', storageClass: 'fast' }],
  });
  const made = [
    { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'urgent' } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'runner', namespace: 'shop' } },
    { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'fast' }, provisioner: 'x' },
  ];
  expect(
    arrows(derived({ units: unitsWith(chart, ...made) }), 'priority-class', 'service-account', 'storage-class').length,
  ).toBe(3);
  expect(unmet(derived({ units: unitsWith(chart) })).length).toBe(3);
});

test('system priority classes are there', () => {
  const plan = derived({ units: unitsWith(chartWith({ priorityClass: 'system-node-critical' })) });
  expect([arrows(plan, 'priority-class'), unmet(plan)]).toEqual([[], []]);
});

test.each([
  ['existingSecret', { auth: { existingSecret: 'token' } }],
  ['a list of pull secrets', { imagePullSecrets: [{ name: 'token' }] }],
  ['a list of names', { global: { imagePullSecrets: ['token'] } }],
])('values that name a Secret by %s need it', (_, values) => {
  const plan = derived({
    units: { apps: [releaseOf('shop', 'web', chartOf('web', []), { values })], base: [...base, secret] },
  });
  expect(arrows(plan, 'secret')).toEqual(['HelmRelease shop/web > Secret shop/token (start)']);
});

test.each([
  ['names nothing that is known', { auth: { existingSecret: 'other' } }],
  ['only looks like a name', { auth: { password: 'token' }, secrets: { first: 'token' } }],
  ['is empty', { auth: { existingSecret: '' } }],
  ['keeps no pod from starting', { ingress: { tls: [{ secretName: 'token' }] } }],
])('a value that %s needs nothing, and nothing is missing', (_, values) => {
  const plan = derived({
    units: { apps: [releaseOf('shop', 'web', chartOf('web', []), { values })], base: [...base, secret] },
  });
  expect([arrows(plan, 'secret'), unmet(plan)]).toEqual([[], []]);
});

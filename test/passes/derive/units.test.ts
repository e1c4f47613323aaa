import { describe, expect, test } from 'vitest';
import { chartOf, crdOf, externalOf, namespaceOf, planOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { resourceId } from '../../../src/model/identity.ts';
import type { PodFacts } from '../../../src/model/object-facts.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import { arrows, deploymentOf, derived } from './arrows.ts';

const pods: PodFacts = {
  labels: {},
  images: [],
  ports: [],
  hostNetwork: false,
  podSecurity: { level: 'restricted', spoilers: [] },
  needs: { secrets: [], configMaps: [], claims: [] },
  claims: [],
};
const configMap = (namespace: string, name: string) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data: {},
});
const order = (plan: ReturnType<typeof derived>) =>
  plan.units.map(({ name, dependsOn }) => `${name}: ${dependsOn.join(',')}`);

describe('order of units', () => {
  test('keeps only what does not follow from the rest', () => {
    const plan = derived({
      units: { c: [configMap('a', 'c')], b: [namespaceOf('b')], a: [namespaceOf('a')] },
      order: [
        ['c', 'b'],
        ['b', 'a'],
        ['c', 'a'],
      ],
    });
    expect(order(plan)).toEqual(['a: ', 'b: a', 'c: b']);
  });

  test('is by name where nothing says otherwise, whatever the order in which units were made', () => {
    const units = { z: [namespaceOf('z')], m: [namespaceOf('m')], a: [configMap('z', 'x')] };
    expect(order(derived({ units }))).toEqual(['m: ', 'z: ', 'a: z']);
    expect(order(derived({ units: Object.fromEntries(Object.entries(units).toReversed()) }))).toEqual([
      'm: ',
      'z: ',
      'a: z',
    ]);
  });

  test('stays as the author made it where units wait for each other', () => {
    const plan = derived({
      units: { late: [configMap('a', 'x')], early: [namespaceOf('a')] },
      order: [['early', 'late']],
    });
    expect(order(plan)).toEqual(['late: early', 'early: late']);
  });

  test('goes through externals that come after something', () => {
    const external = externalOf({
      name: 'vault-content',
      after: resourceId('apps', 'Deployment', 'a', 'vault'),
      objects: [{ apiVersion: 'v1', kind: 'Secret', name: 'token', namespace: 'a' }],
    });
    const web = deploymentOf('a', 'web', {
      containers: [{ name: 'web', envFrom: [{ secretRef: { name: 'token' } }] }],
    });
    const plan = derived({
      units: { base: [namespaceOf('a')], apps: [web], vault: [deploymentOf('a', 'vault')] },
      externals: [external],
    });
    expect(order(plan)).toEqual(['base: ', 'vault: base', 'apps: vault']);
    expect(arrows(plan, 'condition')).toEqual(['external:vault-content > Deployment a/vault (start)']);
  });

  test('keeps what the loader knows of externals', () => {
    const plan = planOf({
      units: { base: [namespaceOf('a')], apps: [configMap('a', 'x')] },
      externals: [externalOf({ name: 'content', after: resourceId('', 'Namespace', '', 'a') })],
    });
    const from = resourceId('', 'ConfigMap', 'a', 'x');
    const edge = {
      from,
      to: 'external:content',
      kind: 'condition',
      reason: 'it relies on content',
      explicit: false,
      strength: 'start',
    } as never;
    expect(arrows(derive({ ...plan, edges: [edge] }), 'condition')).toEqual([
      'ConfigMap a/x > external:content (start)',
      'external:content > Namespace a (start)',
    ]);
  });

  test('externals without a condition order nothing', () => {
    const external = externalOf({ objects: [{ apiVersion: 'v1', kind: 'Namespace', name: 'a', namespace: '' }] });
    expect(
      order(derived({ units: { apps: [configMap('a', 'x')], other: [namespaceOf('b')] }, externals: [external] })),
    ).toEqual(['apps: ', 'other: ']);
  });
});

describe('pod network and DNS', () => {
  const base = [namespaceOf('a'), repositoryOf('a', 'cilium')];
  const agent = chartOf('cilium', [
    { apiVersion: 'apps/v1', kind: 'DaemonSet', name: 'cilium', namespace: 'a', pods: { ...pods, hostNetwork: true } },
  ]);
  const dns = externalOf({ name: 'coredns', provides: 'dns' });

  test('pods need the release that brings the network, and DNS', () => {
    const plan = derived({
      units: { apps: [deploymentOf('a', 'web')], base, network: [releaseOf('a', 'cilium', agent)] },
      externals: [dns],
    });
    expect(arrows(plan, 'cni', 'dns')).toEqual([
      'Deployment a/web > external:coredns (start)',
      'Deployment a/web > HelmRelease a/cilium (start)',
    ]);
  });

  test('an adopted release is there already', () => {
    const plan = derived({
      units: { apps: [deploymentOf('a', 'web')], base, network: [releaseOf('a', 'cilium', agent, { adopted: true })] },
    });
    expect(arrows(plan, 'cni')).toEqual([]);
  });

  test('pods on the host’s network need neither, and what makes no pods needs neither', () => {
    const plan = derived({
      units: { apps: [deploymentOf('a', 'web', { hostNetwork: true }), configMap('a', 'x')], base },
      externals: [dns],
    });
    expect(arrows(plan, 'cni', 'dns')).toEqual([]);
  });
});

describe('readiness', () => {
  test('every unit waits, with the expressions of its custom kinds', () => {
    const issuer = { apiVersion: 'cert-manager.io/v1', kind: 'ClusterIssuer', metadata: { name: 'acme' } };
    const plan = derived({
      units: { configs: [issuer, { ...issuer, metadata: { name: 'other' } }], apps: [namespaceOf('a')] },
      externals: [externalOf({ objects: [crdOf('cert-manager.io', 'ClusterIssuer', 'Cluster')] })],
    });
    expect(
      plan.units.map(({ name, wait, healthChecks }) => [name, wait, healthChecks.map(({ kind }) => kind)]),
    ).toEqual([
      ['apps', true, []],
      ['configs', true, ['ClusterIssuer']],
    ]);
  });

  test('the timeout follows the slowest chain in the unit', () => {
    const first = releaseOf('a', 'first', chartOf('first', [crdOf('example.com', 'Widget')]));
    const second = releaseOf(
      'a',
      'second',
      chartOf('second', [], { uses: [{ group: 'example.com', kind: 'Widget' }] }),
      {
        spec: { timeout: '10m' },
      },
    );
    const base = [namespaceOf('a'), repositoryOf('a', 'first'), repositoryOf('a', 'second')];
    const plan = derived({ units: { base, one: [first], two: [second] } });
    expect(plan.units.map(({ name, timeout }) => `${name} ${timeout}`)).toEqual(['base 5m', 'one 6m', 'two 11m']);
    expect(derived({ units: { base, both: [first, second] } }).units.map(({ timeout }) => timeout)).toEqual([
      '5m',
      '16m',
    ]);
  });
});

describe('order of releases in one unit', () => {
  const brings = (name: string, kind: string, requires: readonly string[]) =>
    releaseOf(
      'a',
      name,
      chartOf(name, [crdOf('example.com', kind)], {
        uses: requires.map((other) => ({ group: 'example.com', kind: other })),
      }),
    );
  const base = [namespaceOf('a'), ...['x', 'y', 'z'].map((name) => repositoryOf('a', name))];
  const names = (plan: ReturnType<typeof derived>) =>
    [...plan.releaseOrder].map(
      ([id, needs]) => `${id.split('/').at(-1)}: ${needs.map((need) => need.split('/').at(-1)).join(',')}`,
    );

  test('is the fewest needs from which the rest follows', () => {
    const plan = derived({
      units: { base, all: [brings('x', 'X', []), brings('y', 'Y', ['X']), brings('z', 'Z', ['X', 'Y'])] },
    });
    expect(names(plan)).toEqual(['y: x', 'z: y']);
  });

  test('goes through other objects of the unit', () => {
    const store = { apiVersion: 'example.com/v1', kind: 'X', metadata: { name: 'one', namespace: 'a' } };
    const plan = planOf({ units: { base, all: [store, brings('x', 'X', []), brings('y', 'Y', [])] } });
    const edge = {
      from: resourceId('helm.toolkit.fluxcd.io', 'HelmRelease', 'a', 'y'),
      to: resourceId('example.com', 'X', 'a', 'one'),
      kind: 'explicit',
      reason: 'the test says so',
      explicit: true,
      strength: 'start',
    } as const;
    expect(names(derive({ ...plan, edges: [edge] }))).toEqual(['y: x']);
  });

  test('goes through externals that come after one of them', () => {
    const token = { apiVersion: 'v1', kind: 'Secret', name: 'token', namespace: 'a' };
    const after = resourceId('helm.toolkit.fluxcd.io', 'HelmRelease', 'a', 'x');
    const user = releaseOf('a', 'y', chartOf('y', []), { values: { existingSecret: 'token' } });
    const plan = derived({
      units: { base, all: [brings('x', 'X', []), user] },
      externals: [externalOf({ name: 'content', after, objects: [token] })],
    });
    expect(names(plan)).toEqual(['y: x']);
  });

  test('is left out between units, and where releases need each other', () => {
    expect(names(derived({ units: { base, one: [brings('x', 'X', [])], two: [brings('y', 'Y', ['X'])] } }))).toEqual(
      [],
    );
    expect(names(derived({ units: { base, all: [brings('x', 'X', ['Y']), brings('y', 'Y', ['X'])] } }))).toEqual([]);
  });
});

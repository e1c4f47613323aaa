import { expect, test } from 'vitest';
import { chartOf, externalOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { arrows, derived, unmet } from './arrows.ts';

const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'shop' }, data: {} };

test('what lives in a namespace needs it', () => {
  const plan = derived({ units: { apps: [settings], namespaces: [namespaceOf('shop')] } });
  expect(arrows(plan, 'namespace')).toEqual(['ConfigMap shop/settings > Namespace shop (apply)']);
  expect(plan.units.map(({ name, dependsOn }) => [name, dependsOn])).toEqual([
    ['namespaces', []],
    ['apps', ['namespaces']],
  ]);
});

test('a release needs the namespaces of its chart, and its own where it is another one', () => {
  const chart = chartOf('agent', [
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', name: 'reader', namespace: 'shop' },
  ]);
  const plan = derived({
    units: {
      all: [releaseOf('flux-system', 'agent', chart, { namespace: 'agents' }), repositoryOf('flux-system', 'agent')],
      namespaces: [namespaceOf('agents'), namespaceOf('shop')],
    },
  });
  expect(arrows(plan, 'namespace')).toEqual([
    'HelmRelease flux-system/agent > Namespace agents (start)',
    'HelmRelease flux-system/agent > Namespace shop (start)',
  ]);
});

test('namespaces of the API server and of the engine order nothing', () => {
  const inSystem = { ...settings, metadata: { name: 'settings', namespace: 'kube-system' } };
  const plan = derived({ units: { apps: [inSystem, repositoryOf('flux-system', 'charts')] } });
  expect(arrows(plan)).toEqual([]);
  expect(unmet(plan)).toEqual([]);
});

test('a namespace that bootstrap makes is needed from there', () => {
  const external = externalOf({ objects: [{ apiVersion: 'v1', kind: 'Namespace', name: 'shop', namespace: '' }] });
  const plan = derived({ units: { apps: [settings] }, externals: [external] });
  expect(arrows(plan, 'namespace')).toEqual(['ConfigMap shop/settings > external:/Namespace//shop (apply)']);
});

test('a release that makes its namespace itself needs nobody for it', () => {
  const release = releaseOf('flux-system', 'agent', chartOf('agent', []), {
    namespace: 'agents',
    spec: { install: { createNamespace: true } },
  });
  const plan = derived({ units: { all: [release, repositoryOf('flux-system', 'agent')] } });
  expect(arrows(plan, 'namespace')).toEqual([]);
  expect(unmet(plan)).toEqual([]);
});

test('a namespace that nobody makes is unmet, also beside a release that nobody knows: charts make none for others', () => {
  expect(unmet(derived({ units: { apps: [settings] } }))).toEqual([
    'ConfigMap shop/settings > Namespace shop: metadata.namespace',
  ]);
  const plan = derived({
    units: { apps: [settings, releaseOf('flux-system', 'unknown', 'unknown'), repositoryOf('flux-system', 'unknown')] },
  });
  expect(unmet(plan)).toEqual(['ConfigMap shop/settings > Namespace shop: metadata.namespace']);
});

test('cluster-scoped objects need no namespace', () => {
  const plan = derived({
    units: {
      all: [
        namespaceOf('shop'),
        { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'reader' }, rules: [] },
      ],
    },
  });
  expect(arrows(plan)).toEqual([]);
});

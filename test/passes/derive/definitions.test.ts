import { expect, test } from 'vitest';
import { chartOf, crdOf, externalOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { arrows, derived, unmet } from './arrows.ts';

const widget = { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'first', namespace: 'shop' } };
const operator = chartOf('operator', [crdOf('example.com', 'Widget')]);
const shop = [namespaceOf('shop'), repositoryOf('shop', 'operator'), repositoryOf('shop', 'user')];

test('a custom resource needs the release that brings its CRD', () => {
  const plan = derived({
    units: { apps: [widget], controllers: [releaseOf('shop', 'operator', operator)], base: shop },
  });
  expect(arrows(plan, 'crd')).toEqual(['Widget shop/first > HelmRelease shop/operator (apply)']);
  const edge = plan.edges.find(({ kind }) => kind === 'crd');
  expect(edge?.through).toBe('apiextensions.k8s.io/CustomResourceDefinition//widgets.example.com');
  expect(edge?.reason).toBe('its kind Widget is defined by CRD widgets.example.com');
});

test('a custom resource needs the CRD itself where the tree holds it', () => {
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.example.com' },
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { kind: 'Widget', plural: 'widgets' },
      versions: [{ name: 'v1', served: true, storage: true }],
    },
  };
  const plan = derived({ units: { apps: [widget], base: [...shop, definition] } });
  expect(arrows(plan, 'crd')).toEqual(['Widget shop/first > CustomResourceDefinition widgets.example.com (apply)']);
  expect(plan.edges.find(({ kind }) => kind === 'crd')?.through).toBeUndefined();
});

test('CRDs that an operator makes at run time come from its release', () => {
  const policy = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name: 'deny', namespace: 'shop' },
  };
  const plan = derived({
    units: {
      policies: [policy],
      network: [releaseOf('kube-system', 'cilium', chartOf('cilium', []))],
      base: [...shop, repositoryOf('kube-system', 'cilium')],
    },
  });
  expect(arrows(plan, 'crd')).toEqual(['CiliumNetworkPolicy shop/deny > HelmRelease kube-system/cilium (apply)']);
});

test('a CRD that an object stands for comes from that object', () => {
  const template = {
    apiVersion: 'templates.gatekeeper.sh/v1',
    kind: 'ConstraintTemplate',
    metadata: { name: 'needslabel' },
    spec: { crd: { spec: { names: { kind: 'NeedsLabel' } } } },
  };
  const constraint = {
    apiVersion: 'constraints.gatekeeper.sh/v1beta1',
    kind: 'NeedsLabel',
    metadata: { name: 'owner' },
  };
  const gatekeeper = chartOf('gatekeeper', [crdOf('templates.gatekeeper.sh', 'ConstraintTemplate', 'Cluster')]);
  const plan = derived({
    units: {
      a: [template, constraint],
      b: [releaseOf('shop', 'gatekeeper', gatekeeper), ...shop, repositoryOf('shop', 'gatekeeper')],
    },
  });
  expect(arrows(plan, 'crd')).toEqual([
    'NeedsLabel owner > ConstraintTemplate needslabel (apply)',
    'ConstraintTemplate needslabel > HelmRelease shop/gatekeeper (apply)',
  ]);
});

test('a release needs the CRDs of the objects that its chart makes under its values', () => {
  const user = chartOf('user', [{ apiVersion: 'example.com/v1', kind: 'Widget', name: 'own', namespace: 'shop' }]);
  const hooked = chartOf('user', [
    { apiVersion: 'example.com/v1', kind: 'Widget', name: 'own', namespace: 'shop', hook: 'post-install' },
  ]);
  const units = (chart: typeof user) => ({
    apps: [releaseOf('shop', 'user', chart)],
    controllers: [releaseOf('shop', 'operator', operator)],
    base: shop,
  });
  expect(arrows(derived({ units: units(user) }), 'crd')).toEqual([
    'HelmRelease shop/user > HelmRelease shop/operator (start)',
  ]);
  expect(arrows(derived({ units: units(hooked) }), 'crd')).toEqual([]);
  expect(arrows(derived({ units: units(chartOf('user', [])) }), 'crd')).toEqual([]);
});

test('a chart that brings the CRD of its own objects needs nobody for it', () => {
  const chart = chartOf('operator', [
    crdOf('example.com', 'Widget'),
    { apiVersion: 'example.com/v1', kind: 'Widget', name: 'own', namespace: 'shop' },
  ]);
  expect(arrows(derived({ units: { all: [releaseOf('shop', 'operator', chart), ...shop] } }), 'crd')).toEqual([]);
});

test('kinds of Kubernetes and of the engine need no CRD of the platform', () => {
  const plan = derived({
    units: {
      all: [
        ...shop,
        { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'once', namespace: 'shop' }, spec: { template: {} } },
      ],
    },
  });
  expect(arrows(plan, 'crd')).toEqual([]);
  expect(unmet(plan)).toEqual([]);
});

test('a CRD that is there before the engine is needed from its external', () => {
  const plan = derived({
    units: { apps: [widget, ...shop] },
    externals: [externalOf({ objects: [crdOf('example.com', 'Widget')] })],
  });
  expect(arrows(plan, 'crd')).toEqual([
    'Widget shop/first > external:apiextensions.k8s.io/CustomResourceDefinition//widgets.example.com (apply)',
  ]);
});

test('a kind that nobody defines is unmet, and uncertain beside a release that nobody knows', () => {
  expect(unmet(derived({ units: { apps: [widget, ...shop] } }))).toEqual([
    'Widget shop/first > CustomResourceDefinition widgets.example.com: kind',
  ]);
  const plan = derived({ units: { apps: [widget, ...shop, releaseOf('shop', 'operator', 'operator')] } });
  expect(unmet(plan)).toEqual(['Widget shop/first > CustomResourceDefinition widgets.example.com: kind ?']);
});

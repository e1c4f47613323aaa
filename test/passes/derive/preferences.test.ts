import { expect, test } from 'vitest';
import { chartOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { arrows, deploymentOf, derived, unmet } from './arrows.ts';

const controller = chartOf('controller', [
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    name: 'public',
    namespace: '',
    controller: 'example.com/ingress',
  },
]);
const ingress = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { ingressClassName: 'public' },
};
const base = [namespaceOf('shop'), repositoryOf('shop', 'controller')];
const names = ({ units }: ReturnType<typeof derived>) => units.map(({ name }) => name);

test('an Ingress starts after its class', () => {
  const plan = derived({
    units: { apps: [ingress], controllers: [releaseOf('shop', 'controller', controller)], base },
  });
  expect(arrows(plan, 'ingress-class')).toEqual(['Ingress shop/web > HelmRelease shop/controller (start)']);
  expect(names(plan)).toEqual(['base', 'controllers', 'apps']);
});

test.each([
  [
    'an author orders them otherwise',
    { apps: [ingress], controllers: [releaseOf('shop', 'controller', controller)], base },
    [['controllers', 'apps']] as const,
  ],
  [
    'the class needs what stands beside the Ingress',
    { base: [...base, ingress], controllers: [releaseOf('shop', 'controller', controller)] },
    [],
  ],
])('an Ingress waits for no class where %s', (_, units, order) => {
  const plan = derived({ units, order });
  expect(arrows(plan, 'ingress-class')).toEqual([]);
  expect(unmet(plan)).toEqual([]);
  expect(names(plan).at(-1)).toBe('controllers');
});

test('what keeps a pod from starting yields to nothing', () => {
  const web = deploymentOf('shop', 'web', { serviceAccountName: 'runner' });
  const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'runner', namespace: 'shop' } };
  const plan = derived({ units: { apps: [web], accounts: [account], base }, order: [['accounts', 'apps']] });
  expect(arrows(plan, 'service-account')).toEqual(['Deployment shop/web > ServiceAccount shop/runner (start)']);
});

test('a preference for something that nobody makes is unmet all the same', () => {
  expect(unmet(derived({ units: { apps: [ingress, ...base] } }))).toEqual([
    'Ingress shop/web > IngressClass public: spec.ingressClassName',
  ]);
});

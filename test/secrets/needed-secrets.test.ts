import { expect, test } from 'vitest';
import { neededSecrets } from '../../src/secrets/needed-secrets.ts';
import { derive } from '../../src/passes/derive/derive.ts';
import { chartOf, planOf, releaseOf, type PlanObject } from '../support/plan-of.ts';
import type { ObjectFacts } from '../../src/model/object-facts.ts';
import { deploymentOf, objectOf, secretOf } from '../support/manifests.ts';

const needed = (...objects: PlanObject[]) => neededSecrets(derive(planOf({ units: { apps: objects } })));
const variable = (name: string, key: string) => ({
  name: key.toUpperCase(),
  valueFrom: { secretKeyRef: { name, key } },
});

test('what is read and made by nobody is needed once, with all its keys and all its readers', () => {
  const reader = (name: string, ...keys: string[]) =>
    deploymentOf('shop', name, { container: { env: keys.map((key) => variable('database', key)) } });
  expect(needed(reader('web', 'user', 'password'), reader('worker', 'password'))).toEqual([
    {
      namespace: 'shop',
      name: 'database',
      keys: ['password', 'user'],
      neededBy: ['apps/Deployment/shop/web', 'apps/Deployment/shop/worker'],
    },
  ]);
});

/** A chart whose Deployment reads one key of a Secret. */
const reading = (...others: ObjectFacts[]) =>
  chartOf('shop', [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      name: 'shop',
      namespace: 'shop',
      pods: {
        labels: {},
        images: [],
        ports: [],
        hostNetwork: false,
        podSecurity: { level: 'restricted', spoilers: [] },
        claims: [],
        needs: { secrets: [{ name: 'payment', keys: ['token'] }], configMaps: [], claims: [] },
      },
    },
    ...others,
  ]);

test('pods of a chart say which keys they read', () => {
  expect(needed(releaseOf('shop', 'shop', reading()))).toEqual([
    { namespace: 'shop', name: 'payment', keys: ['token'], neededBy: ['helm.toolkit.fluxcd.io/HelmRelease/shop/shop'] },
  ]);
});

test('what a hook of the chart would make is still needed where a value names it', () => {
  const making = reading(
    { apiVersion: 'batch/v1', kind: 'Job', name: 'secrets', namespace: 'shop', hook: 'pre-install' },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      name: 'secrets',
      namespace: 'shop',
      createsSecrets: true,
    },
  );
  expect(needed(releaseOf('shop', 'shop', making))).toEqual([]);
  expect(
    needed(releaseOf('shop', 'shop', making, { values: { existingSecret: 'payment' } })).map(({ name }) => name),
  ).toEqual(['payment']);
});

test.each<[string, PlanObject[]]>([
  [
    'a Secret that is there',
    [
      deploymentOf('shop', 'web', { container: { env: [variable('database', 'password')] } }),
      secretOf('shop', 'database', { stringData: { password: '' } }),
    ],
  ],
  [
    'one that lacks a key: its file is there',
    [
      deploymentOf('shop', 'web', { container: { env: [variable('database', 'password')] } }),
      secretOf('shop', 'database', { stringData: { user: '' } }),
    ],
  ],
  ['a ConfigMap', [deploymentOf('shop', 'web', { container: { envFrom: [{ configMapRef: { name: 'settings' } }] } })]],
  ['an object that reads none', [objectOf('v1', 'ServiceAccount', 'shop', 'web')]],
])('%s is not listed', (_what, objects) => expect(needed(...objects)).toEqual([]));

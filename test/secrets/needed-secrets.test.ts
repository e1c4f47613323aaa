import { expect, test } from 'vitest';
import { neededSecrets } from '../../src/secrets/needed-secrets.ts';
import { derive } from '../../src/passes/derive/derive.ts';
import { chartOf, planOf, releaseOf, type PlanObject } from '../support/plan-of.ts';
import { deploymentOf, objectOf, secretOf } from '../support/manifests.ts';

const needed = (...objects: PlanObject[]) => neededSecrets(derive(planOf({ units: { apps: objects } })));
const variable = (name: string, key: string) => ({ name: key.toUpperCase(), valueFrom: { secretKeyRef: { name, key } } });

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

test('a release says which keys its chart reads', () => {
  const release = releaseOf('shop', 'shop', chartOf('shop', []), { needs: [{ name: 'payment', keys: ['token'] }] });
  expect(needed(release)).toEqual([
    { namespace: 'shop', name: 'payment', keys: ['token'], neededBy: ['helm.toolkit.fluxcd.io/HelmRelease/shop/shop'] },
  ]);
});

test('what a hook of the chart would make of the same name is still needed, where the release says so', () => {
  const job = { apiVersion: 'batch/v1', kind: 'Job', name: 'secrets', namespace: '{namespace}', hook: 'pre-install' };
  const release = releaseOf('shop', 'shop', chartOf('shop', [job]), { needs: [{ name: 'payment', keys: [] }] });
  expect(needed(release).map(({ name }) => name)).toEqual(['payment']);
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

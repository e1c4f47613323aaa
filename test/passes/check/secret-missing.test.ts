import { describe, expect, it } from 'vitest';
import { chartOf, crdOf, externalOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { configMapOf, deploymentOf, objectOf, secretOf } from '../../support/manifests.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';
import { secretMissing } from '../../../src/passes/check/secret-missing.ts';

const ns = namespaceOf('a');
const withEnvironment = (...entries: readonly object[]) =>
  deploymentOf('a', 'web', { container: { env: entries as never } });
const fromSecret = (name: string, key: string, more = {}) => ({
  name: 'VALUE',
  valueFrom: { secretKeyRef: { name, key, ...more } },
});
const short = (found: readonly (readonly [string, string, string])[]) =>
  found.map(([code, about, message]) => [code, about, message.replace(/ in "spec[^"]*"/, '')]);

describe('secret-missing', () => {
  it('finds a Secret that nobody produces, and names the one that was meant', () => {
    expect(
      short(
        foundBy(secretMissing, {
          units: {
            one: [
              ns,
              secretOf('a', 'database', { stringData: { password: 'ENC[x]' } }),
              withEnvironment(fromSecret('databaze', 'password')),
            ],
          },
        }),
      ),
    ).toEqual([
      [
        'secret-missing',
        'apps/Deployment/a/web',
        '"Deployment a/web" needs "Secret a/databaze", and nothing produces it (did you mean "database"?).',
      ],
    ]);
  });

  it('finds a ConfigMap that nobody makes', () => {
    const web = deploymentOf('a', 'web', { pod: { volumes: [{ name: 'settings', configMap: { name: 'settings' } }] } });
    expect(short(foundBy(secretMissing, { units: { one: [ns, web] } }))).toEqual([
      [
        'secret-missing',
        'apps/Deployment/a/web',
        '"Deployment a/web" needs "ConfigMap a/settings", and nothing produces it.',
      ],
    ]);
  });

  it('finds a key that the producer does not give', () => {
    expect(
      short(
        foundBy(secretMissing, {
          units: {
            one: [
              ns,
              secretOf('a', 'database', { stringData: { user: 'app' } }),
              withEnvironment(fromSecret('database', 'password')),
            ],
          },
        }),
      ),
    ).toEqual([
      [
        'secret-missing',
        'apps/Deployment/a/web',
        '"Deployment a/web" reads key "password" of "Secret a/database", and what makes that Secret gives it no such key.',
      ],
    ]);
  });

  it('only notes it where a chart that nobody knows may make it', () => {
    const units = {
      one: [
        ns,
        repositoryOf('a', 'mystery'),
        releaseOf('a', 'm', 'mystery'),
        withEnvironment(fromSecret('database', 'password')),
      ],
    };
    const found = diagnosticsOf(secretMissing, { units });
    expect(
      found.map(({ severity, message }) => [severity, message.endsWith('What HelmRelease a/m makes is not known.')]),
    ).toEqual([['note', true]]);
  });

  it.each([
    [
      'a Secret of the tree',
      {
        units: {
          one: [
            ns,
            secretOf('a', 'database', { stringData: { password: 'ENC[x]' } }),
            withEnvironment(fromSecret('database', 'password')),
          ],
        },
      },
    ],
    [
      'an optional key',
      { units: { one: [ns, withEnvironment(fromSecret('database', 'password', { optional: true }))] } },
    ],
    [
      'a ConfigMap with the key',
      {
        units: {
          one: [
            ns,
            configMapOf('a', 'settings', { level: 'info' }),
            withEnvironment({ name: 'LEVEL', valueFrom: { configMapKeyRef: { name: 'settings', key: 'level' } } }),
          ],
        },
      },
    ],
    [
      'what an ExternalSecret will make',
      {
        units: {
          one: [
            ns,
            objectOf('external-secrets.io/v1', 'ExternalSecret', 'a', 'database', {
              secretStoreRef: { name: 'vault', kind: 'ClusterSecretStore' },
              target: { name: 'database' },
              data: [{ secretKey: 'password', remoteRef: { key: 'db', property: 'password' } }],
            }),
            withEnvironment(fromSecret('database', 'password')),
          ],
        },
        externals: [externalOf({ name: 'eso', objects: [crdOf('external-secrets.io', 'ExternalSecret')] })],
      },
    ],
    [
      'what a Certificate will make',
      {
        units: {
          one: [
            ns,
            objectOf('cert-manager.io/v1', 'Certificate', 'a', 'web', {
              secretName: 'web-tls',
              issuerRef: { name: 'acme', kind: 'ClusterIssuer' },
            }),
            withEnvironment(fromSecret('web-tls', 'tls.crt')),
          ],
        },
        externals: [externalOf({ name: 'cert-manager', objects: [crdOf('cert-manager.io', 'Certificate')] })],
      },
    ],
    [
      'what a chart renders',
      {
        units: {
          one: [
            ns,
            repositoryOf('a', 'x'),
            releaseOf(
              'a',
              'x',
              chartOf('x', [{ apiVersion: 'v1', kind: 'Secret', namespace: 'a', name: 'x', keys: ['token'] }]),
            ),
            withEnvironment(fromSecret('x', 'token')),
          ],
        },
      },
    ],
    [
      'a declared Secret of which no keys are known',
      {
        units: { one: [ns, withEnvironment(fromSecret('database', 'password'))] },
        externals: [externalOf({ objects: [{ apiVersion: 'v1', kind: 'Secret', namespace: 'a', name: 'database' }] })],
      },
    ],
  ])('is silent about %s', (_what, props) => expect(foundBy(secretMissing, props)).toEqual([]));
});

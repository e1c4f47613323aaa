import { evaluate } from '@marcbachmann/cel-js';
import { describe, expect, test } from 'vitest';
import { healthChecks, tryFindHealthCheck } from '../../src/knowledge/health-checks.ts';
import { secondsUntilReady, tryParseDuration } from '../../src/knowledge/ready-times.ts';

const ask = (expression: string, object: object) => evaluate(expression, object as never);
const conditions = (type: string, status: string) => ({
  status: {
    conditions: [
      { type: 'Other', status: 'True' },
      { type, status },
    ],
  },
});

describe.each(healthChecks.map((check) => [`${check.apiVersion} ${check.kind}`, check] as const))(
  '%s',
  (_, { current, failed }) => {
    test('is not Ready before its controller has looked at it', () => {
      for (const status of [{}, { conditions: [] }]) {
        expect([current, failed ?? 'false'].map((expression) => ask(expression, { status }))).toEqual([false, false]);
      }
    });
  },
);

test.each([
  ['cert-manager.io/v1', 'ClusterIssuer', conditions('Ready', 'True'), true],
  ['cert-manager.io/v1', 'ClusterIssuer', conditions('Ready', 'False'), false],
  ['external-secrets.io/v1', 'ExternalSecret', conditions('Ready', 'True'), true],
  ['external-secrets.io/v1', 'ExternalSecret', conditions('Deleted', 'True'), false],
  ['bitnami.com/v1alpha1', 'SealedSecret', conditions('Synced', 'True'), true],
  ['gateway.networking.k8s.io/v1', 'Gateway', conditions('Programmed', 'True'), true],
  ['gateway.networking.k8s.io/v1', 'Gateway', conditions('Accepted', 'True'), false],
  ['postgresql.cnpg.io/v1', 'Database', { status: { applied: true } }, true],
  ['postgresql.cnpg.io/v1', 'Pooler', { status: { instances: 0 } }, false],
  ['templates.gatekeeper.sh/v1', 'ConstraintTemplate', { status: { created: true } }, true],
])('%s %s with %j is Ready: %s', (apiVersion, kind, object, expected) => {
  expect(ask(tryFindHealthCheck(apiVersion, kind)?.current ?? '', object)).toBe(expected);
});

test('kinds that the engine reads rightly have no expression', () => {
  expect(tryFindHealthCheck('apps/v1', 'Deployment')).toBeUndefined();
  expect(tryFindHealthCheck('helm.toolkit.fluxcd.io/v2', 'HelmRelease')).toBeUndefined();
});

test.each([
  ['5m', 300],
  ['1h30m', 5400],
  ['90s', 90],
  ['1.5m', 90],
  ['500ms', 0.5],
  ['5', undefined],
  ['five', undefined],
  [300, undefined],
])('the duration %j is %j seconds', (text, expected) => {
  expect(tryParseDuration(text)).toBe(expected);
});

test('a release takes longer than a plain object', () => {
  expect(secondsUntilReady('helm.toolkit.fluxcd.io', 'HelmRelease')).toBeGreaterThan(
    secondsUntilReady('', 'ConfigMap'),
  );
});

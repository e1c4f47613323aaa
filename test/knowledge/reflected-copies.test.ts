import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { tryFindReflectedCopies } from '../../src/knowledge/reflected-copies.ts';

const prefix = 'reflector.v1.k8s.emberstack.com';

function annotations(allowed: string, wanted: string, more: Readonly<Record<string, string>> = {}): JsonObject {
  return {
    [`${prefix}/reflection-allowed`]: 'true',
    [`${prefix}/reflection-allowed-namespaces`]: allowed,
    [`${prefix}/reflection-auto-enabled`]: 'true',
    [`${prefix}/reflection-auto-namespaces`]: wanted,
    ...more,
  };
}

function certificate(asked: JsonObject): JsonObject {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: 'wildcard' },
    spec: { secretName: 'wildcard-tls', secretTemplate: { annotations: asked } },
  };
}

test('the Secret of a Certificate is copied', () => {
  expect(tryFindReflectedCopies(certificate(annotations('gitlab, monitoring', 'gitlab,monitoring')))).toEqual({
    kind: 'Secret',
    name: 'wildcard-tls',
    namespaces: ['gitlab', 'monitoring'],
  });
});

test.each(['Secret', 'ConfigMap'])('a %s says it itself', (kind) => {
  expect(
    tryFindReflectedCopies({ apiVersion: 'v1', kind, metadata: { name: 'shared', annotations: annotations('', 'a') } }),
  ).toEqual({ kind, name: 'shared', namespaces: ['a'] });
});

test('a namespace must be allowed and wanted', () => {
  expect(tryFindReflectedCopies(certificate(annotations('a,b', 'b,c')))?.namespaces).toEqual(['b']);
});

test('namespaces that only a regular expression names are not known', () => {
  expect(tryFindReflectedCopies(certificate(annotations('', 'team-.*,shop')))?.namespaces).toEqual(['shop']);
});

test.each([
  ['nothing asks for copies', certificate({})],
  [
    'copies are allowed and not asked for',
    certificate(annotations('a', 'a', { [`${prefix}/reflection-auto-enabled`]: 'false' })),
  ],
  [
    'copies are asked for and not allowed',
    certificate(annotations('a', 'a', { [`${prefix}/reflection-allowed`]: 'false' })),
  ],
  ['another kind', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a', annotations: annotations('a', 'a') } }],
])('none are made where %s', (_what, manifest) => expect(tryFindReflectedCopies(manifest)).toBeUndefined());

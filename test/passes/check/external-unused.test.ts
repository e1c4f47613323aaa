import { describe, expect, it } from 'vitest';
import { externalOf, namespaceOf } from '../../support/plan-of.ts';
import { externalUnused } from '../../../src/passes/check/external-unused.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';
import { deploymentOf, objectOf } from '../../support/manifests.ts';

const storageClass = externalOf({
  objects: [{ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', namespace: '', name: 'gp3' }],
  isDefault: true,
});
const outside = externalOf({ objects: [{ apiVersion: 'v1', kind: 'Namespace', namespace: '', name: 'kube-system' }] });
const claim = (more = {}) =>
  objectOf('v1', 'PersistentVolumeClaim', 'a', 'data', {
    accessModes: ['ReadWriteOnce'],
    resources: { requests: { storage: '1Gi' } },
    ...more,
  });
const registry = externalOf({
  objects: [{ apiVersion: 'v1', kind: 'Secret', namespace: 'kube-system', name: 'registry' }],
});
const pullsFrom = (namespace: string) =>
  objectOf('v1', 'ServiceAccount', namespace, 'puller', undefined, { imagePullSecrets: [{ name: 'registry' }] });

describe('external-unused', () => {
  it('finds an external that nothing needs', () => {
    expect(
      foundBy(externalUnused, {
        units: { one: [namespaceOf('a')] },
        externals: [externalOf({ name: 'bucket-loki', description: 'a bucket' })],
      }),
    ).toEqual([
      [
        'external-unused',
        'external:bucket-loki',
        'External "external:bucket-loki" (a bucket) is declared, and nothing needs it.',
      ],
    ]);
  });

  it('finds the namespace of an external that nothing needs', () => {
    expect(
      foundBy(externalUnused, { units: { one: [namespaceOf('a')] }, externals: [outside, registry] }).map(
        ([, about]) => about,
      ),
    ).toEqual([outside.id, registry.id]);
  });

  it('finds a storage class without claims, as a warning', () => {
    expect(
      diagnosticsOf(externalUnused, {
        units: { one: [namespaceOf('a'), deploymentOf('a', 'web')] },
        externals: [storageClass],
      }),
    ).toMatchObject([{ code: 'external-unused', severity: 'warning', resource: storageClass.id }]);
  });

  it.each([
    [
      'a class that a claim names',
      { units: { one: [namespaceOf('a'), claim({ storageClassName: 'gp3' })] }, externals: [storageClass] },
    ],
    [
      'a default class of a claim that names none',
      { units: { one: [namespaceOf('a'), claim()] }, externals: [storageClass] },
    ],
    [
      'a namespace that objects go to',
      { units: { one: [objectOf('v1', 'ConfigMap', 'kube-system', 'c')] }, externals: [outside] },
    ],
    [
      'the namespace of an external Secret that is read',
      { units: { one: [namespaceOf('a'), pullsFrom('kube-system')] }, externals: [outside, registry] },
    ],
    ['no externals', { units: { one: [namespaceOf('a')] } }],
  ])('is silent about %s', (_what, props) => expect(foundBy(externalUnused, props)).toEqual([]));
});

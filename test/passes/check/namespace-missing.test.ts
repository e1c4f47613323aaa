import { describe, expect, it } from 'vitest';
import { externalOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { configMapOf, objectOf } from '../../support/manifests.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';
import { namespaceMissing } from '../../../src/passes/check/namespace-missing.ts';

const handWritten = (spec: JsonObject) =>
  objectOf('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', 'x', {
    interval: '1h',
    chart: { spec: { chart: 'm', version: '1.0.0', sourceRef: { kind: 'HelmRepository', name: 'm' } } },
    ...spec,
  });

describe('namespace-missing', () => {
  it('finds a namespace that nobody makes once, however many objects go there', () => {
    expect(
      diagnosticsOf(namespaceMissing, {
        units: {
          one: [
            namespaceOf('production'),
            configMapOf('prodution', 'a'),
            configMapOf('prodution', 'b'),
            configMapOf('prodution', 'c'),
          ],
        },
      }),
    ).toMatchObject([
      {
        code: 'namespace-missing',
        severity: 'error',
        resource: '/ConfigMap/prodution/a',
        message:
          '"ConfigMap prodution/a" goes into namespace "prodution", like 2 other objects, and nothing makes that namespace (did you mean "production"?).',
        remedy: 'Create the namespace "prodution", or declare it as an external if it exists before the engine starts.',
        chain: [{ text: '"ConfigMap prodution/b" goes there too' }, { text: '"ConfigMap prodution/c" goes there too' }],
      },
    ]);
  });

  it('finds each missing namespace', () => {
    expect(
      foundBy(namespaceMissing, { units: { one: [configMapOf('apples', 'x'), configMapOf('oranges', 'x')] } }),
    ).toEqual([
      [
        'namespace-missing',
        '/ConfigMap/apples/x',
        '"ConfigMap apples/x" goes into namespace "apples", and nothing makes that namespace.',
      ],
      [
        'namespace-missing',
        '/ConfigMap/oranges/x',
        '"ConfigMap oranges/x" goes into namespace "oranges", and nothing makes that namespace.',
      ],
    ]);
  });

  it('finds the namespace that a chart is installed into', () => {
    const release = releaseOf('a', 'x', 'mystery', { namespace: 'elsewhere', spec: { targetNamespace: 'elsewhere' } });
    const found = diagnosticsOf(namespaceMissing, {
      units: { one: [namespaceOf('a'), repositoryOf('a', 'mystery'), release] },
    });
    expect(found.map(({ resource, message }) => [resource, message.includes('namespace "elsewhere"')])).toEqual([
      ['helm.toolkit.fluxcd.io/HelmRelease/a/x', true],
    ]);
  });

  it('finds the namespace that a release puts its objects into where the release was written by hand', () => {
    expect(
      foundBy(namespaceMissing, {
        units: { one: [namespaceOf('a'), repositoryOf('a', 'm'), handWritten({ targetNamespace: 'b' })] },
      }),
    ).toEqual([
      [
        'namespace-missing',
        'helm.toolkit.fluxcd.io/HelmRelease/a/x',
        expect.stringContaining('goes into namespace "b", and nothing makes that namespace.'),
      ],
    ]);
  });

  it.each([
    [
      'a namespace that a release makes which was written by hand',
      {
        units: {
          one: [
            namespaceOf('a'),
            repositoryOf('a', 'm'),
            handWritten({ targetNamespace: 'b', install: { createNamespace: true } }),
            configMapOf('b', 'x'),
          ],
        },
      },
    ],
    [
      'a Namespace that is in a namespace, which is another mistake',
      { units: { one: [objectOf('v1', 'Namespace', 'a', 'a'), configMapOf('a', 'x')] } },
    ],
    ['a namespace in the same unit', { units: { one: [namespaceOf('a'), configMapOf('a', 'x')] } }],
    ['a namespace in another unit', { units: { one: [configMapOf('a', 'x')], two: [namespaceOf('a')] } }],
    [
      'a declared namespace',
      {
        units: { one: [configMapOf('a', 'x')] },
        externals: [externalOf({ objects: [{ apiVersion: 'v1', kind: 'Namespace', namespace: '', name: 'a' }] })],
      },
    ],
    [
      'namespaces of Kubernetes and Flux',
      {
        units: { one: [configMapOf('kube-system', 'x'), configMapOf('default', 'x'), configMapOf('flux-system', 'x')] },
      },
    ],
    [
      'a release that makes its own',
      {
        units: {
          one: [
            namespaceOf('a'),
            repositoryOf('a', 'm'),
            releaseOf('a', 'x', 'm', {
              namespace: 'b',
              spec: { targetNamespace: 'b', install: { createNamespace: true } },
            }),
          ],
        },
      },
    ],
  ])('is silent about %s', (_what, props) => expect(foundBy(namespaceMissing, props)).toEqual([]));
});

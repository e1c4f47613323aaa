import { describe, expect, it } from 'vitest';
import { chartOf, crdOf, externalOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { crdMissing } from '../../../src/passes/check/crd-missing.ts';
import { definitionOf, objectOf } from '../../support/manifests.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';

const ns = namespaceOf('a');
const thing = objectOf('x.io/v1', 'Thing', 'a', 'one');

describe('crd-missing', () => {
  it('finds a custom resource whose CRD nobody provides', () => {
    expect(foundBy(crdMissing, { units: { one: [ns, thing] } })).toEqual([
      [
        'crd-missing',
        'x.io/Thing/a/one',
        '"Thing a/one" needs the custom resource definition "things.x.io", which nothing in the cluster provides.',
      ],
    ]);
  });

  it('names the kind that was probably meant', () => {
    expect(foundBy(crdMissing, { units: { one: [ns, definitionOf('x.io', 'Thong'), thing] } })).toEqual([
      [
        'crd-missing',
        'x.io/Thing/a/one',
        '"Thing a/one" needs the custom resource definition "things.x.io", which nothing in the cluster provides (did you mean kind "Thong"?).',
      ],
    ]);
  });

  it('finds what a chart requires and nobody brings', () => {
    const chart = chartOf('y', [], { uses: [{ group: 'x.io', kind: 'Thing' }] });
    expect(foundBy(crdMissing, { units: { one: [ns, repositoryOf('a', 'y'), releaseOf('a', 'y', chart)] } })).toEqual([
      [
        'crd-missing',
        'helm.toolkit.fluxcd.io/HelmRelease/a/y',
        '"HelmRelease a/y" needs the custom resource definition "things.x.io", which nothing in the cluster provides.',
      ],
    ]);
  });

  it('only notes it where an unknown chart may bring it', () => {
    expect(
      diagnosticsOf(crdMissing, {
        units: { one: [ns, repositoryOf('a', 'm'), releaseOf('a', 'm', 'mystery'), thing] },
      }).map(({ severity, message }) => [severity, message]),
    ).toEqual([
      [
        'note',
        '"Thing a/one" needs the custom resource definition "things.x.io", which nothing in the cluster provides. What HelmRelease a/m makes is not known.',
      ],
    ]);
  });

  it.each([
    ['a CRD beside it', { units: { one: [ns, definitionOf('x.io', 'Thing'), thing] } }],
    [
      'a chart that brings it',
      {
        units: {
          one: [ns, repositoryOf('a', 'y'), releaseOf('a', 'y', chartOf('y', [crdOf('x.io', 'Thing')]))],
          two: [thing],
        },
      },
    ],
    [
      'an external that stands for it',
      { units: { one: [ns, thing] }, externals: [externalOf({ objects: [crdOf('x.io', 'Thing')] })] },
    ],
    [
      'kinds of Kubernetes and of Flux',
      { units: { one: [ns, objectOf('v1', 'ServiceAccount', 'a', 's'), repositoryOf('a', 'y')] } },
    ],
  ])('is silent about %s', (_what, props) => expect(foundBy(crdMissing, props)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { chartOf, crdOf, externalOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { crdInSameUnit } from '../../../src/passes/check/crd-in-same-unit.ts';
import { definitionOf, objectOf } from '../../support/manifests.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';

const ns = namespaceOf('a');
const thing = objectOf('x.io/v1', 'Thing', 'a', 'one');
const release = [repositoryOf('a', 'y'), releaseOf('a', 'y', chartOf('y', [crdOf('x.io', 'Thing')]))];

describe('crd-in-same-unit', () => {
  it('finds a custom resource beside the release that brings its CRD, and says how to split', () => {
    expect(diagnosticsOf(crdInSameUnit, { units: { network: [ns, ...release, thing] } })).toMatchObject([
      {
        code: 'crd-in-same-unit',
        severity: 'error',
        resource: 'x.io/Thing/a/one',
        unit: 'network',
        message:
          '"Thing a/one" is in unit "network" together with "HelmRelease a/y", which brings its CRD "things.x.io": on an empty cluster the engine refuses the whole unit before anything of it is applied.',
        remedy:
          'Split unit "network": keep "HelmRelease a/y" there and move "Thing" objects into a unit of their own, such as "network-configs", which will start after it.',
        chain: [{ text: 'needs CRD "things.x.io"' }, { text: 'which "HelmRelease a/y" installs' }],
      },
    ]);
  });

  it('finds a custom resource beside an operator that makes its CRD at run time', () => {
    const cilium = [repositoryOf('a', 'cilium'), releaseOf('a', 'cilium', chartOf('cilium', []))];
    const policy = objectOf('cilium.io/v2', 'CiliumClusterwideNetworkPolicy', '', 'deny', {});
    expect(
      foundBy(crdInSameUnit, { units: { network: [ns, ...cilium, policy] } }).map(([code, about]) => [code, about]),
    ).toEqual([['crd-in-same-unit', 'cilium.io/CiliumClusterwideNetworkPolicy//deny']]);
  });

  it.each([
    ['two units', { units: { one: [ns, ...release], two: [thing] } }],
    ['a plain CRD in the same unit', { units: { one: [ns, definitionOf('x.io', 'Thing'), thing] } }],
    [
      'a CRD that is there before the engine',
      { units: { one: [ns, ...release, thing] }, externals: [externalOf({ objects: [crdOf('x.io', 'Thing')] })] },
    ],
    [
      'a plain CRD in an earlier unit beside the release',
      { units: { zero: [definitionOf('x.io', 'Thing')], one: [ns, ...release, thing] } },
    ],
    [
      'a release that needs the CRDs of another release of its unit',
      {
        units: {
          one: [
            ns,
            ...release,
            repositoryOf('a', 'z'),
            releaseOf('a', 'z', chartOf('z', [], { uses: [{ group: 'x.io', kind: 'Thing' }] })),
          ],
        },
      },
    ],
  ])('is silent about %s', (_what, props) => expect(foundBy(crdInSameUnit, props)).toEqual([]));
});

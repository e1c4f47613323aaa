import { describe, expect, it, test } from 'vitest';
import { answerTo, apiVersionNames, apiVersionsByProvider, apiVersionsOf } from '../../src/model/api-answers.ts';
import { derive } from '../../src/passes/derive/derive.ts';
import { definitionOf } from '../support/manifests.ts';
import { chartOf, crdOf, externalOf, namespaceOf, planOf, releaseOf, repositoryOf } from '../support/plan-of.ts';

const thing = crdOf('x.io', 'Thing');

test.each([
  [
    ['', 'v1', 'Pod'],
    ['v1', 'v1/Pod'],
  ],
  [
    ['policy', 'v1', 'PodDisruptionBudget'],
    ['policy/v1', 'policy/v1/PodDisruptionBudget'],
  ],
] as const)('%s is listed as Helm spells it', ([group, version, kind], names) =>
  expect(apiVersionNames(group, version, kind)).toEqual(names),
);

test('a definition brings what it serves, an aggregated API its version, anything else nothing', () => {
  expect(apiVersionsOf({ ...thing, crd: { ...thing.crd!, versions: ['v1', 'v1beta1'] } })).toEqual([
    'x.io/v1',
    'x.io/v1/Thing',
    'x.io/v1beta1',
    'x.io/v1beta1/Thing',
  ]);
  expect(apiVersionsOf({ apiService: { group: 'metrics.k8s.io', version: 'v1beta1' } })).toEqual([
    'metrics.k8s.io/v1beta1',
  ]);
  expect(apiVersionsOf({})).toEqual([]);
});

test('whoever brings API versions is found: manifests, charts and externals', () => {
  const { catalogue } = derive(
    planOf({
      units: {
        one: [
          namespaceOf('a'),
          definitionOf('y.io', 'Other'),
          repositoryOf('a', 'x'),
          releaseOf('a', 'x', chartOf('x', [thing])),
        ],
      },
      externals: [externalOf({ name: 'before', objects: [crdOf('z.io', 'Old'), crdOf('z.io', 'Older')] })],
    }),
  );
  expect(Object.fromEntries(apiVersionsByProvider(catalogue))).toMatchObject({
    'apiextensions.k8s.io/CustomResourceDefinition//others.y.io': ['y.io/v1', 'y.io/v1/Other'],
    'helm.toolkit.fluxcd.io/HelmRelease/a/x': ['x.io/v1', 'x.io/v1/Thing'],
    'external:before': ['z.io/v1', 'z.io/v1/Old', 'z.io/v1', 'z.io/v1/Older'],
  });
});

describe('a release is told that an API version is served', () => {
  const own = { crdsFolder: ['things.x.io'], objects: [thing] };
  it.each<[string, Parameters<typeof answerTo>, boolean]>([
    ['by the cluster', ['x.io/v1', new Set(['x.io/v1']), { crdsFolder: [], objects: [] }], true],
    ['by the folder "crds" of its chart', ['x.io/v1/Thing', new Set(), own], true],
    ['but not by a template of its chart', ['x.io/v1', new Set(), { crdsFolder: [], objects: [thing] }], false],
    [
      'but not by another definition of that folder',
      ['x.io/v1', new Set(), { crdsFolder: ['others.x.io'], objects: [thing] }],
      false,
    ],
    ['but not in another version', ['x.io/v2', new Set(['x.io/v1']), own], false],
    ['but not by nobody', ['x.io/v1', new Set(), { crdsFolder: [], objects: [] }], false],
  ])('%s', (_what, given, answer) => expect(answerTo(...given)).toBe(answer));
});

import { describe, expect, it, test } from 'vitest';
import type { ResourceId } from '../../src/model/identity.ts';
import type { Resource } from '../../src/model/resource.ts';
import { derive } from '../../src/passes/derive/derive.ts';
import { servedApis } from '../../src/rounds/served-apis.ts';
import { definitionOf, objectOf } from '../support/manifests.ts';
import {
  chartOf,
  crdOf,
  externalOf,
  namespaceOf,
  planOf,
  releaseOf,
  repositoryOf,
  type PlanObject,
  type PlanOfProps,
} from '../support/plan-of.ts';

const web = 'helm.toolkit.fluxcd.io/HelmRelease/a/web' as ResourceId;
const base: PlanObject[] = [namespaceOf('a'), ...['web', 'crds'].map((name) => repositoryOf('a', name))];
const release = releaseOf('a', 'web', chartOf('web', []));
const thing = crdOf('x.io', 'Thing');
const crds = releaseOf('a', 'crds', chartOf('crds', [thing]));
/** A release that makes an object of that kind, and so waits for its definition. */
const using = releaseOf('a', 'web', chartOf('web', [], { uses: [{ group: 'x.io', kind: 'Thing' }] }));

/** What the release "web" finds served. */
function servedFor(props: PlanOfProps): ReadonlySet<string> {
  const plan = derive(planOf(props));
  return servedApis(plan)(plan.resources.find(({ id }) => id === web) as Resource);
}

const named = ['x.io/v1', 'x.io/v1/Thing'];
const ofGroup = (served: ReadonlySet<string>, group = 'x.io') =>
  [...served].filter((name) => name.startsWith(`${group}/`));

describe('an API version is served when a release installs', () => {
  it.each<[string, PlanOfProps]>([
    ['an external brings it', { units: { all: [...base, release] }, externals: [externalOf({ objects: [thing] })] }],
    [
      'an external brings it after something that comes before',
      {
        units: { base, first: [crds], web: [release] },
        order: [
          ['first', 'base'],
          ['web', 'first'],
        ],
        externals: [externalOf({ objects: [thing], after: 'helm.toolkit.fluxcd.io/HelmRelease/a/crds' as ResourceId })],
      },
    ],
    [
      'a unit before it holds the definition',
      { units: { base, first: [definitionOf('x.io', 'Thing')], web: [release] }, order: [['web', 'first']] },
    ],
    [
      'a release of a unit before it brings it',
      { units: { base, first: [crds], web: [release] }, order: [['web', 'first']] },
    ],
    [
      'a unit far before it brings it',
      {
        units: { base, first: [crds], between: [namespaceOf('b')], web: [release] },
        order: [
          ['between', 'first'],
          ['web', 'between'],
        ],
      },
    ],
    [
      'its own unit holds the definition, which the engine applies first',
      { units: { all: [...base, definitionOf('x.io', 'Thing'), release] } },
    ],
    ['a release of its unit that it waits for brings it', { units: { all: [...base, crds, using] } }],
    ['edges alone put what brings it before', { units: { base, later: [crds], web: [using] } }],
  ])('where %s', (_what, props) => expect(ofGroup(servedFor(props))).toEqual(named));

  it('as an aggregated API', () => {
    const metrics = objectOf('apiregistration.k8s.io/v1', 'APIService', '', 'v1beta1.metrics.k8s.io', {
      group: 'metrics.k8s.io',
      version: 'v1beta1',
      service: { namespace: 'a', name: 'metrics' },
    });
    const units = { base, first: [metrics], web: [release] };
    expect(ofGroup(servedFor({ units, order: [['web', 'first']] }), 'metrics.k8s.io')).toEqual([
      'metrics.k8s.io/v1beta1',
    ]);
    expect(ofGroup(servedFor({ units, order: [['first', 'web']] }), 'metrics.k8s.io')).toEqual([]);
  });

  it('in every version that the definition serves', () => {
    const two = { ...thing, crd: { ...thing.crd!, versions: ['v1', 'v2alpha1'] } };
    expect(
      ofGroup(servedFor({ units: { all: [...base, release] }, externals: [externalOf({ objects: [two] })] })),
    ).toEqual([...named, 'x.io/v2alpha1', 'x.io/v2alpha1/Thing']);
  });
});

describe('an API version is not served yet', () => {
  it.each<[string, PlanOfProps]>([
    ['nobody brings it', { units: { all: [...base, release] } }],
    ['a later unit brings it', { units: { base, web: [release], last: [crds] }, order: [['last', 'web']] }],
    [
      'a unit beside it brings it',
      {
        units: { base, web: [release], beside: [crds] },
        order: [
          ['web', 'base'],
          ['beside', 'base'],
        ],
      },
    ],
    ['a release of its unit brings it, and both start at once', { units: { all: [...base, crds, release] } }],
    [
      'its own chart brings it by a template',
      { units: { all: [...base, releaseOf('a', 'web', chartOf('web', [thing]))] } },
    ],
    [
      'an external brings it after something that comes later',
      {
        units: { base, web: [release], last: [crds.manifest] },
        order: [['last', 'web']],
        externals: [externalOf({ objects: [thing], after: 'helm.toolkit.fluxcd.io/HelmRelease/a/crds' as ResourceId })],
      },
    ],
    [
      'an external brings it after the release itself',
      { units: { all: [...base, release] }, externals: [externalOf({ objects: [thing], after: web })] },
    ],
  ])('where %s', (_what, props) => expect(ofGroup(servedFor(props))).toEqual([]));
});

test('Kubernetes serves what its minor version has, and Flux its own', () => {
  const at = (kubernetes: string) => servedFor({ target: { kubernetes }, units: { all: [...base, release] } });
  const now = at('1.36');
  for (const name of [
    'v1',
    'v1/Pod',
    'apps/v1',
    'apps/v1/Deployment',
    'policy/v1/PodDisruptionBudget',
    'helm.toolkit.fluxcd.io/v2/HelmRelease',
  ])
    expect(now.has(name), name).toBe(true);
  for (const name of [
    'policy/v1beta1',
    'policy/v1beta1/PodDisruptionBudget',
    'apps/v1/Pod',
    'gateway.networking.k8s.io/v1',
    'x.io/v1',
  ])
    expect(now.has(name), name).toBe(false);
  expect([...now].filter((name) => !at('1.30').has(name)).length).toBeGreaterThan(0);
  expect([...at('1.30')].filter((name) => !now.has(name)).every((name) => /v\d+(alpha|beta)\d/.test(name))).toBe(true);
});

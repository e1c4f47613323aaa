import { describe, expect, test } from 'vitest';
import {
  chartOf,
  crdOf,
  externalOf,
  namespaceOf,
  releaseOf,
  repositoryOf,
  type ChartOfProps,
  type PlanObject,
} from '../../support/plan-of.ts';
import { arrows, derived } from './arrows.ts';

const version = 'x.io/v1/Thing';
const thing = crdOf('x.io', 'Thing');
const base: PlanObject[] = [namespaceOf('a'), ...['web', 'crds'].map((name) => repositoryOf('a', name))];
const asking = (more: ChartOfProps = {}) =>
  releaseOf(
    'a',
    'web',
    chartOf('web', [], { asked: { [version]: false }, missing: { [version]: ['x.io/Thing/a/web'] }, ...more }),
  );
const crds = releaseOf('a', 'crds', chartOf('crds', [thing]));
const edge = 'HelmRelease a/web > HelmRelease a/crds (start)';

describe('a release whose chart makes more where an API version is served', () => {
  test('comes after what brings the version', () => {
    const plan = derived({ units: { web: [asking()], crds: [crds], base } });
    expect(arrows(plan, 'crd')).toEqual([edge]);
    expect(plan.edges.find(({ kind }) => kind === 'crd')?.reason).toBe(`its chart asks whether ${version} is served`);
    expect(plan.units.find(({ name }) => name === 'web')?.dependsOn).toEqual(['crds']);
  });

  test('comes after it inside one unit too', () => {
    const plan = derived({ units: { all: [...base, asking(), crds] } });
    expect([...plan.releaseOrder.values()]).toEqual([['helm.toolkit.fluxcd.io/HelmRelease/a/crds']]);
  });

  test('comes first where what brings it needs the release itself', () => {
    const needing = releaseOf('a', 'crds', chartOf('crds', [thing], { uses: [{ group: 'y.io', kind: 'Base' }] }));
    const both = releaseOf(
      'a',
      'web',
      chartOf('web', [crdOf('y.io', 'Base')], { missing: { [version]: ['x.io/Thing/a/web'] } }),
    );
    expect(arrows(derived({ units: { web: [both], crds: [needing], base } }), 'crd')).toEqual([
      'HelmRelease a/crds > HelmRelease a/web (start)',
    ]);
  });

  test('comes first where somebody said so', () => {
    const plan = derived({
      units: { web: [asking()], crds: [crds], base },
      order: [
        ['crds', 'web'],
        ['web', 'base'],
      ],
    });
    expect(arrows(plan, 'crd')).toEqual([]);
  });
});

describe('nothing is ordered', () => {
  test.each<[string, PlanObject]>([
    ['the other answer makes nothing more', asking({ missing: {} })],
    ['the version is served already', asking({ asked: { [version]: true }, missing: {} })],
    ['nobody brings that version', asking({ missing: { 'z.io/v1': ['z.io/Thing/a/web'] } })],
    [
      'the chart brings it itself',
      releaseOf('a', 'web', chartOf('web', [crdOf('z.io', 'Thing')], { missing: { 'z.io/v1': ['z.io/Thing/a/web'] } })),
    ],
  ])('where %s', (_what, web) =>
    expect(arrows(derived({ units: { web: [web], crds: [crds], base } }), 'crd')).toEqual([]),
  );

  test('but what an external brings, if that comes before', () => {
    const external = externalOf({ name: 'definitions', objects: [thing] });
    expect(arrows(derived({ units: { all: [...base, asking()] }, externals: [external] }), 'crd')).toEqual([
      'HelmRelease a/web > external:definitions (start)',
    ]);
  });
});

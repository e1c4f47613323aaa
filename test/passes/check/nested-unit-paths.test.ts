import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { namespaceOf, planOf } from '../../support/plan-of.ts';
import { nestedUnitPaths } from '../../../src/passes/check/nested-unit-paths.ts';

/** A plan whose units have the paths given, and names as given or as their paths end. */
function withPaths(paths: Readonly<Record<string, string>>): Plan {
  const plan = planOf({ units: Object.fromEntries(Object.keys(paths).map((name) => [name, [namespaceOf(name)]])) });
  return { ...plan, units: plan.units.map((unit) => ({ ...unit, path: paths[unit.name]! })) };
}
const found = (paths: Readonly<Record<string, string>>) =>
  nestedUnitPaths(withPaths(paths)).map(({ code, unit, message }) => [code, unit, message]);

describe('nested-unit-paths', () => {
  it('finds a path inside another', () => {
    expect(found({ apps: 'dist/c/apps', shop: 'dist/c/apps/shop' })).toEqual([
      [
        'nested-unit-paths',
        'shop',
        'Path "dist/c/apps/shop" of unit "shop" lies inside "dist/c/apps", the path of unit "apps": both would apply and prune the same objects.',
      ],
    ]);
  });

  it('finds one path of two units', () => {
    expect(found({ a: 'dist/c/x', b: 'dist/c/x' })).toEqual([
      [
        'nested-unit-paths',
        'b',
        'Units "a" and "b" share the path "dist/c/x": both would apply and prune the same objects.',
      ],
    ]);
  });

  it('finds every path inside, also behind siblings that only begin alike', () => {
    expect(
      found({ a: 'dist/c/a', ab: 'dist/c/a-b', x: 'dist/c/a/x', y: 'dist/c/a/y' }).map(([, unit]) => unit),
    ).toEqual(['x', 'y']);
  });

  it('refuses the name of the folder of all units', () => {
    expect(found({ units: 'dist/c/units' })).toEqual([
      ['nested-unit-paths', 'units', 'Unit "units" has the name of the folder that holds the files of all units.'],
    ]);
  });

  it('refuses the names of what delivers the units', () => {
    expect(
      found({ platform: 'dist/c/platform', 'flux-system': 'dist/c/flux-system' }).map(([, , message]) => message),
    ).toEqual([
      'Unit "platform" has the name of the Kustomization that delivers all units.',
      'Unit "flux-system" has the name of the Kustomization that delivers the engine itself.',
    ]);
  });

  it.each([
    ['paths side by side', { a: 'dist/c/a', b: 'dist/c/b' }],
    ['a path that begins like another', { a: 'dist/c/apps', b: 'dist/c/apps-extra', c: 'dist/c/app' }],
    ['one unit', { a: 'dist/c/a' }],
    ['the same folder of two clusters', { a: 'dist/one/a', b: 'dist/two/a' }],
  ])('is silent about %s', (_what, paths) => expect(found(paths as unknown as Record<string, string>)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { compileCluster } from '../../../src/cli/compile-cluster.ts';
import { check } from '../../../src/passes/check/check.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import { releasesOf } from '../../../src/model/resource-lookups.ts';

const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');
/** As the committed records have its releases: nothing is rendered here. */
const compiled = await compileCluster(root, 'linksphere');
if ('failure' in compiled) throw compiled.failure;
const loaded = compiled.plan;
const whole = derive(loaded);
/** What something else needs, because of what it is and not because somebody said so. */
const needed = new Set(whole.edges.filter(({ explicit }) => !explicit).map(({ to }) => to));

/** The platform as its author would have it after deleting the code of one object. */
function without(plan: Plan, removed: Resource): Plan {
  return {
    ...plan,
    resources: plan.resources.filter((resource) => resource !== removed),
    units: plan.units.map((unit) => ({ ...unit, resources: unit.resources.filter((id) => id !== removed.id) })),
    externals: plan.externals.map(({ after, ...external }) =>
      after === undefined || after === removed.id ? external : { ...external, after },
    ),
    edges: plan.edges.filter(({ from, to }) => from !== removed.id && to !== removed.id),
  };
}

describe('a platform from which one object is taken away', () => {
  const errors = (plan: Plan) =>
    check(derive(plan))
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => message);

  it('is one whose releases were all rendered', () => {
    expect(
      releasesOf(loaded)
        .filter(({ release }) => release.rendering.state !== 'current')
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('has no errors as it is', () => expect(errors(loaded)).toEqual([]));

  it('is refused for every object that something needs', () => {
    const unseen = loaded.resources.filter(
      (resource) => needed.has(resource.id) && errors(without(loaded, resource)).length === 0,
    );
    expect(unseen.map(({ id }) => id)).toEqual([]);
    expect(needed.size).toBeGreaterThan(40);
  }, 120_000);
});

import { isDeepStrictEqual } from 'node:util';
import type { Plan, RoundProblems } from '../model/plan.ts';
import type { Resource } from '../model/resource.ts';

type Leak = RoundProblems['leaks'][number];

/** Compares two runs of the same code under the same renderings: they make the same objects, unless a module keeps state. */
export function findLeaks(first: Plan, again: Plan): readonly Leak[] {
  const before = new Map(first.resources.map((resource) => [resource.id, resource]));
  const after = new Set(again.resources.map(({ id }) => id));
  const leak = ({ id, place }: Resource, how: Leak['how']): Leak => ({ id, how, place });
  const changed = again.resources.flatMap((resource) => {
    const known = before.get(resource.id);
    if (known === undefined) return [leak(resource, 'appears')];
    return isDeepStrictEqual(known.manifest, resource.manifest) ? [] : [leak(resource, 'changes')];
  });
  return [
    ...changed,
    ...first.resources.filter(({ id }) => !after.has(id)).map((resource) => leak(resource, 'disappears')),
  ];
}

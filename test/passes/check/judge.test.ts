import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { type Check, perKind, runChecks } from '../../../src/passes/check/support/judge.ts';
import { configMapOf, serviceOf } from '../../support/manifests.ts';
import { planOf } from '../../support/plan-of.ts';

const plan = planOf({
  units: { one: [configMapOf('a', 'x'), configMapOf('a', 'y'), serviceOf('a', 'z', [{ port: 80 }], null)] },
});
const saying = (message: string) => ({ message }) as Diagnostic;

it('looks at an object by each check before it looks at the next, and at the plan by those that judge it as a whole', () => {
  const looked: string[] = [];
  const each =
    (name: string): Check =>
    () =>
    ({ id }) => {
      looked.push(`${name} ${id}`);
      return [saying(`${name} ${id}`)];
    };
  const found = runChecks([each('a'), () => [saying('whole')], each('b')], plan);
  const inTurn = plan.resources.flatMap(({ id }) => [`a ${id}`, `b ${id}`]);
  expect(looked).toEqual(inTurn);
  expect(found.map(({ message }) => message)).toEqual(['whole', ...inTurn]);
});

it('decides for a kind once while objects of that kind come', () => {
  const decided: string[] = [];
  const decide = perKind(({ group, kind }) => decided.push(`${group}/${kind}`));
  const resources = plan.resources.toSorted((one, other) => (one.id < other.id ? -1 : 1)) as Resource[];
  expect(resources.map(decide)).toEqual([1, 1, 2]);
  expect(decided).toEqual(['/ConfigMap', '/Service']);
});

import { describe, expect, it } from 'vitest';
import { namespaceOf, planOf, somewhere } from '../../support/plan-of.ts';
import { codeNotPure } from '../../../src/passes/check/code-not-pure.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import type { ResourceId } from '../../../src/model/identity.ts';
import type { RoundProblems } from '../../../src/model/plan.ts';

const plan = derive(planOf({ units: { one: [namespaceOf('a')] } }));
const id = '/ConfigMap/a/settings' as ResourceId;
const found = (rounds?: RoundProblems) =>
  codeNotPure(rounds === undefined ? plan : { ...plan, rounds }).map(({ severity, resource, message, place }) => [
    severity,
    resource,
    message,
    place?.(),
  ]);

describe('code-not-pure', () => {
  it.each<[RoundProblems['leaks'][number]['how'], string]>([
    ['appears', 'is made only when it runs again'],
    ['disappears', 'is not made when it runs again'],
    ['changes', 'comes out otherwise when it runs again'],
  ])('finds an object that %s, at its place', (how, words) => {
    expect(found({ unsettled: [], leaks: [{ id, how, place: somewhere }] })).toEqual([
      [
        'error',
        id,
        `The cluster's code does not give the same platform twice: "ConfigMap a/settings" ${words}.`,
        somewhere(),
      ],
    ]);
  });

  it('finds all of them, also without a place', () => {
    const leaks = [
      { id, how: 'appears' as const, place: undefined },
      { id: '/Secret/a/x' as ResourceId, how: 'changes' as const, place: undefined },
    ];
    expect(found({ unsettled: [], leaks }).map(([, resource, , place]) => [resource, place])).toEqual([
      [id, undefined],
      ['/Secret/a/x', undefined],
    ]);
  });

  it.each<[string, RoundProblems | undefined]>([
    ['code that ran once', undefined],
    ['code that gives the same twice', { unsettled: [], leaks: [] }],
    [
      'releases that do not settle, which are a finding of their own',
      { unsettled: [{ release: id, question: 'whether "x/v1" is served' }], leaks: [] },
    ],
  ])('is silent about %s', (_what, rounds) => expect(found(rounds)).toEqual([]));
});

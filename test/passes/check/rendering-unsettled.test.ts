import { describe, expect, it } from 'vitest';
import { chartOf, namespaceOf, planOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import type { ResourceId } from '../../../src/model/identity.ts';
import type { RoundProblems } from '../../../src/model/plan.ts';
import { renderingUnsettled } from '../../../src/passes/check/rendering-unsettled.ts';

const plan = derive(
  planOf({ units: { one: [namespaceOf('a'), repositoryOf('a', 'x'), releaseOf('a', 'x', chartOf('x', []))] } }),
);
const release = 'helm.toolkit.fluxcd.io/HelmRelease/a/x' as ResourceId;
const found = (rounds?: RoundProblems) =>
  renderingUnsettled(rounds === undefined ? plan : { ...plan, rounds }).map(({ severity, resource, unit, message }) => [
    severity,
    resource,
    unit,
    message,
  ]);

describe('rendering-unsettled', () => {
  it('finds a release whose rendering changes with every round, with the question', () => {
    expect(found({ unsettled: [{ release, question: 'whether "example.com/v1" is served' }], leaks: [] })).toEqual([
      [
        'error',
        release,
        'one',
        'What "HelmRelease a/x" makes does not settle: it depends on whether "example.com/v1" is served, and each answer leads to a plan that gives another one.',
      ],
    ]);
  });

  it('finds each of them, also one that the last plan does not have', () => {
    const gone = 'helm.toolkit.fluxcd.io/HelmRelease/a/gone' as ResourceId;
    const unsettled = [
      { release, question: 'what ConfigMap "m" holds' },
      { release: gone, question: 'what ConfigMap "n" holds' },
    ];
    expect(found({ unsettled, leaks: [] }).map(([, resource, unit]) => [resource, unit])).toEqual([
      [release, 'one'],
      [gone, undefined],
    ]);
  });

  it.each<[string, RoundProblems | undefined]>([
    ['a plan that fits its renderings', undefined],
    [
      'code that is not pure, which is a finding of its own',
      { unsettled: [], leaks: [{ id: release, how: 'changes', place: undefined }] },
    ],
  ])('is silent about %s', (_what, rounds) => expect(found(rounds)).toEqual([]));
});

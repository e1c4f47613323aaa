import { describe, expect, it } from 'vitest';
import type { Acknowledgement } from '../../../src/model/acknowledgement.ts';
import type { DiagnosticCode } from '../../../src/model/diagnostic-code.ts';
import { check } from '../../../src/passes/check/check.ts';
import { deploymentOf } from '../../support/manifests.ts';
import { foundBy } from '../../support/found-by.ts';
import { namespaceOf, type PlanObject } from '../../support/plan-of.ts';

const place = (line: number) => () => ({ file: 'charts/web.ts', line, column: 3 });
const accept = (code: DiagnosticCode, line = 1): Acknowledgement => ({ code, reason: 'a trial', place: place(line) });
const web = (name: string, image: string, ...acknowledged: readonly Acknowledgement[]): PlanObject => ({
  manifest: deploymentOf('a', name, { image }),
  acknowledged,
});
const find = (...objects: readonly PlanObject[]) => foundBy(check, { units: { one: [namespaceOf('a'), ...objects] } });

describe('acknowledgement-unused', () => {
  it('finds an acknowledgement that matches nothing', () => {
    expect(find(web('x', 'nginx:1.29.1', accept('unpinned-version')))).toEqual([
      [
        'acknowledgement-unused',
        'apps/Deployment/a/x',
        '"Deployment a/x" acknowledges "unpinned-version" ("a trial"), and there is no such finding on it that can be accepted.',
      ],
    ]);
  });

  it('finds the one of two that matches nothing', () => {
    expect(
      find(web('x', 'nginx:latest', accept('unpinned-version'), accept('pod-security', 2))).map(
        ([, , message]) => message,
      ),
    ).toEqual([
      '"Deployment a/x" acknowledges "pod-security" ("a trial"), and there is no such finding on it that can be accepted.',
    ]);
  });

  it('counts one line of code once, however many objects it reaches', () => {
    expect(
      find(web('x', 'nginx:1.29.1', accept('unpinned-version')), web('y', 'nginx:1.29.1', accept('unpinned-version'))),
    ).toHaveLength(1);
  });

  it.each([
    ['one that matches', [web('x', 'nginx:latest', accept('unpinned-version'))]],
    [
      'one line that reaches two objects and matches on one',
      [web('x', 'nginx:latest', accept('unpinned-version')), web('y', 'nginx:1.29.1', accept('unpinned-version'))],
    ],
    ['none at all', [web('x', 'nginx:1.29.1')]],
  ])('is silent about %s', (_what, objects) => expect(find(...objects)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { chartOf, namespaceOf, releaseOf, type PlanObject } from '../../support/plan-of.ts';
import { diagnosticsOf } from '../../support/found-by.ts';
import type { Rendering } from '../../../src/model/rendering.ts';
import { renderingStale } from '../../../src/passes/check/rendering-stale.ts';
import { objectOf } from '../../support/manifests.ts';

const release = (name: string, more: Partial<Rendering>) => releaseOf('a', name, chartOf(name, [], more));
const found = (...objects: PlanObject[]) =>
  diagnosticsOf(renderingStale, { units: { one: [namespaceOf('a'), ...objects] } }).map(
    ({ severity, resource, message, remedy }) => [severity, resource, message, remedy],
  );
const id = (name: string) => `helm.toolkit.fluxcd.io/HelmRelease/a/${name}`;
const problem = { changed: ['values', 'chart'], reason: 'Helm says: no such value', remedy: 'Give it one.' };

describe('rendering-stale', () => {
  it('notes a release whose record is older than its inputs, with what changed, why it was not rendered and what to do', () => {
    expect(found(release('x', { state: 'stale', problem }))).toEqual([
      [
        'note',
        id('x'),
        '"HelmRelease a/x" changed since it was recorded (values, chart) and was not rendered: Helm says: no such value.',
        'Give it one.',
      ],
    ]);
  });

  it('notes one that other answers than its own inputs make stale', () => {
    expect(
      found(release('x', { state: 'stale', problem: { ...problem, changed: [] } })).map(([, , message]) => message),
    ).toEqual(['"HelmRelease a/x" changed since it was recorded and was not rendered: Helm says: no such value.']);
  });

  it('notes one without a record, each for itself', () => {
    expect(
      found(
        release('x', { state: 'unknown', problem: { ...problem, changed: [] } }),
        release('y', { state: 'unknown' }),
      ),
    ).toEqual([
      [
        'note',
        id('x'),
        '"HelmRelease a/x" has no record and was not rendered: Helm says: no such value.',
        'Give it one.',
      ],
      [
        'note',
        id('y'),
        '"HelmRelease a/y" has no record and was not rendered: nothing renders here.',
        'Run "strata synth" where the chart can be rendered, and commit the record.',
      ],
    ]);
  });

  it.each<[string, PlanObject[]]>([
    ['a release that is up to date', [release('x', {})]],
    ['one that is known in part', [release('x', { partial: ['values of Secret a/smtp are not known'] })]],
    [
      'a chart that nobody imported, which is a finding of its own',
      [objectOf('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', 'raw', {})],
    ],
    ['a platform without releases', []],
  ])('is silent about %s', (_what, objects) => expect(found(...objects)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { chartOf, crdOf, namespaceOf, releaseOf } from '../../support/plan-of.ts';
import { chartUnknown } from '../../../src/passes/check/chart-unknown.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';

const ns = namespaceOf('a');

describe('chart-unknown', () => {
  it('notes a chart that nobody imported, and one that could not be rendered', () => {
    const units = { one: [ns, releaseOf('a', 'x', 'mystery'), releaseOf('a', 'y', chartOf('closed', [], { rendered: 'none' }))] };
    expect(diagnosticsOf(chartUnknown, { units }).map(({ severity, message }) => [severity, message])).toEqual([
      ['note', '"HelmRelease a/x" installs chart "mystery" 1.0.0, of which nothing is known: what it brings and needs is neither ordered nor checked.'],
      ['note', '"HelmRelease a/y" installs chart "closed" 1.0.0, of which nothing is known: what it brings and needs is neither ordered nor checked.'],
    ]);
  });

  it('notes a HelmRelease that was written by hand', () => {
    const units = { one: [ns, { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name: 'raw', namespace: 'a' }, spec: {} }] };
    expect(foundBy(chartUnknown, { units })).toEqual([
      ['chart-unknown', 'helm.toolkit.fluxcd.io/HelmRelease/a/raw', '"HelmRelease a/raw" installs a chart, of which nothing is known: what it brings and needs is neither ordered nor checked.'],
    ]);
  });

  it.each([
    ['an imported chart', [ns, releaseOf('a', 'x', chartOf('known', []))]],
    ['a chart whose component says what it brings', [ns, releaseOf('a', 'x', 'mystery', { brings: [crdOf('x.io', 'X')] })]],
    ['no chart', [ns]],
  ])('is silent about %s', (_what, objects) => expect(foundBy(chartUnknown, { units: { one: objects } })).toEqual([]));
});

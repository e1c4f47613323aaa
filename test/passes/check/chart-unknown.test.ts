import { describe, expect, it } from 'vitest';
import { chartOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { chartUnknown } from '../../../src/passes/check/chart-unknown.ts';
import { diagnosticsOf } from '../../support/found-by.ts';
import { objectOf } from '../../support/manifests.ts';

const ns = namespaceOf('a');
const byHand = (name: string, spec = {}) => objectOf('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', name, spec);
const message = (name: string) =>
  `"HelmRelease a/${name}" installs a chart of which nothing is known: what it brings and needs is neither ordered nor checked.`;
const found = (...objects: object[]) =>
  diagnosticsOf(chartUnknown, { units: { one: [ns, ...objects] as never[] } }).map(
    ({ severity, resource, message: text }) => [severity, resource, text],
  );

describe('chart-unknown', () => {
  it('notes a HelmRelease that was written by hand, of a chart that nobody imported', () => {
    expect(found(byHand('raw'))).toEqual([['note', 'helm.toolkit.fluxcd.io/HelmRelease/a/raw', message('raw')]]);
  });

  it('notes each of them', () => {
    expect(
      found(byHand('raw'), byHand('other', { chart: { spec: { chart: 'other' } } })).map(([, , text]) => text),
    ).toEqual([message('other'), message('raw')]);
  });

  it.each([
    ['an imported chart', [releaseOf('a', 'x', chartOf('known', []))]],
    ['one that was not rendered, which is a finding of its own', [releaseOf('a', 'x', 'mystery')]],
    ['no chart', [repositoryOf('a', 'x')]],
  ])('is silent about %s', (_what, objects) => expect(found(...objects)).toEqual([]));
});

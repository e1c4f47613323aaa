import { describe, expect, it } from 'vitest';
import { chartOf, crdOf, namespaceOf, releaseOf } from '../../support/plan-of.ts';
import { foundBy } from '../../support/found-by.ts';
import { valueUnfollowed } from '../../../src/passes/check/value-unfollowed.ts';

const ns = namespaceOf('a');
const facts = chartOf('search', [], { unknownSwitches: ['canary.enabled', 'extra'] });
const values = { canary: { enabled: true } };

describe('value-unfollowed', () => {
  it.each([
    [{ canary: { enabled: true } }, '"canary.enabled"'],
    [{ extra: [1], canary: { enabled: false } }, '"canary.enabled", "extra"'],
  ])('notes that %j sets what nobody can follow', (set, paths) => {
    expect(foundBy(valueUnfollowed, { units: { one: [ns, releaseOf('a', 'x', facts, { values: set })] } })).toEqual([
      ['value-unfollowed', 'helm.toolkit.fluxcd.io/HelmRelease/a/x', `"HelmRelease a/x" sets ${paths}, of which the facts of chart "search" do not say what it changes.`],
    ]);
  });

  it('notes values that change an object which is made, in a way that the facts do not follow', () => {
    const object = { apiVersion: 'v1', kind: 'Secret', namespace: '{namespace}', name: 'x' };
    const off = [{ path: 'job.enabled', is: true, default: false }];
    const varying = chartOf('search', [{ ...object, variesWith: ['global.context'] }, { ...object, name: 'y', when: off, variesWith: ['job.context'] }]);
    const set = { global: { context: { a: 1 } }, job: { context: { a: 1 } } };
    expect(foundBy(valueUnfollowed, { units: { one: [ns, releaseOf('a', 'x', varying, { values: set })] } }).map(([, , message]) => message)).toEqual([
      '"HelmRelease a/x" sets "global.context", of which the facts of chart "search" do not say what it changes.',
    ]);
  });

  it.each([
    ['values that the facts follow', releaseOf('a', 'x', facts, { values: { replicas: 2 } })],
    ['a list that stays empty', releaseOf('a', 'x', facts, { values: { extra: [] } })],
    ['a component that says what its values bring', releaseOf('a', 'x', facts, { values, brings: [crdOf('x.io', 'X')] })],
    ['a component that says what its values withhold', releaseOf('a', 'x', facts, { values, withholds: ['Service/x'] })],
    ['a chart that nobody imported', releaseOf('a', 'x', 'mystery', { values })],
  ])('is silent about %s', (_what, release) => expect(foundBy(valueUnfollowed, { units: { one: [ns, release] } })).toEqual([]));
});

import { expect, test } from 'vitest';
import { emitRenderings } from '../../src/emit/emit-renderings.ts';
import { chartOf, namespaceOf, planOf, releaseOf } from '../support/plan-of.ts';
import { objectOf } from '../support/manifests.ts';

const file = (name: string) => ({ path: `clusters/test/renderings/${name}.yaml`, content: `${name}\n` });
const release = (name: string, more = {}) =>
  releaseOf('a', name, chartOf(name, [], { file: file(`a_${name}`), ...more }));

test('every release’s record is written, sorted by path', () => {
  expect(
    emitRenderings(planOf({ units: { two: [release('b')], one: [namespaceOf('a'), release('c'), release('a')] } })),
  ).toEqual([file('a_a'), file('a_b'), file('a_c')]);
});

test('an older record stays as it is, so that it is not removed', () => {
  expect(emitRenderings(planOf({ units: { one: [release('x', { state: 'stale' })] } }))).toEqual([file('a_x')]);
});

test.each([
  ['a release without a record', releaseOf('a', 'x', 'x')],
  ['a chart that nobody imported', objectOf('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', 'x', {})],
  ['what is no release', namespaceOf('a')],
])('%s has no file', (_what, object) => expect(emitRenderings(planOf({ units: { one: [object] } }))).toEqual([]));

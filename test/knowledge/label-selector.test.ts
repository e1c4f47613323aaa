import { expect, test } from 'vitest';
import {
  formatSelector,
  type Labels,
  readLabelMap,
  readSelector,
  selects,
  selectsBy,
} from '../../src/knowledge/label-selector.ts';
import type { Json } from '../../src/model/json.ts';

test.each([
  [undefined, {}, true],
  [{}, { a: '1' }, true],
  [{ matchLabels: { a: '1' } }, { a: '1', b: '2' }, true],
  [{ matchLabels: { a: '1' } }, { a: '2' }, false],
  [{ matchExpressions: [{ key: 'a', operator: 'In', values: ['1', '2'] }] }, { a: '2' }, true],
  [{ matchExpressions: [{ key: 'a', operator: 'In', values: ['1'] }] }, {}, false],
  [{ matchExpressions: [{ key: 'a', operator: 'NotIn', values: ['1'] }] }, {}, true],
  [{ matchExpressions: [{ key: 'a', operator: 'NotIn', values: ['1'] }] }, { a: '1' }, false],
  [{ matchExpressions: [{ key: 'a', operator: 'Exists' }] }, {}, false],
  [{ matchExpressions: [{ key: 'a', operator: 'DoesNotExist' }] }, {}, true],
  [{ matchLabels: { a: '1' }, matchExpressions: [{ key: 'b', operator: 'Exists' }] }, { a: '1' }, false],
])('the selector %j and the labels %j: %s', (selector, labels, expected) => {
  expect(selects(readSelector(selector as Json | undefined), labels as Labels)).toBe(expected);
});

test.each<Json>(['all', [1], { matchLabels: 'a=1' }, { matchExpressions: [null, 'a'] }])(
  '%j is read without an error',
  (malformed) => {
    expect(() => selects(readSelector(malformed), { a: '1' })).not.toThrow();
  },
);

test.each<[Json | undefined, Labels, boolean]>([
  [undefined, {}, true],
  [{ a: '1' }, { a: '1', b: '2' }, true],
  [{ a: '1', b: '2' }, { a: '1' }, false],
  [{ version: 1 }, { version: '1' }, true],
])('the map of labels %j and the labels %j: %s', (map, labels, expected) =>
  expect(selects(readLabelMap(map), labels)).toBe(expected),
);

test('keys can be translated and labels computed', () => {
  const selector = readSelector({ matchLabels: { 'k8s:a': '1' } }, (key) => key.replace('k8s:', ''));
  expect(selectsBy(selector, (key) => (key === 'a' ? '1' : undefined))).toBe(true);
});

test('people read it in a line', () => {
  const selector = {
    matchLabels: { app: 'web' },
    matchExpressions: [
      { key: 'tier', operator: 'In', values: ['a', 'b'] },
      { key: 'old', operator: 'DoesNotExist' },
    ],
  };
  expect(formatSelector(readSelector(selector))).toBe('app=web, tier In (a, b), old DoesNotExist');
});

import { expect, test } from 'vitest';
import { tryParseQuantity } from '../../src/model/quantity.ts';

test.each([
  ['250m', 0.25],
  ['1', 1],
  [2, 2],
  ['1.5Gi', 1.5 * 2 ** 30],
  ['100k', 100_000],
  ['1e3', 1000],
  ['12E', 12e18],
  ['5Mi', 5 * 2 ** 20],
  ['x', undefined],
  ['1 Gi', undefined],
  [null, undefined],
])('the quantity %j is %j', (text, expected) => {
  expect(tryParseQuantity(text)).toBe(expected);
});

import { expect, test } from 'vitest';
import { isSameAmount, isSameDuration, isSameQuantity } from '../../../src/diff/rendered/same-value.ts';

test.each([
  ['1', '1000m'],
  ['0.7', '700m'],
  ['1Gi', '1024Mi'],
  [1, '1'],
  ['1e3', '1k'],
  ['0', '0m'],
  ['1.5Gi', '1536Mi'],
])('%s and %s are one quantity', (a, b) => {
  expect(isSameQuantity(a, b)).toBe(true);
});

test.each([
  ['1', '1001m'],
  ['1G', '1Gi'],
  ['1Ti', '1099511627777'],
  ['a', 'a'],
  ['', ''],
])('%s and %s are not', (a, b) => {
  expect(isSameQuantity(a, b)).toBe(false);
});

test.each([
  ['60s', '1m0s'],
  ['1h', '60m'],
  ['1.5h', '90m'],
  ['1000ms', '1s'],
  ['2160h', '2160h0m0s'],
])('%s and %s last equally long', (a, b) => {
  expect(isSameDuration(a, b)).toBe(true);
});

test.each([
  ['60s', '61s'],
  ['60', '1m'],
  ['1d', '24h'],
  ['', ''],
])('%s and %s do not, or are no durations', (a, b) => {
  expect(isSameDuration(a, b)).toBe(false);
});

test('a number without a unit may be a version, unless the field is an amount', () => {
  expect(isSameAmount('1.10', '1.1', false)).toBe(false);
  expect(isSameAmount('1.10', '1.1', true)).toBe(true);
  expect(isSameAmount('1', 1, false)).toBe(false);
});

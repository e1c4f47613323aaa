import { expect, test } from 'vitest';
import { camelCase, constantName, constructorName } from '../../../src/import/emit/names.ts';

test.each([
  ['cert-manager', 'certManager'],
  ['1password', '_1password'],
  ['a.b', 'aB'],
  ['x--y', 'xY'],
  ['new', 'new_'],
  ['switch', 'switch_'],
  ['await', 'await_'],
  ['eval', 'eval_'],
  ['protected', 'protected_'],
  ['facts', 'facts_'],
  ['of', 'of'],
  ['constructor', 'constructor'],
])('the chart "%s" is the constant "%s"', (name, constant) => {
  expect(constantName(name, ['facts', 'shape'])).toBe(constant);
  // The judge is the language: a module, whose code is strict, may declare it.
  expect(
    () => new Function(`'use strict'; return async () => { const ${constant} = 1; return ${constant}; };`),
  ).not.toThrow();
});

test('a key of an object may be any word', () => {
  expect(['public', 'default', 'cert-manager'].map(camelCase)).toEqual(['public', 'default', 'certManager']);
});

test.each([
  ['ClusterIssuer', 'clusterIssuer'],
  ['HTTPRoute', 'httpRoute'],
  ['Switch', 'switch_'],
  ['VM', 'vm'],
])('the kind "%s" has the constructor "%s"', (kind, name) => {
  expect(constructorName(kind)).toBe(name);
});

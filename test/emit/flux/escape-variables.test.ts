import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeVariables } from '../../../src/emit/flux/escape-variables.ts';

const escape = (text: string, variables = {}) =>
  (escapeVariables({ data: { text } }, variables).data as { text: string }).text;

describe('dollar signs', () => {
  test.each([
    ['plain text', 'plain text'],
    ['$HOME', '$HOME'],
    ['$(pwd)', '$(pwd)'],
    ['cost: 5$', 'cost: 5$'],
    ['^a$', '^a$'],
    ['${HOME}', '$${HOME}'],
    ['${x:-y}', '$${x:-y}'],
    ['$$', '$$$'],
    ['$$x', '$$$x'],
    ['$${x}', '$$$${x}'],
    ['${', '$${'],
    ['${#x}', '$${#x}'],
    ['a ${__rate_interval} b', 'a $${__rate_interval} b'],
  ])('%s becomes %s', (text, expected) => expect(escape(text)).toBe(expected));

  test('of the unit’s own variables stay', () => {
    const variables = { domain: 'example.com' };
    expect(escape('https://${domain}/${path} ${domain:=x} ${domains} $${domain}', variables)).toBe(
      'https://${domain}/$${path} ${domain:=x} $${domains} $$${domain}',
    );
  });

  test('in keys and lists are doubled too, other values stay', () => {
    expect(escapeVariables({ '${a}': [1, true, null, '${b}', { c: '${d}' }] }, {})).toEqual({
      '$${a}': [1, true, null, '$${b}', { c: '$${d}' }],
    });
  });

  test('of an object that is left out of the substitution stay', () => {
    const key = 'kustomize.toolkit.fluxcd.io/substitute';
    for (const metadata of [{ labels: { [key]: 'disabled' } }, { annotations: { [key]: 'disabled' } }]) {
      expect(escapeVariables({ metadata, data: '${a}' }, {})).toEqual({ metadata, data: '${a}' });
    }
  });

  test('read by the rules of the substitution give back the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('$', '{', '}', 'a', ' ') }), (text) => {
        expect(substituted(escape(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });
});

/** How fluxcd/pkg/envsubst reads text without variables: two dollar signs are one, and `${` starts an expression. */
function substituted(text: string): string {
  return text.replaceAll(/\$\$|\$\{/g, (match) => {
    if (match === '$$') return '$';
    throw new Error('an expression');
  });
}

import { describe, expect, it } from 'vitest';
import { configMapOf, objectOf } from '../../support/manifests.ts';
import { foundBy } from '../../support/found-by.ts';
import { namespaceOf } from '../../support/plan-of.ts';
import { yamlUnsafe } from '../../../src/passes/check/yaml-unsafe.ts';

const found = (...objects: readonly ReturnType<typeof objectOf>[]) =>
  foundBy(yamlUnsafe, { units: { one: [namespaceOf('a'), ...objects] } });

describe('yaml-unsafe', () => {
  it('finds characters that YAML readers reject, and names the field', () => {
    expect(found(configMapOf('a', 'x', { 'notes.txt': 'line\u0085next', plain: 'fine' }))).toEqual([
      [
        'yaml-unsafe',
        '/ConfigMap/a/x',
        'Field "data["notes.txt"]" of "ConfigMap a/x" holds the character U+0085, which YAML readers reject.',
      ],
    ]);
  });

  it('finds keys that are read as something else', () => {
    expect(
      found(objectOf('v1', 'ServiceAccount', 'a', 'x', undefined, { spec: { '<<': 'x' } })).map(([code]) => code),
    ).toEqual(['yaml-unsafe']);
  });

  it('finds half a surrogate pair and a very long key', () => {
    expect(found(configMapOf('a', 'x', { half: '\ud800', ['k'.repeat(1030)]: '' }))).toHaveLength(2);
  });

  it.each([
    [
      'words that YAML reads as something else: they are quoted',
      configMapOf('a', 'x', { a: 'on', b: '012', c: '1e3', d: '~', e: '2026-11-21' }),
    ],
    ['tabs, emoji and very long lines', configMapOf('a', 'x', { a: '\tx', b: '😀', c: 'x'.repeat(100_000) })],
    ['a long but legal key', configMapOf('a', 'x', { ['k'.repeat(253)]: 'x' })],
  ])('is silent about %s', (_what, object) => expect(found(object)).toEqual([]));
});

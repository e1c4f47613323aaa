import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/model/json.ts';
import { findUnsafeStrings } from '../../../src/emit/yaml/find-unsafe-string.ts';
import { formatYaml } from '../../../src/emit/yaml/format-yaml.ts';
import { runKustomize } from '../../support/run-kustomize.ts';
import { safeKeys, safeStrings } from './strings.ts';
import { needsProgram } from '../../support/needs-program.ts';

const refused: readonly (readonly [string, string])[] = [
  ...['\u007f', '\u0080', '\u0085', '\u009f', '\ufffe', '\uffff'].map((char): [string, string] => [
    `a${char}b`,
    `holds the character U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}, which YAML readers reject`,
  ]),
  ['a\ud800b', 'holds half of a surrogate pair, which is no character'],
  ['\udc00', 'holds half of a surrogate pair, which is no character'],
];

describe('what the reader rejects or corrupts is found', () => {
  test.each(refused)('%j as a value, an item and a key', (text, reason) => {
    expect(findUnsafeStrings({ data: { 'notes.txt': text, list: ['x', [text]] } })).toEqual([
      { path: 'data["notes.txt"]', reason },
      { path: 'data.list[1][0]', reason },
    ]);
    expect(findUnsafeStrings({ data: { [text]: 'x' } })).toEqual([
      { path: `data[${JSON.stringify(text)}]`, reason: `is a key that ${reason}` },
    ]);
  });

  test('the key "<<", which is a merge', () => {
    expect(findUnsafeStrings({ data: { '<<': 'x' } })).toEqual([
      { path: 'data["<<"]', reason: 'is the key "<<", which YAML readers take for a merge and drop' },
    ]);
    expect(findUnsafeStrings({ data: { a: '<<' } })).toEqual([]);
  });

  test('keys that are too long for a reader to find their end, as they are printed', () => {
    const tooLong = {
      path: expect.stringContaining('...') as string,
      reason: 'is a key of more than 1,022 characters, whose end YAML readers do not find',
    };
    expect(findUnsafeStrings({ ['k'.repeat(1024)]: 1, ['"'.repeat(600)]: 1, ['\u0001'.repeat(200)]: 1 })).toEqual([
      tooLong,
      tooLong,
      tooLong,
    ]);
    expect(
      findUnsafeStrings({
        ['k'.repeat(1022)]: 1,
        ['"'.repeat(500)]: 1,
        ['\u0001'.repeat(170)]: 1,
        ['é'.repeat(1022)]: 1,
      }),
    ).toEqual([]);
  });
});

test('nothing is found in what can be printed', () => {
  fc.assert(
    fc.property(fc.dictionary(safeKeys, safeStrings), (value) => {
      expect(findUnsafeStrings(value)).toEqual([]);
    }),
  );
});

test('the reader really rejects or loses each of them, and takes what comes closest', (context) => {
  needsProgram(context, 'kubectl');
  const survives = (data: Json): boolean => {
    const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data };
    const list = formatYaml({
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      resources: ['a.yaml'],
    });
    try {
      const read = runKustomize(
        [
          { path: 'x/a.yaml', content: formatYaml(object) },
          { path: 'x/kustomization.yaml', content: list },
        ],
        'x',
      );
      return isDeepStrictEqual(read, [object]);
    } catch {
      return false;
    }
  };
  for (const data of [
    ...refused.map(([text]) => ({ a: text })),
    { '<<': 'x' },
    { ['k'.repeat(1024)]: 'x' },
    { ['"'.repeat(600)]: 'x' },
  ]) {
    expect([data, survives(data), findUnsafeStrings(data).length]).toEqual([data, false, 1]);
  }
  for (const data of [
    { a: '\u007e\u00a0\ufffd\ud83d\ude80' },
    { '<': 'x' },
    { ['k'.repeat(1022)]: 'x' },
    { ['"'.repeat(510)]: 'x' },
  ]) {
    expect([data, survives(data), findUnsafeStrings(data).length]).toEqual([data, true, 0]);
  }
});

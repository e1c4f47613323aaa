import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { diffFields } from '../../src/diff/diff-fields.ts';

const same = (from: string, to: string) => from === to;
const words = fc.constantFrom('a', 'b', 'name', 'x y', '');
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.integer({ min: 0, max: 2 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc.dictionary(words, tie('value'), { maxKeys: 3, noNullPrototype: true }),
})).map as fc.Arbitrary<JsonObject>;

test('nothing differs exactly where two manifests are equal', () => {
  fc.assert(
    fc.property(values, values, (from, to) => {
      expect(diffFields(from, structuredClone(from), same)).toEqual([]);
      expect(diffFields(from, to, same).length === 0).toBe(isDeepStrictEqual(from, to));
    }),
    { numRuns: 5000 },
  );
});

test('the way back is as long as the way there, with both values changed about', () => {
  fc.assert(
    fc.property(values, values, (from, to) => {
      const there = diffFields(from, to, same);
      const back = diffFields(to, from, same);
      expect(back.map((change) => JSON.stringify([change.path, change.to, change.from])).toSorted()).toEqual(
        there.map((change) => JSON.stringify([change.path, change.from, change.to])).toSorted(),
      );
    }),
    { numRuns: 5000 },
  );
});

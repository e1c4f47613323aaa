import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffManifests } from '../../../src/diff/rendered/diff-manifests.ts';
import { formatPath } from '../../../src/diff/rendered/manifest-change.ts';
import type { JsonObject } from '../../../src/model/json.ts';

const same = (from: string, to: string) => from === to;
const words = fc.constantFrom('a', 'b', 'name', 'x y', '', '60s', '1m', '<varies>');
const { map } = fc.letrec((tie) => ({
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
})) as { map: fc.Arbitrary<JsonObject> };

test('nothing differs between a manifest and its copy, whatever it holds', () => {
  fc.assert(
    fc.property(map, (from) => {
      expect(diffManifests(from, structuredClone(from), same).changes).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test('nothing is said with a mark on either side', () => {
  fc.assert(
    fc.property(map, map, (from, to) => {
      for (const change of diffManifests(from, to, same).changes)
        expect([change.from, change.to]).not.toContain('<varies>');
    }),
    { numRuns: 3000 },
  );
});

test('a list of custom objects is compared by what names them, and its order is said', () => {
  const thing = (routes: readonly JsonObject[]): JsonObject => ({
    apiVersion: 'example.com/v1',
    kind: 'Thing',
    spec: { routes },
  });
  const paths = (from: readonly JsonObject[], to: readonly JsonObject[]) =>
    diffManifests(thing(from), thing(to), same).changes.map(({ path }) => formatPath(path));
  expect(
    paths(
      [
        { name: 'a', x: 1 },
        { name: 'b', x: 1 },
      ],
      [
        { name: 'a', x: 1 },
        { name: 'b', x: 2 },
      ],
    ),
  ).toEqual(['spec.routes[b].x']);
  expect(paths([{ name: 'a' }, { name: 'b' }], [{ name: 'b' }, { name: 'a' }])).toEqual(['spec.routes[*]']);
  expect(paths([{ x: 1 }, { x: 2 }, { x: 3 }], [{ x: 1 }, { x: 4 }, { x: 3 }])).toEqual(['spec.routes[1].x']);
});

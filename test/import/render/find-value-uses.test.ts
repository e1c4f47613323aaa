import { describe, expect, test } from 'vitest';
import { findTokens, tryTokens } from '../../../src/import/render/find-value-uses.ts';
import type { RenderedObject } from '../../../src/import/render/read-rendering.ts';
import { scalarAt, type Values } from '../../../src/import/render/values.ts';
import { anything } from '../../../src/import/values/values-schema.ts';

const tokensOf = (values: Values) => Object.fromEntries(findTokens(values, anything, []).map(({ path, token }) => [path, token]));

describe('stand-ins for values', () => {
  test('counts get small ones, so that what is made for each stays small; ports and large numbers do not', () => {
    const tokens = tokensOf({ replicas: 3, shards: 1, service: { port: 80, nodePort: 0 }, history: 500 });
    expect(tokens).toEqual({ replicas: 309, shards: 310, 'service.port': 20_002, 'service.nodePort': 20_003, history: 20_004 });
  });

  test('no two are the same, however many there are', () => {
    const values = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`count${index}`, 1]));
    const tokens = Object.values(tokensOf(values));
    expect(new Set(tokens).size).toBe(1500);
  });

  test('what is reckoned with is not safe', async () => {
    const double = (over: Values) => [objectWith(`quorum ${Number(scalarAt(over, 'replicas') ?? 3) * 2}`)];
    expect(await tryTokens(findTokens({ replicas: 3 }, anything, []), double({}), async (over) => double(over), 10)).toEqual({ safe: [], deciding: [] });
  });

  test.for<[string, string, boolean]>([
    ['a count shows as it is', '--replicas=', true],
    ['a number of the chart cannot be told from the stand-in', '--listen=309 --replicas=', false],
  ])('%s', async ([_what, text, isSafe]) => {
    const show = (over: Values) => [objectWith(`${text}${scalarAt(over, 'replicas') ?? 3}`)];
    const trial = await tryTokens(findTokens({ replicas: 3 }, anything, []), show({}), async (over) => show(over), 10);
    expect(trial).toEqual({ safe: isSafe ? [{ path: 'replicas', default: 3, token: 309 }] : [], deciding: [] });
  });
});

function objectWith(text: string): RenderedObject {
  return { identity: 'ConfigMap', source: 'shop/templates/a.yaml', facts: { apiVersion: 'v1', kind: 'ConfigMap', name: text, namespace: '' } as unknown as RenderedObject['facts'] };
}

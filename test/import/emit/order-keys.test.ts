import { expect, test } from 'vitest';
import { orderKeys } from '../../../src/import/emit/order-keys.ts';

test('keys stand in one order however data was made, and lists keep theirs', () => {
  const one = orderKeys({ b: 1, name: 'x', a: { z: 1, y: [3, 1, 2] }, kind: 'K', gone: undefined });
  const other = orderKeys({ kind: 'K', a: { y: [3, 1, 2], z: 1 }, name: 'x', b: 1 });
  expect(JSON.stringify(one)).toBe('{"kind":"K","name":"x","a":{"y":[3,1,2],"z":1},"b":1}');
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
});

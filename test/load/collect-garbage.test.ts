import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectGarbage } from '../../src/load/collect-garbage.ts';

test('what nothing holds is gone, what something holds stays', async () => {
  const held = { name: 'held' };
  const references = { held: new WeakRef(held), free: new WeakRef({ name: 'free' }) };
  // A weak reference keeps its target until the job in which it was made ends.
  await setImmediate();

  collectGarbage();

  expect(references.free.deref()).toBeUndefined();
  expect(references.held.deref()).toBe(held);
});

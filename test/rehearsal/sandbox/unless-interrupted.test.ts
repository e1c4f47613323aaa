import { describe, expect, test } from 'vitest';
import { Interrupted, unlessInterrupted } from '../../../rehearsal/sandbox/unless-interrupted.ts';

const never = new Promise<string>(() => undefined);

describe('what may be interrupted', () => {
  test('gives what it gives, or fails as it fails', async () => {
    const { signal } = new AbortController();
    expect(await unlessInterrupted(Promise.resolve('done'), signal)).toBe('done');
    await expect(unlessInterrupted(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken');
  });

  test('is not waited for once somebody stops it', async () => {
    const controller = new AbortController();
    const waiting = unlessInterrupted(never, controller.signal);
    controller.abort();
    await expect(waiting).rejects.toBeInstanceOf(Interrupted);
    await expect(unlessInterrupted(never, controller.signal)).rejects.toBeInstanceOf(Interrupted);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KubeError } from '../../../rehearsal/api/kube-client.ts';
import { patiently } from '../../../rehearsal/api/patiently.ts';
import { StillNotTrue } from '../../../rehearsal/wait-until.ts';

/** Fails with each of these in turn, then succeeds. */
function failing(...errors: readonly Error[]) {
  let calls = 0;
  return {
    act: async () => {
      const error = errors[calls];
      calls += 1;
      if (error !== undefined) throw error;
    },
    calls: () => calls,
  };
}

const refused = (code: number) => new KubeError(code, 'Reason', `refused with ${code}`);

describe('what an API server may refuse for a moment', () => {
  test.each([
    ['at once', []],
    ['once the kind is served', [refused(404), refused(404)]],
    ['once the account is there', [refused(403)]],
    ['after a broken connection and an overload', [new Error('other side closed'), refused(429), refused(503)]],
  ])('is done %s', async (_name, errors) => {
    const { act, calls } = failing(...errors);
    await patiently('it is done', act);
    expect(calls()).toBe(errors.length + 1);
  });

  test.each([400, 422])('is not tried again when the object itself is wrong (%i)', async (code) => {
    const { act, calls } = failing(refused(code));
    await expect(patiently('it is done', act)).rejects.toThrow(`refused with ${code}`);
    expect(calls()).toBe(1);
  });

  describe('and that stays refused', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    test('ends after a minute with the last word', async () => {
      const caught = patiently('it is done', () => Promise.reject(refused(503))).catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(61_000);
      expect(await caught).toEqual(
        new StillNotTrue('after 60 s it is still not true that it is done: refused with 503', { cause: refused(503) }),
      );
    });
  });
});

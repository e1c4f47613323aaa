import { expect, test } from 'vitest';
import { staleNotes } from '../../rehearsal/load-plan.ts';
import { waitUntil } from '../../rehearsal/wait-until.ts';

test('files that are not what the sources compile to are named', () => {
  expect(staleNotes([])).toEqual([]);
  expect(staleNotes(['dist/a.yaml'])).toEqual([
    'dist/a.yaml is not what the sources compile to ("strata synth" writes that): it was applied as it is on disk',
  ]);
  expect(staleNotes(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toEqual([
    expect.stringMatching(/^a, b, c, d, e and 2 more are not/),
  ]);
});

test('what was waited for in vain says what went wrong at the end', async () => {
  const failing = waitUntil('it works', 0, () => Promise.reject(new Error('connection refused')), 1);
  await expect(failing).rejects.toThrow('after 0 s it is still not true that it works: connection refused');
});

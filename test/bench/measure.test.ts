import { expect, test } from 'vitest';
import { measure, runOnce } from '../../bench/measure.ts';

const run = (code: string) => ({ args: ['-e', code], cwd: process.cwd() });

test('a run that fails is no measurement', async () => {
  await expect(measure(run('console.error("no"); process.exit(3)'), 1)).rejects.toThrow(/ended with 3: no/);
});

test('each run is prepared, and the median is told', async () => {
  let prepared = 0;
  const seconds = await measure({ ...run(''), prepare: () => (prepared += 1) }, 3);
  expect([prepared, seconds > 0]).toEqual([3, true]);
});

test.each([
  ['comes to its end', 30, '', {}],
  [
    'fails, as for want of memory',
    30,
    'process.abort()',
    { failure: expect.stringMatching(/ ended with SIGABRT: /) as string },
  ],
  [
    'is stopped at the limit, with what it started',
    2,
    'require("node:child_process").spawnSync(process.execPath, ["-e", "setInterval(() => {}, 1000)"])',
    { failure: expect.stringMatching(/ ended with SIGKILL: /) as string },
  ],
])('a run with a limit that %s', async (_what, limit, code, end) => {
  expect(await runOnce(run(code), limit)).toStrictEqual({ seconds: expect.any(Number) as number, ...end });
});

import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';

/**
 * Skips the test, saying why, on a machine without a program. With `CI=true` it fails instead, so that nothing goes untested unnoticed.
 */
export function needsProgram({ skip }: Pick<TestContext, 'skip'>, program: string): void {
  const { error } = spawnSync(program, ['version'], { stdio: 'ignore', timeout: 20_000 });
  if ((error as NodeJS.ErrnoException | undefined)?.code !== 'ENOENT') return;
  if (process.env.CI === 'true') throw new Error(`"${program}" is not on this machine, and CI skips nothing`);
  skip(`needs ${program}, which is not on this machine`);
}

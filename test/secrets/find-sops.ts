import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';

/**
 * The `sops` to test with: on PATH, or where `STRATA_SOPS` points. Without it the test is skipped by name; with `CI=true`
 * it fails.
 */
export function findSops({ skip }: Pick<TestContext, 'skip'>): string {
  const program = process.env.STRATA_SOPS ?? 'sops';
  const { error } = spawnSync(program, ['--version', '--disable-version-check'], { stdio: 'ignore', timeout: 20_000 });
  if (error === undefined) return program;
  if (process.env.CI === 'true' || process.env.STRATA_SOPS !== undefined)
    throw new Error(`"${program}" does not run: ${error.message}`);
  skip('needs sops, which is not on this machine');
  return program;
}

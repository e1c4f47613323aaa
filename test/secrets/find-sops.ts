import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';

/** The `sops` to test with: what `STRATA_SOPS` names must work, one on PATH may; without any, the test is skipped by name. */
export function findSops({ skip }: Pick<TestContext, 'skip'>): string {
  const program = process.env.STRATA_SOPS ?? 'sops';
  const { error } = spawnSync(program, ['--version', '--disable-version-check'], { stdio: 'ignore', timeout: 20_000 });
  if (error === undefined) return program;
  if (process.env.STRATA_SOPS !== undefined) throw new Error(`STRATA_SOPS names "${program}", which does not run: ${error.message}`);
  skip('needs sops, which is not on this machine');
  return program;
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface StrataRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as users do, in a process of its own. */
export async function runStrata(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<StrataRun> {
  const program = join(import.meta.dirname, '../../bin/strata.js');
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject);
  child.on('close', resolve);
  const code = await promise;
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

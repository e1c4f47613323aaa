import { ownFile } from '../src/host/own-package.ts';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../src/cli/host.ts';
import { buildEngine } from './engine/build-engine.ts';
import { readEnginePins } from './engine/engine-pins.ts';
import { loadPlan, requireUnit } from './load-plan.ts';
import type { RehearsalInput } from './rehearsal-input.ts';
import { enterSandbox } from './sandbox/enter-sandbox.ts';

export type RehearseOptions = Omit<RehearsalInput, 'engine'>;

/** Rehearses one cluster: the engine from the cache or built anew, then everything else in a sandbox. Gives the exit code. */
export async function rehearse(options: RehearseOptions, host: Host, signal?: AbortSignal): Promise<number> {
  // Told before minutes are spent on the engine.
  if (options.until !== undefined)
    requireUnit(
      (await loadPlan(options.project, options.cluster, options.tree ?? options.project)).plan,
      options.until,
    );
  const cancel = signal === undefined ? {} : { signal };
  const engine = await buildEngine(await readEnginePins(), {
    cacheFolder: cacheFolder(host.env),
    env: host.env,
    progress: (line) => host.stderr.write(`${line}\n`),
    ...cancel,
  });
  const input: RehearsalInput = { ...options, engine };
  return enterSandbox({
    module: ownFile('rehearsal/inside.ts'),
    input,
    env: host.env,
    cwd: host.cwd,
    stdout: (chunk) => host.stdout.write(chunk),
    stderr: (chunk) => host.stderr.write(chunk),
    ...cancel,
  });
}

/** By the XDG Base Directory Specification. */
function cacheFolder(env: Host['env']): string {
  const given = env['XDG_CACHE_HOME'];
  return given === undefined || given === '' ? join(env['HOME'] ?? homedir(), '.cache') : given;
}

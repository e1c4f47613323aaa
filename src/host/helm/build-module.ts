import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ModuleProblem } from './module-problem.ts';
import type { ModuleRecipe } from './module-recipe.ts';

export interface BuildModuleOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gets a line before something that takes minutes. */
  readonly progress: (line: string) => void;
}

/** Longer than any build takes. */
const abandonedAfter = 30 * 60_000;

/**
 * Builds the module into a file, which is there whole or not at all. Where another process builds it already, that
 * one is waited for; two that
 * begin at the same moment both build it, in folders of their own.
 * @throws {ModuleProblem} where it cannot be built
 */
export function buildModule(recipe: ModuleRecipe, file: string, { env, progress }: BuildModuleOptions): void {
  mkdirSync(dirname(file), { recursive: true });
  removeAbandoned(file);
  if (builders(file).some(isAlive)) {
    progress('waiting for Helm, which another process is building');
    while (builders(file).some(isAlive)) sleep(250);
    if (existsSync(file)) return;
  }
  progress('building Helm as WebAssembly: 1 to 4 minutes, once');
  const partial = `${file}.partial-${process.pid}`;
  try {
    mkdirSync(partial, { recursive: true });
    runGo(recipe, join(partial, 'helm.wasm'), env);
    renameSync(join(partial, 'helm.wasm'), file);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function runGo(recipe: ModuleRecipe, target: string, env: BuildModuleOptions['env']): void {
  const { error, status, stderr } = spawnSync('go', [...recipe.args, '-o', target, '.'], {
    cwd: recipe.folder,
    env: { ...env, ...recipe.env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') {
    const remedy = `install Go ${recipe.go} or later (https://go.dev/dl)`;
    throw new ModuleProblem(`"go" is missing, and Helm is built with it once: ${remedy}`);
  }
  if (error === undefined && status === 0) return;
  throw new ModuleProblem(`Helm cannot be built: ${error?.message ?? lastTelling(stderr)}`);
}

/** Go prints what it downloads before what went wrong. */
function lastTelling(stderr: string): string {
  const lines = stderr
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('go: downloading'));
  return lines.at(-1) ?? 'go failed without a word';
}

/** Folders of the processes that build a file, by number. */
function builders(file: string): number[] {
  const prefix = `${basename(file)}.partial-`;
  const names = readdirSync(dirname(file)).filter((name) => name.startsWith(prefix));
  return names.map((name) => Number(name.slice(prefix.length)));
}

/** What builds left that were killed. They are told by age: other processes may belong to another container. */
function removeAbandoned(file: string): void {
  for (const pid of builders(file)) {
    const folder = `${file}.partial-${pid}`;
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - made > abandonedAfter) rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

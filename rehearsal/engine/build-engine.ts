import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { engineAssets, engineParts } from './engine-parts.ts';
import type { EngineProgram } from './engine-parts.ts';
import type { EnginePins } from './engine-pins.ts';
import { CannotRehearse } from '../cannot-rehearse.ts';

const run = promisify(execFile);

/** The built engine: a folder with `bin`, `crds` and `stages`. */
export interface Engine {
  readonly folder: string;
  /** Of Kubernetes: `1.36.3`. */
  readonly kubernetes: string;
}

export interface BuildEngineOptions {
  /** The user's folder for caches; the engine lives in `strata/engine/<digest>` below it. */
  readonly cacheFolder: string;
  /** Gets one line a step. */
  readonly progress: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

/** The engine's binaries, from the cache or built from their Go modules (about 7 minutes on 2 cores, once per change of the pins). */
export async function buildEngine(pins: EnginePins, options: BuildEngineOptions): Promise<Engine> {
  const folder = join(options.cacheFolder, 'strata', 'engine', pins.digest);
  const engine = { folder, kubernetes: pins.kubernetes };
  if (await exists(folder)) return engine;
  await requireGo(options.env);
  await mkdir(dirname(folder), { recursive: true });
  await removeAbandoned(dirname(folder));
  if (await isBuiltByAnother(folder, options)) return engine;
  // Built beside and renamed at the end: a folder with the right name is complete.
  const partial = `${folder}.partial-${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    await buildInto(partial, pins, options);
    await rename(partial, folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return engine;
}

/** Waits while another first run builds the same engine: two at once take twice as long. Whether it is there then. */
async function isBuiltByAnother(folder: string, { progress, signal }: BuildEngineOptions): Promise<boolean> {
  const isBuilding = async () => {
    const names = await readdir(dirname(folder));
    const pids = names.flatMap((name) => (name.startsWith(`${basename(folder)}.partial-`) ? [pidOf(name)] : []));
    return pids.some((pid) => pid !== process.pid && isAlive(pid));
  };
  if (!(await isBuilding())) return false;
  progress('another run is building the engine: waiting for it');
  while (await isBuilding()) {
    signal?.throwIfAborted();
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
  }
  return exists(folder);
}

/** The process that a folder of a build is named after. */
function pidOf(name: string): number {
  return Number(/\.partial-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
}

/** Path of one of the engine's programs. */
export function programOf(engine: Engine, name: EngineProgram): string {
  return join(engine.folder, 'bin', name);
}

async function buildInto(target: string, pins: EnginePins, options: BuildEngineOptions): Promise<void> {
  const go = (args: readonly string[]) => runGo(args, pins, options);
  options.progress(
    `building the engine (Kubernetes ${pins.kubernetes}, Flux, etcd) from its Go modules: about 7 minutes on 2 cores, once`,
  );
  for (const [index, part] of engineParts.entries()) {
    options.progress(`building ${part.name} (${index + 1} of ${engineParts.length})`);
    await go([
      'build',
      '-trimpath',
      '-buildvcs=false',
      `-ldflags=${pins.linkerFlags}`,
      '-o',
      join(target, 'bin', part.name),
      part.package,
    ]);
  }
  for (const asset of engineAssets) {
    const { stdout } = await go(['list', '-m', '-f', '{{.Dir}}', asset.module]);
    await copyYaml(join(stdout.trim(), asset.folder), join(target, asset.name));
  }
}

async function runGo(
  args: readonly string[],
  pins: EnginePins,
  options: BuildEngineOptions,
): Promise<{ stdout: string }> {
  const env = { ...options.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly' };
  try {
    return await run('go', [...args], {
      cwd: pins.folder,
      env,
      maxBuffer: 1 << 26,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    const said = (error as { stderr?: string }).stderr?.trim().split('\n') ?? [];
    throw new CannotRehearse(`the engine cannot be built: ${lastTelling(said) ?? String(error)}`);
  }
}

/** Go prints what it downloads before what went wrong. */
function lastTelling(lines: readonly string[]): string | undefined {
  return lines.findLast((line) => line !== '' && !line.startsWith('go: downloading'));
}

async function requireGo(env: BuildEngineOptions['env']): Promise<void> {
  try {
    await run('go', ['version'], { env });
  } catch {
    throw new CannotRehearse(
      '"go" is missing: rehearse builds etcd, Kubernetes and Flux from source once; install Go 1.26 or later (https://go.dev/dl)',
    );
  }
}

/** Kustomizations of the modules are no objects, and of no use here. */
async function copyYaml(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const file of await readdir(from)) {
    if (!file.endsWith('.yaml') || file === 'kustomization.yaml') continue;
    await copyFile(join(from, file), join(to, file));
  }
}

/** Removes what builds left that were killed. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = pidOf(name);
    if (!Number.isNaN(pid) && !isAlive(pid)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

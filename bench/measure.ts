import { spawn } from 'node:child_process';

export interface MeasuredCommand {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs before each measured run, untimed. */
  readonly prepare?: () => void;
}

/** One run of a whole process of this very Node. */
export interface Run {
  /** Wall-clock, from start to exit. */
  readonly seconds: number;
  /** Why it did not come to its end, which would have taken longer. */
  readonly failure?: string;
}

/** Median wall-clock seconds of some runs. Throws where one fails. */
export async function measure(command: MeasuredCommand, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { seconds, failure } = await runOnce(command);
    if (failure !== undefined) throw new Error(failure);
    times.push(seconds);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** Runs once; after `limit` seconds it is stopped, with all that it started. */
export async function runOnce({ args, cwd, env, prepare }: MeasuredCommand, limit?: number): Promise<Run> {
  prepare?.();
  const start = performance.now();
  // A group of its own, so that what it started ends with it.
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const { promise, resolve, reject } = Promise.withResolvers<string | undefined>();
  const timer =
    limit === undefined ? undefined : setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), limit * 1000);
  child.on('error', reject);
  child.on('close', (status, signal) =>
    resolve(
      status === 0 ? undefined : `${args.join(' ')} ended with ${signal ?? status}: ${Buffer.concat(said).toString()}`,
    ),
  );
  const failure = await promise.finally(() => clearTimeout(timer));
  return { seconds: (performance.now() - start) / 1000, ...(failure === undefined ? {} : { failure }) };
}

import { spawn } from 'node:child_process';

export interface MeasuredCommand {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs before each measured run, untimed. */
  readonly prepare?: () => void;
  /** Seconds after which it is ended, with all that it started. */
  readonly limit?: number;
}

/** Median wall-clock seconds of whole processes of this very Node; `undefined` where one took longer than its limit. */
export async function measure(command: MeasuredCommand, runs: number): Promise<number | undefined> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    command.prepare?.();
    const start = performance.now();
    if (!(await runOnce(command))) return undefined;
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)];
}

/** Says whether it came to its end in time. */
async function runOnce({ args, cwd, env, limit }: MeasuredCommand): Promise<boolean> {
  // A group of its own, so that what it started ends with it.
  const child = spawn(process.execPath, [...args], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const timer = limit === undefined ? undefined : setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), limit * 1000);
  child.on('error', reject);
  child.on('close', (status, signal) => {
    if (status === 0 || signal === 'SIGKILL') resolve(status === 0);
    else reject(new Error(`${args.join(' ')} ended with ${status}: ${Buffer.concat(said).toString()}`));
  });
  return promise.finally(() => clearTimeout(timer));
}

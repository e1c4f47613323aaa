import { spawn } from 'node:child_process';

export interface MeasuredCommand {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs before each measured run, untimed. */
  readonly prepare?: () => void;
}

/** How long a run took; one that did not come to its end would have taken longer. */
export interface LimitedTime {
  readonly seconds: number;
  readonly ended: boolean;
}

/** Median wall-clock seconds of whole processes of this very Node. Throws where one fails. */
export async function measure(command: MeasuredCommand, runs: number): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    command.prepare?.();
    const { failure, ...time } = await runOnce(command);
    if (failure !== undefined) throw new Error(failure);
    seconds.push(time.seconds);
  }
  return seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? 0;
}

/** Wall-clock seconds of one run, which is stopped at the limit with all that it started; it may also fail, for want of memory. */
export async function measureUpTo(limit: number, command: MeasuredCommand): Promise<LimitedTime> {
  const { failure, seconds } = await runOnce(command, limit);
  return { seconds, ended: failure === undefined };
}

async function runOnce({ args, cwd, env }: MeasuredCommand, limit?: number): Promise<{ readonly seconds: number; readonly failure?: string }> {
  const start = performance.now();
  // A group of its own, so that what it started ends with it.
  const child = spawn(process.execPath, [...args], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const { promise, resolve, reject } = Promise.withResolvers<string | undefined>();
  const timer = limit === undefined ? undefined : setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), limit * 1000);
  child.on('error', reject);
  child.on('close', (status) => resolve(status === 0 ? undefined : `${args.join(' ')} ended with ${status}: ${Buffer.concat(said).toString()}`));
  const failure = await promise.finally(() => clearTimeout(timer));
  return { seconds: (performance.now() - start) / 1000, ...(failure === undefined ? {} : { failure }) };
}

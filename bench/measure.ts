import { spawnSync } from 'node:child_process';

export interface MeasuredCommand {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs before each measured run, untimed. */
  readonly prepare?: () => void;
  /** Seconds after which it counts as not ending. */
  readonly limit?: number;
}

/** Median wall-clock seconds of whole processes of this very Node; `undefined` where one took longer than its limit. */
export function measure(command: MeasuredCommand, runs: number): number | undefined {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    command.prepare?.();
    const start = performance.now();
    const { status, error, stderr } = spawnSync(process.execPath, [...command.args], {
      cwd: command.cwd, env: { ...process.env, ...command.env }, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'],
      ...(command.limit === undefined ? {} : { timeout: command.limit * 1000 }),
    });
    if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return undefined;
    if (status !== 0) throw new Error(`${command.args.join(' ')} ended with ${status}: ${stderr}`);
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)];
}

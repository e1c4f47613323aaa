import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ProcessSpec {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The engine's processes: each writes its log, each can be killed and started again, all end together. */
export class Processes {
  readonly #logs: string;
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #running = new Map<string, { spec: ProcessSpec; child: ChildProcess }>();
  #ended: string | undefined;

  constructor(logs: string, env: Readonly<Record<string, string | undefined>>) {
    this.#logs = logs;
    this.#env = env;
  }

  /** The first process that ended without having been asked to. */
  get ended(): string | undefined {
    return this.#ended;
  }

  start(spec: ProcessSpec): void {
    const log = createWriteStream(this.logOf(spec.name), { flags: 'a' });
    const child = spawn(spec.program, [...spec.args], {
      env: { ...this.#env, ...spec.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    this.#running.set(spec.name, { spec, child });
    const ended = () => {
      if (this.#running.get(spec.name)?.child !== child) return;
      this.#running.delete(spec.name);
      this.#ended ??= spec.name;
    };
    child.once('error', ended);
    child.once('exit', ended);
  }

  /** Kills a process as a crash would, and starts it again with the same arguments after the pause. */
  async restart(name: string, pauseMilliseconds: number): Promise<void> {
    const found = this.#running.get(name);
    if (found === undefined) throw new Error(`no process "${name}" is running`);
    await this.#kill(name, 'SIGKILL');
    await new Promise((resolve) => {
      setTimeout(resolve, pauseMilliseconds);
    });
    this.start(found.spec);
  }

  /** Ends all, the youngest first. */
  async stopAll(): Promise<void> {
    for (const name of [...this.#running.keys()].reverse()) await this.#kill(name, 'SIGKILL');
  }

  logOf(name: string): string {
    return join(this.#logs, `${name}.log`);
  }

  /** The last lines that a process wrote. */
  async tail(name: string, lines: number): Promise<string[]> {
    const text = await readFile(this.logOf(name), 'utf8').catch(() => '');
    return text.trimEnd().split('\n').slice(-lines);
  }

  async #kill(name: string, signal: NodeJS.Signals): Promise<void> {
    const found = this.#running.get(name);
    if (found === undefined) return;
    this.#running.delete(name);
    const gone = new Promise((resolve) => {
      found.child.once('exit', resolve);
    });
    if (found.child.exitCode === null && found.child.signalCode === null) {
      found.child.kill(signal);
      await gone;
    }
  }
}

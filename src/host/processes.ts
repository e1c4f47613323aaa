import { spawn } from 'node:child_process';

/** What a finished process left behind. */
export interface ProcessResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Set where it was killed, because its time was over or from outside. */
  readonly isKilled: boolean;
}

export interface ProcessOptions {
  readonly input?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which the process is killed. @default 120_000 */
  readonly timeout?: number;
}

/** No such file, or one that cannot be run. */
const noProgram = new Set(['ENOENT', 'ENOTDIR', 'EACCES']);

/** Runs a program to its end. `undefined` where there is no such program. */
export async function runProcess(
  program: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: options.timeout ?? 120_000,
      killSignal: 'SIGKILL',
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) =>
      noProgram.has(error.code ?? '') ? resolve(undefined) : reject(error),
    );
    // What a killed script had started may hold its pipes open for as long as it likes.
    child.on(
      'exit',
      (_code, signal) => signal !== null && [child.stdout, child.stderr].forEach((stream) => stream.destroy()),
    );
    child.on('close', (code, signal) => {
      const text = Buffer.concat(stderr).toString('utf8');
      resolve({
        code: code ?? 1,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: signal === null ? text : `${text}\nkilled (${signal})`,
        isKilled: signal !== null,
      });
    });
    // A process that ends without reading its input closes the pipe; its exit code says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

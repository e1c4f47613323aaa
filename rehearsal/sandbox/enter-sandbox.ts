import { spawn, execFile } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';
import { CannotRehearse } from '../cannot-rehearse.ts';

const run = promisify(execFile);

/**
 * Namespaces of our own: users (so that no root is needed), network (no port taken, nothing outside reachable), mounts (files live in
 * memory and vanish), processes (when the first ends, the kernel ends all). Flags of util-linux' `unshare`, 2.32 or later.
 */
const namespaceFlags = ['--user', '--map-root-user', '--net', '--mount', '--pid', '--fork', '--kill-child'] as const;

export interface SandboxOptions {
  /** Module that runs inside; gets `input` as JSON in its first argument, and ends when its stdin does. */
  readonly module: string;
  readonly input: unknown;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdout: (chunk: string) => void;
  readonly stderr: (chunk: string) => void;
  /** Aborted on Ctrl-C: the module inside then has `graceMilliseconds` to report and end. */
  readonly signal?: AbortSignal;
  /** Defaults to 10000. */
  readonly graceMilliseconds?: number;
}

/** Runs a module of ours in namespaces of its own, and gives its exit code. Nothing of it survives this call, or this process. */
export async function enterSandbox(options: SandboxOptions): Promise<number> {
  await requireNamespaces();
  // `detached`: a Ctrl-C reaches us alone, and we tell the inside, so that it can still say what it knows.
  const child = spawn(
    'unshare',
    [...namespaceFlags, process.execPath, ...process.execArgv, options.module, JSON.stringify(options.input)],
    {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  child.stdout?.setEncoding('utf8').on('data', options.stdout);
  child.stderr?.setEncoding('utf8').on('data', options.stderr);
  child.stdin?.on('error', () => undefined);
  const stopAsking = endWhenAborted(child, options);
  try {
    return await exitCode(child, options.signal);
  } finally {
    stopAsking();
  }
}

/** One clear line where namespaces are not to be had. */
async function requireNamespaces(): Promise<void> {
  if (process.platform !== 'linux')
    throw new CannotRehearse(`rehearse needs Linux, for its namespaces; this is ${process.platform}`);
  try {
    await run('unshare', [...namespaceFlags, 'true']);
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string; stderr?: string };
    if (code === 'ENOENT') throw new CannotRehearse('"unshare" is missing: install util-linux');
    const said = stderr.trim().split('\n').at(-1) ?? '';
    throw new CannotRehearse(
      `this system lets users make no namespaces (${said}); see kernel.apparmor_restrict_unprivileged_userns, user.max_user_namespaces`,
    );
  }
}

/** The end of stdin is the sign to end: the same that the inside gets when this process is killed. */
function endWhenAborted(child: ChildProcess, options: SandboxOptions): () => void {
  let timer: NodeJS.Timeout | undefined;
  const ask = () => {
    child.stdin?.end();
    timer = setTimeout(() => child.kill('SIGKILL'), options.graceMilliseconds ?? 10_000);
  };
  if (options.signal?.aborted === true) ask();
  options.signal?.addEventListener('abort', ask, { once: true });
  return () => {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', ask);
  };
}

/** What had to be killed has no code of its own. */
function exitCode(child: ChildProcess, interrupted: AbortSignal | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? (interrupted?.aborted === true ? 130 : 1)));
  });
}

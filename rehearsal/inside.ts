import { CannotRehearse } from './cannot-rehearse.ts';
import type { RehearsalInput } from './rehearsal-input.ts';
import { runRehearsal } from './run-rehearsal.ts';

/**
 * The first process in the sandbox: when it ends, all others do. The end of its stdin means that whoever started it has been interrupted,
 * or is gone.
 */
const input = JSON.parse(process.argv[2] ?? '{}') as RehearsalInput;
const interrupted = new AbortController();
process.stdin.on('end', () => interrupted.abort()).on('error', () => interrupted.abort()).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());
// A reader that has gone away is no reason to stop cleaning up.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => interrupted.abort());

process.exit(await runRehearsal(input, interrupted.signal).catch((error: unknown) => {
  process.stderr.write(error instanceof CannotRehearse ? `strata rehearse: ${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`);
  return 2;
}));

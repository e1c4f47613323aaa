import { CannotRehearse } from './cannot-rehearse.ts';
import type { RehearsalInput } from './rehearsal-input.ts';
import { runRehearsal } from './run-rehearsal.ts';
import { Interrupted } from './sandbox/unless-interrupted.ts';
import { StillNotTrue } from './wait-until.ts';

/**
 * The first process in the sandbox: when it ends, all others do. The end of its stdin means that whoever started it has been interrupted,
 * or is gone.
 */
const input = JSON.parse(process.argv[2] ?? '{}') as RehearsalInput;
const interrupted = new AbortController();
process.stdin
  .on('end', () => interrupted.abort())
  .on('error', () => interrupted.abort())
  .resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());
// What is being waited for does not hold up the end; no signal would end the first process of a sandbox.
interrupted.signal.addEventListener('abort', () => {
  // oxlint-disable-next-line unicorn/no-process-exit
  setTimeout(() => process.exit(130), 5000);
});
// A reader that has gone away is no reason to stop cleaning up.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => interrupted.abort());

// Ends everything else in the sandbox too, whatever is still open: that is the point of being the first process.
// oxlint-disable-next-line unicorn/no-process-exit
process.exit(
  await runRehearsal(input, interrupted.signal).catch((error: unknown) => {
    const isExpected = error instanceof CannotRehearse || error instanceof Interrupted || error instanceof StillNotTrue;
    process.stderr.write(
      isExpected ? `strata rehearse: ${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return error instanceof Interrupted ? 130 : 2;
  }),
);

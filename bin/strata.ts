import { Console } from 'node:console';
import type { CommandEntry } from '../src/cli/command.ts';
import { commands } from '../src/cli/commands.ts';
import { main } from '../src/cli/main.ts';

const program: readonly CommandEntry[] = [
  ...commands,
  {
    name: 'rehearse',
    summary: 'apply a compiled tree with real Flux on a throwaway control plane',
    load: async () => (await import('../rehearsal/rehearse-command.ts')).rehearseCommand,
  },
];

// What a cluster's code prints while it is looked into is no result: it must not stand in the middle of a JSON document.
globalThis.console = new Console(process.stderr);

// `strata graph | head` closes the pipe early: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await main(
  process.argv.slice(2),
  {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    now: () => performance.now(),
  },
  program,
);

import type { CommandEntry } from './command.ts';

/** Every command but those that only the program adds (`rehearse`), in the order of `--help`. Loaded when run, not before. */
export const commands: readonly CommandEntry[] = Object.freeze<CommandEntry[]>([]);

import type { Files } from './files.ts';

/**
 * What a write is going to do, in full, before it does any of it. While the journal stands, the tree may be half old and half new, and
 * whoever comes next finishes the write; once it has gone, the tree is whole.
 */
export interface Journal {
  readonly steps: readonly Step[];
}

/**
 * One step, known by its place in the list. `put` moves `next/<n>`, a file or a whole new folder, to its path, and what it replaces to `old/<n>`;
 * `remove` moves a file to `old/<n>`.
 */
export type Step =
  | { readonly type: 'put'; readonly path: string; readonly replaces: boolean }
  | { readonly type: 'remove'; readonly path: string };

/** On the same file system as the project, so that moving is renaming; never part of a commit. */
export const scratch = '.strata/write';

export const journalFile = `${scratch}/journal.json`;

export function nextPath(step: number): string {
  return `${scratch}/next/${step}`;
}

export function oldPath(step: number): string {
  return `${scratch}/old/${step}`;
}

/** The journal of a write that did not come to its end. It appears by a rename once it is on the disk, so what can be read is complete. */
export function tryReadJournal(files: Files): Journal | undefined {
  const text = files.readText(journalFile);
  return text === undefined ? undefined : (JSON.parse(text) as Journal);
}

export function writeJournal(files: Files, journal: Journal): void {
  files.writeDurably(`${journalFile}.part`, JSON.stringify(journal));
  files.rename(`${journalFile}.part`, journalFile);
}

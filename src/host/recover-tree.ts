import type { Files } from './files.ts';
import { commitJournal } from './commit-journal.ts';
import { journalFile, scratch, tryReadJournal } from './journal.ts';

/** Whether a write was killed halfway, so that the tree may be half old and half new until `recoverTree` ran. */
export function isInterrupted(files: Files): boolean {
  return files.exists(journalFile);
}

/**
 * Ends what a killed run left: a write that had begun to move files is finished, one that had not is forgotten. Every run that may
 * write calls it first, also one whose compilation then fails. Says whether files were moved.
 */
export function recoverTree(files: Files): boolean {
  const journal = tryReadJournal(files);
  if (journal !== undefined) commitJournal(files, journal);
  finishWrite(files);
  return journal !== undefined;
}

/** The journal goes first: without it, what remains of the scratch folder means nothing. */
export function finishWrite(files: Files): void {
  if (files.exists(journalFile)) files.removeFile(journalFile);
  files.removeAll(scratch);
  files.removeEmptyFolder('.strata');
}

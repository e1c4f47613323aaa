import type { Files } from './files.ts';
import { commitJournal } from './commit-journal.ts';
import { DiskError } from './disk-error.ts';
import { journalFile, scratch, tryReadJournal } from './journal.ts';
import { isLocked, withWriteLock } from './write-lock.ts';

/** Whether a write was killed halfway, so that the tree may be half old and half new until `recoverTree` ran. */
export function isInterrupted(files: Files): boolean {
  return files.exists(journalFile);
}

/**
 * Ends what a killed run left: a write that had begun to move files is finished, one that had not is forgotten. Every run that may
 * write calls it first, also one whose compilation then fails. Says whether files were moved.
 * @throws DiskError while another process writes, or for what the disk refuses.
 */
export function recoverTree(files: Files): boolean {
  if (!files.exists(scratch) && !isLocked(files)) {
    files.removeEmptyFolder('.strata');
    return false;
  }
  return withWriteLock(files, () => {
    const journal = tryReadJournal(files);
    if (journal !== undefined) commitOrUndo(files, () => commitJournal(files, journal));
    closeScratch(files);
    return journal !== undefined;
  });
}

/** Once a commit has been taken back the tree is whole again, and its journal must not be taken up by the next run. */
export function commitOrUndo(files: Files, commit: () => void): void {
  try {
    commit();
  } catch (error) {
    if (error instanceof DiskError && !error.halfway) closeScratch(files);
    throw error;
  }
}

/** The journal goes first: without it, what remains of the scratch folder means nothing. */
export function closeScratch(files: Files): void {
  if (files.exists(journalFile)) files.removeFile(journalFile);
  files.removeAll(scratch);
}

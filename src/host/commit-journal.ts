import type { Files } from './files.ts';
import type { Journal, Step } from './journal.ts';
import { DiskError } from './disk-error.ts';
import { folderOf } from './folder-of.ts';
import { nextPath, oldPath } from './journal.ts';

/**
 * Takes every step of a journal that has not been taken yet: what is left in the scratch folder says of each whether it has.
 * @throws DiskError for what the disk refuses, after taking back the steps that were taken; if that fails too, the journal stays for the next run.
 */
export function commitJournal(files: Files, { steps }: Journal): void {
  const makeFolder = folderMaker(files);
  try {
    for (const [index, step] of steps.entries()) takeStep(files, step, index, makeFolder);
  } catch (error) {
    throw takeBack(files, steps, error as Error);
  }
  removeEmptyFolders(files, steps);
}

function takeStep(files: Files, step: Step, index: number, makeFolderOf: (path: string) => void): void {
  const replaced = oldPath(index);
  if (step.type === 'remove') {
    if (files.exists(step.path) && !files.exists(replaced)) files.rename(step.path, replaced);
    return;
  }
  if (!files.exists(nextPath(index))) return;
  if (step.replaces && files.exists(step.path) && !files.exists(replaced)) files.rename(step.path, replaced);
  makeFolderOf(step.path);
  files.rename(nextPath(index), step.path);
}

/** Takes back what has been done, the last step first, and says what has become of the write. */
function takeBack(files: Files, steps: readonly Step[], cause: Error): DiskError {
  const makeFolderOf = folderMaker(files);
  try {
    for (const [index, step] of [...steps.entries()].reverse()) takeBackStep(files, step, index, makeFolderOf);
    return new DiskError(`nothing was written: ${cause.message}`, { cause });
  } catch {
    return new DiskError(`the tree is half written, the next run will mend it: ${cause.message}`, {
      cause,
      halfway: true,
    });
  }
}

function takeBackStep(files: Files, step: Step, index: number, makeFolderOf: (path: string) => void): void {
  if (step.type === 'put' && !files.exists(nextPath(index)) && files.exists(step.path))
    files.rename(step.path, nextPath(index));
  if (!files.exists(oldPath(index))) return;
  makeFolderOf(step.path);
  files.rename(oldPath(index), step.path);
}

/** Makes the folder of a path, once. */
function folderMaker(files: Files): (path: string) => void {
  const made = new Set(['']);
  return (path) => {
    const folder = folderOf(path);
    if (!made.has(folder)) files.makeFolder(folder);
    made.add(folder);
  };
}

/** Folders in which nothing is left, from the removed file upwards. */
function removeEmptyFolders(files: Files, steps: readonly Step[]): void {
  const folders = new Set(steps.filter(({ type }) => type === 'remove').map(({ path }) => folderOf(path)));
  for (let folder of folders) {
    while (folder !== '' && files.removeEmptyFolder(folder)) folder = folderOf(folder);
  }
}

import type { Files } from './files.ts';
import type { Journal, Step } from './journal.ts';
import { nextPath, oldPath } from './journal.ts';

/**
 * Takes every step of a journal that has not been taken yet: each says by what is left in the scratch folder whether it has.
 * @throws what the disk refuses, after taking back the steps that were taken; if that fails too, the journal stays for the next run.
 */
export function commitJournal(files: Files, { steps }: Journal): void {
  try {
    for (const [index, step] of steps.entries()) takeStep(files, step, index);
  } catch (error) {
    for (const [index, step] of [...steps.entries()].reverse()) takeBackStep(files, step, index);
    throw error;
  }
  removeEmptyFolders(files, steps);
}

function takeStep(files: Files, step: Step, index: number): void {
  const replaced = oldPath(index);
  if (step.type === 'remove') {
    if (files.exists(step.path) && !files.exists(replaced)) moveTo(files, step.path, replaced);
    return;
  }
  if (!files.exists(nextPath(index))) return;
  if (step.replaces && files.exists(step.path) && !files.exists(replaced)) files.rename(step.path, replaced);
  moveTo(files, nextPath(index), step.path);
}

function takeBackStep(files: Files, step: Step, index: number): void {
  if (step.type === 'put' && !files.exists(nextPath(index)) && files.exists(step.path)) files.rename(step.path, nextPath(index));
  if (files.exists(oldPath(index))) moveTo(files, oldPath(index), step.path);
}

function moveTo(files: Files, from: string, to: string): void {
  const slash = to.lastIndexOf('/');
  if (slash > 0) files.makeFolder(to.slice(0, slash));
  files.rename(from, to);
}

/** Folders in which nothing is left, from the removed file upwards. */
function removeEmptyFolders(files: Files, steps: readonly Step[]): void {
  const folders = new Set(steps.filter(({ type }) => type === 'remove').map(({ path }) => folderOf(path)));
  for (let folder of folders) {
    while (folder !== '' && files.removeEmptyFolder(folder)) folder = folderOf(folder);
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

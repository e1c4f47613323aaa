import type { Files } from './files.ts';
import type { Journal, Step } from './journal.ts';
import type { TreeComparison } from './compare-tree.ts';
import { commitJournal } from './commit-journal.ts';
import { closeScratch, commitOrUndo, isInterrupted } from './recover-tree.ts';
import { DiskError } from './disk-error.ts';
import { folderOf } from './folder-of.ts';
import { nextPath, scratch, writeJournal } from './journal.ts';
import { isUntouched } from './stamp.ts';
import { withWriteLock } from './write-lock.ts';

/** The part of a comparison that is written. */
export type TreeChanges = Pick<TreeComparison, 'added' | 'changed' | 'removed'>;

/**
 * Brings the disk to what was compiled: all the clusters' changes or, if the disk refuses one, none. Only files that differ are touched.
 * @throws DiskError for what the disk refuses, or while another process writes; the tree is then as it was.
 */
export function writeTree(files: Files, comparisons: readonly TreeComparison[]): void {
  const blocked = comparisons.flatMap((each) => each.blocked);
  if (blocked.length > 0) throw new Error(`files that are not Strata's are in the way: ${blocked.join(', ')}`);
  writeWhole(files, comparisons, () => refuseIfWritten(files, comparisons));
}

/**
 * Puts and removes files: all of them or none.
 *
 * New contents are first written to a scratch folder, then a journal says what will be moved where, then it is moved. A process that is killed
 * before the journal is complete has changed nothing; after that, `recoverTree` at the next run finishes the moves.
 * @param refuse throws where what the changes were made of is no longer so; nothing else writes when it is called
 * @throws DiskError for what the disk refuses, or while another process writes
 */
export function writeWhole(files: Files, changes: readonly TreeChanges[], refuse: () => void): void {
  const planned = planSteps(files, changes);
  if (planned.length === 0) return;
  withWriteLock(files, () => {
    if (isInterrupted(files)) throw new DiskError('another strata was killed while it wrote the tree: run again');
    refuse();
    const journal = { steps: planned.map(({ step }) => step) };
    prepare(files, planned, journal);
    commitOrUndo(files, () => commitJournal(files, journal));
    closeScratch(files);
  });
}

/** What was compared with an older tree would make a mixture of two compilations. */
function refuseIfWritten(files: Files, comparisons: readonly TreeComparison[]): void {
  if (comparisons.every(({ stamp }) => isUntouched(files, stamp))) return;
  throw new DiskError('nothing was written: something else changed the tree at the same time, run again');
}

/** Everything that needs space on the disk happens here, where nothing has been changed yet. */
function prepare(files: Files, planned: readonly PlannedStep[], journal: Journal): void {
  try {
    openScratch(files);
    stage(files, planned);
    writeJournal(files, journal);
  } catch (error) {
    files.removeAll(scratch);
    throw new DiskError(`nothing was written: ${(error as Error).message}`, { cause: error });
  }
}

/** A step with the contents that it puts, by path below it: the empty path is the step's own file. */
interface PlannedStep {
  readonly step: Step;
  readonly contents: Map<string, string>;
}

function planSteps(files: Files, comparisons: readonly TreeChanges[]): readonly PlannedStep[] {
  const steps = new Map<string, PlannedStep>();
  const findNewFolder = newFolderFinder(files);
  for (const { added, changed, removed } of comparisons) {
    for (const { path, content } of added) {
      const top = findNewFolder(path) ?? path;
      const planned = steps.get(top) ?? { step: { type: 'put', path: top, replaces: false }, contents: new Map() };
      planned.contents.set(path.slice(top.length), content);
      steps.set(top, planned);
    }
    for (const { path, content } of changed)
      steps.set(path, { step: { type: 'put', path, replaces: true }, contents: new Map([['', content]]) });
    for (const path of removed) steps.set(path, { step: { type: 'remove', path }, contents: new Map() });
  }
  return [...steps.values()];
}

/** Finds the highest folder above a path that does not exist yet: it is staged whole, and moved by one rename. */
function newFolderFinder(files: Files): (path: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  const find = (path: string): string | undefined => {
    const slash = path.lastIndexOf('/');
    if (slash < 0) return undefined;
    const folder = path.slice(0, slash);
    if (!found.has(folder)) found.set(folder, find(folder) ?? (files.exists(folder) ? undefined : folder));
    return found.get(folder);
  };
  return find;
}

/** The scratch folder keeps itself out of commits. */
function openScratch(files: Files): void {
  files.removeAll(scratch);
  files.makeFolder(`${scratch}/next`);
  files.makeFolder(`${scratch}/old`);
  files.writeText(`${scratch}/.gitignore`, '*\n');
}

function stage(files: Files, steps: readonly PlannedStep[]): void {
  const made = new Set<string>();
  for (const [index, { contents }] of steps.entries()) {
    for (const [below, content] of contents) {
      const path = `${nextPath(index)}${below}`;
      const folder = folderOf(path);
      if (below !== '' && !made.has(folder)) files.makeFolder(folder);
      made.add(folder);
      files.writeText(path, content);
    }
  }
}

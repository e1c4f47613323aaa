import { readFileSync } from 'node:fs';
import type { Files } from './files.ts';
import { DiskError } from './disk-error.ts';

const folder = '.strata';
const lock = `${folder}/lock`;
const ownerFile = `${lock}/owner`;

/**
 * Runs what moves files of a tree while no other process does. A lock whose owner has died is taken over.
 * @throws DiskError while another process holds the lock.
 */
export function withWriteLock<T>(files: Files, work: () => T): T {
  acquire(files);
  try {
    return work();
  } finally {
    for (const attempt of abandonedAttempts(files)) files.removeAll(attempt);
    files.removeAll(lock);
    files.removeEmptyFolder(folder);
  }
}

/** Whether a process was killed while it held the lock or tried to get it; or one holds it now. */
export function isLocked(files: Files): boolean {
  return files.exists(lock) || abandonedAttempts(files).length > 0;
}

/** What processes that were killed while they tried to get the lock have left. */
function abandonedAttempts(files: Files): string[] {
  const attempts = (files.list(folder) ?? [])
    .filter((name) => /^lock-\d+\/$/.test(name))
    .map((name) => name.slice(0, -1));
  return attempts
    .filter((name) => identify(Number(name.slice('lock-'.length))) === undefined)
    .map((name) => `${folder}/${name}`);
}

/** A folder with its owner in it appears by one rename, which fails where the lock is held: so it is never seen without an owner. */
function acquire(files: Files): void {
  const own = `${lock}-${process.pid}`;
  prepareLock(files, own);
  if (tryRename(files, own, lock)) return;
  const owner = files.readText(ownerFile);
  if (owner !== undefined && isAlive(owner)) {
    files.removeAll(own);
    throw new DiskError(`another strata (process ${owner.split(' ')[0]}) is writing the tree: wait until it ends`);
  }
  files.removeAll(lock);
  if (!tryRename(files, own, lock)) throw new DiskError('another strata has just begun to write the tree: try again');
}

function prepareLock(files: Files, own: string): void {
  try {
    files.removeAll(own);
    files.makeFolder(own);
    files.writeText(`${own}/owner`, identify(process.pid) ?? '');
  } catch (error) {
    throw new DiskError(`nothing was written: ${(error as Error).message}`, { cause: error });
  }
}

function tryRename(files: Files, from: string, to: string): boolean {
  try {
    files.rename(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '') && files.exists(to))
      return false;
    throw error;
  }
}

function isAlive(owner: string): boolean {
  const pid = Number(owner.split(' ')[0]);
  return Number.isInteger(pid) && pid !== process.pid && owner === identify(pid);
}

/**
 * The number of a living process and, where the system tells, when it started: numbers are used again, in a new container within minutes.
 * `undefined` where there is no such process.
 */
function identify(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  return `${pid} ${startOf(pid)}`;
}

/** Field 22 of `/proc/<pid>/stat` (proc(5)), in ticks since the system started; empty on systems without it. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

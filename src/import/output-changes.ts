import { join } from 'node:path';
import { DiskError } from '../host/disk-error.ts';
import { localFiles } from '../host/files.ts';
import { kindOfPath, tryReadFile } from '../host/import-files.ts';
import { readFolder } from '../host/read-folder.ts';
import { writeWhole } from '../host/write-tree.ts';
import type { OutputFile } from '../model/output-file.ts';
import { formatLock, lockPath, readLock, type ImportLock } from './lock/import-lock.ts';

/** One file that is not as an import would write it. */
export interface OutputChange {
  readonly path: string;
  readonly how: 'added' | 'changed' | 'removed';
  /** Absent for a file that is to go. */
  readonly content?: string;
}

/**
 * Compares files with the disk. Whatever else lies in one of the folders is to go: nothing there is written by hand.
 * @param folders relative to the root, without a slash at their end
 */
export async function findChanges(
  root: string,
  files: readonly OutputFile[],
  folders: readonly string[],
): Promise<OutputChange[]> {
  const changes: OutputChange[] = [];
  for (const { path, content } of files) {
    const before = await tryReadFile(join(root, path));
    if (before === undefined) changes.push({ path, how: 'added', content });
    else if (!Buffer.from(before).equals(Buffer.from(content))) changes.push({ path, how: 'changed', content });
  }
  const wanted = new Set(files.map(({ path }) => path));
  for (const folder of folders) {
    if ((await kindOfPath(join(root, folder))) !== 'folder') continue;
    const present = [...(await readFolder(join(root, folder))).keys()].map((file) => `${folder}/${file}`);
    changes.push(
      ...present.filter((path) => !wanted.has(path)).map((path): OutputChange => ({ path, how: 'removed' })),
    );
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Writes what changed: all of it or, where the disk refuses a file, nothing. @throws {DiskError} */
export function writeChanges(root: string, changes: readonly OutputChange[], refuse = () => {}): void {
  const put = (wanted: OutputChange['how']) =>
    changes.flatMap(({ path, how, content }) => (how === wanted && content !== undefined ? [{ path, content }] : []));
  const removed = changes.filter(({ how }) => how === 'removed').map(({ path }) => path);
  writeWhole(localFiles(root), [{ added: put('added'), changed: put('changed'), removed }], refuse);
}

/** Writes what changed together with the lock file, as `change` makes it of what it says at this moment. @throws {DiskError} */
export function writeWithLock(
  root: string,
  changes: readonly OutputChange[],
  change: (lock: ImportLock) => ImportLock,
): void {
  const files = localFiles(root);
  const before = files.readText(lockPath);
  const content = formatLock(change(readLock(before)));
  const how = before === undefined ? 'added' : 'changed';
  writeChanges(root, [...changes, ...(before === content ? [] : [{ path: lockPath, how, content } as const])], () => {
    if (files.readText(lockPath) !== before)
      throw new DiskError('nothing was written: another import was at the same time, run again');
  });
}

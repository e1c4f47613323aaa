import { join } from 'node:path';
import { kindOfPath, removeFile, replaceFile, tryReadFile } from '../host/import-files.ts';
import { readFolder } from '../host/read-folder.ts';
import type { OutputFile } from '../model/output-file.ts';

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
export async function findChanges(root: string, files: readonly OutputFile[], folders: readonly string[]): Promise<OutputChange[]> {
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
    changes.push(...present.filter((path) => !wanted.has(path)).map((path): OutputChange => ({ path, how: 'removed' })));
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Writes what changed. Each file is replaced whole. */
export async function writeChanges(root: string, changes: readonly OutputChange[]): Promise<void> {
  for (const { path, content } of changes) {
    if (content === undefined) await removeFile(join(root, path));
    else await replaceFile(join(root, path), content);
  }
}

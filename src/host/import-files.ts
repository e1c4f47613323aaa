import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Whether a path is a folder, a file, or nothing. */
export async function kindOfPath(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? undefined : found.isDirectory() ? 'folder' : 'file';
}

/** Content of a file, or `undefined` where there is none. */
export async function tryReadFile(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}

/** Writes a file whole or not at all, with the folders above it. Says whether its content is new. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<boolean> {
  const before = await tryReadFile(path);
  if (before !== undefined && Buffer.from(before).equals(Buffer.from(content))) return false;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.strata-new`;
  await writeFile(draft, content);
  await rename(draft, path);
  return true;
}

/** Runs something with a folder that is gone afterwards. */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'strata-import-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads a folder into memory: path below it (forward slashes) to content, sorted. What version control and package managers keep is left out. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files = new Map<string, Uint8Array>();
  for (const path of paths.map((each) => each.replaceAll('\\', '/')).sort()) {
    if (/(^|\/)(\.git|node_modules)\//.test(path)) continue;
    const file = join(folder, path);
    if ((await stat(file).catch(() => undefined))?.isFile()) files.set(path, await readFile(file));
  }
  return files;
}

import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';

/**
 * The disk under one folder. Paths are relative to it, with forward slashes. Everything is synchronous: for thousands of
 * small files that is several times faster than promises, and nothing else runs meanwhile.
 */
export interface Files {
  /** The text of a file; `undefined` where there is none. */
  readText(path: string): string | undefined;
  /** Names in a folder, sorted, those of folders with a slash at their end; `undefined` where there is no such folder. */
  list(folder: string): readonly string[] | undefined;
  exists(path: string): boolean;
  /** When a file or folder was last changed; of a folder, when a name in it was. Empty where there is none. */
  changedAt(path: string): string;
  /** Makes or replaces a file; its folder must exist. */
  writeText(path: string, content: string): void;
  /** The same, and returns only when the content would outlive a loss of power. */
  writeDurably(path: string, content: string): void;
  /** Makes a folder and those above it. */
  makeFolder(path: string): void;
  /** Moves a file or folder; a file may replace a file. */
  rename(from: string, to: string): void;
  removeFile(path: string): void;
  /** Removes a folder if nothing is in it, and says whether it did. */
  removeEmptyFolder(path: string): boolean;
  /** Removes a file, or a folder with all that it holds, if there is one. */
  removeAll(path: string): void;
}

/** The disk under `root`, an absolute path. */
export function localFiles(root: string): Files {
  const at = (path: string) => `${root}/${path}`;
  return {
    readText: (path) => unlessMissing(() => readFileSync(at(path), 'utf8')),
    list: (folder) => unlessMissing(() => listFolder(at(folder))),
    exists: (path) => statSync(at(path), { throwIfNoEntry: false }) !== undefined,
    changedAt: (path) => statSync(at(path), { bigint: true, throwIfNoEntry: false })?.mtimeNs.toString() ?? '',
    writeText: (path, content) => writeFileSync(at(path), content),
    writeDurably: (path, content) => writeDurably(at(path), content),
    makeFolder: (path) => void mkdirSync(at(path), { recursive: true }),
    rename: (from, to) => renameSync(at(from), at(to)),
    removeFile: (path) => unlinkSync(at(path)),
    removeEmptyFolder: (path) => removeIfEmpty(at(path)),
    removeAll: (path) => rmSync(at(path), { recursive: true, force: true }),
  };
}

function listFolder(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}

function writeDurably(path: string, content: string): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function removeIfEmpty(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR'].includes(codeOf(error))) return false;
    throw error;
  }
}

function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

import type { Files } from './files.ts';
import type { OutputFile } from '../model/output-file.ts';
import { findOwnedFiles, isReplaceable } from './find-owned-files.ts';
import { stampTree } from './stamp-tree.ts';

/** How the files that a cluster compiles to differ from those on disk. Every list is sorted by path. */
export interface TreeComparison {
  readonly cluster: string;
  readonly added: readonly OutputFile[];
  readonly changed: readonly OutputFile[];
  /** Files that Strata owns and the cluster no longer makes. */
  readonly removed: readonly string[];
  /** How many files are as they should be. */
  readonly unchanged: number;
  /** Files and folders (with a slash at the end) under `dist/<cluster>` that are not Strata's: left alone. */
  readonly foreign: readonly string[];
  /** What the tree looked like before it was read. */
  readonly stamp: string;
  /** Files that are not Strata's and stand where one of its own must go: nothing can be written before they are moved. */
  readonly blocked: readonly string[];
}

/** Compares what a cluster compiles to (every file of it) with what is on disk, byte for byte. Changes nothing. */
export function compareTree(files: Files, cluster: string, wanted: readonly OutputFile[]): TreeComparison {
  const stamp = stampTree(files, cluster);
  const owned = findOwnedFiles(files, cluster);
  const there = new Listing(files);
  const paths = new Set(wanted.map(({ path }) => path));
  if (paths.size < wanted.length) throw new Error(`two files of "${cluster}" have one path`);
  const added: OutputFile[] = [];
  const changed: OutputFile[] = [];
  const blocked: string[] = [];
  for (const file of wanted) {
    const current = there.has(file.path) ? files.readText(file.path) : undefined;
    if (current === undefined) added.push(file);
    else if (current === file.content) continue;
    else if (owned.has(file.path) || isReplaceable(files, file.path)) changed.push(file);
    else blocked.push(file.path);
  }
  return {
    cluster, stamp, added, changed, blocked,
    removed: [...owned].filter((path) => !paths.has(path) && there.has(path)).sort(),
    unchanged: wanted.length - added.length - changed.length - blocked.length,
    foreign: findForeign(there, `dist/${cluster}`, [owned, paths]),
  };
}

/** Whether the files on disk are not what the cluster compiles to. */
export function isStale({ added, changed, removed, blocked }: TreeComparison): boolean {
  return added.length + changed.length + removed.length + blocked.length > 0;
}

/** What stands in folders, each read once. */
class Listing {
  readonly #files: Files;
  readonly #folders = new Map<string, ReadonlySet<string>>();
  #last = { folder: '', names: new Set<string>() as ReadonlySet<string> };

  constructor(files: Files) {
    this.#files = files;
  }

  names(folder: string): ReadonlySet<string> {
    const known = this.#folders.get(folder) ?? new Set(this.#files.list(folder));
    this.#folders.set(folder, known);
    return known;
  }

  /** Files of one folder are asked for one after the other. */
  has(path: string): boolean {
    const slash = path.lastIndexOf('/');
    if (slash !== this.#last.folder.length || !path.startsWith(this.#last.folder)) {
      const folder = slash < 0 ? '.' : path.slice(0, slash);
      this.#last = { folder, names: this.names(folder) };
    }
    return this.#last.names.has(path.slice(slash + 1));
  }
}

function findForeign(there: Listing, folder: string, known: readonly ReadonlySet<string>[]): string[] {
  const knownFolders = new Set<string>();
  for (const paths of known) addFolders(knownFolders, paths);
  const inside = (at: string): string[] => [...there.names(at)].flatMap((name) => {
    const path = `${at}/${name}`;
    if (!name.endsWith('/')) return known.some((paths) => paths.has(path)) ? [] : [path];
    return knownFolders.has(path.slice(0, -1)) ? inside(path.slice(0, -1)) : [path];
  });
  return inside(folder).sort();
}

function addFolders(folders: Set<string>, paths: Iterable<string>): void {
  let last = '';
  for (const path of paths) {
    let slash = path.lastIndexOf('/');
    // Files of one folder follow each other.
    if (slash === last.length && path.startsWith(last)) continue;
    last = path.slice(0, Math.max(slash, 0));
    while (slash > 0 && !folders.has(path.slice(0, slash))) {
      folders.add(path.slice(0, slash));
      slash = path.lastIndexOf('/', slash - 1);
    }
  }
}

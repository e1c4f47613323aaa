import type { Files } from './files.ts';
import type { OutputFile } from '../model/output-file.ts';
import { findOwnedFiles, isReplaceable } from './find-owned-files.ts';
import { Listing } from './listing.ts';
import type { Stamp } from './stamp.ts';
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
  /** When it was last changed before it was read. */
  readonly stamp: Stamp;
  /** Files that are not Strata's and stand where one of its own must go: nothing can be written before they are moved. */
  readonly blocked: readonly string[];
}

/** Compares what a cluster compiles to (every file of it, sorted by path) with what is on disk, byte for byte. Changes nothing. */
export function compareTree(files: Files, cluster: string, wanted: readonly OutputFile[]): TreeComparison {
  const stamp = stampTree(files, cluster);
  const there = new Listing(files);
  const paths = wanted.map(({ path }) => path);
  // Nearly always: then there is nothing of which to find out whose it is.
  const isExact = there.holdsExactly([`dist/${cluster}`, `clusters/${cluster}/bootstrap`], paths);
  if (!isExact && new Set(paths).size < paths.length) throw new Error(`two files of "${cluster}" have one path`);
  let known: ReadonlySet<string> | undefined;
  const owned = () => (known ??= findOwnedFiles(files, cluster));
  const added: OutputFile[] = [];
  const changed: OutputFile[] = [];
  const blocked: string[] = [];
  for (const file of wanted) {
    const current = isExact || there.has(file.path) ? files.readText(file.path) : undefined;
    if (current === undefined) added.push(file);
    else if (current === file.content) continue;
    else if (owned().has(file.path) || isReplaceable(files, file.path)) changed.push(file);
    else blocked.push(file.path);
  }
  return {
    cluster, stamp, added, changed, blocked, ...(isExact ? { removed: [], foreign: [] } : findOthers(there, cluster, owned(), new Set(paths))),
    unchanged: wanted.length - added.length - changed.length - blocked.length,
  };
}

/** Whether the files on disk are not what the cluster compiles to. */
export function isStale({ added, changed, removed, blocked }: TreeComparison): boolean {
  return added.length + changed.length + removed.length + blocked.length > 0;
}

/** What is there and not wanted: Strata's own, and what is not. */
function findOthers(there: Listing, cluster: string, owned: ReadonlySet<string>, wanted: ReadonlySet<string>): Pick<TreeComparison, 'removed' | 'foreign'> {
  return {
    removed: [...owned].filter((path) => !wanted.has(path) && there.has(path)).sort(),
    foreign: findForeign(there, `dist/${cluster}`, [owned, wanted]),
  };
}

function findForeign(there: Listing, folder: string, known: readonly ReadonlySet<string>[]): string[] {
  const knownFolders = new Set<string>();
  for (const paths of known) addFolders(knownFolders, paths);
  const inside = (at: string): string[] => there.names(at).flatMap((name) => {
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

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
  if (paths.some((path, index) => path === paths[index + 1]))
    throw new Error(`two files of "${cluster}" have one path`);
  // Nearly always: then there is nothing of which to find out whose it is.
  const isExact = there.holdsExactly(
    [`dist/${cluster}`, `clusters/${cluster}/bootstrap`, `clusters/${cluster}/renderings`],
    paths,
  );
  let known: ReadonlySet<string> | undefined;
  const owned = () => (known ??= findOwnedFiles(files, cluster));
  const added: OutputFile[] = [];
  const changed: OutputFile[] = [];
  const blocked: string[] = [];
  for (const file of wanted) {
    const current = isExact || there.has(file.path) ? files.readText(file.path) : undefined;
    if (current === undefined) added.push(file);
    else if (current === file.content) continue;
    else if (isReplaceable(current) || owned().has(file.path)) changed.push(file);
    else blocked.push(file.path);
  }
  return {
    cluster,
    stamp,
    added,
    changed,
    blocked,
    removed: isExact ? [] : findRemoved(there, owned(), new Set(paths)),
    unchanged: wanted.length - added.length - changed.length - blocked.length,
    foreign: isExact ? [] : there.others(`dist/${cluster}`, [...owned(), ...paths]),
  };
}

/** Whether the files on disk are not what the cluster compiles to. */
export function isStale({ added, changed, removed, blocked }: TreeComparison): boolean {
  return added.length + changed.length + removed.length + blocked.length > 0;
}

/** Strata's own files that are there and no longer wanted. */
function findRemoved(there: Listing, owned: ReadonlySet<string>, wanted: ReadonlySet<string>): string[] {
  return [...owned].filter((path) => !wanted.has(path) && there.has(path)).sort();
}

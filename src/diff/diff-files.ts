import type { OutputFile } from '../model/output-file.ts';
import type { TreeDiff } from './tree-diff.ts';
import { diffTrees } from './diff-trees.ts';
import { readTree } from './read-tree.ts';

/** The files of one cluster's tree, wherever they were found. */
export interface TreeFiles {
  readonly cluster: string;
  /** How the tree is called in what people read. */
  readonly title: string;
  readonly files: readonly OutputFile[];
}

/**
 * What one must do to the first tree to get the second. Files that are equal to the last byte are not even parsed: they are nearly all, and
 * parsing takes nearly all of the time.
 */
export function diffFiles(from: TreeFiles, to: TreeFiles): TreeDiff {
  const [before, after] = [byPlace(from), byPlace(to)];
  const differing = (files: ReadonlyMap<string, OutputFile>, others: ReadonlyMap<string, OutputFile>) => {
    return [...files].filter(([place, { content }]) => others.get(place)?.content !== content).map(([, file]) => file);
  };
  return diffTrees(
    readTree(from.cluster, from.title, differing(before, after)),
    readTree(to.cluster, to.title, differing(after, before)),
  );
}

/** By path below the cluster's folder; files of other folders are no part of the tree. */
function byPlace({ cluster, files }: TreeFiles): ReadonlyMap<string, OutputFile> {
  const root = `dist/${cluster}/`;
  return new Map(files.filter(({ path }) => path.startsWith(root)).map((file) => [file.path.slice(root.length), file]));
}

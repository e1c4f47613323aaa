import type { Files } from './files.ts';
import { type Stamp, stampOf } from './stamp.ts';

/** When names in a cluster's tree were last added, replaced or removed: differs once another process has written the tree. */
export function stampTree(files: Files, cluster: string): Stamp {
  const root = `dist/${cluster}`;
  const folders = (files.list(root) ?? []).filter((name) => name.endsWith('/'));
  return stampOf(files, [root, ...folders.map((name) => `${root}/${name.slice(0, -1)}`)]);
}

import type { Files } from './files.ts';

/** When names in a cluster's tree were last added, replaced or removed: differs once another process has written the tree. */
export function stampTree(files: Files, cluster: string): string {
  const root = `dist/${cluster}`;
  const folders = (files.list(root) ?? []).filter((name) => name.endsWith('/'));
  return [root, ...folders.map((name) => `${root}/${name.slice(0, -1)}`)].map((path) => `${path} ${files.changedAt(path)}`).join('\n');
}

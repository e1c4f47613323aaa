import type { Files } from './files.ts';
import { isGenerated } from './find-owned-files.ts';

/** Trees under `dist` that Strata compiled from clusters that are no longer there, sorted. */
export function findOrphanedTrees(files: Files, clusters: readonly string[]): string[] {
  const names = (files.list('dist') ?? []).filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1));
  return names
    .filter((name) => !clusters.includes(name) && isGenerated(files, `dist/${name}/kustomization.yaml`))
    .map((name) => `dist/${name}`);
}

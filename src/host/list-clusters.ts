import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the folders under `clusters/` that hold a `cluster.ts`, sorted. Others hold what several clusters share. */
export function listClusters(root: string): string[] {
  const entries = readdirSync(join(root, 'clusters'), { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isFile() && existsSync(clusterFile(root, entry.name)))
    .map(({ name }) => name);
  return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The absolute path of a cluster's code. */
export function clusterFile(root: string, name: string): string {
  return join(root, 'clusters', name, 'cluster.ts');
}

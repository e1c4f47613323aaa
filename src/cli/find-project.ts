import { findProjectRoot } from '../host/find-project-root.ts';
import { listClusters } from '../host/list-clusters.ts';
import type { Host } from './host.ts';
import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './usage-error.ts';

/** The project that a command works on. */
export interface Project {
  /** Absolute path of the folder that holds `clusters/`. */
  readonly root: string;
  /** Every cluster, sorted by name. */
  readonly clusters: readonly string[];
}

/** Finds the project around the working directory. Throws `UsageError` where there is none, or no cluster in it. */
export function findProject(host: Host): Project {
  const root = findProjectRoot(host.cwd);
  if (root === undefined)
    throw new UsageError(`no folder "clusters" in ${host.cwd} or above it: run this inside a project`);
  const clusters = listClusters(root);
  if (clusters.length === 0) throw new UsageError(`no cluster in ${root}: clusters/<name>/cluster.ts describes one`);
  return { root, clusters };
}

/** The clusters that were named, in the order of names; all of them where none was. */
export function selectClusters(project: Project, names: readonly string[]): readonly string[] {
  for (const name of names) {
    if (project.clusters.includes(name)) continue;
    throw new UsageError(
      `there is no cluster "${name}"${didYouMean(name, project.clusters)}; there is ${project.clusters.join(', ')}`,
    );
  }
  return names.length === 0 ? project.clusters : project.clusters.filter((name) => names.includes(name));
}

/** The one cluster that was named, or the only one there is. */
export function selectCluster(project: Project, name: string | undefined): string {
  const [only, ...others] = name === undefined ? project.clusters : selectClusters(project, [name]);
  if (only === undefined || others.length > 0)
    throw new UsageError(`say which cluster: ${project.clusters.join(', ')}`);
  return only;
}

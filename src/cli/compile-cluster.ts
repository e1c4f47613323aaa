import { pathToFileURL } from 'node:url';
import type { ClusterDefinition } from '../authoring/cluster-definition.ts';
import { type Compilation, compile } from '../compile.ts';
import { clusterFile } from '../host/list-clusters.ts';
import { readClusterInputs } from '../host/read-cluster-inputs.ts';
import { loadFailure, LoadFailure } from './load-failure.ts';
import { ProjectRenderings } from './project-renderings.ts';

/** One cluster, compiled; or why its code does not run. */
export type CompiledCluster = { readonly cluster: string } & (Compilation | { readonly failure: LoadFailure });

/**
 * Imports a cluster's code and compiles it. An error of the author's code is a failure; one of ours is thrown. Without `renderings` the
 * records beside the cluster answer alone.
 */
export async function compileCluster(
  root: string,
  cluster: string,
  renderings?: ProjectRenderings,
): Promise<CompiledCluster> {
  try {
    const definition = await importDefinition(root, cluster);
    const inputs = readClusterInputs(root, cluster);
    const known =
      renderings ?? new ProjectRenderings(root, { env: {}, now: () => 0 }, { noRender: true, say: () => {} });
    return { cluster, ...compile(definition, { ...inputs, ...known.of(cluster, inputs.definition) }, root) };
  } catch (error) {
    const failure = loadFailure(error, root, cluster);
    if (failure === undefined) throw error;
    return { cluster, failure };
  }
}

/** The definition that a cluster's code exports. Throws `LoadFailure` where it is none. */
export async function importDefinition(root: string, cluster: string): Promise<ClusterDefinition> {
  const file = `clusters/${cluster}/cluster.ts`;
  const { default: definition } = (await import(pathToFileURL(clusterFile(root, cluster)).href)) as {
    default?: Partial<ClusterDefinition>;
  };
  if (typeof definition?.platform !== 'function') {
    throw new LoadFailure({
      cluster,
      file,
      message: `"${file}" does not export a cluster: end it with "export default defineCluster({ ... })"`,
    });
  }
  if (definition.name !== cluster) {
    throw new LoadFailure({
      cluster,
      file,
      message: `"${file}" describes the cluster "${definition.name}": its folder must have the same name`,
    });
  }
  return definition as ClusterDefinition;
}

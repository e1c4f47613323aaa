import { compileCluster, type CompiledCluster } from './compile-cluster.ts';
import type { Project } from './find-project.ts';
import type { Host } from './host.ts';
import { createProgress } from './progress.ts';

/** Compiles clusters one after the other: what one says never depends on what ran before it. */
export async function compileClusters(project: Project, names: readonly string[], host: Host): Promise<CompiledCluster[]> {
  const progress = createProgress(host);
  const compiled: CompiledCluster[] = [];
  for (const [index, name] of names.entries()) {
    progress.say(`compiling ${name} (${index + 1} of ${names.length})`);
    compiled.push(await compileCluster(project.root, name));
  }
  progress.clear();
  return compiled;
}

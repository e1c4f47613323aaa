import { checkAcross } from '../passes/check/check-across.ts';
import { compileCluster, type CompiledCluster } from './compile-cluster.ts';
import type { Project } from './find-project.ts';
import type { Host } from './host.ts';
import { createProgress } from './progress.ts';
import { ProjectRenderings, type RenderingChoice } from './project-renderings.ts';

/**
 * Compiles clusters one after the other: what one says never depends on what ran before it. Then compares them: what only several clusters together
 * can do wrong is a finding of one of them.
 */
export async function compileClusters(
  project: Project,
  names: readonly string[],
  host: Host,
  choice: Omit<RenderingChoice, 'say'> = {},
): Promise<CompiledCluster[]> {
  const progress = createProgress(host);
  const renderings = new ProjectRenderings(project.root, host, { ...choice, say: progress.say });
  const compiled: CompiledCluster[] = [];
  for (const [index, name] of names.entries()) {
    progress.say(`compiling ${name} (${index + 1} of ${names.length})`);
    compiled.push(await compileCluster(project.root, name, renderings));
  }
  progress.clear();
  renderings.close();
  return withFindingsAcross(compiled);
}

function withFindingsAcross(compiled: readonly CompiledCluster[]): CompiledCluster[] {
  const across = checkAcross(compiled.flatMap((each) => ('failure' in each ? [] : [each.plan])));
  return compiled.map((each) => {
    const own = across.filter(({ cluster }) => cluster === each.cluster);
    if ('failure' in each || own.length === 0) return each;
    const isWrong = own.some(({ severity }) => severity === 'error');
    return { ...each, diagnostics: [...each.diagnostics, ...own], files: isWrong ? [] : each.files };
  });
}

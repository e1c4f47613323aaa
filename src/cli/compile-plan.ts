import type { Plan } from '../model/plan.ts';
import { compileCluster } from './compile-cluster.ts';
import type { Host } from './host.ts';
import { formatLoadFailure } from './load-failure.ts';
import { paintFor } from './paint-for.ts';
import { createProgress } from './progress.ts';
import { ProjectRenderings } from './project-renderings.ts';

/** The plan of one cluster for commands that only read it: also of one with errors. `undefined` where its code does not run. */
export async function compilePlan(root: string, cluster: string, host: Host): Promise<Plan | undefined> {
  const progress = createProgress(host);
  const renderings = new ProjectRenderings(root, host, { say: progress.say });
  const compiled = await compileCluster(root, cluster, renderings);
  renderings.close();
  progress.clear();
  if (!('failure' in compiled)) return compiled.plan;
  host.stderr.write(formatLoadFailure(compiled.failure, paintFor(host.stderr, host)));
  return undefined;
}

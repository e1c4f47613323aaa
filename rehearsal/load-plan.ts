import { compileCluster } from '../src/cli/compile-cluster.ts';
import { formatLoadFailure } from '../src/cli/load-failure.ts';
import type { Plan } from '../src/model/plan.ts';
import { CannotRehearse } from './cannot-rehearse.ts';

/** The plan of a cluster, also of one with errors: the tree is rehearsed as it is committed. */
export async function loadPlan(project: string, cluster: string): Promise<Plan> {
  const compiled = await compileCluster(project, cluster);
  if ('failure' in compiled) throw new CannotRehearse(formatLoadFailure(compiled.failure, (_style: unknown, text: string) => text).trim());
  return compiled.plan;
}

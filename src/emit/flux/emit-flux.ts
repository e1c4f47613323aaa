import type { OutputFile } from '../../model/output-file.ts';
import type { Plan } from '../../model/plan.ts';
import { emitBootstrap } from './emit-bootstrap.ts';
import { emitObjects } from './emit-objects.ts';
import { emitRoot } from './emit-root.ts';
import { emitUnit } from './emit-unit.ts';

/**
 * Everything that Flux reads for one cluster, by path: the tree under `dist/<cluster>/`, what delivers it under
 * `clusters/<cluster>/`, and the values of adopted releases for Terraform.
 */
export function emitFlux(plan: Plan): readonly OutputFile[] {
  const files = [
    ...emitRoot(plan),
    ...plan.units.map((unit) => emitUnit(plan, unit)),
    ...emitObjects(plan),
    ...emitBootstrap(plan),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { addressOverlap } from './address-overlap.ts';

/** Checks that only all clusters together can fail, in order. */
const checksAcross: readonly ((plans: readonly Plan[]) => Diagnostic[])[] = Object.freeze([addressOverlap]);

/** Runs every check that compares clusters. `plans` are derived plans, one a cluster. */
export function checkAcross(plans: readonly Plan[]): readonly Diagnostic[] {
  return checksAcross.flatMap((run) => run(plans));
}

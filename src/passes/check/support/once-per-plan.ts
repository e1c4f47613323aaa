import type { Plan } from '../../../model/plan.ts';

/**
 * Remembers what is computed from a plan for as long as the plan lives, so that checks share their indexes without knowing of each other. Nothing
 * but speed depends on it: plans are never changed.
 */
export function oncePerPlan<T extends object>(compute: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, T>();
  return (plan) => known.getOrInsertComputed(plan, compute);
}

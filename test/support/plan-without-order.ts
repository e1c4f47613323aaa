import type { Plan } from '../../src/model/plan.ts';

/** A plan in which one unit does not wait for another: the planted fault. Objects and all else stay as they are. */
export function planWithoutOrder(plan: Plan, unit: string, needs: string): Plan {
  return { ...plan, units: plan.units.map((each) => (each.name === unit ? { ...each, dependsOn: each.dependsOn.filter((name) => name !== needs) } : each)) };
}

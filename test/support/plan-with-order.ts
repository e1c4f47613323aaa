import type { Plan } from '../../src/model/plan.ts';

/** A plan in which some units wait for others than they should: the planted fault. Objects and all else stay as they are. */
export function planWithOrder(plan: Plan, dependsOn: Readonly<Record<string, readonly string[]>>): Plan {
  return { ...plan, units: plan.units.map((unit) => ({ ...unit, dependsOn: dependsOn[unit.name] ?? unit.dependsOn })) };
}

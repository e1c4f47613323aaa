import { buildGraph } from '../../graph/graph.ts';
import { reduceTransitively } from '../../graph/reduce-transitively.ts';
import { sortTopologically } from '../../graph/sort-topologically.ts';
import type { Plan } from '../../model/plan.ts';
import type { Unit } from '../../model/unit.ts';
import type { UnitNeeds } from './unit-relations.ts';

/**
 * Orders the units: `dependsOn` names the fewest units from which all the others follow, and the plan lists units as they will
 * start (by the length of the chain before them, then by name). Where units wait for each other nothing can be ordered: they stay
 * as the author made them, each with all that it needs, and the check for deadlocks reports it.
 */
export function unitOrder(plan: Plan, needs: UnitNeeds): Plan {
  const names = plan.units.map(({ name }) => name).toSorted();
  const graph = buildGraph(
    names,
    names.flatMap((from) => [...(needs.get(from) ?? [])].map((to) => ({ from, to }))),
  );
  const reduced = reduceTransitively(graph);
  const order = sortTopologically(graph);
  if (reduced === undefined || order === undefined) {
    return {
      ...plan,
      units: plan.units.map((unit) => ({ ...unit, dependsOn: [...(needs.get(unit.name) ?? [])].sort() })),
    };
  }
  const byName = new Map(plan.units.map((unit) => [unit.name, unit]));
  return {
    ...plan,
    units: order.map((name) => ({ ...(byName.get(name) as Unit), dependsOn: [...(reduced.get(name) ?? [])].sort() })),
  };
}

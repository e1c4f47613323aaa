import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { buildGraph } from '../../graph/graph.ts';
import { findCycles } from '../../graph/find-shortest-cycle.ts';
import { cycleChain } from './deadlock/cycle-chain.ts';
import { cycleRemedy } from './deadlock/cycle-remedy.ts';
import { finding } from './support/finding.ts';
import { resourcesById } from '../../model/resource-lookups.ts';
import { findWaits, type Wait } from './deadlock/find-waits.ts';

/**
 * Nothing waits for itself. Explicit order, strict stages and derived edges count together, between units (a unit is Ready when all of it
 * is) and between the objects of one unit. Of each group that waits for each other the shortest cycle is shown.
 */
export function deadlock(plan: Plan): Diagnostic[] {
  const resources = resourcesById(plan);
  const { betweenUnits, insideUnits } = findWaits(plan);
  const cycles = [
    ...findCycles(
      buildGraph<string, Wait>(
        plan.units.map((unit) => unit.name),
        betweenUnits,
      ),
    ),
    ...findCycles(buildGraph<string, Wait>([], insideUnits)),
  ];
  return cycles.map((cycle) => {
    const links = startWithEdge(cycle);
    const on = links[0]?.edge === undefined ? undefined : resources.get(links[0].edge.from);
    return finding(plan, 'deadlock', {
      ...(on === undefined ? { unit: links[0]!.fromUnit } : { on }),
      ...(on === undefined && links[0]?.order?.place !== undefined ? { place: links[0].order.place } : {}),
      message: `"${plan.target.name}" never starts from an empty cluster.`,
      remedy: cycleRemedy(links),
      chain: cycleChain(links, resources),
    });
  });
}

/** Turns the cycle so that it begins where an object needs something, if one does: that is the line that people recognise. */
function startWithEdge(cycle: readonly Wait[]): readonly Wait[] {
  const afterOrder = cycle.findIndex((wait, at) => wait.edge !== undefined && cycle.at(at - 1)?.edge === undefined);
  const first = afterOrder >= 0 ? afterOrder : 0;
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

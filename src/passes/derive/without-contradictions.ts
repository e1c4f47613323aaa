import type { Edge } from '../../model/edge.ts';
import type { Plan } from '../../model/plan.ts';
import { GrowingOrder } from './growing-order.ts';
import type { UnitArcs } from './unit-arcs.ts';
import { unitArcs } from './unit-arcs.ts';
import type { UnitsByResource } from './unit-needs.ts';
import { unitNeeds, unitsByResource } from './unit-needs.ts';

/**
 * Of edges that may order things those that contradict nothing that is ordered already: neither units, nor the objects of one
 * unit. Which ones stay does not depend on the order in which they are given.
 */
export function withoutContradictions(plan: Plan, candidates: readonly Edge[]): readonly Edge[] {
  const unitOf = unitsByResource(plan);
  const sorted = candidates.toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
  const between = orderOfUnits(plan, unitOf);
  const verdicts = new Map<string, boolean>();
  const decide = (key: string, order: GrowingOrder, from: string, to: string): boolean => {
    let verdict = verdicts.get(key);
    if (verdict === undefined) verdicts.set(key, (verdict = order.tryAdd(from, to)));
    return verdict;
  };
  const kept = sorted.filter(({ from, to }) => {
    const needer = unitOf.get(from);
    const needed = unitOf.get(to);
    if (needer === undefined || needed === undefined || needer === needed) return true;
    return decide(`${needer}\n${needed}`, between, needer, needed);
  });
  const inside = orderInsideUnits(plan, kept, unitOf);
  return kept.filter(({ from, to }) => {
    const order = unitOf.get(from) === unitOf.get(to) ? inside.get(unitOf.get(from) ?? '') : undefined;
    return order === undefined || decide(`${from}\n${to}`, order, from, to);
  });
}

function orderOfUnits(plan: Plan, unitOf: UnitsByResource): GrowingOrder {
  const order = new GrowingOrder();
  for (const [from, needed] of unitNeeds(plan, unitOf)) for (const to of needed) order.add(from, to);
  return order;
}

/** What is ordered inside each unit that a candidate stays within. */
function orderInsideUnits(plan: Plan, candidates: readonly Edge[], unitOf: UnitsByResource): ReadonlyMap<string, GrowingOrder> {
  const touched = new Set(
    candidates.flatMap(({ from, to }) => (unitOf.get(from) === unitOf.get(to) ? [unitOf.get(from) ?? ''] : [])),
  );
  const arcs: UnitArcs = touched.size === 0 ? new Map() : unitArcs(plan, unitOf);
  return new Map(
    [...touched].map((unit) => {
      const order = new GrowingOrder();
      for (const { from, to } of arcs.get(unit) ?? []) order.add(from, to);
      return [unit, order] as const;
    }),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

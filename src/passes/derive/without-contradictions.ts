import type { Edge } from '../../model/edge.ts';
import type { Plan } from '../../model/plan.ts';
import { GrowingOrder } from './growing-order.ts';
import type { UnitRelations } from './unit-relations.ts';
import { unitRelations } from './unit-relations.ts';

/**
 * Of edges that may order things those that contradict nothing that is ordered already: neither units, nor the objects of one
 * unit. Which ones stay does not depend on the order in which they are given.
 */
export function withoutContradictions(plan: Plan, candidates: readonly Edge[]): readonly Edge[] {
  const relations = unitRelations(plan);
  const { unitOf } = relations;
  const sorted = candidates.toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
  const between = orderOfUnits(relations);
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
  const inside = orderInsideUnits(relations, kept);
  return kept.filter(({ from, to }) => {
    const order = unitOf.get(from) === unitOf.get(to) ? inside.get(unitOf.get(from) ?? '') : undefined;
    return order === undefined || decide(`${from}\n${to}`, order, from, to);
  });
}

function orderOfUnits({ needs }: UnitRelations): GrowingOrder {
  const order = new GrowingOrder();
  for (const [from, needed] of needs) for (const to of needed) order.add(from, to);
  return order;
}

/** What is ordered inside each unit that a candidate stays within. */
function orderInsideUnits({ unitOf, arcs }: UnitRelations, candidates: readonly Edge[]): ReadonlyMap<string, GrowingOrder> {
  const touched = new Set(
    candidates.flatMap(({ from, to }) => (unitOf.get(from) === unitOf.get(to) ? [unitOf.get(from) ?? ''] : [])),
  );
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

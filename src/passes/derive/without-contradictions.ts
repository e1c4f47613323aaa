import type { Edge } from '../../model/edge.ts';
import type { NodeId } from '../../model/identity.ts';
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
  const isBetween = ({ from, to }: Edge) => {
    const needer = unitOf(from);
    const needed = unitOf(to);
    return needer !== undefined && needed !== undefined && needer !== needed;
  };
  const contradictsUnits = contradictionsOfUnits(relations, candidates.filter(isBetween));
  const kept = candidates.filter((edge) => !isBetween(edge) || !contradictsUnits(edge));
  const contested = findContested(relations, kept);
  const contradicts = contradictionsInside(relations, contested);
  return contested.size === 0 ? kept : kept.filter((edge) => !contested.has(edge) || !contradicts(edge));
}

function contradictionsOfUnits({ unitOf, needs }: UnitRelations, edges: readonly Edge[]): (edge: Edge) => boolean {
  const order = new GrowingOrder();
  for (const [from, needed] of needs) for (const to of needed) order.add(from, to);
  const keyOf = ({ from, to }: Edge) => `${unitOf(from)}\n${unitOf(to)}`;
  const refused = refusedPairs(edges.map(keyOf), () => order);
  return (edge) => refused.has(keyOf(edge));
}

/** Edges inside a unit that could close a circle: those that start at something which others need. */
function findContested({ unitOf, arcs }: UnitRelations, edges: readonly Edge[]): ReadonlySet<Edge> {
  const inside = edges.filter(({ from, to }) => unitOf(from) === unitOf(to));
  const needed = new Set<NodeId>(inside.map(({ to }) => to));
  for (const unit of new Set(inside.map(({ from }) => unitOf(from) ?? ''))) {
    for (const { to } of arcs.get(unit) ?? []) needed.add(to);
  }
  return new Set(inside.filter(({ from }) => needed.has(from)));
}

function contradictionsInside({ unitOf, arcs }: UnitRelations, edges: ReadonlySet<Edge>): (edge: Edge) => boolean {
  const orders = new Map<string | undefined, GrowingOrder>();
  const orderOf = (from: string) => {
    const unit = unitOf(from as NodeId);
    let order = orders.get(unit);
    if (order !== undefined) return order;
    orders.set(unit, (order = new GrowingOrder()));
    for (const arc of arcs.get(unit ?? '') ?? []) order.add(arc.from, arc.to);
    return order;
  };
  const keyOf = ({ from, to }: Edge) => `${from}\n${to}`;
  const refused = refusedPairs([...edges].map(keyOf), orderOf);
  return (edge) => refused.has(keyOf(edge));
}

/** Takes the pairs into their orders one after the other, sorted, and gives back those that no longer fit. */
function refusedPairs(pairs: readonly string[], orderOf: (from: string) => GrowingOrder): ReadonlySet<string> {
  const sorted = [...new Set(pairs)].sort();
  return new Set(
    sorted.filter((pair) => {
      const [from = '', to = ''] = pair.split('\n');
      return !orderOf(from).tryAdd(from, to);
    }),
  );
}

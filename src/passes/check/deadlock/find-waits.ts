import type { Arc } from '../../../graph/graph.ts';
import type { Edge } from '../../../model/edge.ts';
import type { External } from '../../../model/external.ts';
import type { NodeId } from '../../../model/identity.ts';
import type { Plan, UnitOrder } from '../../../model/plan.ts';
import { objectWaits } from '../../../model/object-waits.ts';

/** Why one unit, or one object, waits for another: an edge, or an order that somebody wrote. */
export interface Wait extends Arc {
  readonly fromUnit: string;
  readonly toUnit: string;
  readonly edge?: Edge;
  /** What is waited for in the end: the edge's own end, or what the external at its end comes after. */
  readonly needed?: NodeId;
  /** The external between the two, if there is one. */
  readonly external?: External;
  readonly order?: UnitOrder;
}

/** All waits of a plan: names of units are the nodes of the first, identities those of the second. One wait for each pair of units. */
export function findWaits(plan: Plan): { betweenUnits: readonly Wait[]; insideUnits: readonly Wait[] } {
  const pairs = new Set<string>();
  const betweenUnits: Wait[] = [];
  const insideUnits: Wait[] = [];
  for (const { edge, from, to, external } of objectWaits(plan)) {
    const isInside = from.unit === to.unit;
    if (!isInside && !addPair(pairs, from.unit, to.unit)) continue;
    const wait: Wait = {
      from: isInside ? from.id : from.unit,
      to: isInside ? to.id : to.unit,
      fromUnit: from.unit,
      toUnit: to.unit,
      edge,
      needed: to.id,
      ...(external === undefined ? {} : { external }),
    };
    (isInside ? insideUnits : betweenUnits).push(wait);
  }
  // Edges come before orders, because they say more: the first reason of a pair stays.
  for (const order of plan.order) {
    if (order.from === order.to || !addPair(pairs, order.from, order.to)) continue;
    betweenUnits.push({ from: order.from, to: order.to, fromUnit: order.from, toUnit: order.to, order });
  }
  return { betweenUnits, insideUnits: withoutEnds(insideUnits) };
}

/** Whether the pair was not there yet. */
function addPair(pairs: Set<string>, from: string, to: string): boolean {
  const sizeBefore = pairs.size;
  return pairs.add(`${from} ${to}`).size > sizeBefore;
}

/** Without waits that can be in no cycle, because what they start from is needed by nothing, or what they end at waits for nothing. */
function withoutEnds(waits: readonly Wait[]): readonly Wait[] {
  const waiting = new Set(waits.map(({ from }) => from));
  const needed = new Set(waits.map(({ to }) => to));
  const kept = waits.filter(({ from, to }) => waiting.has(to) && needed.has(from));
  return kept.length === waits.length || kept.length === 0 ? kept : withoutEnds(kept);
}

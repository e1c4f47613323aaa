import type { Arc } from '../../../graph/graph.ts';
import type { Edge } from '../../../model/edge.ts';
import type { External } from '../../../model/external.ts';
import type { NodeId } from '../../../model/identity.ts';
import type { Plan, UnitOrder } from '../../../model/plan.ts';
import type { Resource } from '../../../model/resource.ts';
import { isExternalId } from '../../../model/identity.ts';

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
export function findWaits(plan: Plan, resources: ReadonlyMap<NodeId, Resource>): { betweenUnits: Wait[]; insideUnits: Wait[] } {
  const externals = new Map<NodeId, External>(plan.externals.map((external) => [external.id, external]));
  const betweenUnits = new Map<string, Wait>();
  const insideUnits: Wait[] = [];
  const waiting = new Set<NodeId>(plan.edges.map((edge) => edge.from));
  for (const edge of plan.edges) {
    const from = resources.get(edge.from);
    const end = from === undefined ? undefined : endOf(edge.to, externals);
    const to = end === undefined ? undefined : resources.get(end.needed);
    if (from === undefined || end === undefined || to === undefined || from === to) continue;
    // What waits for nothing ends every chain: no cycle goes through it.
    if (from.unit === to.unit && !waiting.has(to.id)) continue;
    if (from.unit !== to.unit && betweenUnits.has(`${from.unit}\n${to.unit}`)) continue;
    const ends = { fromUnit: from.unit, toUnit: to.unit, edge, needed: to.id, ...(end.external === undefined ? {} : { external: end.external }) };
    if (from.unit === to.unit) insideUnits.push({ from: from.id, to: to.id, ...ends });
    else addOnce(betweenUnits, { from: from.unit, to: to.unit, ...ends });
  }
  for (const order of plan.order) addOnce(betweenUnits, { from: order.from, to: order.to, fromUnit: order.from, toUnit: order.to, order });
  return { betweenUnits: [...betweenUnits.values()], insideUnits };
}

/** Follows externals to the object after which they are made; `undefined` for one that is simply there. */
function endOf(to: NodeId, externals: ReadonlyMap<NodeId, External>): { needed: NodeId; external?: External } | undefined {
  const external = isExternalId(to) ? externals.get(to) : undefined;
  if (external === undefined) return { needed: to };
  const passed = new Set<NodeId>();
  let at: NodeId | undefined = to;
  while (at !== undefined && isExternalId(at) && !passed.has(at)) {
    passed.add(at);
    at = externals.get(at)?.after;
  }
  return at === undefined || isExternalId(at) ? undefined : { needed: at, external };
}

/** The first reason stays: edges come before orders, because they say more. */
function addOnce(waits: Map<string, Wait>, wait: Wait): void {
  const key = `${wait.from}\n${wait.to}`;
  if (wait.from !== wait.to && !waits.has(key)) waits.set(key, wait);
}

import type { Edge } from '../model/edge.ts';
import { formatNode, type NodeId } from '../model/identity.ts';
import type { Plan } from '../model/plan.ts';

/** Why one unit waits for another, in phrases: the edges between their objects, and what people wrote. */
export function phrasesBetween(plan: Plan, reasons: UnitReasons, from: string, to: string): readonly string[] {
  const written = plan.order.filter((order) => order.from === from && order.to === to).map(({ reason }) => reason);
  return [...new Set([...phrasesOf(reasons.get(from)?.get(to) ?? []), ...written])];
}

/** What edges say, each once. */
export function phrasesOf(edges: readonly Edge[]): readonly string[] {
  return [...new Set(edges.map(({ from, reason }) => `${formatNode(from)}: ${reason}`))];
}

/** Which edges make one unit wait for another: `needing unit` -> `needed unit` -> edges. Edges within a unit and to externals are left out. */
export type UnitReasons = ReadonlyMap<string, ReadonlyMap<string, readonly Edge[]>>;

export function unitReasons(plan: Plan): UnitReasons {
  const unitOf = new Map<NodeId, string>(plan.resources.map(({ id, unit }) => [id, unit]));
  const reasons = new Map<string, Map<string, Edge[]>>();
  for (const edge of plan.edges) {
    const from = unitOf.get(edge.from);
    const to = unitOf.get(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    const needed = reasons.getOrInsertComputed(from, () => new Map<string, Edge[]>());
    needed.getOrInsertComputed(to, () => []).push(edge);
  }
  return reasons;
}

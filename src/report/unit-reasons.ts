import type { Edge } from '../model/edge.ts';
import { formatNode } from '../model/identity.ts';
import { objectWaits } from '../model/object-waits.ts';
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

/** Which edges make one unit wait for another: `needing unit` -> `needed unit` -> edges. Edges within a unit are left out. */
export type UnitReasons = ReadonlyMap<string, ReadonlyMap<string, readonly Edge[]>>;

export function unitReasons(plan: Plan): UnitReasons {
  const reasons = new Map<string, Map<string, Edge[]>>();
  for (const { edge, from, to } of objectWaits(plan)) {
    if (from.unit === to.unit) continue;
    const needed = reasons.getOrInsertComputed(from.unit, () => new Map<string, Edge[]>());
    needed.getOrInsertComputed(to.unit, () => []).push(edge);
  }
  return reasons;
}

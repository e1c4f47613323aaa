import type { Arc } from '../../graph/graph.ts';
import type { ResourceId } from '../../model/identity.ts';
import type { Plan } from '../../model/plan.ts';
import type { UnitsByResource } from './unit-needs.ts';

/** Needs inside units, by the unit's name. */
export type UnitArcs = ReadonlyMap<string, readonly Arc<ResourceId>[]>;

/** Who needs whom inside each unit that has any such need. */
export function unitArcs(plan: Plan, unitOf: UnitsByResource): UnitArcs {
  const arcs = new Map<string, Arc<ResourceId>[]>();
  for (const { from, to } of plan.edges) {
    const unit = unitOf.get(from);
    if (unit === undefined || unitOf.get(to) !== unit) continue;
    const arc = { from: from as ResourceId, to: to as ResourceId };
    const known = arcs.get(unit);
    if (known === undefined) arcs.set(unit, [arc]);
    else known.push(arc);
  }
  return arcs;
}

import type { Arc } from '../../graph/graph.ts';
import type { NodeId, ResourceId } from '../../model/identity.ts';
import { objectWaits } from '../../model/object-waits.ts';
import type { Plan } from '../../model/plan.ts';
import { resourcesById } from '../../model/resource-lookups.ts';

/** Names of units to the names of the units that they need, directly. */
export type UnitNeeds = ReadonlyMap<string, ReadonlySet<string>>;

/** Needs between the objects of one unit, by the unit's name. */
export type UnitArcs = ReadonlyMap<string, readonly Arc<ResourceId>[]>;

/** The name of the unit that holds a resource; `undefined` for what is none of the plan. */
type UnitFinder = (id: NodeId) => string | undefined;

/** What the edges of a plan mean for its units. */
export interface UnitRelations {
  readonly unitOf: UnitFinder;
  /**
   * Which unit needs which: because one of its objects needs one of theirs, perhaps through externals, or because somebody
   * ordered them.
   */
  readonly needs: UnitNeeds;
  /** Who needs whom inside each unit that has any such need, perhaps through externals. */
  readonly arcs: UnitArcs;
}

/** Reads all edges once. */
export function unitRelations(plan: Plan): UnitRelations {
  const resources = resourcesById(plan);
  const needs = new Map<string, Set<string>>(plan.units.map(({ name }) => [name, new Set()]));
  const arcs = new Map<string, Arc<ResourceId>[]>();
  for (const { from, to } of objectWaits(plan)) {
    if (from.unit === to.unit) addArc(arcs, from.unit, { from: from.id, to: to.id });
    else needs.get(from.unit)?.add(to.unit);
  }
  for (const { from, to } of plan.order) if (from !== to && needs.has(to)) needs.get(from)?.add(to);
  return { unitOf: (id) => resources.get(id)?.unit, needs, arcs };
}

function addArc(arcs: Map<string, Arc<ResourceId>[]>, unit: string, arc: Arc<ResourceId>): void {
  const known = arcs.get(unit);
  if (known === undefined) arcs.set(unit, [arc]);
  else known.push(arc);
}

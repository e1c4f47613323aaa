import type { Arc } from '../../graph/graph.ts';
import type { External } from '../../model/external.ts';
import { isExternalId } from '../../model/identity.ts';
import type { NodeId, ResourceId } from '../../model/identity.ts';
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
  const unitOf: UnitFinder = (id) => resources.get(id)?.unit;
  const needs = new Map<string, Set<string>>(plan.units.map(({ name }) => [name, new Set()]));
  const arcs = new Map<string, Arc<ResourceId>[]>();
  const behind = resourceFinder(plan.externals);
  for (const { from, to } of plan.edges) {
    const needer = unitOf(from);
    const end = needer === undefined ? undefined : behind(to);
    const needed = end === undefined ? undefined : unitOf(end);
    if (needer === undefined || end === undefined || needed === undefined || from === end) continue;
    if (needer === needed) addArc(arcs, needer, { from: from as ResourceId, to: end });
    else needs.get(needer)?.add(needed);
  }
  for (const { from, to } of plan.order) if (from !== to && needs.has(to)) needs.get(from)?.add(to);
  return { unitOf, needs, arcs };
}

function addArc(arcs: Map<string, Arc<ResourceId>[]>, unit: string, arc: Arc<ResourceId>): void {
  const known = arcs.get(unit);
  if (known === undefined) arcs.set(unit, [arc]);
  else known.push(arc);
}

/** What makes something: itself, or for an external what it comes after, if that is an object of the plan. */
function resourceFinder(externals: readonly External[]): (node: NodeId) => ResourceId | undefined {
  const after = new Map<NodeId, NodeId | undefined>(externals.map((external) => [external.id, external.after]));
  return (node) => {
    if (!isExternalId(node)) return node;
    const passed = new Set<NodeId>();
    let at: NodeId | undefined = node;
    while (at !== undefined && isExternalId(at) && !passed.has(at)) {
      passed.add(at);
      at = after.get(at);
    }
    return at === undefined || isExternalId(at) ? undefined : at;
  };
}

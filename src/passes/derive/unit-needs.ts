import type { External } from '../../model/external.ts';
import type { NodeId } from '../../model/identity.ts';
import { isExternalId } from '../../model/identity.ts';
import type { Plan } from '../../model/plan.ts';

/** Names of units to the names of units that they need, directly. */
export type UnitNeeds = ReadonlyMap<string, ReadonlySet<string>>;

/** The name of the unit that holds a resource. */
export type UnitsByResource = ReadonlyMap<NodeId, string>;

/** The unit of every resource. */
export function unitsByResource({ resources }: Plan): UnitsByResource {
  return new Map(resources.map(({ id, unit }) => [id, unit]));
}

/**
 * Which unit needs which: because one of its objects needs one of theirs, perhaps through externals, or because somebody ordered
 * them.
 */
export function unitNeeds(plan: Plan, unitOf: UnitsByResource): UnitNeeds {
  const needs = new Map<string, Set<string>>(plan.units.map(({ name }) => [name, new Set()]));
  const unitBehind = unitFinder(plan.externals, unitOf);
  for (const { from, to } of plan.edges) {
    const needer = unitOf.get(from);
    const needed = unitBehind(to);
    if (needer !== undefined && needed !== undefined && needer !== needed) needs.get(needer)?.add(needed);
  }
  for (const { from, to } of plan.order) if (from !== to && needs.has(to)) needs.get(from)?.add(to);
  return needs;
}

/** The unit that makes something; for an external the one that makes what it comes after. */
function unitFinder(externals: readonly External[], unitOf: UnitsByResource): (node: NodeId) => string | undefined {
  const after = new Map<NodeId, NodeId | undefined>(externals.map((external) => [external.id, external.after]));
  return (node) => {
    if (!isExternalId(node)) return unitOf.get(node);
    const passed = new Set<NodeId>();
    let at: NodeId | undefined = node;
    while (at !== undefined && isExternalId(at) && !passed.has(at)) {
      passed.add(at);
      at = after.get(at);
    }
    return at === undefined ? undefined : unitOf.get(at);
  };
}

import type { Edge } from './edge.ts';
import type { External } from './external.ts';
import { isExternalId, type NodeId } from './identity.ts';
import type { Plan } from './plan.ts';
import { resourcesById } from './resource-lookups.ts';
import type { Resource } from './resource.ts';

/** An object that waits for another one because of an edge, perhaps through externals that are made only after it. */
export interface ObjectWait {
  readonly edge: Edge;
  readonly from: Resource;
  /** What is waited for in the end: the edge's own end, or what the external at its end comes after. */
  readonly to: Resource;
  /** The external at the edge's end, if there is one. */
  readonly external?: External;
}

type Waiting = Pick<Plan, 'edges' | 'resources' | 'externals'>;

/**
 * Which object waits for which, and through what: the one reading of edges that order, deadlocks and explanations share. An edge to an external
 * that is simply there makes nothing wait.
 */
export function objectWaits(plan: Waiting): readonly ObjectWait[] {
  const resources = resourcesById(plan);
  const externals = new Map<NodeId, External>(plan.externals.map((external) => [external.id, external]));
  return plan.edges.flatMap((edge): ObjectWait[] => {
    const from = resources.get(edge.from);
    const end = from === undefined ? undefined : endOf(edge.to, externals);
    const to = end === undefined ? undefined : resources.get(end);
    if (from === undefined || to === undefined || from === to) return [];
    const external = externals.get(edge.to);
    return [external === undefined ? { edge, from, to } : { edge, from, to, external }];
  });
}

/** Follows externals to the object after which they are made; `undefined` for one that is simply there, or that waits for itself. */
function endOf(to: NodeId, externals: ReadonlyMap<NodeId, External>): NodeId | undefined {
  const passed = new Set<NodeId>();
  let at: NodeId | undefined = to;
  while (at !== undefined && isExternalId(at) && !passed.has(at)) {
    passed.add(at);
    at = externals.get(at)?.after;
  }
  return at === undefined || isExternalId(at) ? undefined : at;
}

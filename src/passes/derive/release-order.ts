import { findCyclicComponents } from '../../graph/find-components.ts';
import type { Arc, Graph } from '../../graph/graph.ts';
import { buildGraph } from '../../graph/graph.ts';
import { reduceTransitively } from '../../graph/reduce-transitively.ts';
import type { ResourceId } from '../../model/identity.ts';
import type { Plan } from '../../model/plan.ts';
import { resourcesOfKind } from '../../model/resource-lookups.ts';
import type { UnitArcs } from './unit-relations.ts';

/**
 * Releases of one unit are applied together, so the engine orders them by their own `dependsOn`: the fewest releases from which
 * the others follow, also where the need goes through other objects of the unit. Releases that need each other get none of that:
 * the check for deadlocks reports them.
 */
export function releaseOrder(plan: Plan, arcsOfUnits: UnitArcs): Plan {
  const releases = new Set(resourcesOfKind(plan, 'helm.toolkit.fluxcd.io', 'HelmRelease').map(({ id }) => id));
  const order = new Map<ResourceId, readonly ResourceId[]>();
  for (const [, arcs] of [...arcsOfUnits].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!arcs.some(({ from }) => releases.has(from))) continue;
    const needs = needsBetween(buildGraph<ResourceId, Arc<ResourceId>>([], arcs), releases);
    for (const [release, needed] of reduceTransitively(withoutCycles(needs)) ?? [])
      if (needed.length > 0) order.set(release, [...needed].sort());
  }
  return { ...plan, releaseOrder: order };
}

/** Which release reaches which without passing a third one. */
function needsBetween(graph: Graph<ResourceId>, releases: ReadonlySet<ResourceId>): readonly Arc<ResourceId>[] {
  return graph.nodes
    .filter((node) => releases.has(node))
    .flatMap((from) => {
      const passed = new Set<ResourceId>([from]);
      const queue = [from];
      const found: Arc<ResourceId>[] = [];
      for (let at = 0; at < queue.length; at += 1) {
        for (const { to } of graph.out[graph.indexOf.get(queue[at] as ResourceId) as number] ?? []) {
          const next = to as ResourceId;
          if (passed.has(next)) continue;
          passed.add(next);
          if (releases.has(next)) found.push({ from, to: next });
          else queue.push(next);
        }
      }
      return found;
    });
}

function withoutCycles(arcs: readonly Arc<ResourceId>[]): Graph<ResourceId> {
  const group = new Map(
    findCyclicComponents(buildGraph<ResourceId, Arc<ResourceId>>([], arcs)).flatMap((members, index) =>
      members.map((member) => [member, index] as const),
    ),
  );
  return buildGraph<ResourceId, Arc<ResourceId>>(
    [],
    arcs.filter(({ from, to }) => group.get(from) === undefined || group.get(from) !== group.get(to)),
  );
}

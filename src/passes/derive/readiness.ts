import type { Arc } from '../../graph/graph.ts';
import { buildGraph } from '../../graph/graph.ts';
import { sortTopologically } from '../../graph/sort-topologically.ts';
import { tryFindHealthCheck } from '../../knowledge/health-checks.ts';
import { secondsUntilReady, tryParseDuration } from '../../knowledge/ready-times.ts';
import type { ResourceId } from '../../model/identity.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import type { HealthCheck } from '../../model/unit.ts';
import type { UnitArcs } from './unit-relations.ts';

/** Flux' own default, below which no unit's timeout goes. */
const leastMinutes = 5;

/** For what the engine itself does beside waiting: fetching, dry runs, garbage collection. */
const overheadSeconds = 60;

/** A unit that is not Ready is tried again this often: its interval is meant for drift, and far too long to wait on a start. */
const retryInterval = '1m';

/**
 * Every unit waits for all that it holds, also one that nothing depends on: an edge to a unit that does not wait orders nothing,
 * and what nobody waits for should still be reported when it fails. The timeout follows from the slowest chain inside the unit;
 * custom kinds get expressions that tell when they are Ready.
 */
export function readiness(plan: Plan, arcs: UnitArcs): Plan {
  const byUnit = new Map<string, Resource[]>(plan.units.map(({ name }) => [name, []]));
  for (const resource of plan.resources) byUnit.get(resource.unit)?.push(resource);
  return {
    ...plan,
    units: plan.units.map((unit) => {
      const held = byUnit.get(unit.name) ?? [];
      return {
        ...unit,
        wait: true,
        retryInterval,
        timeout: timeoutOf(held, arcs.get(unit.name) ?? []),
        healthChecks: healthChecksOf(held),
      };
    }),
  };
}

function healthChecksOf(held: readonly Resource[]): readonly HealthCheck[] {
  const checks = new Map<string, HealthCheck>();
  for (const { apiVersion, group, kind } of held) {
    const check = tryFindHealthCheck(apiVersion, kind);
    // The engine refuses two expressions for one kind, also of different versions.
    if (check !== undefined) checks.set(`${group}/${kind}`, check);
  }
  return [...checks].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, check]) => check);
}

function timeoutOf(held: readonly Resource[], arcs: readonly Arc<ResourceId>[]): string {
  const seconds = new Map(held.map((resource) => [resource.id, secondsOf(resource)]));
  const slowest = held.reduce((most, { id }) => Math.max(most, seconds.get(id) as number), slowestChain(seconds, arcs));
  return `${Math.max(leastMinutes, Math.ceil((slowest + overheadSeconds) / 60))}m`;
}

/** In a unit whose objects wait for each other no chain has an end: then the single slowest object must do. */
function slowestChain(seconds: ReadonlyMap<ResourceId, number>, arcs: readonly Arc<ResourceId>[]): number {
  const graph = buildGraph<ResourceId, Arc<ResourceId>>([], arcs);
  const total = new Map<ResourceId, number>();
  for (const node of sortTopologically(graph) ?? []) {
    const below = (graph.out[graph.indexOf.get(node) as number] ?? []).reduce(
      (most, { to }) => Math.max(most, total.get(to) ?? 0),
      0,
    );
    total.set(node, below + (seconds.get(node) ?? 0));
  }
  return [...total.values()].reduce((most, sum) => Math.max(most, sum), 0);
}

/** A release, and a Kustomization of the author's own, may say how long they take. */
function secondsOf({ group, kind, manifest }: Resource): number {
  const said =
    kind === 'HelmRelease' || kind === 'Kustomization'
      ? tryParseDuration((manifest.spec as JsonObject | undefined)?.timeout)
      : undefined;
  return said ?? secondsUntilReady(group, kind);
}

import { findHeaviestChain } from '../../graph/find-heaviest-chain.ts';
import type { Arc } from '../../graph/graph.ts';
import { buildGraph } from '../../graph/graph.ts';
import { tryFindHealthCheck } from '../../knowledge/health-checks.ts';
import { secondsUntilReady, tryParseDuration } from '../../knowledge/ready-times.ts';
import type { ResourceId } from '../../model/identity.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import type { ResourcesById } from '../../model/resource-lookups.ts';
import { resourcesById } from '../../model/resource-lookups.ts';
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
  const resources = resourcesById(plan);
  return {
    ...plan,
    units: plan.units.map((unit) => {
      const held = byUnit.get(unit.name) ?? [];
      return {
        ...unit,
        wait: true,
        retryInterval,
        timeout: timeoutOf(held, arcs.get(unit.name) ?? [], resources),
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

/** The slowest object, and the slowest chain where no circle leaves chains without an end, with what the engine does beside. */
function timeoutOf(held: readonly Resource[], arcs: readonly Arc<ResourceId>[], resources: ResourcesById): string {
  const slowest = held.reduce((most, resource) => Math.max(most, secondsOf(resource)), 0);
  const chain = findHeaviestChain(buildGraph<ResourceId, Arc<ResourceId>>([], arcs), (id) =>
    secondsOf(resources.get(id) as Resource),
  );
  return `${Math.max(leastMinutes, Math.ceil((Math.max(slowest, chain ?? 0) + overheadSeconds) / 60))}m`;
}

/** A release, and a Kustomization of the author's own, may say how long they take. */
function secondsOf({ group, kind, manifest }: Resource): number {
  const said =
    kind === 'HelmRelease' || kind === 'Kustomization'
      ? tryParseDuration((manifest.spec as JsonObject | undefined)?.timeout)
      : undefined;
  return said ?? secondsUntilReady(group, kind);
}

import { servedApiVersions } from '../knowledge/served-versions.ts';
import { apiVersionsByProvider } from '../model/api-answers.ts';
import { isExternalId, type NodeId, type ResourceId } from '../model/identity.ts';
import type { Plan } from '../model/plan.ts';
import { resourcesById } from '../model/resource-lookups.ts';
import type { Resource } from '../model/resource.ts';

/** Tells which API versions are served when a release of the plan is installed. */
export type ServedApis = (release: Resource) => ReadonlySet<string>;

/**
 * What is served when a release is installed: what Kubernetes, the engine and externals serve, and the definitions of whatever is
 * ordered before it. A definition that comes later does not count: helm-controller never renders again because one came.
 */
export function servedApis(plan: Plan): ServedApis {
  const builtin = servedApiVersions(plan.target);
  const providers = apiVersionsByProvider(plan.catalogue);
  const isBefore = orderOf(plan);
  return (release) => {
    const served = new Set(builtin);
    for (const [provider, names] of providers) {
      if (isBefore(provider, release)) for (const name of names) served.add(name);
    }
    return served;
  };
}

/** Tells whether what provides something is there when a release is installed. */
function orderOf(plan: Plan): (provider: NodeId, release: Resource) => boolean {
  const resources = resourcesById(plan);
  const unitsBefore = closureOf(plan.units.map(({ name, dependsOn }) => [name, dependsOn]));
  const releasesBefore = closureOf<ResourceId>([...plan.releaseOrder]);
  const after = new Map<NodeId, NodeId | undefined>(plan.externals.map((external) => [external.id, external.after]));
  const isBefore = (provider: NodeId, release: Resource): boolean => {
    if (isExternalId(provider)) {
      const condition = after.get(provider);
      return condition === undefined || condition === provider || isBefore(condition, release);
    }
    const other = resources.get(provider);
    if (other === undefined) return true;
    if (other.unit !== release.unit) return unitsBefore(release.unit).has(other.unit);
    // The engine applies the definitions of a unit first; releases beside each other start at once unless they are ordered.
    return other.kind === 'CustomResourceDefinition' || releasesBefore(release.id).has(other.id);
  };
  return isBefore;
}

/** All that something needs, directly or not. */
function closureOf<K>(needs: Iterable<readonly [K, readonly K[]]>): (of: K) => ReadonlySet<K> {
  const direct = new Map(needs);
  const known = new Map<K, ReadonlySet<K>>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const reached = new Set<K>();
    const queue = [...(direct.get(of) ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(...(direct.get(next) ?? []));
    }
    known.set(of, reached);
    return reached;
  };
}

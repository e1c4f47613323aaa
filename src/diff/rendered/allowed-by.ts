import { textsOf } from '../../knowledge/facts/parts.ts';
import type { JsonObject } from '../../model/json.ts';

/**
 * What rules of a role allow, by resource: `get, list` of `leases.coordination.k8s.io "leader"`. Rules add up, so
 * neither their order nor how they are cut says anything.
 */
export function allowedBy(rules: readonly JsonObject[]): Readonly<Record<string, string>> {
  const verbs = new Map<string, Set<string>>();
  for (const rule of rules) {
    for (const resource of [...resourcesOf(rule), ...textsOf(rule.nonResourceURLs)]) {
      const known = verbs.getOrInsertComputed(resource, () => new Set());
      for (const verb of textsOf(rule.verbs)) known.add(verb);
    }
  }
  return Object.fromEntries(
    [...verbs].map(([resource, allowed]) => {
      return [resource, allowed.has('*') ? 'everything' : [...allowed].sort().join(', ')];
    }),
  );
}

function resourcesOf({ apiGroups, resources, resourceNames }: JsonObject): readonly string[] {
  const names = textsOf(resourceNames);
  const ofGroups = textsOf(apiGroups).flatMap((group) => {
    return textsOf(resources).map((resource) => nameResource(group, resource));
  });
  return names.length === 0 ? ofGroups : ofGroups.flatMap((resource) => names.map((name) => `${resource} "${name}"`));
}

/** `deployments.apps`, `deployments/scale of apps`: a subresource keeps its slash. */
function nameResource(group: string, resource: string): string {
  const named = resource === '*' ? 'all resources' : resource;
  if (group === '') return resource === '*' ? 'all core resources' : named;
  const every = group === '*' ? 'every group' : group;
  return resource === '*' || resource.includes('/') || group === '*' ? `${named} of ${every}` : `${named}.${group}`;
}

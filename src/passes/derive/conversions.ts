import type { Provision } from '../../model/catalogue.ts';
import type { Edge } from '../../model/edge.ts';
import { resourceId, versionOf } from '../../model/identity.ts';
import type { Plan } from '../../model/plan.ts';
import { kindsOf } from '../../model/resource-lookups.ts';
import { preferredProvision, edgeTo, tryFindProvision, withEdges } from './provision-of.ts';

/**
 * A custom resource in another version than the stored one needs the webhook that converts it: the API server refuses what it
 * cannot store ("Versions in CustomResourceDefinitions", webhook conversion).
 */
export function conversions(plan: Plan): Plan {
  const converted = convertedKinds(plan);
  if (converted.size === 0) return plan;
  const edges: Edge[] = [];
  for (const { group, kind, resources } of kindsOf(plan)) {
    const definition = converted.get(`${group}/${kind}`);
    if (definition === undefined) continue;
    for (const { id, apiVersion } of resources) {
      const edge =
        definition.facts.crd?.storage === versionOf(apiVersion) ? undefined : edgeToConverter(plan, id, definition);
      if (edge !== undefined) edges.push(edge);
    }
  }
  return withEdges(plan, edges);
}

function convertedKinds({ catalogue }: Plan): ReadonlyMap<string, Provision> {
  const converted = new Map<string, Provision>();
  for (const [kind, provisions] of catalogue.crds) {
    const definition = preferredProvision(provisions);
    if (definition?.facts.crd?.conversion !== undefined) converted.set(kind, definition);
  }
  return converted;
}

function edgeToConverter({ catalogue }: Plan, from: Edge['from'], { facts }: Provision): Edge | undefined {
  const { namespace = '', name = '' } = facts.crd?.conversion ?? {};
  const service = tryFindProvision(catalogue, resourceId('', 'Service', namespace, name));
  if (service === undefined) return undefined;
  return edgeTo(from, service, 'webhook', `Service ${namespace}/${name} converts it into the stored version`, 'apply');
}

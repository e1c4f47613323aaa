import type { JsonObject } from '../../src/model/json.ts';
import { listOf, textOf } from './kube-object.ts';
import type { ResourceType } from './kube-object.ts';

/** The kinds in an answer of aggregated discovery (`apidiscovery.k8s.io/v2`), each in its preferred version first. */
export function parseDiscovery(answer: JsonObject): ResourceType[] {
  return listOf(answer, 'items').flatMap((group) => {
    const groupName = textOf(group, 'metadata', 'name');
    return listOf(group, 'versions').flatMap((version) => {
      return listOf(version, 'resources').map((resource) =>
        parseResource(groupName, textOf(version, 'version'), resource),
      );
    });
  });
}

function parseResource(group: string, version: string, resource: JsonObject): ResourceType {
  const subresources = listOf(resource, 'subresources');
  return {
    group,
    version,
    kind: textOf(resource, 'responseKind', 'kind'),
    plural: textOf(resource, 'resource'),
    namespaced: resource['scope'] === 'Namespaced',
    verbs: listOf(resource, 'verbs') as unknown as string[],
    hasStatus: subresources.some((subresource) => subresource['subresource'] === 'status'),
  };
}

import { tryFindPodSpec } from '../../knowledge/facts/pod-spec.ts';
import { type ReferenceStage, tryFindReferences } from '../../knowledge/reference-trie.ts';
import type { Edge } from '../../model/edge.ts';
import { groupOf, parseResourceId } from '../../model/identity.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { type ReleasingResource, releasesOf } from '../../model/resource-lookups.ts';
import type { Resource } from '../../model/resource.ts';
import { withEdges } from './provision-of.ts';
import { ReferenceResolver } from './reference-resolver.ts';
import { walkReferences } from './references.ts';
import { possibleMakers } from './release-needs.ts';

/**
 * Follows the fields of what charts make, as those of the tree's own objects: what an Ingress of a chart names is needed by its
 * release.
 */
export function chartReferences(plan: Plan): Plan {
  const { edges, unmet } = followChartReferences(plan, 'needs');
  return withEdges(plan, edges, unmet);
}

/** Walks the fields of one stage in all that charts make. */
export function followChartReferences(
  plan: Plan,
  stage: ReferenceStage,
): { readonly edges: readonly Edge[]; readonly unmet: readonly UnmetNeed[] } {
  const edges: Edge[] = [];
  const unmet: UnmetNeed[] = [];
  const mayMake = possibleMakers(plan);
  for (const resource of releasesOf(plan)) {
    for (const manifest of resource.release.rendering.manifests) {
      const resolver = new ReferenceResolver(plan);
      followManifest(resolver, resource, manifest, stage);
      edges.push(...resolver.edges);
      unmet.push(...resolver.unmet.map((need) => ofObject(need, manifest, mayMake)));
    }
  }
  return { edges, unmet };
}

/** Names the chart's object beside the field, and says why its pods may make what is missing after all. */
function ofObject(
  need: UnmetNeed,
  { kind, metadata }: JsonObject,
  mayMake: ReturnType<typeof possibleMakers>,
): UnmetNeed {
  const uncertain =
    need.uncertain ?? (need.kind === 'secret' ? mayMake(need.from, parseResourceId(need.to).name) : undefined);
  const field = `${String(kind)} ${String(isObject(metadata) ? metadata.name : '')}: ${need.field}`;
  return { ...need, field, ...(uncertain === undefined ? {} : { uncertain }) };
}

/** Most of what pods need is followed with their facts. */
const ofPods = /\bimagePullSecrets\b/;

function followManifest(
  resolver: ReferenceResolver,
  resource: ReleasingResource,
  manifest: JsonObject,
  stage: ReferenceStage,
): void {
  const trie = tryFindReferences(stage, groupOf(String(manifest.apiVersion)), String(manifest.kind));
  if (trie === undefined) return;
  const isFollowed = tryFindPodSpec(manifest) === undefined ? () => true : (path: string) => ofPods.test(path);
  walkReferences(resolver, holderOf(resource, manifest), manifest, trie, isFollowed);
}

/** The chart's object with the release in its place: an edge starts at what the tree holds. */
function holderOf(resource: ReleasingResource, manifest: JsonObject): Resource {
  const { name, namespace } = isObject(manifest.metadata) ? manifest.metadata : {};
  return {
    ...resource,
    manifest,
    group: groupOf(String(manifest.apiVersion)),
    kind: String(manifest.kind),
    name: String(name ?? ''),
    namespace: String(namespace ?? ''),
  };
}

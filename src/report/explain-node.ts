import type { Edge } from '../model/edge.ts';
import { externalId, formatNode, isExternalId, type NodeId, type ResourceId } from '../model/identity.ts';
import type { Plan } from '../model/plan.ts';
import { formatPlace, type LazyPlace } from '../model/source-place.ts';
import type { Explanation, Reason } from './explanation.ts';

/** How far behind a need is followed: beyond that the reader asks about the next one. */
const furthest = 4;

/** Explains one object or external. What only a chart or operator makes is explained by what makes it. */
export function explainNode(plan: Plan, id: NodeId): Explanation {
  const place = placeOf(plan, id)?.();
  // Who relies on an external that is an object needs that object.
  const declared = isExternalId(id) ? id : externalId(id);
  return {
    title: formatNode(id),
    ...(place === undefined ? {} : { place: formatPlace(place) }),
    facts: factsOf(plan, id),
    needs: [
      ...makersOf(plan, id),
      ...reasons(
        plan,
        plan.edges.filter((edge) => edge.from === id),
        (edge) => edge.to,
      ),
    ],
    neededBy: reasons(
      plan,
      plan.edges.filter((edge) => edge.to === id || edge.through === id || edge.to === declared),
      (edge) => edge.from,
    ),
  };
}

function placeOf(plan: Plan, id: NodeId): LazyPlace | undefined {
  return (
    plan.resources.find((resource) => resource.id === id)?.place ??
    plan.externals.find((external) => external.id === id)?.place
  );
}

function factsOf(plan: Plan, id: NodeId): string[] {
  const external = plan.externals.find((each) => each.id === id);
  if (external !== undefined)
    return [external.description, ...(external.after === undefined ? [] : [`after ${formatNode(external.after)}`])];
  const resource = plan.resources.find((each) => each.id === id);
  if (resource !== undefined) return [`unit ${resource.unit}`, ...releaseFacts(resource.release)];
  const provisions = isExternalId(id) ? [] : (plan.catalogue.byId.get(id as ResourceId) ?? []);
  return provisions.map(({ provider, how }) => `made by ${formatNode(provider)} (${how})`);
}

const making = {
  chart: 'its chart makes it',
  hook: 'a hook of its chart makes it',
  operator: 'it is made from that',
  controller: 'it is made from that',
} as const;

/** What an object that the tree does not hold needs first of all: whoever makes it, and through that all that the maker needs. */
function makersOf(plan: Plan, id: NodeId): Reason[] {
  if (isExternalId(id)) return [];
  return (plan.catalogue.byId.get(id) ?? []).flatMap(({ provider, how }) => {
    const because = provider === id || !(how in making) ? undefined : making[how as keyof typeof making];
    return because === undefined
      ? []
      : [{ id: provider, title: formatNode(provider), because: [because], behind: behind(plan, provider) }];
  });
}

function releaseFacts(release: Plan['resources'][number]['release']): string[] {
  return release === undefined
    ? []
    : [`chart ${release.chart.name} ${release.chart.version}`, ...(release.adopted ? ['adopted from bootstrap'] : [])];
}

/** One reason for each object at the other end, with every edge that leads there. */
function reasons(plan: Plan, edges: readonly Edge[], other: (edge: Edge) => NodeId): Reason[] {
  const byNode = Map.groupBy(edges, other);
  return [...byNode].map(([id, group]) => ({
    id,
    title: formatNode(id),
    because: [...new Set(group.map(because))],
    behind: group[0]?.to === id ? behind(plan, id) : [],
  }));
}

function because({ reason, through, to, kind }: Edge): string {
  const isNamed =
    through === undefined || through === to || reason.includes(through.slice(through.lastIndexOf('/') + 1));
  const what = isNamed ? '' : ` (${formatNode(through)})`;
  return `${reason}${what}${kind === 'explicit' ? ', as written' : ''}`;
}

/** Follows the first need that is no namespace, which nearly everything has. */
function behind(plan: Plan, id: NodeId): string[] {
  const path: string[] = [];
  const seen = new Set<NodeId>([id]);
  let at: NodeId = id;
  while (path.length < furthest) {
    const next =
      plan.edges.find((edge) => edge.from === at && edge.kind !== 'namespace' && !seen.has(edge.to))?.to ??
      afterOf(plan, at);
    if (next === undefined || seen.has(next)) break;
    path.push(formatNode(next));
    seen.add(next);
    at = next;
  }
  return path;
}

function afterOf(plan: Plan, id: NodeId): NodeId | undefined {
  return plan.externals.find((external) => external.id === id)?.after;
}

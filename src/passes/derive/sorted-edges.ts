import type { Edge } from '../../model/edge.ts';
import type { NodeId } from '../../model/identity.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { positionsOf } from '../../model/resource-lookups.ts';

/** Edges and unmet needs in an order that does not depend on how the plan was built, each once. */
export function sortedEdges(plan: Plan): Plan {
  return {
    ...plan,
    edges: sortByStart(plan, plan.edges, compareEdges, isSameEdge),
    unmet: sortByStart(plan, plan.unmet, compareNeeds, isSameNeed, withKeysOfBoth),
  };
}

/** Sorts within each start; the starts follow the resources, which stand in the order of identities already. */
function sortByStart<T extends { readonly from: NodeId }>(
  plan: Plan,
  items: readonly T[],
  compare: (a: T, b: T) => number,
  isSame: (a: T, b: T) => boolean,
  merge: (first: T, second: T) => T = (first) => first,
): readonly T[] {
  if (items.length === 0) return items;
  const sorted: T[] = [];
  for (const group of groupByStart(plan, items)) {
    if (group.length > 1) group.sort(compare);
    let last: T | undefined;
    for (const item of group) {
      const same = last !== undefined && isSame(last, item);
      last = same ? merge(last as T, item) : item;
      if (same) sorted.pop();
      sorted.push(last);
    }
  }
  return sorted;
}

/** What starts at each resource, in the order of resources, then what starts at each external. */
function groupByStart<T extends { readonly from: NodeId }>(plan: Plan, items: readonly T[]): readonly T[][] {
  const positions = positionsOf(plan);
  const atResources: (T[] | undefined)[] = plan.resources.map(() => undefined);
  const atOthers = new Map<NodeId, T[]>();
  for (const item of items) {
    const at = positions.get(item.from);
    if (at === undefined) atOthers.getOrInsertComputed(item.from, () => []).push(item);
    else (atResources[at] ??= []).push(item);
  }
  const others = [...atOthers].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
  return [...atResources.filter((group) => group !== undefined), ...others];
}

function compareEdges(a: Edge, b: Edge): number {
  return (
    compareText(a.to, b.to) ||
    compareText(a.kind, b.kind) ||
    compareText(a.through ?? '', b.through ?? '') ||
    compareText(a.strength, b.strength) ||
    compareText(a.reason, b.reason)
  );
}

/** One edge for each object that is needed, with the stronger of its reasons. */
function isSameEdge(a: Edge, b: Edge): boolean {
  return a.to === b.to && a.kind === b.kind && a.through === b.through;
}

function compareNeeds(a: UnmetNeed, b: UnmetNeed): number {
  return (
    compareText(a.to, b.to) ||
    compareText(a.kind, b.kind) ||
    compareText(a.field, b.field) ||
    compareText((a.missingKeys ?? []).join(), (b.missingKeys ?? []).join())
  );
}

function isSameNeed(a: UnmetNeed, b: UnmetNeed): boolean {
  return compareNeeds(a, b) === 0;
}

/** One object that is needed for several keys is needed once, for all of them. */
function withKeysOfBoth(first: UnmetNeed, second: UnmetNeed): UnmetNeed {
  const keys = new Set([...(first.keys ?? []), ...(second.keys ?? [])]);
  return keys.size === 0 ? first : { ...first, keys: [...keys].sort() };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { ReferenceStage, ReferenceTrie } from '../../knowledge/reference-trie.ts';
import { tryFindReferences } from '../../knowledge/reference-trie.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { kindsOf } from '../../model/resource-lookups.ts';
import { withEdges } from './provision-of.ts';
import { ReferenceResolver } from './reference-resolver.ts';

/**
 * Follows every field that names an object without which its holder is refused or not Ready: an edge to what makes it, or an
 * unmet need.
 */
export function references(plan: Plan): Plan {
  const { edges, unmet } = followReferences(plan, 'needs');
  return withEdges(plan, edges, unmet);
}

/** Walks the fields of one stage in all manifests. */
export function followReferences(plan: Plan, stage: ReferenceStage): Pick<ReferenceResolver, 'edges' | 'unmet'> {
  const resolver = new ReferenceResolver(plan);
  for (const { group, kind, resources } of kindsOf(plan)) {
    const trie = tryFindReferences(stage, group, kind);
    if (trie !== undefined)
      for (const resource of resources) walkReferences(resolver, resource, resource.manifest, trie);
  }
  return resolver;
}

/** Follows the fields of one value that a trie names; of these only rules whose path is wanted. */
export function walkReferences(
  resolver: ReferenceResolver,
  holder: Resource,
  value: Json,
  trie: ReferenceTrie,
  isWanted = always,
): void {
  for (const rule of trie.rules) if (isWanted(rule.path)) resolver.resolve(holder, value, rule);
  if (value === null || typeof value !== 'object') return;
  for (const { key, below } of trie.children) {
    const child = (value as JsonObject)[key];
    if (child !== undefined && child !== null) walkReferences(resolver, holder, child, below, isWanted);
  }
  if (trie.every === undefined) return;
  for (const item of Array.isArray(value) ? value : Object.values(value as JsonObject)) {
    if (item !== undefined && item !== null) walkReferences(resolver, holder, item as Json, trie.every, isWanted);
  }
}

function always(_path: string): boolean {
  return true;
}

import { type ClaimRule, claimRulesOf } from '../../knowledge/claim-rules.ts';
import { stringAt, valuesAt } from '../../knowledge/field-path.ts';
import type { Edge } from '../../model/edge.ts';
import { resourceId } from '../../model/identity.ts';
import type { NodeId } from '../../model/identity.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { kindsOf } from '../../model/resource-lookups.ts';
import { catalogueIndex } from './catalogue-index.ts';
import { missingNeeds } from './missing-needs.ts';
import { choose, withEdges } from './provision-of.ts';

const missingDefault = resourceId('storage.k8s.io', 'StorageClass', '', '(default)');

/**
 * A claim that names no class needs the cluster's default one: of a manifest, of a StatefulSet's templates, of an object whose operator
 * makes the claim, of what a chart makes.
 */
export function storage(plan: Plan): Plan {
  const provider = tryFindDefault(plan);
  const edges: Edge[] = [];
  const unmet: UnmetNeed[] = [];
  const missing = missingNeeds(plan);
  for (const [from, field] of claimsWithoutClass(plan)) {
    if (provider === undefined) unmet.push(missing({ from, to: missingDefault, kind: 'storage-class', field }));
    else if (provider !== from) {
      const reason = 'it claims a volume of the default StorageClass';
      edges.push({ from, to: provider, kind: 'storage-class', reason, explicit: false, strength: 'start' });
    }
  }
  return withEdges(plan, edges, unmet);
}

/** What makes the default class: an external says so in its own field, all else in an annotation of the class. */
function tryFindDefault({ externals, catalogue }: Plan): NodeId | undefined {
  const external = externals.find(
    ({ isDefault, objects }) => isDefault === true && objects.some(({ kind }) => kind === 'StorageClass'),
  );
  return external?.id ?? choose(catalogueIndex(catalogue).defaultClasses)?.provider;
}

/** Who claims such a volume, and the field that could name a class. */
function claimsWithoutClass(plan: Plan): ReadonlyMap<NodeId, string> {
  const found = new Map<NodeId, string>();
  for (const { group, kind, resources } of kindsOf(plan)) {
    for (const rule of claimRulesOf(group, kind)) {
      for (const { id, manifest } of resources) if (claimsDefault(manifest, rule)) found.set(id, `${rule.path}.${rule.classes[0]}`);
    }
  }
  for (const { provider, how, facts } of catalogueIndex(plan.catalogue).withPods) {
    if (how === 'chart' && facts.pods?.claims.some(({ storageClass }) => storageClass === undefined) === true) found.set(provider, 'chart');
  }
  return found;
}

/** An empty class name is said, and means: no class at all, bind to a volume that exists. */
function claimsDefault(manifest: JsonObject, { path, classes, where = {} }: ClaimRule): boolean {
  return valuesAt(manifest, path).some((node) =>
    Object.entries(where).every(([field, word]) => stringAt(node, field) === word) && classes.every((name) => valuesAt(node, name).length === 0),
  );
}

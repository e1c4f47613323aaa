import { claimRulesOf, classesAt } from '../../knowledge/claim-rules.ts';
import { defaultStorageClass } from '../../knowledge/cluster-services.ts';
import { claimsOf } from '../../model/claims-of.ts';
import type { Edge } from '../../model/edge.ts';
import type { NodeId } from '../../model/identity.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { kindsOf } from '../../model/resource-lookups.ts';
import { catalogueIndex } from './catalogue-index.ts';
import { missingNeeds } from './missing-needs.ts';
import { preferredProvision, withEdges } from './provision-of.ts';

/**
 * A claim that names no class needs the cluster's default one: of a manifest, of a StatefulSet's templates, of an object whose operator
 * makes the claim, of what a chart makes.
 */
export function storage(plan: Plan): Plan {
  const provider = tryFindDefault(plan);
  const edges: Edge[] = [];
  const unmet: UnmetNeed[] = [];
  const missing = missingNeeds(plan);
  const need = (from: NodeId, reason: string) => {
    if (provider !== undefined && provider !== from)
      edges.push({ from, to: provider, kind: 'storage-class', reason, explicit: false, strength: 'start' });
  };
  for (const [from, field] of claimsWithoutClass(plan)) {
    need(from, 'it claims a volume of the default StorageClass');
    if (provider === undefined) unmet.push(missing({ from, to: defaultStorageClass, kind: 'storage-class', field }));
  }
  return withEdges(plan, edges, unmet);
}

/** What makes the default class: an external says so in its own field, all else in an annotation of the class. */
function tryFindDefault({ externals, catalogue }: Plan): NodeId | undefined {
  const external = externals.find(
    ({ isDefault, objects }) => isDefault === true && objects.some(({ kind }) => kind === 'StorageClass'),
  );
  return external?.id ?? preferredProvision(catalogueIndex(catalogue).defaultClasses)?.provider;
}

/** Who claims such a volume, and the field that could name a class. */
function claimsWithoutClass(plan: Plan): ReadonlyMap<NodeId, string> {
  const found = new Map<NodeId, string>();
  for (const { group, kind, resources } of kindsOf(plan)) {
    for (const rule of claimRulesOf(group, kind)) {
      for (const { id, manifest } of resources)
        if (classesAt(manifest, rule).includes(undefined)) found.set(id, `${rule.path}.${rule.classes[0]}`);
    }
  }
  for (const { provider, how, facts } of catalogueIndex(plan.catalogue).withClaims) {
    if (how === 'chart' && claimsOf(facts).some(({ storageClass }) => storageClass === undefined))
      found.set(provider, `${facts.kind} ${facts.name}`);
  }
  return found;
}

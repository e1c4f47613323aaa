import { targetNamespaceOf } from '../../knowledge/target-namespace-of.ts';
import { formatNode, parseResourceId } from '../../model/identity.ts';
import type { ResourceId } from '../../model/identity.ts';
import type { Plan } from '../../model/plan.ts';
import { resourcesById, resourcesOfKind } from '../../model/resource-lookups.ts';

/** Tells why an object that nothing is known to make might still be made; `undefined` where nothing could. */
export type Uncertainty = (id: ResourceId) => string | undefined;

/**
 * Releases without facts may make anything in their namespace and anything without one; a Kustomization of the author's own
 * applies a path that the plan does not hold. Looked up only once something is missing.
 */
export function uncertaintyOf(plan: Plan): Uncertainty {
  let unknown: ReadonlyMap<string, string> | undefined;
  return (id) => {
    unknown ??= unknownMakers(plan);
    return unknown.get(parseResourceId(id).namespace) ?? unknown.get(anywhere);
  };
}

const anywhere = '*';

/** A reason for each namespace, for what has none, and for anywhere. */
function unknownMakers(plan: Plan): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  const add = (namespace: string, reason: string) => reasons.has(namespace) || reasons.set(namespace, reason);
  const byId = resourcesById(plan);
  for (const id of plan.catalogue.opaque) {
    const release = byId.get(id);
    if (release === undefined) continue;
    const reason = `what ${formatNode(id)} makes is not known`;
    add(targetNamespaceOf(release), reason);
    add('', reason);
  }
  for (const { id } of resourcesOfKind(plan, 'kustomize.toolkit.fluxcd.io', 'Kustomization')) add(anywhere, `what ${formatNode(id)} applies is not part of the plan`);
  return reasons;
}

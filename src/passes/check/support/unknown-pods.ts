import type { Plan } from '../../../model/plan.ts';
import { kindsOf, resourcesById } from '../../../model/resource-lookups.ts';
import { indexProvisions } from './index-provisions.ts';
import { isKubernetesGroup } from '../../../knowledge/kubernetes-kinds.ts';
import { makesNoPods } from '../../../knowledge/makes-no-pods.ts';
import { targetNamespaceOf } from '../../../knowledge/target-namespace-of.ts';
import { tryFindFluxKind } from '../../../knowledge/flux-kinds.ts';
import { memoize } from '../../../model/memoize.ts';

/**
 * Namespaces in which pods or Services may run that nobody knows of: those of releases without facts, and those with custom resources from
 * which an operator may make pods. There nobody can say that a selector matches nothing.
 */
export const namespacesWithUnknownPods: (plan: Plan) => ReadonlySet<string> = memoize((plan) => {
  const unknown = new Set<string>();
  const byId = resourcesById(plan);
  for (const id of plan.catalogue.opaque) {
    const resource = byId.get(id);
    if (resource !== undefined) unknown.add(targetNamespaceOf(resource));
  }
  const makers = new Set<string>(indexProvisions(plan).withPods.map(({ provider }) => provider));
  for (const { group, kind, resources } of kindsOf(plan)) {
    if (isKubernetesGroup(group) || tryFindFluxKind(group, kind) !== undefined || makesNoPods(group, kind)) continue;
    for (const { id, namespace } of resources) if (!makers.has(id)) unknown.add(namespace);
  }
  return unknown;
});

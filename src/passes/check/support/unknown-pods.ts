import type { Plan } from '../../../model/plan.ts';
import { indexProvisions } from './index-provisions.ts';
import { isKubernetesGroup } from '../../../knowledge/kubernetes-kinds.ts';
import { makesNoPods } from '../../../knowledge/makes-no-pods.ts';
import { stringAt } from './read.ts';
import { tryFindFluxKind } from '../../../knowledge/flux-kinds.ts';
import { oncePerPlan } from './once-per-plan.ts';

/**
 * Namespaces in which pods or Services may run that nobody knows of: those of releases without facts, and those with custom resources from
 * which an operator may make pods. There nobody can say that a selector matches nothing.
 */
export const namespacesWithUnknownPods: (plan: Plan) => ReadonlySet<string> = oncePerPlan((plan) => {
  const unknown = new Set<string>();
  const opaque = new Set<string>(plan.catalogue.opaque);
  const makers = new Set<string>(indexProvisions(plan).withPods.map(({ provider }) => provider));
  for (const resource of plan.resources) {
    const { group, kind, id, namespace } = resource;
    if (opaque.size > 0 && opaque.has(id)) unknown.add(resource.release?.namespace ?? stringAt(resource.manifest, 'spec', 'targetNamespace') ?? namespace);
    if (isKubernetesGroup(group) || unknown.has(namespace) || tryFindFluxKind(group, kind) !== undefined) continue;
    if (!makesNoPods(group, kind) && !makers.has(id)) unknown.add(namespace);
  }
  return unknown;
});

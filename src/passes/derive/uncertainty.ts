import { formatNode, parseResourceId } from '../../model/identity.ts';
import type { ResourceId } from '../../model/identity.ts';
import type { Plan } from '../../model/plan.ts';
import { targetNamespaceOf } from './target-namespace-of.ts';

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
function unknownMakers({ resources, catalogue }: Plan): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  const add = (namespace: string, reason: string) => reasons.has(namespace) || reasons.set(namespace, reason);
  const opaque = new Set(catalogue.opaque);
  for (const resource of resources) {
    const { id, group, kind, namespace } = resource;
    if (opaque.has(id)) {
      const reason = `what ${formatNode(id)} makes is not known`;
      add(targetNamespaceOf(resource) ?? namespace, reason);
      add('', reason);
    } else if (group === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization')
      add(anywhere, `what ${formatNode(id)} applies is not part of the plan`);
  }
  return reasons;
}

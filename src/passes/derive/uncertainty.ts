import { formatNode, parseResourceId } from '../../model/identity.ts';
import type { ResourceId } from '../../model/identity.ts';
import type { Plan } from '../../model/plan.ts';

/** Tells why an object that nothing is known to make might still be made; `undefined` where nothing could. */
export type Uncertainty = (id: ResourceId) => string | undefined;

/**
 * Releases without facts may make anything in their namespace and anything without one; a Kustomization of the author's own applies a path that the plan does not
 * hold.
 */
export function uncertaintyOf(plan: Plan): Uncertainty {
  const byNamespace = new Map<string, string>();
  let anywhere: string | undefined;
  const opaque = new Set(plan.catalogue.opaque);
  for (const resource of plan.resources) {
    if (opaque.has(resource.id)) {
      const namespace = resource.release?.namespace ?? targetNamespace(resource.manifest) ?? resource.namespace;
      const reason = `what ${formatNode(resource.id)} makes is not known`;
      if (!byNamespace.has(namespace)) byNamespace.set(namespace, reason);
      anywhere ??= reason;
    } else if (resource.group === 'kustomize.toolkit.fluxcd.io' && resource.kind === 'Kustomization') {
      const reason = `what ${formatNode(resource.id)} applies is not part of the plan`;
      if (!byNamespace.has('*')) byNamespace.set('*', reason);
      anywhere ??= reason;
    }
  }
  return (id) => {
    if (anywhere === undefined) return undefined;
    const { namespace } = parseResourceId(id);
    return namespace === '' ? anywhere : (byNamespace.get(namespace) ?? byNamespace.get('*'));
  };
}

function targetNamespace(manifest: { readonly spec?: unknown }): string | undefined {
  return (manifest.spec as { readonly targetNamespace?: string } | undefined)?.targetNamespace;
}

import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';
import { stringAt } from './support/read.ts';
import { tryFindScope } from '../../knowledge/custom-kinds.ts';

/** Objects of namespaced kinds have a namespace, others have none. A kind that neither the tables nor a CRD of the plan know is not judged. */
export function scopeMismatch(plan: Plan): Diagnostic[] {
  return plan.resources.flatMap((resource) => {
    const namespace = stringAt(resource.manifest, 'metadata', 'namespace') ?? resource.namespace;
    const scope = scopeOf(plan, resource);
    if (scope === 'Cluster' && namespace !== '') return [clusterScoped(plan, resource, namespace)];
    return scope === 'Namespaced' && namespace === '' ? [namespaced(plan, resource)] : [];
  });
}

/** The CRD's own word comes first: it is what the cluster will have. */
function scopeOf(plan: Plan, { group, kind }: Resource): 'Namespaced' | 'Cluster' | undefined {
  return plan.catalogue.crds.get(`${group}/${kind}`)?.find(({ facts }) => facts.crd !== undefined)?.facts.crd?.scope ?? tryFindScope(group, kind);
}

function clusterScoped(plan: Plan, resource: Resource, namespace: string): Diagnostic {
  return finding(plan, 'scope-mismatch', {
    on: resource,
    message: `${quoteNode(resource.id)} has the namespace "${namespace}", and kind "${resource.kind}" is cluster-scoped.`,
    remedy: 'Remove the namespace.',
  });
}

function namespaced(plan: Plan, resource: Resource): Diagnostic {
  return finding(plan, 'scope-mismatch', {
    on: resource,
    message: `${quoteNode(resource.id)} has no namespace, and kind "${resource.kind}" is namespaced: `
      + 'the engine would put it into "default" or refuse it.',
    remedy: 'Give it a namespace.',
  });
}

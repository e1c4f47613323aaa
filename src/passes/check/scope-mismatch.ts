import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { kindsOf } from '../../model/resource-lookups.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';
import { tryFindScope } from '../../knowledge/custom-kinds.ts';

/** Objects of namespaced kinds have a namespace, others have none. A kind that neither the tables nor a CRD of the plan know is not judged. */
export function scopeMismatch(plan: Plan): Diagnostic[] {
  return kindsOf(plan).flatMap(({ group, kind, resources }) => {
    const scope = scopeOf(plan, group, kind);
    if (scope === 'Cluster')
      return resources.filter(({ namespace }) => namespace !== '').map((resource) => clusterScoped(plan, resource));
    if (scope === 'Namespaced')
      return resources.filter(({ namespace }) => namespace === '').map((resource) => namespaced(plan, resource));
    return [];
  });
}

/** The CRD's own word comes first: it is what the cluster will have. */
function scopeOf(plan: Plan, group: string, kind: string): 'Namespaced' | 'Cluster' | undefined {
  return (
    plan.catalogue.crds.get(`${group}/${kind}`)?.find(({ facts }) => facts.crd !== undefined)?.facts.crd?.scope ??
    tryFindScope(group, kind)
  );
}

function clusterScoped(plan: Plan, resource: Resource): Diagnostic {
  return finding(plan, 'scope-mismatch', {
    on: resource,
    message: `${quoteNode(resource.id)} has the namespace "${resource.namespace}", and kind "${resource.kind}" is cluster-scoped.`,
    remedy: 'Remove the namespace.',
  });
}

function namespaced(plan: Plan, resource: Resource): Diagnostic {
  return finding(plan, 'scope-mismatch', {
    on: resource,
    message:
      `${quoteNode(resource.id)} has no namespace, and kind "${resource.kind}" is namespaced: ` +
      'the engine would put it into "default" or refuse it.',
    remedy: 'Give it a namespace.',
  });
}

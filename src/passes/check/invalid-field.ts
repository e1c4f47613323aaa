import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { newestKnownMinor, readKubernetesTypes } from '../../knowledge/kubernetes-types.ts';
import { isKubernetesGroup } from '../../knowledge/kubernetes-kinds.ts';
import { kindsOf } from '../../model/resource-lookups.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';
import type { Fault } from './schema/fault.ts';
import { findTypeFaults } from './schema/find-type-faults.ts';
import { validate } from './schema/validate.ts';

/**
 * Custom resources of the tree are what the schema of their CRD says: one that stands in the tree, or one that was imported. Objects of Kubernetes' own
 * kinds have only the fields that it knows, of the types that it decodes.
 */
export function invalidField(plan: Plan): Diagnostic[] {
  return [...validate(plan), ...kubernetesObjects(plan)].flatMap(({ resource, faults }) => faults.map(({ path, says }) => finding(plan, 'invalid-field', {
    on: resource,
    message: `"${path}" of ${quoteNode(resource.id)} ${says}.`,
    remedy: says.startsWith('is no field') ? 'Correct the name of the field, or remove it.' : 'Correct the field.',
  })));
}

/** A cluster that is newer than the table may know more fields. */
function* kubernetesObjects(plan: Plan): Generator<{ readonly resource: Resource; readonly faults: readonly Fault[] }> {
  if (Number(plan.target.kubernetes.split('.')[1]) > newestKnownMinor) return;
  const typeOf = readKubernetesTypes();
  for (const { group, resources } of kindsOf(plan)) {
    if (!isKubernetesGroup(group)) continue;
    for (const resource of resources) {
      const type = resource.verbatim === undefined ? typeOf(resource.apiVersion, resource.kind) : undefined;
      const faults = type === undefined ? [] : findTypeFaults(resource.manifest, type);
      if (faults.length > 0) yield { resource, faults };
    }
  }
}

import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { type FindKubernetesType, newestKnownMinor, readKubernetesTypes } from '../../knowledge/kubernetes-types.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';
import type { SchemaViolation } from './schema/schema-violation.ts';
import { findTypeFaults } from './schema/find-type-faults.ts';
import { validate } from './schema/validate.ts';

/**
 * Custom resources of the tree are what the schema of their CRD says: one that stands in the tree, or one that was imported. Objects of Kubernetes' own
 * kinds have only the fields that it knows, of the types that it decodes.
 */
export function invalidField(plan: Plan): Diagnostic[] {
  const faultsOfCustom = new Map(validate(plan).map(({ resource, faults }) => [resource, faults]));
  const findType = typesKnownTo(plan);
  const faultsOf = (resource: Resource): readonly SchemaViolation[] => {
    const type = findType(resource.apiVersion, resource.kind);
    if (type === undefined) return faultsOfCustom.get(resource) ?? [];
    return resource.verbatim === undefined ? findTypeFaults(resource.manifest, type) : [];
  };
  return plan.resources.flatMap((resource) =>
    faultsOf(resource).map(({ path, says }) =>
      finding(plan, 'invalid-field', {
        on: resource,
        message: `"${path}" of ${quoteNode(resource.id)} ${says}.`,
        remedy: says.startsWith('is no field') ? 'Correct the name of the field, or remove it.' : 'Correct the field.',
      }),
    ),
  );
}

/** Types of Kubernetes' own kinds. A cluster that is newer than the table may know more fields. */
function typesKnownTo({ target }: Plan): FindKubernetesType {
  if (Number(target.kubernetes.split('.')[1]) > newestKnownMinor) return () => undefined;
  return readKubernetesTypes();
}

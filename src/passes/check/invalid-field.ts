import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { type FieldType, newestKnownMinor, readKubernetesTypes } from '../../knowledge/kubernetes-types.ts';
import { type Judge, type KindOfResource, perKind } from './support/judge.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';
import type { Fault } from './schema/fault.ts';
import { findTypeFaults } from './schema/find-type-faults.ts';
import { validate } from './schema/validate.ts';

/**
 * Custom resources of the tree are what the schema of their CRD says: one that stands in the tree, or one that was imported. Objects of Kubernetes' own
 * kinds have only the fields that it knows, of the types that it decodes.
 */
export function invalidField(plan: Plan): Judge {
  const faultsOfCustom = new Map(validate(plan).map(({ resource, faults }) => [resource, faults]));
  const typeOf = perKind(typesKnownTo(plan));
  const faultsOf = (resource: Resource): readonly Fault[] => {
    const type = typeOf(resource);
    if (type === undefined) return faultsOfCustom.get(resource) ?? [];
    return resource.verbatim === undefined ? findTypeFaults(resource.manifest, type) : [];
  };
  return (resource) =>
    faultsOf(resource).map(({ path, says }) =>
      finding(plan, 'invalid-field', {
        on: resource,
        message: `"${path}" of ${quoteNode(resource.id)} ${says}.`,
        remedy: says.startsWith('is no field') ? 'Correct the name of the field, or remove it.' : 'Correct the field.',
      }),
    );
}

/** Types of Kubernetes' own kinds. A cluster that is newer than the table may know more fields. */
function typesKnownTo({ target }: Plan): (kind: KindOfResource) => FieldType | undefined {
  if (Number(target.kubernetes.split('.')[1]) > newestKnownMinor) return () => undefined;
  const find = readKubernetesTypes();
  return ({ apiVersion, kind }) => find(apiVersion, kind);
}

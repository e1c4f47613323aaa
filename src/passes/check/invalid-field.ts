import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { type FindKubernetesType, newestKnownMinor, readKubernetesTypes } from '../../knowledge/kubernetes-types.ts';
import { isKubernetesGroup } from '../../knowledge/kubernetes-kinds.ts';
import { type Judge, perKind } from './support/judge.ts';
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
  const typeOf = kubernetesTypes(plan);
  const isBuiltIn = perKind(isKubernetesGroup);
  const faultsOf = (resource: Resource): readonly Fault[] => {
    if (!isBuiltIn(resource)) return faultsOfCustom.get(resource) ?? [];
    const type = resource.verbatim === undefined ? typeOf(resource.apiVersion, resource.kind) : undefined;
    return type === undefined ? [] : findTypeFaults(resource.manifest, type);
  };
  return (resource) => faultsOf(resource).map(({ path, says }) => finding(plan, 'invalid-field', {
    on: resource,
    message: `"${path}" of ${quoteNode(resource.id)} ${says}.`,
    remedy: says.startsWith('is no field') ? 'Correct the name of the field, or remove it.' : 'Correct the field.',
  }));
}

/** A cluster that is newer than the table may know more fields. One kind is asked about many times in turn. */
function kubernetesTypes({ target }: Plan): FindKubernetesType {
  if (Number(target.kubernetes.split('.')[1]) > newestKnownMinor) return () => undefined;
  const find = readKubernetesTypes();
  let [version, kind, type] = ['', '', find('', '')];
  return (ofVersion, ofKind) => {
    if (ofVersion !== version || ofKind !== kind) [version, kind, type] = [ofVersion, ofKind, find(ofVersion, ofKind)];
    return type;
  };
}

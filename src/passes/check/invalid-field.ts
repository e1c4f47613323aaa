import type { Diagnostic } from '../../model/diagnostic.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import { finding } from './support/finding.ts';
import { findFaults } from './schema/find-faults.ts';
import { isObject, jsonAt, listAt, objectAt, stringAt } from './support/read.ts';
import { quoteNode } from './support/words.ts';

/** Fields of every object: what they may hold is not for its CRD to say; what stands in `status` is ignored. */
const common: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'status']);

/** Custom resources of the tree are what the schema of their CRD says: one that stands in the tree, or one that was imported. */
export function invalidField(plan: Plan): Diagnostic[] {
  const schemas = new Map([...(plan.schemas ?? []), ...schemasOfTree(plan)]);
  if (schemas.size === 0) return [];
  return plan.resources.flatMap((resource) => {
    const schema = resource.verbatim === undefined ? schemas.get(`${resource.apiVersion}/${resource.kind}`) : undefined;
    if (schema === undefined) return [];
    const content = Object.fromEntries(Object.entries(resource.manifest).filter(([key]) => !common.has(key)));
    const required = listAt(schema, 'required').filter((field) => !common.has(String(field)));
    return findFaults(content, { ...schema, required }, '').map(({ path, says }) => finding(plan, 'invalid-field', {
      on: resource,
      message: `"${path}" of ${quoteNode(resource.id)} ${says}.`,
      remedy: says.startsWith('is no field') ? 'Correct the name of the field, or remove it.' : 'Correct the field.',
    }));
  });
}

/** Schemas of the CRDs that are manifests of the tree, by `apiVersion/Kind`. */
function schemasOfTree(plan: Plan): readonly (readonly [string, JsonObject])[] {
  return plan.resources.filter(({ group, kind }) => group === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition').flatMap(({ manifest }) => {
    const group = stringAt(manifest, 'spec', 'group') ?? '';
    const kind = stringAt(objectAt(manifest, 'spec', 'names'), 'kind') ?? '';
    return listAt(manifest, 'spec', 'versions').flatMap((version) => {
      const schema = jsonAt(version, 'schema', 'openAPIV3Schema');
      return isObject(schema) && isObject(schema.properties) ? [[`${group}/${stringAt(version, 'name') ?? ''}/${kind}`, schema] as const] : [];
    });
  });
}

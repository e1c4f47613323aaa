import type { JsonObject } from '../../../model/json.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Resource } from '../../../model/resource.ts';
import { resourcesOfKind } from '../../../model/resource-lookups.ts';
import { isObject, jsonAt, listAt, objectAt, stringAt } from '../support/read.ts';
import { memoize } from '../../../model/memoize.ts';

/** Schemas of the custom kinds that the tree has objects of, by `apiVersion/Kind`: those of a CRD in the tree, then imported ones. */
const schemasOf = memoize((plan: Plan) => new Map([...(plan.schemas ?? []), ...schemasOfTree(plan)]));

/** The schema of an object's kind; none for what passes through as it is. */
export function trySchemaOf(plan: Plan, resource: Resource): JsonObject | undefined {
  return resource.verbatim === undefined ? schemasOf(plan).get(`${resource.apiVersion}/${resource.kind}`) : undefined;
}

function schemasOfTree(plan: Plan): readonly (readonly [string, JsonObject])[] {
  return resourcesOfKind(plan, 'apiextensions.k8s.io', 'CustomResourceDefinition').flatMap(({ manifest }) => {
    const group = stringAt(manifest, 'spec', 'group') ?? '';
    const kind = stringAt(objectAt(manifest, 'spec', 'names'), 'kind') ?? '';
    return listAt(manifest, 'spec', 'versions').flatMap((version) => {
      const schema = jsonAt(version, 'schema', 'openAPIV3Schema');
      return isObject(schema) && isObject(schema.properties)
        ? [[`${group}/${stringAt(version, 'name') ?? ''}/${kind}`, schema] as const]
        : [];
    });
  });
}

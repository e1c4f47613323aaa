import type { JsonObject } from '../../../model/json.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Resource } from '../../../model/resource.ts';
import { isKubernetesGroup } from '../../../knowledge/kubernetes-kinds.ts';
import { kindsOf } from '../../../model/resource-lookups.ts';
import { type SchemaVerdict, validateAgainstSchema } from './validate-against-schema.ts';
import { memoize } from '../../../model/memoize.ts';
import { trySchemaOf } from './schemas-of.ts';

/** A custom resource of the tree, held against the schema of its kind. */
export interface Validated extends SchemaVerdict {
  readonly resource: Resource;
  readonly schema: JsonObject;
}

/** Every custom resource of the tree whose schema is known. */
export const validate = memoize((plan: Plan): readonly Validated[] =>
  customResources(plan).flatMap((resource) => {
    const schema = trySchemaOf(plan, resource);
    return schema === undefined ? [] : [{ resource, schema, ...validateAgainstSchema(schema, resource.manifest) }];
  }),
);

/** Whatever kinds no CRD can bring is left out at once. */
function customResources(plan: Plan): readonly Resource[] {
  return kindsOf(plan).flatMap(({ group, resources }) => (isKubernetesGroup(group) ? [] : resources));
}

import type { ClusterInputs } from '../authoring/cluster-inputs.ts';
import type { JsonObject } from '../model/json.ts';
import type { Resource } from '../model/resource.ts';

/** The schemas of the kinds that the tree has objects of, as far as their definitions were imported; by `apiVersion/Kind`. */
export function loadSchemas(resources: readonly Resource[], inputs: ClusterInputs): ReadonlyMap<string, JsonObject> {
  const schemas = new Map<string, JsonObject>();
  if (inputs.definition === undefined) return schemas;
  const kinds = new Map(
    resources
      .filter(({ group }) => group.includes('.'))
      .map(({ apiVersion, group, kind }) => [`${apiVersion}/${kind}`, { apiVersion, group, kind }]),
  );
  for (const [key, { apiVersion, group, kind }] of kinds) {
    const versions = inputs.definition(group, kind)?.versions as
      | readonly { readonly name: string; readonly schema?: JsonObject }[]
      | undefined;
    const schema = versions?.find(({ name }) => `${group}/${name}` === apiVersion)?.schema;
    if (schema !== undefined) schemas.set(key, schema);
  }
  return schemas;
}

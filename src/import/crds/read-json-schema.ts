import type { JsonObject } from '../../model/json.ts';
import { withoutProse } from '../values/without-prose.ts';
import type { CustomResource } from './custom-resource.ts';

/** Names that a JSON Schema of a custom resource does not hold. */
export interface ResourceNames {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly scope: 'Namespaced' | 'Cluster';
  /** Versions that there are schemas of, the oldest first; found out where the schemas lie in a folder. */
  readonly versions?: readonly string[];
}

/**
 * Makes a definition of the JSON Schemas of a kind, as catalogues of schemas publish them (one file a version), for kinds whose
 * definition exists only at run time. The last version counts as the stored one.
 */
export function readJsonSchemas(
  { group, kind, plural, scope }: ResourceNames,
  schemas: readonly { readonly version: string; readonly schema: JsonObject }[],
): CustomResource {
  return {
    name: `${plural}.${group}`,
    group,
    kind,
    plural,
    singular: kind.toLowerCase(),
    listKind: `${kind}List`,
    scope,
    versions: schemas.map(({ version, schema }, index) => ({
      name: version,
      served: true,
      storage: index === schemas.length - 1,
      ...(schema['properties'] !== undefined && 'status' in (schema['properties'] as JsonObject)
        ? { subresources: { status: {} } }
        : {}),
      schema: withoutProse(schema) as JsonObject,
    })),
  };
}

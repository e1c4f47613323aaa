import type { Json, JsonObject } from '../../../model/json.ts';
import { isObject, listAt } from '../support/read.ts';

/** One rule of `x-kubernetes-validations`. */
export interface Rule {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly fieldPath?: string;
  readonly reason?: string;
  readonly optionalOldSelf?: boolean;
}

/** The rules that a schema has for values at its own place. */
export function rulesAt(schema: JsonObject): readonly Rule[] {
  return listAt(schema, 'x-kubernetes-validations') as readonly unknown[] as readonly Rule[];
}

const known = new WeakMap<JsonObject, boolean>();

/** Whether a schema, or one below it, has rules: most have none, and their values need no look. Computed once for each. */
export function hasRules(schema: Json | undefined): boolean {
  if (!isObject(schema)) return false;
  let has = known.get(schema);
  if (has === undefined) known.set(schema, has = rulesAt(schema).length > 0 || schemasBelow(schema).some(hasRules));
  return has;
}

function schemasBelow({ properties, items, additionalProperties, allOf }: JsonObject): readonly (Json | undefined)[] {
  return [...(isObject(properties) ? Object.values(properties) : []), items, additionalProperties, ...(Array.isArray(allOf) ? allOf as Json[] : [])];
}

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
  return isObject(schema) && known.getOrInsertComputed(schema, findRules);
}

function findRules(schema: JsonObject): boolean {
  return rulesAt(schema).length > 0 || schemasBelow(schema).some(hasRules);
}

function schemasBelow({ properties, items, additionalProperties, allOf }: JsonObject): readonly (Json | undefined)[] {
  return [
    ...(isObject(properties) ? Object.values(properties) : []),
    items,
    additionalProperties,
    ...(Array.isArray(allOf) ? (allOf as Json[]) : []),
  ];
}

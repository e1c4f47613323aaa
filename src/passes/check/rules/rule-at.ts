import type { Json, JsonObject } from '../../../model/json.ts';
import { memoize } from '../../../model/memoize.ts';
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

/** Whether a schema, or one below it, has rules: most have none, and their values need no look. */
export function hasRules(schema: Json | undefined): boolean {
  return isObject(schema) && findRules(schema);
}

const findRules = memoize(
  (schema: JsonObject): boolean => rulesAt(schema).length > 0 || schemasBelow(schema).some(hasRules),
);

function schemasBelow({ properties, items, additionalProperties, allOf }: JsonObject): readonly (Json | undefined)[] {
  return [
    ...(isObject(properties) ? Object.values(properties) : []),
    items,
    additionalProperties,
    ...(Array.isArray(allOf) ? (allOf as Json[]) : []),
  ];
}

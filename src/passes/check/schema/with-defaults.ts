import type { Json, JsonObject } from '../../../model/json.ts';
import { memoize } from '../../../model/memoize.ts';
import { isList, isObject, objectAt } from '../support/read.ts';

/**
 * A value with the defaults of its schema, as the API server fills them in before it validates. A default stands only where its parent is there.
 * What needs none is not copied. Other nulls stay: the API server drops them from what is created, but refuses them in what is applied, and engines apply.
 */
export function withDefaults(value: Json, schema: JsonObject): Json {
  if (isList(value)) return filledList(value, objectAt(schema, 'items'));
  return isObject(value)
    ? filledObject(value, objectAt(schema, 'properties'), objectAt(schema, 'additionalProperties'))
    : value;
}

function filledList(list: readonly Json[], items: JsonObject): readonly Json[] {
  const filled = list.map((item) => withDefaults(item, items));
  return filled.some((item, at) => item !== list[at]) ? filled : list;
}

function filledObject(object: JsonObject, properties: JsonObject, additional: JsonObject): JsonObject {
  let filled: Record<string, Json | undefined> | undefined;
  for (const key of Object.keys(object)) {
    const of = Object.hasOwn(properties, key) ? objectAt(properties, key) : additional;
    const item = object[key];
    const whole = item === undefined ? undefined : withDefaults(item, of);
    if (whole !== item) (filled ??= { ...object })[key] = whole;
  }
  for (const key of defaultsOf(properties)) {
    if ((filled ?? object)[key] === undefined || isReplacedNull(object[key], objectAt(properties, key)))
      (filled ??= { ...object })[key] = withDefaults(objectAt(properties, key).default!, objectAt(properties, key));
  }
  return filled ?? object;
}

/** The properties that have a default. */
const defaultsOf = memoize((properties: JsonObject): readonly string[] =>
  Object.keys(properties).filter((key) => objectAt(properties, key).default !== undefined),
);

function isReplacedNull(value: Json | undefined, { nullable }: JsonObject): boolean {
  return value === null && nullable !== true;
}

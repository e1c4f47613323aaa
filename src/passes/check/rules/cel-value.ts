import type { Json, JsonObject } from '../../../model/json.ts';
import { isList, isObject, objectAt } from '../support/read.ts';
import { tryEscapeName } from './escape-name.ts';
import type { RuleLanguage } from './rule-language.ts';

/** What a rule computes with: integers are bigints, objects are Maps (a key may be called "constructor"), times are dates. */
export type CelValue = string | number | bigint | boolean | null | Date | Uint8Array | object;

const metadata: JsonObject = {
  type: 'object',
  properties: { name: { type: 'string' }, generateName: { type: 'string' } },
};
const root: JsonObject = { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata };

/** A value of an object as rules see it: typed by its schema, with the fields that the schema declares. */
export function celValueOf(value: Json, schema: JsonObject, language: RuleLanguage): CelValue {
  if (schema['x-kubernetes-int-or-string'] === true)
    return typeof value === 'number' ? BigInt(value) : (value as string);
  if (typeof value === 'number') return schema.type === 'integer' ? BigInt(value) : value;
  if (typeof value === 'string') return celTextOf(value, schema, language);
  if (isList(value)) return value.map((item) => celValueOf(item, objectAt(schema, 'items'), language));
  return isObject(value) ? celMapOf(value, schema, language) : value;
}

/** The schema of a whole object, or of one within another: its names and kind can always be read, and nothing else of its metadata. */
export function asResource(schema: JsonObject): JsonObject {
  return { ...schema, properties: { ...objectAt(schema, 'properties'), ...root } };
}

function celMapOf(value: JsonObject, schema: JsonObject, language: RuleLanguage): CelValue {
  const { properties, additionalProperties } =
    schema['x-kubernetes-embedded-resource'] === true ? asResource(schema) : schema;
  const map = new Map<string, CelValue>();
  if (isObject(properties)) {
    for (const [key, item] of Object.entries(value)) {
      const name = item === undefined || !Object.hasOwn(properties, key) ? undefined : tryEscapeName(key);
      if (name !== undefined) map.set(name, celValueOf(item!, objectAt(properties, key), language));
    }
    return map;
  }
  // What no schema describes is only ever compared, as a whole.
  if (!isObject(additionalProperties)) return value;
  for (const [key, item] of Object.entries(value))
    map.set(key, celValueOf(item ?? null, additionalProperties, language));
  return map;
}

function celTextOf(value: string, { format, type }: JsonObject, language: RuleLanguage): CelValue {
  if (type !== 'string') return value;
  switch (format) {
    case 'duration':
      return language.durationOf(value);
    case 'date':
    case 'date-time':
      return new Date(value);
    case 'byte':
      return Uint8Array.from(Buffer.from(value, 'base64'));
    default:
      return value;
  }
}

import { isMapping, type Values } from './merge-values.ts';
import { scalarSchema } from './scalar-schema.ts';
import { anything, openMap, type ValuesSchema, type ValueType } from './values-schema.ts';

/**
 * A schema that takes values which a chart's authors use, too: keys that the values file leaves out, and other types. What
 * stands below a key that nothing else names may look otherwise, so it stays open.
 */
export function withEvidence(schema: ValuesSchema, value: unknown, name = ''): ValuesSchema {
  if (value === null || value === undefined || (schema.types.length === 0 && schema.keys === undefined)) return schema;
  if (Array.isArray(value)) return withItems(withType(schema, 'array'), value);
  if (isMapping(value)) return withKeys(schema.types.length === 0 ? schema : withType(schema, 'object'), value);
  const shown = scalarSchema(value, name).types.reduce(withType, schema);
  const { enum: choices, ...others } = shown;
  return choices === undefined || choices.includes(value as string) ? shown : others;
}

function withKeys(schema: ValuesSchema, value: Values): ValuesSchema {
  if (schema.keys === undefined) return schema.rest === undefined ? { ...schema, rest: anything } : schema;
  const keys = { ...schema.keys };
  for (const [key, item] of Object.entries(value)) {
    const known = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (known !== undefined) keys[key] = withEvidence(known, item, key);
    else if (schema.rest === 'named') keys[key] = openly(item, key);
  }
  return { ...schema, keys };
}

function withItems(schema: ValuesSchema, items: readonly unknown[]): ValuesSchema {
  if (schema.items === undefined) return schema;
  return { ...schema, items: items.reduce<ValuesSchema>((known, item) => withEvidence(known, item), schema.items) };
}

function openly(value: unknown, name: string): ValuesSchema {
  if (Array.isArray(value)) return { types: ['array'] };
  return isMapping(value) ? openMap : scalarSchema(value, name);
}

function withType(schema: ValuesSchema, type: ValueType): ValuesSchema {
  const isIn = schema.types.length === 0 || schema.types.includes(type);
  return isIn ? schema : { ...schema, types: [...schema.types, type] };
}

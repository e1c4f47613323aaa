import type { JSONSchema } from 'json-schema-to-typescript';
import { writeTypes } from '../emit/write-types.ts';
import type { ValuesSchema } from './values-schema.ts';

/** The TypeScript of a type called `name` that holds exactly what a schema allows. Every key is optional: a chart has its own defaults. */
export async function valueTypes(schema: ValuesSchema, name: string): Promise<string> {
  return writeTypes(toJsonSchema(schema), name);
}

function toJsonSchema(schema: ValuesSchema): JSONSchema {
  if (schema.enum !== undefined) return { enum: [...schema.enum] };
  if (schema.types.length === 0) return schema.keys === undefined ? {} : mapping(schema);
  const [first, ...others] = schema.types;
  if (others.length > 0) return { anyOf: schema.types.map((type) => toJsonSchema({ ...schema, types: [type] })) };
  if (first === 'object') return mapping(schema);
  if (first === 'array')
    return schema.items === undefined ? { type: 'array' } : { type: 'array', items: toJsonSchema(schema.items) };
  return first === undefined ? {} : { type: first };
}

function mapping(schema: ValuesSchema): JSONSchema {
  const keys = Object.entries(schema.keys ?? {});
  const { rest } = schema;
  const additional =
    rest === 'closed' || rest === 'named' ? false : rest === undefined ? true : additionalSchema(rest, keys.length > 0);
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map(([key, value]) => [key, orNull(value)])),
    additionalProperties: additional,
  };
}

/** With `null` a release takes a chart's own value away. */
function orNull(schema: ValuesSchema): JSONSchema {
  if (schema.enum !== undefined) return { enum: [...new Set([...schema.enum, null])] };
  if (schema.types.length === 0 ? schema.keys === undefined : schema.types.includes('null'))
    return toJsonSchema(schema);
  return toJsonSchema({ ...schema, types: schema.types.length === 0 ? ['object', 'null'] : [...schema.types, 'null'] });
}

/** TypeScript wants named keys to fit the index signature beside them, so typed others beside named keys stay open. */
function additionalSchema(rest: ValuesSchema, hasKeys: boolean): boolean | JSONSchema {
  return hasKeys || rest.types.length === 0 ? true : toJsonSchema(rest);
}

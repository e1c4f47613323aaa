import type { JSONSchema } from 'json-schema-to-typescript';
import type { JsonObject } from '../../model/json.ts';
import { writeTypes } from '../emit/write-types.ts';

/**
 * The TypeScript of a custom resource's own fields (all but apiVersion, kind, metadata and status) as a type called `name`. What the
 * schema requires is required, unless it has a default; keys that it does not list are refused, as the API server would drop them.
 */
export async function crdTypes(schema: JsonObject, name: string): Promise<string> {
  const {
    apiVersion: _apiVersion,
    kind: _kind,
    metadata: _metadata,
    status: _status,
    ...properties
  } = mapping(schema['properties']);
  const required = strings(schema['required']).filter((key) => key in properties);
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true;
  const own = mappingSchema({
    type: 'object',
    properties,
    required,
    ...(open ? { 'x-kubernetes-preserve-unknown-fields': true } : {}),
  });
  return writeTypes(own, name);
}

function toTypeSchema(schema: JsonObject): JSONSchema {
  const type = plainSchema(schema);
  return schema['nullable'] === true ? { anyOf: [type, { type: 'null' }] } : type;
}

function plainSchema(schema: JsonObject): JSONSchema {
  if (Array.isArray(schema['enum']))
    return { enum: schema['enum'].filter((choice) => choice !== null) as JSONSchema['enum'] };
  if (schema['x-kubernetes-int-or-string'] === true) return { type: ['number', 'string'] };
  switch (schema['type']) {
    case 'object':
      return mappingSchema(schema);
    case 'array':
      return { type: 'array', items: isMapping(schema['items']) ? toTypeSchema(schema['items']) : {} };
    case 'integer':
    case 'number':
      return { type: 'number' };
    case 'string':
      return { type: 'string' };
    case 'boolean':
      return { type: 'boolean' };
    default:
      return schema['properties'] === undefined ? {} : mappingSchema(schema);
  }
}

function mappingSchema(schema: JsonObject): JSONSchema {
  const properties = Object.entries(mapping(schema['properties'])).filter((entry): entry is [string, JsonObject] =>
    isMapping(entry[1]),
  );
  const open =
    schema['x-kubernetes-preserve-unknown-fields'] === true || schema['x-kubernetes-embedded-resource'] === true;
  const additional = schema['additionalProperties'];
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(([key, value]) => [key, toTypeSchema(value)])),
    required: strings(schema['required']).filter((key) =>
      properties.some(([name, value]) => name === key && value['default'] === undefined),
    ),
    additionalProperties:
      open ||
      (isMapping(additional)
        ? toTypeSchema(additional)
        : additional === true || (properties.length === 0 && additional === undefined)),
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function mapping(value: unknown): JsonObject {
  return isMapping(value) ? value : {};
}

function isMapping(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

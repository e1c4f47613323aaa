import { completeSchema, uniteSchemas } from './merge-schemas.ts';
import { anything, type ValuesSchema, type ValueType } from './values-schema.ts';

type Schema = Record<string, unknown>;

/** Deeper than this, charts describe Kubernetes' own types: they stay open, so that generated types stay small. */
const depthLimit = 14;

/**
 * Brings a chart's `values.schema.json` into the form of which types are made. References into other documents, recursion and what
 * `ValuesSchema` cannot say become "anything"; alternatives are united.
 */
export function normalizeSchema(root: unknown): ValuesSchema {
  return new SchemaReader(root).read(root, []);
}

class SchemaReader {
  readonly #root: unknown;

  constructor(root: unknown) {
    this.#root = root;
  }

  read(schema: unknown, path: readonly string[]): ValuesSchema {
    if (!isMapping(schema) || path.length > depthLimit) return anything;
    const reference = schema['$ref'];
    const own = this.#readOwn(schema, path);
    if (typeof reference !== 'string') return own;
    if (!reference.startsWith('#') || path.includes(reference)) return own;
    return completeSchema(own, this.read(resolvePointer(this.#root, reference), [...path, reference]));
  }

  #readOwn(schema: Schema, path: readonly string[]): ValuesSchema {
    const types = readTypes(schema);
    const base: ValuesSchema = {
      types,
      ...readEnum(schema),
      ...this.#readMapping(schema, types, path),
      ...this.#readList(schema, path),
    };
    const withAll = list(schema['allOf']).reduce<ValuesSchema>(
      (all, part) => completeSchema(all, this.read(part, path)),
      base,
    );
    return ['anyOf', 'oneOf'].reduce((all, word) => this.#readAlternatives(all, list(schema[word]), path), withAll);
  }

  #readAlternatives(base: ValuesSchema, alternatives: readonly unknown[], path: readonly string[]): ValuesSchema {
    const read = alternatives
      .filter((part) => part !== false && !isBareRequirement(part))
      .map((part) => this.read(part, path));
    return read.length === 0 ? base : completeSchema(base, read.reduce(uniteSchemas));
  }

  #readMapping(
    schema: Schema,
    types: readonly ValueType[],
    path: readonly string[],
  ): Pick<ValuesSchema, 'keys' | 'rest'> {
    const properties = isMapping(schema['properties']) ? schema['properties'] : undefined;
    const keys = properties && Object.entries(properties).filter(([, part]) => part !== false);
    const rest = this.#readRest(schema, types, path);
    return {
      ...(keys === undefined || keys.length === 0
        ? {}
        : { keys: Object.fromEntries(keys.map(([key, part]) => [key, this.read(part, [...path, key])])) }),
      ...(rest === undefined ? {} : { rest }),
    };
  }

  #readRest(schema: Schema, types: readonly ValueType[], path: readonly string[]): ValuesSchema['rest'] {
    const patterns = isMapping(schema['patternProperties']) ? Object.values(schema['patternProperties']) : [];
    if (patterns.length > 0) return patterns.map((part) => this.read(part, [...path, '*'])).reduce(uniteSchemas);
    const additional = schema['additionalProperties'];
    if (additional === false) return 'closed';
    if (additional !== undefined) return this.read(additional, [...path, '*']);
    return schema['properties'] === undefined && types.length === 1 && types[0] === 'object' ? anything : undefined;
  }

  #readList(schema: Schema, path: readonly string[]): Pick<ValuesSchema, 'items'> {
    const items = schema['items'];
    if (Array.isArray(items))
      return { items: items.map((part) => this.read(part, [...path, '[]'])).reduce(uniteSchemas, { types: [] }) };
    return isMapping(items) ? { items: this.read(items, [...path, '[]']) } : {};
  }
}

function readTypes(schema: Schema): ValueType[] {
  const named = Array.isArray(schema['type']) ? schema['type'] : schema['type'] === undefined ? [] : [schema['type']];
  const types = named.map((type) => (type === 'integer' ? 'number' : (type as ValueType)));
  if (types.length > 0) return [...new Set(schema['nullable'] === true ? [...types, 'null' as const] : types)];
  if (schema['properties'] !== undefined) return ['object'];
  return schema['items'] === undefined ? [] : ['array'];
}

function readEnum(schema: Schema): Pick<ValuesSchema, 'enum'> {
  const choices = 'const' in schema ? [schema['const']] : schema['enum'];
  if (!Array.isArray(choices) || choices.some((choice) => typeof choice === 'object' && choice !== null)) return {};
  return { enum: choices as (string | number | boolean | null)[] };
}

/** `anyOf: [{ required: [a] }, { required: [b] }]` says which keys must be there, not what a value looks like. */
function isBareRequirement(schema: unknown): boolean {
  return isMapping(schema) && Object.keys(schema).every((key) => key === 'required' || key === 'not');
}

function resolvePointer(root: unknown, reference: string): unknown {
  if (!/^#(\/|$)/.test(reference)) return findAnchor(root, reference.slice(1));
  return reference
    .split('/')
    .slice(1)
    .reduce<unknown>((at, part) => {
      const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
      return isMapping(at) && Object.hasOwn(at, key) ? at[key] : undefined;
    }, root);
}

/** What goes by a name of its own: `$anchor`, or before draft 2019-09 an identifier that is only a fragment. */
function findAnchor(schema: unknown, name: string): unknown {
  if (Array.isArray(schema)) return firstOf(schema, (part) => findAnchor(part, name));
  if (!isMapping(schema)) return undefined;
  if (schema['$anchor'] === name || schema['$id'] === `#${name}`) return schema;
  return firstOf(Object.values(schema), (part) => findAnchor(part, name));
}

function firstOf(parts: readonly unknown[], find: (part: unknown) => unknown): unknown {
  for (const part of parts) {
    const found = find(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isMapping(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

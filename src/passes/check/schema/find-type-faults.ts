import type { FieldType } from '../../../knowledge/kubernetes-types.ts';
import type { Json, JsonObject } from '../../../model/json.ts';
import { tryParseQuantity } from '../../../model/quantity.ts';
import { didYouMean } from '../support/did-you-mean.ts';
import { isList, isObject } from '../support/read.ts';
import { type SchemaViolation, joinPath, showValue } from './schema-violation.ts';
import { sayTwice } from './find-duplicates.ts';

/**
 * What the API server cannot decode in an object of its own kinds: fields that they do not have, and values of another type. Labels and annotations
 * have a check of their own.
 */
export function findTypeFaults(manifest: JsonObject, type: FieldType): readonly SchemaViolation[] {
  if (fits(manifest, type)) return [];
  const faults: SchemaViolation[] = [];
  visit(manifest, type, '', faults);
  return faults.filter(({ path }) => !/(^|\.)metadata\.(labels|annotations)(\.|$)/.test(path));
}

/** The quick look that nearly every object ends with: it keeps no paths. Null is what no value is, wherever it stands. */
function fits(value: Json | undefined, type: FieldType): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return isOf(value, type.is);
  if (type.is === 'any') return true;
  if (Array.isArray(value)) return type.is === 'list' && holdsItems(value as readonly Json[], type.of, type.keys);
  const object = value as JsonObject;
  if (type.is === 'object') return holdsFields(object, type.fields());
  if (type.is !== 'map') return false;
  for (const key in object) if (!fits(object[key], type.of)) return false;
  return true;
}

function holdsItems(items: readonly Json[], type: FieldType, keys: readonly string[] | undefined): boolean {
  for (const item of items) if (!fits(item, type)) return false;
  return keys === undefined || firstTwice(items, keys) === undefined;
}

function holdsFields(object: JsonObject, fields: ReadonlyMap<string, FieldType>): boolean {
  for (const key in object) {
    const field = fields.get(key);
    if (field === undefined || !fits(object[key], field)) return false;
  }
  return true;
}

function isOf(value: string | number | boolean, type: FieldType['is']): boolean {
  if (typeof value === type || type === 'any') return true;
  switch (type) {
    case 'bytes':
      return typeof value === 'string' && (isBase64(value) || isVariable(value));
    case 'integer':
      return Number.isInteger(value) || isVariable(value);
    case 'quantity':
      return tryParseQuantity(value) !== undefined || isVariable(value);
    case 'scalar':
      return Number.isInteger(value) || typeof value === 'string';
    case 'number':
    case 'boolean':
      return isVariable(value);
    default:
      return false;
  }
}

/** The first item of a list that is null, or like one before it. */
function firstTwice(items: readonly Json[], keys: readonly string[]): number | undefined {
  for (let at = 0; at < items.length; at += 1) {
    if (items[at] === null) return at;
    for (let before = 0; before < at; before += 1) if (isAlike(items[at], items[before], keys)) return at;
  }
  return undefined;
}

function isAlike(one: Json | undefined, other: Json | undefined, keys: readonly string[]): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  for (const key of keys) if (keyOf(one, key) !== keyOf(other, key)) return false;
  return keys.length > 0;
}

/** Only what is left out has a default: null is a key like others. */
function keyOf(item: JsonObject, key: string): Json {
  const { [key]: value = standIns[key] ?? '' } = item;
  return value;
}

/** Defaults of fields in which items differ. */
const standIns: Readonly<Record<string, string>> = { protocol: 'TCP' };

/** What the engine puts in the place of a variable may have any type. */
function isVariable(value: string | number | boolean): boolean {
  return typeof value === 'string' && value.includes('${');
}

/** Go's decoder skips line breaks, and takes nothing without its padding. */
function isBase64(text: string): boolean {
  const packed = text.replace(/[\r\n]/g, '');
  return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed);
}

function visit(value: Json | undefined, type: FieldType, path: string, faults: SchemaViolation[]): void {
  if (value === null || value === undefined || fits(value, type)) return;
  if (type.is === 'list' && isList(value)) {
    for (const [at, item] of value.entries()) visit(item, type.of, `${path}[${at}]`, faults);
    const at = type.keys === undefined ? undefined : firstTwice(value, type.keys);
    if (at !== undefined && type.keys !== undefined)
      faults.push({
        path: `${path}[${at}]`,
        says: value[at] === null ? 'is null, which is not allowed' : sayTwice(type.keys),
      });
  } else if (type.is === 'map' && isObject(value)) {
    for (const [key, item] of Object.entries(value)) visit(item, type.of, joinPath(path, key), faults);
  } else if (type.is === 'object' && isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      const field = type.fields().get(key);
      if (field !== undefined) visit(item, field, joinPath(path, key), faults);
      else if (item !== undefined)
        faults.push({
          path: joinPath(path, key),
          says: `is no field that Kubernetes knows there${didYouMean(key, [...type.fields().keys()])}`,
        });
    }
  } else {
    faults.push({ path, says: `is ${showValue(value)}, which is no ${nameOf[type.is]}` });
  }
}

const nameOf: Readonly<Record<FieldType['is'], string>> = {
  any: 'value',
  boolean: 'boolean',
  bytes: 'base64',
  integer: 'integer',
  number: 'number',
  quantity: 'quantity',
  scalar: 'integer or string',
  string: 'string',
  list: 'array',
  map: 'object',
  object: 'object',
};

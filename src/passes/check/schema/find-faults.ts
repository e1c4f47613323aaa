import type { Json, JsonObject } from '../../../model/json.ts';
import { didYouMean } from '../support/did-you-mean.ts';
import { faultsOfValue } from './faults-of-value.ts';
import { isList, isObject, listAt, objectAt } from '../support/read.ts';

/** One field that a schema refuses. */
export interface Fault {
  /** Dotted path of the field. */
  readonly path: string;
  /** Goes on after the field's name: `is "x", which is no number`. */
  readonly says: string;
}

/**
 * What a structural schema of a CRD (`openAPIV3Schema`, apiextensions v1) refuses in a value: fields that it doesn't have, missing ones, types,
 * limits and alternatives. Expressions in CEL and formats are left to the API server. Only the part of a schema that a value reaches is looked at.
 */
export function findFaults(value: Json | undefined, schema: JsonObject, path: string): readonly Fault[] {
  if (value === null) return schema.nullable === true || schema.type === undefined ? [] : [{ path, says: 'is null, which is not allowed' }];
  if (value === undefined) return [];
  const own = faultsOfValue(value, schema).map((says) => ({ path, says }));
  if (own.length > 0) return own;
  const inside = isList(value) ? faultsOfItems(value, schema, path) : isObject(value) ? faultsOfFields(value, schema, path) : [];
  return inside.length > 0 ? inside : faultsOfAlternatives(value, schema, path);
}

function faultsOfItems(items: readonly Json[], schema: JsonObject, path: string): readonly Fault[] {
  const { items: ofItem } = schema;
  return isObject(ofItem) ? items.flatMap((item, at) => findFaults(item, ofItem, `${path}[${at}]`)) : [];
}

function faultsOfFields(object: JsonObject, schema: JsonObject, path: string): readonly Fault[] {
  const properties = objectAt(schema, 'properties');
  const isMissing = (field: string) => object[field] === undefined && objectAt(properties, field).default === undefined;
  const missing = listAt(schema, 'required').map(String).filter(isMissing);
  const faults: Fault[] = missing.map((field) => ({ path: join(path, field), says: 'is missing, and it is required' }));
  for (const key of Object.keys(object)) {
    const field = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
    if (isObject(field)) faults.push(...findFaults(object[key], field, join(path, key)));
    else if (isClosed(schema, field)) faults.push({ path: join(path, key), says: `is no field of its CRD${didYouMean(key, Object.keys(properties))}` });
  }
  return faults;
}

/** An object whose fields the schema lists, and that may have no others. */
function isClosed(schema: JsonObject, additional: Json | undefined): boolean {
  const keeps = schema['x-kubernetes-preserve-unknown-fields'] === true || schema['x-kubernetes-embedded-resource'] === true;
  return isObject(schema.properties) && additional !== true && !keeps;
}

/** `anyOf`, `oneOf`, `allOf` and `not` only narrow what the schema itself says: they hold conditions, not fields. */
function faultsOfAlternatives(value: Json, schema: JsonObject, path: string): readonly Fault[] {
  const fits = (condition: Json) => fitsCondition(value, objectAt(condition));
  const { anyOf, oneOf, allOf, not } = schema;
  if (isList(anyOf) && !anyOf.some(fits)) return [{ path, says: `fits none of the alternatives that its CRD allows${alternatives(anyOf)}` }];
  if (isList(oneOf) && oneOf.filter(fits).length !== 1) {
    return [{ path, says: `must fit exactly one of the alternatives that its CRD allows${alternatives(oneOf)}` }];
  }
  if (isList(allOf) && !allOf.every(fits)) return [{ path, says: 'does not fit what its CRD demands' }];
  return isObject(not) && fits(not) ? [{ path, says: 'is what its CRD excludes' }] : [];
}

function fitsCondition(value: Json, condition: JsonObject): boolean {
  if (faultsOfValue(value, condition).length > 0 || faultsOfAlternatives(value, condition, '').length > 0) return false;
  if (isList(value)) return value.every((item) => fitsCondition(item, objectAt(condition, 'items')));
  if (!isObject(value)) return true;
  const properties = Object.entries(objectAt(condition, 'properties'));
  return listAt(condition, 'required').every((field) => value[String(field)] !== undefined)
    && properties.every(([key, field]) => value[key] === undefined || !isObject(field) || fitsCondition(value[key], field));
}

/** Where each alternative only asks for a field: which fields. */
function alternatives(conditions: readonly Json[]): string {
  const fields = conditions.map((condition) => listAt(condition, 'required').join(' and '));
  return fields.includes('') ? '' : `: ${fields.map((field) => `"${field}"`).join(', ')}`;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

import type { Json, JsonObject } from '../../../model/json.ts';
import { didYouMean } from '../support/did-you-mean.ts';
import { type SchemaViolation, joinPath } from './schema-violation.ts';
import { faultsOfValue } from './faults-of-value.ts';
import { findDuplicates } from './find-duplicates.ts';
import { isList, isObject, listAt, objectAt } from '../support/read.ts';

/**
 * What a structural schema of a CRD (`openAPIV3Schema`, apiextensions v1) refuses in a value that has its defaults: fields that it doesn't have,
 * missing ones, types, limits, formats, items that stand twice, and alternatives. Only the part of a schema that a value reaches is looked at.
 */
export function findFaults(value: Json | undefined, schema: JsonObject, path: string): readonly SchemaViolation[] {
  if (value === null) return allowsNull(schema) ? [] : [{ path, says: 'is null, which is not allowed' }];
  if (value === undefined) return [];
  const own = faultsOfValue(value, schema).map((says) => ({ path, says }));
  if (own.length > 0) return own;
  const inside = isList(value)
    ? faultsOfItems(value, schema, path)
    : isObject(value)
      ? faultsOfFields(value, schema, path)
      : [];
  return inside.length > 0 ? inside : faultsOfAlternatives(value, schema, path);
}

/** What says nothing of a type (a field that is kept as it is) takes null too. */
function allowsNull(schema: JsonObject): boolean {
  return schema.nullable === true || (schema.type === undefined && schema['x-kubernetes-int-or-string'] !== true);
}

function faultsOfItems(items: readonly Json[], schema: JsonObject, path: string): readonly SchemaViolation[] {
  const { items: ofItem } = schema;
  const faults = isObject(ofItem) ? items.flatMap((item, at) => findFaults(item, ofItem, `${path}[${at}]`)) : [];
  return faults.length > 0
    ? faults
    : findDuplicates(items, schema).map(({ at, says }) => ({ path: `${path}[${at}]`, says }));
}

function faultsOfFields(object: JsonObject, schema: JsonObject, path: string): readonly SchemaViolation[] {
  const properties = objectAt(schema, 'properties');
  const missing = listAt(schema, 'required')
    .map(String)
    .filter((field) => object[field] === undefined);
  const faults: SchemaViolation[] = missing.map((field) => ({
    path: joinPath(path, field),
    says: 'is missing, and it is required',
  }));
  for (const key of Object.keys(object)) {
    const field = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
    if (isObject(field)) faults.push(...findFaults(object[key], field, joinPath(path, key)));
    else if (isUnknown(key, schema, field))
      faults.push({
        path: joinPath(path, key),
        says: `is no field of its CRD${didYouMean(key, Object.keys(properties))}`,
      });
  }
  return faults;
}

/** A field that the schema does not list, where it may have no others. An object within another has what every object has. */
function isUnknown(key: string, schema: JsonObject, additional: Json | undefined): boolean {
  if (!isObject(schema.properties) || additional === true || schema['x-kubernetes-preserve-unknown-fields'] === true)
    return false;
  return schema['x-kubernetes-embedded-resource'] !== true || !['apiVersion', 'kind', 'metadata'].includes(key);
}

/** `anyOf`, `oneOf`, `allOf` and `not` only narrow what the schema itself says: they hold conditions, not fields. */
function faultsOfAlternatives(value: Json, schema: JsonObject, path: string): readonly SchemaViolation[] {
  const fits = (condition: Json) => fitsCondition(value, objectAt(condition));
  const { anyOf, oneOf, allOf, not } = schema;
  if (isList(anyOf) && !anyOf.some(fits))
    return [{ path, says: `fits none of the alternatives that its CRD allows${alternatives(anyOf)}` }];
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
  return (
    listAt(condition, 'required').every((field) => value[String(field)] !== undefined) &&
    properties.every(([key, field]) => value[key] === undefined || !isObject(field) || fitsCondition(value[key], field))
  );
}

/** Where each alternative only asks for a field: which fields. */
function alternatives(conditions: readonly Json[]): string {
  const fields = conditions.map((condition) => listAt(condition, 'required').join(' and '));
  return fields.includes('') ? '' : `: ${fields.map((field) => `"${field}"`).join(', ')}`;
}

import { isObject, type Json, type JsonObject } from '../../model/json.ts';

// Facts are read before anything is checked: what has not the shape that its field should have counts as absent here, and the checks judge it.
// Callers read the field themselves: each such place then stays a plain access to one property.

type Field = Json | undefined;

/** One for all: most fields that are asked for are absent. */
const nothing: JsonObject = Object.freeze({});
const none: readonly never[] = Object.freeze([]);

/** A field that is a map; an empty one where it is something else, or absent. */
export function asObject(field: Field): JsonObject {
  return isObject(field) ? field : nothing;
}

/** The maps in a field that is a list, without what else the list holds. */
export function asObjects(field: Field): readonly JsonObject[] {
  if (!Array.isArray(field)) return none;
  return (field.every(isObject) ? field : field.filter(isObject)) as readonly JsonObject[];
}

/** The strings in a field that is a list, without what else the list holds. */
export function textsOf(field: Field): readonly string[] {
  return Array.isArray(field) ? field.filter((item) => typeof item === 'string') : none;
}

/** The entries that are strings of a field that is a map: labels, selectors. `undefined` where it is none. */
export function textMapOf(field: Field): Readonly<Record<string, string>> | undefined {
  if (!isObject(field)) return undefined;
  return (
    holdsOnlyText(field)
      ? field
      : Object.fromEntries(Object.entries(field).filter(([, item]) => typeof item === 'string'))
  ) as Record<string, string>;
}

/** A field that is text; empty where it is something else, or absent. */
export function textOf(field: Field): string {
  return typeof field === 'string' ? field : '';
}

function holdsOnlyText(map: JsonObject): boolean {
  for (const key in map) if (typeof map[key] !== 'string') return false;
  return true;
}

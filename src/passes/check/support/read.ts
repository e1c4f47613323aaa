import { isObject, type Json, type JsonObject } from '../../../model/json.ts';

export { isObject };

/** The object at a path of keys; an empty one where there is none. */
export function objectAt(value: Json | undefined, ...path: readonly string[]): JsonObject {
  const at = jsonAt(value, ...path);
  return isObject(at) ? at : {};
}

/** The list at a path of keys; an empty one where there is none. */
export function listAt(value: Json | undefined, ...path: readonly string[]): readonly Json[] {
  const at = jsonAt(value, ...path);
  return isList(at) ? at : [];
}

/** The string at a path of keys. */
export function stringAt(value: Json | undefined, ...path: readonly string[]): string | undefined {
  const at = jsonAt(value, ...path);
  return typeof at === 'string' ? at : undefined;
}

/** Whatever stands at a path of keys. */
export function jsonAt(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  let at = value;
  for (const key of path) {
    if (!isObject(at)) return undefined;
    at = at[key];
  }
  return at;
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

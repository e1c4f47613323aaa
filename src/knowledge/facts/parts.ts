import type { Json, JsonObject } from '../../model/json.ts';

// Facts are read before anything is checked: what has not the shape that its field should have counts as absent here, and the checks judge it.

/** The map under a key; an empty one where something else stands there, or nothing. */
export function mapAt(value: JsonObject, key: string): JsonObject {
  const child = value[key];
  return isMap(child) ? child : {};
}

/** The maps in the list under a key, without what else the list holds. */
export function mapsAt(value: JsonObject, key: string): readonly JsonObject[] {
  const list = value[key];
  if (!Array.isArray(list)) return [];
  return (list.every(isMap) ? list : list.filter(isMap)) as readonly JsonObject[];
}

/** The strings in the list under a key, without what else the list holds. */
export function textsAt(value: JsonObject, key: string): readonly string[] {
  const list = value[key];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

/** The entries of the map under a key that are strings: labels, selectors. `undefined` where there is no map. */
export function textMapAt(value: JsonObject, key: string): Readonly<Record<string, string>> | undefined {
  const map = value[key];
  if (!isMap(map)) return undefined;
  const isSound = Object.values(map).every((item) => typeof item === 'string');
  return (isSound ? map : Object.fromEntries(Object.entries(map).filter(([, item]) => typeof item === 'string'))) as Record<string, string>;
}

/** The text under a key; empty where something else stands there, or nothing. */
export function textAt(value: JsonObject, key: string): string {
  const text = value[key];
  return typeof text === 'string' ? text : '';
}

function isMap(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

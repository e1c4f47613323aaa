import { isObject, type Json, type JsonObject } from '../model/json.ts';

/**
 * Keys by which the API server itself, or its users, tell items of a list apart; the first that all items have with a
 * value of their own.
 */
const namingKeys = [
  'name',
  'key',
  'id',
  'alert',
  'record',
  'mountPath',
  'containerPort',
  'port',
  'path',
  'host',
  'type',
  'ip',
];

/** The field that names the items of two lists; `undefined` where none tells all of them apart. */
export function namingKey(from: readonly Json[], to: readonly Json[]): string | undefined {
  const both = [from, to];
  if (both.some((list) => list.length === 0 || !list.every(isObject))) return undefined;
  return namingKeys.find((key) =>
    both.every((list) => {
      const names = list.map((item) => nameOf(item, key));
      return !names.includes('') && new Set(names).size === list.length;
    }),
  );
}

/** What an item is called by one of its fields; empty where that is no name. */
export function nameOf(item: Json, key: string): string {
  const name = (item as JsonObject)[key];
  return typeof name === 'string' || typeof name === 'number' ? String(name) : '';
}

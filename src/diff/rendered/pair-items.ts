import { isObject, type Json, type JsonObject } from '../../model/json.ts';

/**
 * The items of two lists that are one item each: by the keys, then by name, since a port may have got another number.
 */
export function pairItems(
  from: readonly JsonObject[],
  to: readonly JsonObject[],
  naming: readonly string[],
): Map<JsonObject, JsonObject> {
  const pairs = new Map<JsonObject, JsonObject>();
  for (const keys of [naming, ['name']]) {
    const taken = new Set(pairs.values());
    const free = to.filter((item) => !taken.has(item));
    for (const item of from.filter((each) => !pairs.has(each))) {
      const key = keyOf(item, keys);
      const twins = free.filter((other) => key !== undefined && keyOf(other, keys) === key);
      if (twins.length === 1) pairs.set(item, twins[0] as JsonObject);
    }
  }
  return pairs;
}

/** Whether the keys tell all items of a list apart. */
export function areTold(list: readonly Json[], naming: readonly string[]): boolean {
  const keys = list.map((item) => (isObject(item) ? keyOf(item, naming) : undefined));
  return !keys.includes(undefined) && new Set(keys).size === keys.length;
}

function keyOf(item: JsonObject, naming: readonly string[]): string | undefined {
  const full = withProtocol(item, naming);
  const values = naming.map((key) => full[key]);
  if (values[0] === undefined || typeof values[0] === 'object') return undefined;
  return JSON.stringify(values.map(String));
}

/** A port that names no protocol speaks TCP. */
export function withProtocol(item: JsonObject, naming: readonly string[]): JsonObject {
  return naming.includes('protocol') && item.protocol === undefined ? { ...item, protocol: 'TCP' } : item;
}

import type { Json, JsonObject } from '../../../model/json.ts';
import { jsonAt, listAt } from '../support/read.ts';

/** Items that a list may hold only once and that stand in it again: by their keys in a list that is a map, as a whole in one that is a set. */
export function findDuplicates(
  items: readonly Json[],
  schema: JsonObject,
): readonly { readonly at: number; readonly says: string }[] {
  const type = schema['x-kubernetes-list-type'];
  if (items.length < 2 || (type !== 'map' && type !== 'set')) return [];
  const keys = type === 'set' ? [] : listAt(schema, 'x-kubernetes-list-map-keys').map(String);
  const identityOf = (item: Json) => canonical(type === 'set' ? item : keys.map((key) => jsonAt(item, key) ?? null));
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const identity = identityOf(item);
    if (seen.has(identity)) return [{ at, says: sayTwice(keys) }];
    seen.add(identity);
    return [];
  });
}

/** What is said of an item that stands in a list again; `keys` are the fields that tell items apart, none in a set. */
export function sayTwice(keys: readonly string[]): string {
  return keys.length === 0
    ? 'stands twice in the list'
    : `has the same ${keys.map((key) => `"${key}"`).join(' and ')} as another`;
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: Json | undefined): string {
  return JSON.stringify(value, (_key, item: Json) => {
    return typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item;
  });
}

/** Keys that say what an object is come first; all others follow in their alphabetical order. */
const first = ['chart', 'version', 'apiVersion', 'kind', 'name', 'namespace', 'path', 'at'];

/**
 * Data with its keys in one order, whatever made it: what an import writes then changes only when its content does. Lists keep theirs.
 */
export function orderKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(orderKeys) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, orderKeys(item as unknown)])) as T;
}

function rank(key: string): number {
  const place = first.indexOf(key);
  return place < 0 ? first.length : place;
}

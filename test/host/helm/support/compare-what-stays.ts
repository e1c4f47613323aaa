import type { PrintedObject } from './helm-template.ts';

/**
 * Our objects and Helm's, without what varies: what differs between two renderings of ours with different random
 * numbers. Helm prints hooks and
 * definitions in another order, and has keys made by RSA.
 */
export function compareWhatStays(
  one: readonly PrintedObject[],
  other: readonly PrintedObject[],
  theirs: readonly PrintedObject[],
): [ours: string[], theirs: string[]] {
  const [firsts, seconds, prints] = [byPlace(one), byPlace(other), byPlace(theirs)];
  const stays = (objects: ReadonlyMap<string, unknown>) =>
    [...objects].map(([place, object]) => {
      return `${place} ${JSON.stringify(withoutVarying(firsts.get(place), seconds.get(place), object))}`;
    });
  return [stays(firsts), stays(prints)];
}

/** Objects by template, kind and how many of that kind came before. */
function byPlace(objects: readonly PrintedObject[]): Map<string, unknown> {
  const counts = new Map<string, number>();
  const placed = objects.map(({ source, object }) => {
    const count = (counts.get(`${source} ${String(object.kind)}`) ?? 0) + 1;
    counts.set(`${source} ${String(object.kind)}`, count);
    return [`${source} ${String(object.kind)} ${count}`, object] as const;
  });
  return new Map(placed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withoutVarying(one: unknown, other: unknown, value: unknown): unknown {
  if (isPlain(one) && isPlain(other) && isPlain(value)) {
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, withoutVarying(one[key], other[key], value[key])]));
  }
  if (Array.isArray(one) && Array.isArray(other) && Array.isArray(value) && one.length === other.length) {
    return value.map((each, index) => withoutVarying(one[index], other[index], each));
  }
  return JSON.stringify(one) === JSON.stringify(other) ? value : '<varies>';
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

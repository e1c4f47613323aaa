import { isObject, type Json, type JsonObject } from '../model/json.ts';

/** Two renderings of one field: where they are not the same, nobody knows it. Keys of maps stand in order. */
export interface Sides {
  readonly left: Json | undefined;
  readonly right: Json | undefined;
}

/**
 * A field with the mark in place of whatever differs between two renderings of it. The field is one of the two or that
 * of a third, which has the same parts: of those, a part that both others have not stays.
 */
export function markDifferences(field: Json | undefined, { left, right }: Sides, mark: string): Json | undefined {
  if (left === right || JSON.stringify(left) === JSON.stringify(right)) return field;
  if (field === undefined) return left === undefined ? mark : undefined;
  if (isObject(field) && isObject(left) && isObject(right)) return markInMap(field, left, right, mark);
  if (isList(field) && isList(left) && isList(right)) return markInList(field, left, right, mark);
  return mark;
}

function markInMap(map: JsonObject, left: JsonObject, right: JsonObject, mark: string): JsonObject {
  const keys = [...new Set([...Object.keys(map), ...Object.keys(right)])].sort();
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = markDifferences(map[key], { left: left[key], right: right[key] }, mark);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Items are told apart by their names where all have one, else by their places. */
function markInList(list: readonly Json[], left: readonly Json[], right: readonly Json[], mark: string): Json {
  const [items, before, after] = [list, left, right].map(byName);
  const areNamed = items !== undefined && before !== undefined && after !== undefined;
  if (areNamed && before.keys().some((name) => after.has(name))) return markNamed(items, before, after, mark);
  if (list.length !== left.length || list.length !== right.length) return mark;
  return list.map((item, index) => markDifferences(item, { left: left[index], right: right[index] }, mark) ?? mark);
}

type Items = ReadonlyMap<string, JsonObject>;

function markNamed(items: Items, before: Items, after: Items, mark: string): readonly JsonObject[] {
  const names = [...new Set([...items.keys(), ...after.keys()])];
  return names.flatMap((name) => {
    const value = markDifferences(items.get(name), { left: before.get(name), right: after.get(name) }, mark);
    if (value === undefined) return [];
    return [isObject(value) ? value : markedItem(name, items.get(name) ?? after.get(name), mark)];
  });
}

/** An item that only one rendering has. */
function markedItem(name: string, item: JsonObject | undefined, mark: string): JsonObject {
  return Object.fromEntries(Object.keys(item ?? {}).map((key) => [key, key === 'name' ? name : mark]));
}

/** The items of a list by name; `undefined` where not each has one of its own. */
function byName(list: readonly Json[]): Items | undefined {
  const named = new Map<string, JsonObject>();
  for (const item of list) if (isObject(item) && typeof item.name === 'string') named.set(item.name, item);
  return named.size === list.length ? named : undefined;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

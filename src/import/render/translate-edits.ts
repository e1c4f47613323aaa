import type { FactEdit } from '../../model/chart-facts.ts';
import { isObject, type Json } from '../../model/json.ts';

/** Edits of what a chart makes, as edits of the same with values in it. */
export function translateEdits(edits: readonly FactEdit[], own: Json, patterned: Json): FactEdit[] {
  const items = translateItems(own, patterned);
  return edits.map((edit) => ({
    ...edit,
    at: translatePlace(edit.at.split('.'), own, patterned).join('.'),
    ...(edit.remove === undefined ? {} : { remove: edit.remove.map((item) => items.get(JSON.stringify(item)) ?? item) }),
  }));
}

/** Items of lists as the chart makes them (JSON), to the same with values in them. */
function translateItems(own: Json, patterned: Json, items = new Map<string, Json>()): ReadonlyMap<string, Json> {
  if (Array.isArray(own) && Array.isArray(patterned)) {
    for (const [index, item] of own.entries()) {
      items.set(JSON.stringify(item), patterned[index] as Json);
      translateItems(item as Json, patterned[index] as Json, items);
    }
  } else if (isObject(own) && isObject(patterned)) for (const [key, value] of Object.entries(own)) translateItems(value as Json, (patterned[key] ?? null) as Json, items);
  return items;
}

/** Items of lists go by their names, which are shorter where values are part of them. */
function translatePlace([key, ...rest]: readonly string[], own: Json | undefined, patterned: Json | undefined): string[] {
  if (key === undefined) return [];
  if (!Array.isArray(own) || !Array.isArray(patterned)) {
    const below = (value: Json | undefined) => (value !== undefined && isObject(value) ? value[key] : undefined);
    return [key, ...translatePlace(rest, below(own), below(patterned))];
  }
  const index = (own as readonly Json[]).findIndex((item) => isObject(item) && item.name === key);
  const [item, other] = [own[index] as Json | undefined, patterned[index] as Json | undefined];
  const name = other !== undefined && isObject(other) && typeof other.name === 'string' ? other.name : key;
  return [name, ...translatePlace(rest, item, other)];
}

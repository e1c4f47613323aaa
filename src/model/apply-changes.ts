import type { ChartObject, FactEdit, ObjectChange } from './chart-facts.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** An object of a chart as the changes that apply leave it. */
export function applyChanges(object: ChartObject, changes: readonly ObjectChange[]): ChartObject {
  const edits = changes.flatMap((change) => change.edits);
  return edits.length === 0 ? object : (edits.reduce(applyEdit, object as unknown as JsonObject) as unknown as ChartObject);
}

function applyEdit(facts: JsonObject, edit: FactEdit): JsonObject {
  return editAt(facts, edit.at.split('.'), edit);
}

function editAt(at: JsonObject, [key = '', ...rest]: readonly string[], edit: FactEdit): JsonObject {
  const value = at[key];
  if (rest.length > 0) return { ...at, [key]: editBelow(value, rest, edit) };
  const { [key]: _old, ...others } = at;
  return edit.unset === true ? others : { ...at, [key]: edited(value, edit) };
}

function editBelow(value: Json | undefined, path: readonly string[], edit: FactEdit): Json {
  if (Array.isArray(value)) return editItem(value as readonly Json[], path, edit);
  return editAt(isObject(value) ? value : {}, path, edit);
}

/** An item of a list goes by its name; one that is not there (another value took it away) is not changed. */
function editItem(list: readonly Json[], [name = '', ...rest]: readonly string[], edit: FactEdit): Json {
  const isMeant = (item: Json) => isObject(item) && item.name === name;
  if (rest.length > 0) return list.map((item) => (isObject(item) && isMeant(item) ? editAt(item, rest, edit) : item));
  if (edit.unset === true) return list.filter((item) => !isMeant(item));
  const item = edit.set ?? null;
  return list.some(isMeant) ? list.map((old) => (isMeant(old) ? item : old)) : [...list, item];
}

function edited(value: Json | undefined, edit: FactEdit): Json | undefined {
  if (edit.plus !== undefined) return (typeof value === 'number' ? value : 0) + edit.plus;
  if (edit.add !== undefined || edit.remove !== undefined) return editedList(Array.isArray(value) ? value : [], edit);
  return edit.set;
}

function editedList(list: readonly Json[], edit: FactEdit): Json[] {
  const removed = new Set((edit.remove ?? []).map((item) => JSON.stringify(item)));
  const kept = list.filter((item) => !removed.has(JSON.stringify(item)));
  const present = new Set(kept.map((item) => JSON.stringify(item)));
  return [...kept, ...(edit.add ?? []).filter((item) => !present.has(JSON.stringify(item)))];
}

import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { namingKey } from '../naming-key.ts';
import { diffTexts } from './diff-texts.ts';
import { isSequence, isSetByMeaning } from './list-order.ts';
import { isSame, type Place, type Walk } from './walk.ts';

/** Compares two lists: items by the keys that the API gives them, else by a field that names all, else place by place. */
export function diffList(from: readonly Json[], to: readonly Json[], place: Place, walk: Walk): void {
  const keys = keysOf(place.path);
  const list = place.type?.is === 'list' ? place.type : undefined;
  const items = { path: place.path, type: list?.of };
  const isSet = list !== undefined && (list.keys?.length === 0 || (list.keys === undefined && isSetByMeaning(keys)));
  const ofApi = list?.keys === undefined || list.keys.length === 0 ? undefined : list.keys;
  const naming = ofApi ?? asKeys(namingKey(from, to));
  if ([...from, ...to].every((item) => !isObject(item) && !Array.isArray(item))) diffTexts(from, to, place, { walk, isSet });
  else if (naming !== undefined && areTold(from, naming) && areTold(to, naming)) {
    const isOrdered = isSequence(keys) || (ofApi === undefined && !isSet);
    diffNamed(from as readonly JsonObject[], to as readonly JsonObject[], naming, { place: items, walk, isOrdered, isRenamable: ofApi === undefined });
  } else diffUnnamed(from, to, items, { walk, isSet });
}

interface NamedWalk {
  readonly place: Place;
  readonly walk: Walk;
  readonly isOrdered: boolean;
  /** Whether an item that alone has gone is what alone has come, under another name. Keys of the API are identities, a host is not. */
  readonly isRenamable: boolean;
}

/** Items that the keys do not pair are paired by their name: a port of that name has another number now. */
function diffNamed(from: readonly JsonObject[], to: readonly JsonObject[], naming: readonly string[], { place, walk, isOrdered, isRenamable }: NamedWalk): void {
  const pairs = new Map(pairItems(from, to, naming));
  const [renamed, ...others] = isRenamable ? from.filter((item) => !pairs.has(item)) : [];
  const successors = to.filter((item) => ![...pairs.values()].includes(item));
  if (renamed !== undefined && others.length === 0 && successors.length === 1) pairs.set(renamed, successors[0] as JsonObject);
  for (const item of from) {
    const other = pairs.get(item);
    const path = [...place.path, { item: labelOf(other ?? item, naming) }];
    if (other === undefined) walk.changes.push({ path, from: item });
    else walk.diff(withDefaults(item, naming), withDefaults(other, naming), { path, type: place.type }, walk);
  }
  const paired = new Set(pairs.values());
  for (const item of to) if (!paired.has(item)) walk.changes.push({ path: [...place.path, { item: labelOf(item, naming) }], to: item });
  if (!isOrdered) return;
  const before = from.flatMap((item) => asKeys(pairs.get(item)) ?? []).map((item) => labelOf(item, naming));
  const after = to.filter((item) => paired.has(item)).map((item) => labelOf(item, naming));
  if (before.join('\n') !== after.join('\n')) walk.changes.push({ path: [...place.path, { item: '*' }], from: before, to: after });
}

function pairItems(from: readonly JsonObject[], to: readonly JsonObject[], naming: readonly string[]): ReadonlyMap<JsonObject, JsonObject> {
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

/** Items of a set, or those between what both lists start and end with. */
function diffUnnamed(from: readonly Json[], to: readonly Json[], place: Place, { walk, isSet }: { readonly walk: Walk; readonly isSet: boolean }): void {
  const isEqual = (a: Json, b: Json) => isSame(a, b, { path: [...place.path, { item: '' }], type: place.type }, walk);
  const [before, after, start] = isSet ? withoutCommon(from, to, isEqual) : betweenCommon(from, to, isEqual);
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const path = [...place.path, { item: isSet ? '' : String(start + index) }];
    walk.diff(before[index], after[index], { path, type: place.type }, walk);
  }
}

type Middle = readonly [readonly Json[], readonly Json[], number];

function betweenCommon(from: readonly Json[], to: readonly Json[], isEqual: (a: Json, b: Json) => boolean): Middle {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && isEqual(from[start]!, to[start]!)) start += 1;
  let end = 0;
  while (end < shorter - start && isEqual(from.at(-1 - end)!, to.at(-1 - end)!)) end += 1;
  return [from.slice(start, from.length - end), to.slice(start, to.length - end), start];
}

function withoutCommon(from: readonly Json[], to: readonly Json[], isEqual: (a: Json, b: Json) => boolean): Middle {
  const left = [...to];
  const only = from.filter((item) => {
    const at = left.findIndex((other) => isEqual(item, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [only, left, 0];
}

/** Whether the keys tell all items of a list apart. */
function areTold(list: readonly Json[], naming: readonly string[]): boolean {
  const keys = list.map((item) => (isObject(item) ? keyOf(item, naming) : undefined));
  return !keys.includes(undefined) && new Set(keys).size === keys.length;
}

function keyOf(item: JsonObject, naming: readonly string[]): string | undefined {
  const full = withDefaults(item, naming);
  const values = naming.map((key) => full[key]);
  return values[0] === undefined || typeof values[0] === 'object' ? undefined : JSON.stringify(values.map((value) => String(value)));
}

/** A port that names no protocol speaks TCP. */
function withDefaults(item: JsonObject, naming: readonly string[]): JsonObject {
  return naming.includes('protocol') && item.protocol === undefined ? { ...item, protocol: 'TCP' } : item;
}

function labelOf(item: JsonObject, naming: readonly string[]): string {
  const { name } = item;
  if (typeof name === 'string' && name !== '' && !naming.includes('mountPath')) return name;
  const full = withDefaults(item, naming);
  return naming.map((key) => String(full[key])).join('/');
}

function keysOf(path: Place['path']): readonly string[] {
  return path.flatMap((step) => ('key' in step ? [step.key] : []));
}

function asKeys<T>(key: T | undefined): readonly T[] | undefined {
  return key === undefined ? undefined : [key];
}

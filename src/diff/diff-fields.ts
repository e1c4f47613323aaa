import type { Json, JsonObject } from '../model/json.ts';
import type { FieldChange } from './tree-diff.ts';
import { nameOf, namingKey } from './naming-key.ts';

type Same = (from: string, to: string) => boolean;

/** The fields in which two manifests differ, with the smallest parts that do, in the order of their paths. */
export function diffFields(from: JsonObject, to: JsonObject, same: Same): FieldChange[] {
  const changes: FieldChange[] = [];
  diffMaps(from, to, '', { same, changes });
  return changes;
}

interface Walk {
  readonly same: Same;
  readonly changes: FieldChange[];
}

function diffValues(from: Json, to: Json, path: string, walk: Walk): void {
  if (isList(from) && isList(to)) diffLists(from, to, path, walk);
  else if (isMap(from) && isMap(to)) diffMaps(from, to, path, walk);
  else if (!isSame(from, to, walk)) walk.changes.push({ path, from, to });
}

function diffMaps(from: JsonObject, to: JsonObject, path: string, walk: Walk): void {
  for (const key of [...new Set([...Object.keys(from), ...Object.keys(to)])].sort()) {
    const [before, after] = [from[key], to[key]];
    const at = join(path, key);
    if (before === undefined && after !== undefined) walk.changes.push({ path: at, to: after });
    else if (before !== undefined && after === undefined) walk.changes.push({ path: at, from: before });
    else if (before !== undefined && after !== undefined) diffValues(before, after, at, walk);
  }
}

function diffLists(from: readonly Json[], to: readonly Json[], path: string, walk: Walk): void {
  const key = namingKey(from, to);
  if (key === undefined) diffSequences(from, to, path, walk);
  else diffNamedItems(from as readonly JsonObject[], to as readonly JsonObject[], key, path, walk);
}

function diffNamedItems(
  from: readonly JsonObject[],
  to: readonly JsonObject[],
  key: string,
  path: string,
  walk: Walk,
): void {
  const after = new Map(to.map((item) => [nameOf(item, key), item]));
  const before = new Map(from.map((item) => [nameOf(item, key), item]));
  const renamed = findRenamed(from, to, (item) => before.has(nameOf(item, key)) && after.has(nameOf(item, key)));
  for (const [index, item] of from.entries()) {
    const other = after.get(nameOf(item, key));
    if (other !== undefined) diffMaps(item, other, `${path}[${nameOf(item, key)}]`, walk);
    else if (renamed.has(index)) diffMaps(item, to[index]!, `${path}[${index}]`, walk);
    else walk.changes.push({ path: `${path}[${nameOf(item, key)}]`, from: item });
  }
  for (const [index, item] of to.entries()) {
    if (!before.has(nameOf(item, key)) && !renamed.has(index))
      walk.changes.push({ path: `${path}[${nameOf(item, key)}]`, to: item });
  }
  const stayed = [...before.keys()].filter((name) => after.has(name));
  const order = [...after.keys()].filter((name) => before.has(name));
  if (stayed.join('\n') !== order.join('\n')) walk.changes.push({ path: `${path}[*].${key}`, from: stayed, to: order });
}

/** Places where an item of one name has given way to one of another, in lists of one length: its name is one of the fields that differ. */
function findRenamed(
  from: readonly JsonObject[],
  to: readonly JsonObject[],
  isInBoth: (item: JsonObject) => boolean,
): ReadonlySet<number> {
  if (from.length !== to.length) return new Set();
  return new Set(from.keys().filter((index) => !isInBoth(from[index]!) && !isInBoth(to[index]!)));
}

/** Items without names: what both lists start and end with stays, the rest is compared place by place. */
function diffSequences(from: readonly Json[], to: readonly Json[], path: string, walk: Walk): void {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && isSame(from[start]!, to[start]!, walk)) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(from[from.length - 1 - end]!, to[to.length - 1 - end]!, walk)) end += 1;
  const [before, after] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const at = `${path}[${start + index}]`;
    if (index >= before.length) walk.changes.push({ path: at, to: after[index]! });
    else if (index >= after.length) walk.changes.push({ path: at, from: before[index]! });
    else diffValues(before[index]!, after[index]!, at, walk);
  }
}

function isSame(from: Json, to: Json, { same }: Walk): boolean {
  if (typeof from === 'string' && typeof to === 'string') return same(from, to);
  if (from === null || to === null || typeof from !== 'object' || typeof to !== 'object') return from === to;
  if (isList(from) !== isList(to)) return false;
  const changes: FieldChange[] = [];
  diffValues(from, to, '', { same, changes });
  return changes.length === 0;
}

function join(path: string, key: string): string {
  if (!/^[\w-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isMap(value: Json): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

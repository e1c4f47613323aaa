import { isDeepStrictEqual } from 'node:util';
import type { ObjectChange } from '../../model/chart-facts.ts';
import type { Json } from '../../model/json.ts';
import { valuesOfMaps, type MapToken } from './find-maps.ts';
import { kindsOf, type TryValues } from './find-value-uses.ts';
import { tryWorst } from './try-worst.ts';
import { halvesOf } from './halves-of.ts';
import { asPrinted, MapReplacer, type ReplacedMaps } from './map-replacer.ts';
import type { RenderedObject } from './read-rendering.ts';
import { isMapping, valueAt, type Values } from './values.ts';

/** What became of mappings with tokens in them. */
export interface MapTrial {
  /** Mappings that come out as they went in, or not at all: their tokens may stay while other values are tried. */
  readonly safe: readonly MapToken[];
  /** Mappings that are empty in the chart, and replace what it has in their place: by the index of the object. */
  readonly replacing: ReadonlyMap<number, readonly ObjectChange[]>;
  /** Paths of mappings that are not safe, by the chart's file that reads them. */
  readonly readIn: ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths of mappings of which the chart makes something else, by the index of the object. */
  readonly varying: ReadonlyMap<number, ReadonlySet<string>>;
  /** Paths of mappings with which the chart does not render, or makes other objects. */
  readonly failed: readonly string[];
}

/**
 * Sorts out which mappings a chart prints as they are. What shows only without those that replace others is tried again without them; what shows only
 * while nothing else is set is a default of which nobody can say when it counts; what never shows may still be read field by field.
 * @param budget how many renderings this may take
 */
export async function tryMaps(maps: readonly MapToken[], given: Values, base: readonly RenderedObject[], tryValues: TryValues, budget: number): Promise<MapTrial> {
  const rounds: Judged[] = [];
  const seen = new Set<string>();
  let failed: readonly string[] = [];
  const round = async (tried: readonly MapToken[]) => {
    const rendering = await renderMaps(tried, base, tryValues, budget);
    failed = [...failed, ...rendering.failed];
    const judged = rendering.replaced.map(({ index, replaced }) => judge(index, replaced, base[index]?.facts as unknown as Json, given)).map((row) => withoutPaths(row, seen));
    for (const { shown } of judged) for (const path of shown) seen.add(path);
    return judged;
  };
  const hidden = () => maps.filter(({ path }) => !seen.has(path) && !failed.includes(path));
  rounds.push(...(await round(maps)));
  const replaced = new Set(rounds.flatMap(unsafePaths));
  if (replaced.size > 0 && hidden().length > 0) rounds.push(...(await round(maps.filter(({ path }) => !replaced.has(path) && !failed.includes(path)))));
  if (seen.size > 0) rounds.push(...(await round(hidden())).map((row) => ({ ...row, varying: row.shown, changes: [] })));
  const worst = await tryWorst(hidden(), given, base, tryValues, budget);
  rounds.push(...worst.map(({ index, varying }) => ({ index, varying, changes: [], shown: varying })));
  const unsafe = new Set([...failed, ...rounds.flatMap(unsafePaths)]);
  return {
    safe: maps.filter(({ path }) => !unsafe.has(path)),
    replacing: new Map([...Map.groupBy(rounds, ({ index }) => index)].map(([index, rows]) => [index, rows.flatMap(({ changes }) => changes)])),
    readIn: union(rounds.map((row) => [base[row.index]?.source ?? '', unsafePaths(row)])),
    varying: union(rounds.map((row) => [row.index, row.varying])),
    failed,
  };
}

/** What one rendering showed of one object. */
interface Judged {
  readonly index: number;
  readonly varying: readonly string[];
  readonly changes: readonly ObjectChange[];
  /** Paths of all mappings that showed. */
  readonly shown: readonly string[];
}

function unsafePaths({ varying, changes }: Judged): string[] {
  return [...varying, ...changes.flatMap(({ when }) => when.map(({ path }) => path))];
}

/** What an earlier rendering showed is judged by that. */
function withoutPaths({ index, varying, changes, shown }: Judged, seen: ReadonlySet<string>): Judged {
  const isNew = (path: string) => !seen.has(path);
  return { index, varying: varying.filter(isNew), changes: changes.filter(({ when }) => when.every(({ path }) => isNew(path))), shown: shown.filter(isNew) };
}

interface MapRendering {
  readonly replaced: readonly { readonly index: number; readonly replaced: ReplacedMaps }[];
  readonly failed: readonly string[];
}

/** Where a rendering with many of them fails, its halves are tried. */
async function renderMaps(maps: readonly MapToken[], base: readonly RenderedObject[], tryValues: TryValues, budget: number): Promise<MapRendering> {
  const replaced: { index: number; replaced: ReplacedMaps }[] = [];
  const failed: string[] = [];
  const queue = maps.length === 0 ? [] : [maps];
  const kinds = kindsOf(base);
  for (let left = budget; queue.length > 0; left -= 1) {
    const group = queue.shift() ?? [];
    const objects = left > 0 ? await tryValues(valuesOfMaps(group)) : undefined;
    if (objects !== undefined && kindsOf(objects) === kinds) {
      const replacer = new MapReplacer(group);
      for (const [index, object] of objects.entries()) replaced.push({ index, replaced: replacer.replace(object) });
    } else if (group.length > 1 && left > 0) queue.push(...halvesOf(group));
    else failed.push(...group.map(({ path }) => path));
  }
  return { replaced: replaced.filter(({ replaced: { whole, partly } }) => whole.size + partly.length > 0), failed };
}

/** Compares each place where a mapping showed with what the chart itself has there. */
function judge(index: number, { object, whole, partly }: ReplacedMaps, base: Json, given: Values): Judged {
  const { variesWith: _varies, ...facts } = object.facts;
  const places = [...whole].map(([at, path]) => ({ at, path, own: placeIn(base, at), said: valueAt(given, path) }));
  const restored = places.reduce<unknown>((all, { at, own }) => withPlace(all, at.split('/').slice(1), own), facts);
  const shown = [...whole.values(), ...partly];
  if (!isSame(restored, base)) return { index, varying: shown, changes: [], shown };
  const other = places.filter(({ own, said }) => !isSame(own, isMapping(said) ? asPrinted(said) : {}));
  const changes = other.flatMap(({ at, path, said }): ObjectChange[] => {
    const field = fieldOf(base, at);
    if (field === undefined || (isMapping(said) && Object.keys(said).length > 0)) return [];
    return [{ when: [{ path, is: true, default: {} }], edits: [{ at: field, set: `{value:${path}}` }] }];
  });
  const followed = new Set(changes.flatMap(({ when }) => when.map(({ path }) => path)));
  return { index, varying: [...other.map(({ path }) => path).filter((path) => !followed.has(path)), ...partly], changes, shown };
}

function placeIn(value: Json | undefined, at: string): Json | undefined {
  return at.split('/').slice(1).reduce<unknown>((found, key) => (found === null || typeof found !== 'object' ? undefined : (found as Record<string, unknown>)[key]), value) as Json | undefined;
}

function withPlace(value: unknown, [key = '', ...rest]: readonly string[], put: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const inner = (value as Record<string, unknown>)[key];
  const made = rest.length === 0 ? put : withPlace(inner, rest, put);
  return Array.isArray(value) ? value.map((item, index) => (String(index) === key ? made : item)) : { ...value, [key]: made };
}

/** The place as edits write it: items of lists by name. `undefined` where that cannot be said. */
function fieldOf(facts: Json, at: string): string | undefined {
  const keys = at.split('/').slice(1);
  const named = keys.map((key, index) => {
    const above = placeIn(facts, ['', ...keys.slice(0, index)].join('/'));
    return Array.isArray(above) ? (above[Number(key)] as { readonly name?: string } | undefined)?.name : key;
  });
  return named.some((name) => name === undefined || name.includes('.')) ? undefined : named.join('.');
}

function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(withoutEmpty(one), withoutEmpty(other));
}

/** An empty mapping says no more than none. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item) ?? {});
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).map(([key, item]) => [key, withoutEmpty(item)] as const).filter(([, item]) => item !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function union<Key>(rows: readonly (readonly [Key, readonly string[]])[]): Map<Key, Set<string>> {
  const all = new Map<Key, Set<string>>();
  for (const [key, paths] of rows) if (paths.length > 0) all.set(key, new Set([...(all.get(key) ?? []), ...paths]));
  return all;
}
